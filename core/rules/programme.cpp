// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/programme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tri {

namespace {

struct AgendaTimeText {
    Q_DECLARE_TR_FUNCTIONS(AgendaTime)
};

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
        const qsizetype at = lines.size();
        const QTime start = clock;
        lines << ProgrammeLine{item, level, start};
        if (item.minutes && clock.isValid() && !timedBelow(item.id))
            clock = clock.addSecs(int(*item.minutes) * 60);
        for (const AgendaItem &below : items)
            if (below.parent == item.id)
                visit(below, level + 1);
        if (clock != start)
            lines[at].end = clock;
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

QTime startOf(const Meeting &meeting)
{
    return QTime::fromString(meeting.startTime, QStringLiteral("HH:mm"));
}

AgendaTime agendaTime(const QList<ProgrammeLine> &lines, const Meeting &meeting)
{
    AgendaTime time;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        bool timedBelow = false;
        for (qsizetype below = at + 1; below < lines.size() && lines[below].level > lines[at].level; ++below)
            timedBelow = timedBelow || lines[below].item.minutes;
        if (!timedBelow)
            time.total += int(lines[at].item.minutes.value_or(0));
    }
    constexpr int kSeconds = 60;
    const QTime start = startOf(meeting);
    const QTime end = QTime::fromString(meeting.endTime, QStringLiteral("HH:mm"));
    const bool oneDay = meeting.to.isNull() || meeting.to == meeting.from;
    if (start.isValid() && end.isValid() && oneDay && start < end)
        time.available = start.secsTo(end) / kSeconds;
    if (start.isValid() && start.secsTo(QTime(23, 59)) / kSeconds >= time.total)
        time.end = start.addSecs(time.total * kSeconds);
    return time;
}

QString agendaTimeText(const AgendaTime &time)
{
    const QLocale locale;
    const QString total = locale.toString(time.total);
    if (!time.available)
        return AgendaTimeText::tr("%1 min in all").arg(total);
    const QString has = locale.toString(*time.available);
    if (time.over() > 0)
        return AgendaTimeText::tr("%1 min of %2 min: over by %3 min")
            .arg(total, has, locale.toString(time.over()));
    if (time.over() < 0)
        return AgendaTimeText::tr("%1 min of %2 min: %3 min left")
            .arg(total, has, locale.toString(-time.over()));
    return AgendaTimeText::tr("%1 min of %2 min: no time left").arg(total, has);
}

}  // namespace tri
