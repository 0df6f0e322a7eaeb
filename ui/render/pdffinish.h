// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What cairo leaves out of a tagged PDF: languages, headers of tables, artifacts, words for pictures, metadata.

#include "ui/render/pdftags.h"

#include <QDateTime>

#include <tl/expected.hpp>

namespace tri::ui {

struct PdfEntries {
    QString language;
    QString title;
    QString author;
    QString subject;
    QDateTime created;  ///< invalid = the file has no date
};

/// @p pictures holds the drawings of those pages that have one, in their order, each on a page of the same size; it may be
/// empty when there are none. The error is a detail for developers.
[[nodiscard]] tl::expected<QByteArray, QString> finishTaggedPdf(const QByteArray &pdf,
                                                                const TaggedPages &tagged,
                                                                const PdfEntries &entries,
                                                                const QByteArray &pictures);

}  // namespace tri::ui
