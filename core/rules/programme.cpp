// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/programme.h"

#include <QSet>

#include <algorithm>

namespace tri {

namespace {

struct Walk {
    const QList<AgendaItem> &items;
    QSet<RecordId> seen;
    QTime clock;
    QList<ProgrammeLine> lines;

    bool timedBelow(const RecordId &parent, int depth = 0) const
    {
        return depth < 20 && std::any_of(items.begin(), items.end(), [&](const AgendaItem &item) {
            return item.parent == parent && item.id != parent && (item.minutes || timedBelow(item.id, depth + 1));
        });
    }
    void visit(const AgendaItem &item, int level)
    {
        if (seen.contains(item.id))  // a merge can close a circle; every item is printed once
            return;
        seen.insert(item.id);
        lines << ProgrammeLine{item, level, clock};
        if (item.minutes && clock.isValid() && !timedBelow(item.id))
            clock = clock.addSecs(int(*item.minutes) * 60);
        for (const AgendaItem &below : items)
            if (below.parent == item.id)
                visit(below, level + 1);
    }
};

}  // namespace

QList<ProgrammeLine> programme(QList<AgendaItem> items, const QTime &start)
{
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) {
        constexpr qint64 last = 1'000'000;
        return a.order.value_or(last) != b.order.value_or(last) ? a.order.value_or(last) < b.order.value_or(last)
                                                                : a.number < b.number;
    });
    QSet<RecordId> ids;
    for (const AgendaItem &item : items)
        ids.insert(item.id);
    Walk walk{items, {}, start, {}};
    for (const AgendaItem &item : items)
        if (item.parent.isNull() || !ids.contains(item.parent))
            walk.visit(item, 0);
    for (const AgendaItem &item : items)  // what hangs in a circle has no top and follows at the end
        walk.visit(item, 0);
    return walk.lines;
}

}  // namespace tri
