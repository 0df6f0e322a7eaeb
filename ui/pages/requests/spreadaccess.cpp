// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/spreadaccess.h"

#include "ui/pages/requests/spreadchart.h"

namespace tri::ui {

SpreadAccess::SpreadAccess(SpreadChart *chart) : ChartAccess(chart, QAccessible::List) {}

const SpreadChart *SpreadAccess::chart() const
{
    return qobject_cast<const SpreadChart *>(widget());
}

int SpreadAccess::partCount() const
{
    return chart() ? int(chart()->rows().size()) : 0;
}

int SpreadAccess::currentPart() const
{
    return partCount() == 0 ? -1 : chart()->currentRow();
}

ChartPart SpreadAccess::part(int place) const
{
    const SpreadRow &row = chart()->rows()[place];
    ChartPart made;
    made.name = row.title;
    made.description = row.words;
    made.value = row.caption;
    return made;
}

QRect SpreadAccess::partRect(int place) const
{
    return chart()->rowRect(place);
}

void SpreadAccess::choosePart(int place)
{
    qobject_cast<SpreadChart *>(widget())->setCurrentRow(place);
}

void SpreadAccess::pressPart(int place)
{
    Q_UNUSED(place)
    Q_EMIT qobject_cast<SpreadChart *>(widget())->activated();
}

}  // namespace tri::ui
