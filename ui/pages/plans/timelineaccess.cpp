// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/timelineaccess.h"

#include "ui/pages/plans/timelineview.h"

namespace tri::ui {

TimelineAccess::TimelineAccess(TimelineView *view) : ChartAccess(view, QAccessible::Tree) {}

const TimelineView *TimelineAccess::view() const
{
    return qobject_cast<const TimelineView *>(widget());
}

int TimelineAccess::partCount() const
{
    return view() && view()->timeline() ? int(view()->visibleRows().size()) : 0;
}

int TimelineAccess::currentPart() const
{
    return view() ? view()->placeOf(view()->currentRow()) : -1;
}

ChartPart TimelineAccess::part(int place) const
{
    const int row = keyAt(place);
    const TimelineRow &told = view()->timeline()->rows[row];
    ChartPart made;
    made.role = QAccessible::TreeItem;
    made.name = nameOf(told);
    // The milestone that is chosen in the row comes first: keys move among the milestones too.
    const bool current = view()->currentRow() == row && view()->currentRecord() != told.id;
    const QString words = rowWords(*view()->timeline(), row);
    made.description = current ? view()->currentWords() + u'\n' + words : words;
    made.expandable = told.isSummary();
    made.expanded = made.expandable && !view()->isFolded(row);
    return made;
}

QRect TimelineAccess::partRect(int place) const
{
    return view()->rowPlace(keyAt(place));
}

QRect TimelineAccess::partsArea() const
{
    return view() ? view()->rowsArea() : QRect();
}

void TimelineAccess::choosePart(int place)
{
    qobject_cast<TimelineView *>(widget())->setCurrentRow(keyAt(place));
}

void TimelineAccess::pressPart(int place)
{
    Q_EMIT qobject_cast<TimelineView *>(widget())->opened(view()->timeline()->rows[keyAt(place)].id);
}

void TimelineAccess::togglePart(int place)
{
    const int row = keyAt(place);
    qobject_cast<TimelineView *>(widget())->setFolded(row, !view()->isFolded(row));
}

int TimelineAccess::keyAt(int place) const
{
    return view()->visibleRows().value(place, -1);
}

int TimelineAccess::placeOf(int key) const
{
    return view() && view()->timeline() ? view()->placeOf(key) : -1;
}

}  // namespace tri::ui
