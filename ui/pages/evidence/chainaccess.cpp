// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/chainaccess.h"

#include "ui/pages/evidence/chainview.h"

namespace tri::ui {

ChainAccess::ChainAccess(ChainView *view) : ChartAccess(view, QAccessible::List) {}

const ChainView *ChainAccess::view() const
{
    return qobject_cast<const ChainView *>(widget());
}

int ChainAccess::partCount() const
{
    return view() && view()->chart() ? int(view()->chart()->nodes.size()) : 0;
}

int ChainAccess::currentPart() const
{
    return view() ? view()->current() : -1;
}

ChartPart ChainAccess::part(int place) const
{
    ChartPart made;
    made.name = view()->nameOf(place);
    made.description = view()->wordsOf(place);
    return made;
}

QRect ChainAccess::partRect(int place) const
{
    return view()->nodeRect(place);
}

void ChainAccess::choosePart(int place)
{
    qobject_cast<ChainView *>(widget())->setCurrent(place);
}

void ChainAccess::pressPart(int place)
{
    Q_EMIT qobject_cast<ChainView *>(widget())->opened(view()->chart()->nodes[place].id);
}

}  // namespace tri::ui
