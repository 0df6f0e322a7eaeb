// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage/coverageaccess.h"

#include "ui/pages/coverage/coveragechart.h"

namespace tri::ui {

CoverageAccess::CoverageAccess(CoverageChart *chart) : ChartAccess(chart, QAccessible::List) {}

const CoverageChart *CoverageAccess::chart() const
{
    return qobject_cast<const CoverageChart *>(widget());
}

int CoverageAccess::partCount() const
{
    return chart() ? int(chart()->grid().marks.size()) : 0;
}

int CoverageAccess::currentPart() const
{
    return partCount() == 0
        ? -1
        : chart()->currentLine() * int(chart()->grid().columns.size()) + chart()->currentColumn();
}

ChartPart CoverageAccess::part(int place) const
{
    const CoverageGrid &grid = chart()->grid();
    const int columns = int(grid.columns.size());
    ChartPart made;
    made.name = grid.words(place / columns, place % columns);
    made.value = grid.marks[place].text();
    return made;
}

QRect CoverageAccess::partRect(int place) const
{
    const int columns = int(chart()->grid().columns.size());
    return chart()->focusRect(place / columns, place % columns);
}

void CoverageAccess::choosePart(int place)
{
    const int columns = int(chart()->grid().columns.size());
    qobject_cast<CoverageChart *>(widget())->setCurrent(place / columns, place % columns);
}

void CoverageAccess::pressPart(int place)
{
    Q_UNUSED(place)
    Q_EMIT qobject_cast<CoverageChart *>(widget())->activated();
}

}  // namespace tri::ui
