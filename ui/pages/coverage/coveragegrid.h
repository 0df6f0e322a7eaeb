// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/coverage.h"

namespace tri::ui {

/// One number that is shown, and the records behind it.
struct CoverageMark {
    int value = 0;
    NumberShow show = NumberShow::Exact;
    RecordIds records{};

    [[nodiscard]] QString text() const { return numberText(value, show); }
};

/// Lines by columns, as charts and the table show them; the first line is the whole.
struct CoverageGrid {
    QStringList lines;
    QList<int> levels;  ///< of each line
    QStringList columns;
    QList<CoverageMark> marks;  ///< line after line

    [[nodiscard]] bool isEmpty() const { return marks.isEmpty(); }
    [[nodiscard]] const CoverageMark &mark(int line, int column) const
    {
        return marks[line * columns.size() + column];
    }
    /// "Labour migration, Taken up: 5".
    [[nodiscard]] QString words(int line, int column) const;
};

/// How many recommendations are taken up, have other entries, have none.
[[nodiscard]] CoverageGrid takeUpGrid(const Coverage &counted, CoverageBy by);
/// Follow-ups by status word; others see the words of the whole only, since its parts are small.
[[nodiscard]] CoverageGrid statusGrid(const Coverage &counted, CoverageBy by);
/// All numbers.
[[nodiscard]] CoverageGrid numberGrid(const Coverage &counted, CoverageBy by);

}  // namespace tri::ui
