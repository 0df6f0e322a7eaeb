// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace tri {

/// What is told by the markup that Word, Excel and browsers put on the clipboard: rows of a table, or paragraphs with how
/// deep they stand. Reads, never loads; markup that is not well formed gives what can be told of it.
struct MarkupLine {
    QStringList cells;  ///< of a row; one text for a paragraph
    QString marker;     ///< the number or bullet that a list put before it
    int depth = -1;     ///< in lists or by headings; -1 = nothing says
    double indent = 0;  ///< left margin in points
    bool inTable = false;
};
inline constexpr qsizetype kMostPastedCells = 200;  ///< of a row; those behind are left out
[[nodiscard]] QList<MarkupLine> markupLines(const QString &html, int most);

}  // namespace tri
