// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plantree.h"

#include <QStringList>

namespace tri {

/// One line of a plan as it came from another program.
struct PastedLine {
    QString number;  ///< as written there
    QString title;
    int depth = 0;  ///< below the line before it that has one less
    PlanLevel level = PlanLevel::Activity;
    bool said = false;     ///< the level was written there, not worked out
    QStringList headings;  ///< of the other columns
    QStringList cells;     ///< what stands in them
    QString problem;       ///< what to look at; "" = nothing
};

/// The lines of a plan on a clipboard: an HTML table, lists or paragraphs of Word, tabbed, indented or numbered text. Levels
/// come from a column that names them, columns of their own, numbers, the depth of a list, or indentation. Pure; whatever
/// it is given, it answers, and takes no more than kMostPasted lines.
[[nodiscard]] QList<PastedLine> pastedLines(const QString &html, const QString &text);

inline constexpr int kMostPasted = 20000;
inline constexpr int kDeepestPaste = 12;
inline constexpr qsizetype kLargestPaste = 20'000'000;  ///< characters

/// Gives each line a level that fits where it stands under @p under (Activity as @p top means: under the plan itself).
void levelPasted(QList<PastedLine> &lines, std::optional<PlanLevel> under);

}  // namespace tri
