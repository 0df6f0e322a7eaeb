// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agendamoves.h"

#include "core/base/translations.h"
#include "core/rules/programme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct MoveText {
    Q_DECLARE_TR_FUNCTIONS(AgendaDraft)
};

struct Past {
    int carried = 0;
    AgendaItem first;
};

Past pastOf(Reader &reader, const AgendaItem &item)
{
    Past past{0, item};
    QSet<RecordId> seen{item.id};
    RecordId earlier = item.carriedFrom;
    while (!earlier.isNull() && !seen.contains(earlier)) {
        seen.insert(earlier);
        ++past.carried;
        const auto found = reader.one<AgendaItem>(earlier);
        if (!found)
            break;
        past.first = *found;
        earlier = found->carriedFrom;
    }
    return past;
}

QDate lastDay(const Meeting &meeting)
{
    return meeting.to.isNull() ? meeting.from.last() : meeting.to.last();
}

CommitLabel labelOf(const QString &verb, const QString &field, const AgendaItem &item,
                    const ChangeSet &change)
{
    return {verb, u"agenda_item"_s, field, item.title.in(item.title.original), int(change.records.size())};
}

/// Copies of @p items, the first of which is the root, as creations.
QList<RecordChange> copies(const QList<AgendaItem> &items, const LocalText &reason, const MakeId &newId,
                           const std::function<void(AgendaItem &, bool root)> &place)
{
    QList<RecordChange> out;
    QHash<RecordId, RecordId> made;
    for (const AgendaItem &item : items) {
        AgendaItem copy = carriedCopy(item, newId(), reason);
        made.insert(item.id, copy.id);
        copy.parent = out.isEmpty() ? RecordId() : made.value(item.parent);
        copy.order = item.order;
        place(copy, out.isEmpty());
        out << creation(toRow(copy));
    }
    return out;
}

}  // namespace

int carriedTimes(Reader &reader, const AgendaItem &item)
{
    return pastOf(reader, item).carried;
}

std::optional<Meeting> firstRaisedAt(Reader &reader, const AgendaItem &item)
{
    return reader.one<Meeting>(pastOf(reader, item).first.meeting);
}

QString whenText(const Meeting &meeting)
{
    return meeting.from.isNull() ? meeting.title.in(screenLanguage()) : longDate(meeting.from, QLocale());
}

QString carriedText(Reader &reader, const AgendaItem &item)
{
    const int times = carriedTimes(reader, item);
    if (times == 0)
        return {};
    QString text = times == 1 ? MoveText::tr("carried over once")
        : times == 2          ? MoveText::tr("carried over twice")
                              : MoveText::tr("carried over %n times", nullptr, times);
    if (const auto first = firstRaisedAt(reader, item))
        text = MoveText::tr("%1, first raised at the meeting of %2").arg(text, whenText(*first));
    return text;
}

bool isHeld(const Meeting &meeting, const QDate &today)
{
    return meeting.status == u"closed" || (!meeting.from.isNull() && lastDay(meeting) < today);
}

std::optional<Meeting> nextMeeting(Reader &reader, const Meeting &meeting)
{
    const auto best = [&meeting](const QList<Meeting> &candidates, bool laterOnly) {
        std::optional<Meeting> next;
        for (const Meeting &one : candidates) {
            const bool later = !meeting.from.isNull() && one.from.first() > meeting.from.first();
            if (one.id == meeting.id || one.isTemplate || one.status == u"closed" || (laterOnly && !later))
                continue;
            if (!next || (!one.from.isNull() && (next->from.isNull() || one.from < next->from)))
                next = one;
        }
        return next;
    };
    if (auto named = best(reader.linked<Meeting>("previous", meeting.id), false))
        return named;
    if (meeting.series.isEmpty())
        return std::nullopt;
    return best(reader.all<Meeting>({{u"series"_s, Condition::Op::Is, meeting.series}}), true);
}

QList<AgendaItem> backlog(Reader &reader)
{
    QList<AgendaItem> out;
    const auto lines = programme(reader.all<AgendaItem>({{u"meeting"_s, Condition::Op::Empty, {}}}), {});
    for (const ProgrammeLine &line : lines)
        out << line.item;
    return out;
}

QList<AgendaItem> withItemsBelow(Reader &reader, const AgendaItem &item)
{
    const auto lines = programme(
        item.meeting.isNull() ? backlog(reader) : reader.linked<AgendaItem>("meeting", item.meeting), {});
    QList<AgendaItem> out;
    int level = -1;
    for (const ProgrammeLine &line : lines) {
        if (line.item.id == item.id)
            level = line.level;
        else if (level >= 0 && line.level <= level)
            break;
        if (level >= 0)
            out << line.item;
    }
    return out.isEmpty() ? QList<AgendaItem>{item} : out;
}

AgendaItem carriedCopy(const AgendaItem &item, const RecordId &id, const LocalText &reason)
{
    AgendaItem copy = item;
    copy.id = id;
    copy.meeting = {};
    copy.parent = {};
    copy.order.reset();
    copy.number.clear();
    copy.minutesTaken = {};
    copy.minutesStatus.clear();
    copy.carriedFrom = item.id;
    copy.carryReason = reason;
    return copy;
}

ChangeSet toBacklog(Reader &reader, const AgendaItem &item, const LocalText &reason, const QDate &today,
                    const MakeId &newId)
{
    ChangeSet change;
    const auto meeting = reader.one<Meeting>(item.meeting);
    if (item.meeting.isNull())
        return change;
    const QList<AgendaItem> items = withItemsBelow(reader, item);
    if (meeting && (meeting->status == u"in_progress" || isHeld(*meeting, today))) {
        change.records = copies(items, reason, newId, [](AgendaItem &copy, bool root) {
            if (root)
                copy.order.reset();
        });
        change.label = labelOf(u"create"_s, {}, item, change);
        return change;
    }
    for (const AgendaItem &one : items) {
        AgendaItem waiting = one;
        waiting.meeting = {};
        waiting.number.clear();
        if (one.id == item.id) {
            waiting.parent = {};
            waiting.order.reset();
            waiting.carryReason = reason;
        }
        change.records << difference(toRow(one), toRow(waiting));
    }
    change.label = labelOf(u"edit"_s, u"meeting"_s, item, change);
    return change;
}

ChangeSet carryTo(Reader &reader, const AgendaItem &item, const Meeting &next, const LocalText &reason,
                  const MakeId &newId)
{
    const QList<AgendaItem> there = reader.linked<AgendaItem>("meeting", next.id);
    const auto is = [&item](const AgendaItem &one) { return one.carriedFrom == item.id; };
    if (next.id == item.meeting || std::any_of(there.begin(), there.end(), is))
        return {};
    ChangeSet change;
    change.records = copies(withItemsBelow(reader, item), reason, newId, [&](AgendaItem &copy, bool root) {
        copy.meeting = next.id;
        if (root) {
            copy.order = nextOrder(there, {});
            copy.number = item.number.isEmpty() ? QString() : nextNumber(there, {});
        }
    });
    change.label = labelOf(u"create"_s, {}, item, change);
    return change;
}

qint64 nextOrder(const QList<AgendaItem> &items, const RecordId &parent)
{
    qint64 last = 0;
    for (const AgendaItem &item : items)
        if (item.parent == parent)
            last = std::max(last, item.order.value_or(0));
    return last + 1;
}

QString nextNumber(const QList<AgendaItem> &items, const RecordId &parent)
{
    static const QRegularExpression form(u"^(.*?)(\\d+|\\(([a-y])\\))(\\.?)$"_s);
    QString last;
    QString above;
    qint64 order = -1;
    bool any = false;
    for (const AgendaItem &item : items) {
        if (item.id == parent)
            above = item.number;
        if (item.parent != parent)
            continue;
        any = true;
        if (!item.number.isEmpty() && item.order.value_or(0) >= order) {
            order = item.order.value_or(0);
            last = item.number;
        }
    }
    if (last.isEmpty())
        return any && parent.isNull() ? QString()
            : parent.isNull()         ? u"1"_s
            : above.isEmpty()         ? QString()
                                      : (above.endsWith(u'.') ? above.chopped(1) : above) + u" (a)"_s;
    const auto match = form.match(last);
    if (!match.hasMatch())
        return {};
    const QString letter = match.captured(3);
    const QString next = letter.isEmpty() ? QString::number(match.captured(2).toInt() + 1)
                                          : u'(' + QChar(letter[0].unicode() + 1) + u')';
    return match.captured(1) + next + match.captured(4);
}

}  // namespace tri
