// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

namespace tri::ui {

struct PdfEntries {
    QString language;  ///< /Lang, for readers that speak
    QString author;
    QString subject;
    QDateTime created;  ///< invalid = leave the writer's date
};

/// Adds what QPdfWriter cannot say, as an incremental update after its own bytes. The error is technical, for Problem::detail.
[[nodiscard]] tl::expected<QByteArray, QString> withCatalogEntries(QByteArray pdf, const PdfEntries &entries);

}  // namespace tri::ui
