// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/loadaccess.h"

#include "ui/pages/plans/loadchart.h"

#include <QLocale>

namespace tri::ui {

LoadAccess::LoadAccess(LoadChart *chart) : ChartAccess(chart, QAccessible::List) {}

const LoadChart *LoadAccess::chart() const
{
    return qobject_cast<const LoadChart *>(widget());
}

int LoadAccess::partCount() const
{
    return chart() ? int(chart()->bars().counts.size()) : 0;
}

int LoadAccess::currentPart() const
{
    return partCount() == 0
        ? -1
        : chart()->currentLine() * int(chart()->bars().columns.size()) + chart()->currentColumn();
}

ChartPart LoadAccess::part(int place) const
{
    const LoadBars &bars = chart()->bars();
    const int columns = int(bars.columns.size());
    ChartPart made;
    made.name = bars.words(place / columns, place % columns);
    made.value = QLocale().toString(bars.counts[place]);
    return made;
}

QRect LoadAccess::partRect(int place) const
{
    const int columns = int(chart()->bars().columns.size());
    return chart()->roomRect(place / columns, place % columns);
}

void LoadAccess::choosePart(int place)
{
    const int columns = int(chart()->bars().columns.size());
    qobject_cast<LoadChart *>(widget())->setCurrent(place / columns, place % columns);
}

void LoadAccess::pressPart(int place)
{
    Q_UNUSED(place)
    Q_EMIT qobject_cast<LoadChart *>(widget())->activated();
}

}  // namespace tri::ui
