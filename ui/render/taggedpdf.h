// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A PDF that can be read without being seen: the same pages as painter.h draws, with the structure of the text.

#include "core/base/result.h"
#include "ui/render/placeditems.h"

#include <QDateTime>

namespace tri::ui {

/// The file as bytes: structure, languages, outline, links; fonts embedded, text exact. The same document and date give the
/// same bytes; an invalid date is none. ProblemCode::NotFound when a font cannot be put into the file, as on a computer without fonts. @p pictures is a PDF with the drawings of those pages that have one, in their order.
[[nodiscard]] Result<QByteArray> taggedPdf(const PlacedDocument &document, const QDateTime &created,
                                           const QByteArray &pictures = {});

}  // namespace tri::ui
