// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

class QMimeData;

namespace tri::ui {

/// Rows as a table for spreadsheets and word processors (HTML), as tabbed text, and as plain text. Cells with line
/// breaks, tabs or quotes are quoted in the text, as spreadsheets do. No spreadsheet takes a cell for a formula: the table says that
/// texts are texts, and in the text a formula has an apostrophe before it, which cellsOf() takes away again.
[[nodiscard]] std::unique_ptr<QMimeData> clipOf(const QList<QStringList> &rows);

/// The cells on a clipboard, from Excel, LibreOffice or any text: the HTML table first unless it is huge, then tabbed text with quoted line
/// breaks, then lines. nullopt when there is no text at all. Nothing in it is loaded from anywhere.
[[nodiscard]] std::optional<QList<QStringList>> cellsOf(const QMimeData &clip);

}  // namespace tri::ui
