// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/priorities.h"

#include "core/kinds/agendaitem.h"
#include "core/kinds/meeting.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Convergence)
};

/// From the most open to the most reserved.
const QStringList &stances()
{
    static const QStringList keys{u"supports"_s, u"open"_s, u"not_known"_s, u"reserved"_s, u"opposes"_s};
    return keys;
}

/// Said by then, as far as is known: a position of May counts from 1 May.
bool saidBy(const Position &position, const QDate &day)
{
    return !day.isValid() || position.date.isNull() || position.date.first() <= day;
}

/// What a side has said by then and not replaced since. What was replaced does not come back when its successor ends.
QList<Position> standing(const QList<Position> &positions, const RecordId &holder, const QDate &day)
{
    QList<Position> said;
    for (const Position &position : positions)
        if (position.holder == holder && saidBy(position, day))
            said << position;
    QSet<RecordId> replaced;
    for (const Position &position : std::as_const(said))
        if (!day.isValid() || position.from.isNull() || position.from.first() <= day)
            replaced.insert(position.previous);
    said.removeIf([&replaced](const Position &position) { return replaced.contains(position.id); });
    return said;
}

SideStanding standingOf(const QList<Position> &positions, const Priority &priority, const RecordId &entity, const QDate &day)
{
    SideStanding out{.entity = entity};
    if (entity.isNull())
        return out;
    out.proposes = priority.proposedBy.contains(entity);
    if (out.proposes)
        out.rank = priority.rank;
    const QList<Position> said = standing(positions, entity, day);
    if (const Position *held = positionOn(said, entity, day)) {
        out.position = held->id;
        out.stance = held->stance.isEmpty() ? u"not_known"_s : held->stance;
        out.stated = held->date;
        const auto differs = [&](const Position &other) {
            return other.date == held->date && other.stance != held->stance
                && (!day.isValid() || covers(other.from, other.to, day));
        };
        out.tied = std::any_of(said.begin(), said.end(), differs);
        return out;
    }
    for (const Position &position : said)
        out.stated = std::max(out.stated, position.date);
    return out;
}

SideStandings standings(const PriorityData &data, const Priority &priority, const QDate &day)
{
    const QList<Position> positions = data.positions.value(priority.id);
    SideStandings out;
    for (std::size_t i = 0; i < kSides; ++i)
        out[i] = standingOf(positions, priority, data.sides[i], day);
    return out;
}

Convergence stateOf(const SideStandings &sides)
{
    return convergence({sides[0].stance, sides[1].stance, sides[2].stance});
}

/// What several sides hold alike: "SRSG and GFMD support".
QString clause(const QString &stance, const QStringList &sides)
{
    const QString names = namesInWords(sides);
    const bool one = sides.size() == 1;
    if (stance == u"supports")
        return one ? Words::tr("%1 supports").arg(names)
            : sides.size() == qsizetype(kSides) ? Words::tr("all three support")
                                                : Words::tr("%1 support", "two of the sides").arg(names);
    if (stance == u"open")
        return (one ? Words::tr("%1 is open") : Words::tr("%1 are open", "several of the sides")).arg(names);
    if (stance == u"reserved")
        return (one ? Words::tr("%1 is reserved") : Words::tr("%1 are reserved", "several of the sides")).arg(names);
    if (stance == u"opposes")
        return (one ? Words::tr("%1 opposes") : Words::tr("%1 oppose", "several of the sides")).arg(names);
    return Words::tr("it is recorded that the position of %1 is not known").arg(names);
}

/// "GMG has said nothing since 3 Oct 2013"; without a date: ever.
QString silence(const QStringList &sides, const PartialDate &since)
{
    const QString names = namesInWords(sides);
    const bool one = sides.size() == 1;
    if (since.isNull())
        return sides.size() == qsizetype(kSides) ? Words::tr("none of the three has said anything on it")
            : one                                ? Words::tr("%1 has said nothing on it").arg(names)
                  : Words::tr("%1 have said nothing on it", "two of the sides").arg(names);
    return (one ? Words::tr("%1 has said nothing since %2") : Words::tr("%1 have said nothing since %2", "several sides"))
        .arg(names, dateInWords(since));
}

QString explain(const SideStandings &sides)
{
    QStringList clauses;
    for (const QString &stance : {u"supports"_s, u"open"_s, u"reserved"_s, u"opposes"_s, u"not_known"_s}) {
        QStringList names;
        for (std::size_t i = 0; i < kSides; ++i)
            if (sides[i].stance == stance)
                names << sideReference(i);
        if (!names.isEmpty())
            clauses << clause(stance, names);
    }
    QMap<PartialDate, QStringList> silent;  // by when they spoke last; never comes first
    for (std::size_t i = 0; i < kSides; ++i) {
        const QString &name = sideReference(i);
        if (sides[i].entity.isNull())
            clauses << Words::tr("%1 is not among the entities of this workspace").arg(name);
        else if (sides[i].stance.isEmpty())
            silent[sides[i].stated] << name;
        if (sides[i].tied)
            clauses << Words::tr("%1 has different positions of the same date, of which the most reserved counts").arg(name);
    }
    for (auto it = silent.cbegin(); it != silent.cend(); ++it)
        clauses << silence(*it, it.key());
    QString text = clauses.join(Words::tr("; ", "between what different sides hold"));
    text.replace(0, 1, text.left(1).toUpper());
    return text;
}

/// When a position takes effect: once it was stated and holds. Null when neither is recorded.
PartialDate effectOf(const Position &position)
{
    if (position.date.isNull() || position.from.isNull())
        return position.date.isNull() ? position.from : position.date;
    return position.from.first() > position.date.first() ? position.from : position.date;
}

/// By the day it begins, the date as it is known; the invalid day stands for "from the beginning".
QMap<QDate, PartialDate> daysOfChange(const QList<Position> &positions)
{
    QMap<QDate, PartialDate> days;
    const auto add = [&days](const PartialDate &date) {
        const QDate day = date.first();
        if (!days.contains(day) || days[day] < date)
            days.insert(day, date);
    };
    for (const Position &position : positions) {
        add(effectOf(position));
        if (!position.to.isNull())
            add(PartialDate(position.to.last().addDays(1)));
    }
    return days;
}

QString changeText(const SideStandings &before, const SideStandings &now)
{
    QStringList changes;
    for (std::size_t i = 0; i < kSides; ++i) {
        if (before[i].stance == now[i].stance && before[i].position == now[i].position)
            continue;
        const QString &name = sideReference(i);
        const QString word = stanceWord(now[i].stance);
        if (now[i].stance.isEmpty())
            changes << Words::tr("%1: its position ended (was: %2)").arg(name, stanceWord(before[i].stance));
        else if (before[i].stance.isEmpty())
            changes << Words::tr("%1: %2", "a side and its stance").arg(name, word);
        else if (before[i].stance == now[i].stance)
            changes << Words::tr("%1: %2, stated anew").arg(name, word);
        else
            changes << Words::tr("%1: %2 (was: %3)").arg(name, word, stanceWord(before[i].stance));
    }
    return changes.join(Words::tr("; ", "between what different sides hold"));
}

/// Where the new positions were stated, or the trilateral meeting of that day.
RecordId meetingOf(const PriorityData &data, const QList<Position> &positions, const SideStandings &before,
                   const SideStandings &now, const QDate &day)
{
    for (std::size_t i = 0; i < kSides; ++i)
        for (const Position &position : positions)
            if (position.id == now[i].position && now[i].position != before[i].position && !position.statedAt.isNull())
                return position.statedAt;
    for (const MeetingStop &stop : data.stops)
        if (stop.day == day)
            return stop.meeting;
    return {};
}

/// The first days of all meetings; keeps those by which one steps through time.
QHash<RecordId, QDate> readMeetings(Reader &reader, PriorityData &data, const QSet<RecordId> &spokenAt)
{
    QHash<RecordId, QDate> days;
    for (const Meeting &meeting : reader.all<Meeting>()) {
        if (meeting.isTemplate || meeting.from.isNull())
            continue;
        const QDate day = meeting.from.first();
        days.insert(meeting.id, day);
        if (meeting.kind == u"trilateral" || spokenAt.contains(meeting.id))
            data.stops << MeetingStop{meeting.id, day};
    }
    std::stable_sort(data.stops.begin(), data.stops.end(),
                     [](const MeetingStop &a, const MeetingStop &b) { return a.day < b.day; });
    return days;
}

}  // namespace

QString convergenceText(Convergence state)
{
    switch (state) {
    case Convergence::Shared: return Words::tr("Shared");
    case Convergence::Emerging: return Words::tr("Emerging");
    case Convergence::OneSided: return Words::tr("One-sided");
    case Convergence::Diverging: return Words::tr("Diverging");
    case Convergence::NotKnown: break;
    }
    return Words::tr("Not known");
}

QString stanceWord(const QString &stance)
{
    if (stance.isEmpty())
        return Words::tr("Nothing recorded");
    const Choice *choice = kindOf<Position>().spec.field(u"stance")->choice(stance);
    return choice ? choiceText(*choice) : stance;
}

PriorityData readPriorities(Reader &reader)
{
    PriorityData data;
    data.sides = sidesOf(reader);
    data.priorities = reader.all<Priority>();
    QList<Position> positions = reader.all<Position>({{u"priority"_s, Condition::Op::NotEmpty, {}}});
    QSet<RecordId> spokenAt;
    for (const Position &position : positions)
        if (!position.statedAt.isNull())
            spokenAt.insert(position.statedAt);
    const QHash<RecordId, QDate> days = readMeetings(reader, data, spokenAt);
    for (Position &position : positions)
        if (position.date.isNull())
            position.date = PartialDate(days.value(position.statedAt));
    // Of positions of one date the most reserved one counts, in every copy: agreement is not to be overstated.
    std::sort(positions.begin(), positions.end(), [](const Position &a, const Position &b) {
        const auto place = [](const Position &p) { return std::pair(stances().indexOf(p.stance), p.id); };
        return a.date != b.date ? a.date < b.date : place(a) < place(b);
    });
    for (const Position &position : std::as_const(positions))
        data.positions[position.priority] << position;
    return data;
}

QList<PriorityStanding> prioritiesOn(const PriorityData &data, const QDate &day)
{
    QList<PriorityStanding> out;
    for (const Priority &priority : data.priorities) {
        if (day.isValid() && !covers(priority.from, priority.to, day))
            continue;
        PriorityStanding standing{priority, standings(data, priority, day), {}, {}};
        standing.state = stateOf(standing.sides);
        standing.explanation = explain(standing.sides);
        out << standing;
    }
    return out;
}

QList<PriorityStanding> prioritiesOn(Reader &reader, const QDate &day)
{
    return prioritiesOn(readPriorities(reader), day);
}

QList<ConvergenceStep> convergenceHistory(const PriorityData &data, const RecordId &id)
{
    const auto found = std::find_if(data.priorities.begin(), data.priorities.end(),
                                    [&id](const Priority &priority) { return priority.id == id; });
    if (found == data.priorities.end())
        return {};
    QList<Position> positions = data.positions.value(id);
    positions.removeIf([&data](const Position &position) {
        return std::find(data.sides.begin(), data.sides.end(), position.holder) == data.sides.end();
    });
    QList<ConvergenceStep> steps;
    SideStandings before;
    const QMap<QDate, PartialDate> days = daysOfChange(positions);
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        const QDate day = it.key().isValid() ? it.key() : QDate(1, 1, 1);
        const SideStandings now = standings(data, *found, day);
        const QString change = changeText(before, now);
        if (!change.isEmpty())
            steps << ConvergenceStep{it.value(), meetingOf(data, positions, before, now, it.key()), stateOf(now), now,
                                     change};
        before = now;
    }
    return steps;
}

QList<ConvergenceStep> convergenceHistory(Reader &reader, const RecordId &priority)
{
    return convergenceHistory(readPriorities(reader), priority);
}

QDate usualDay(const PriorityData &data, const QDate &today)
{
    const auto known = [](const PriorityStanding &standing) {
        return std::any_of(standing.sides.begin(), standing.sides.end(),
                           [](const SideStanding &side) { return !side.position.isNull(); });
    };
    const QList<PriorityStanding> now = prioritiesOn(data, today);
    if (std::any_of(now.begin(), now.end(), known))
        return today;
    QDate last = today;
    for (const MeetingStop &stop : data.stops)
        if (stop.day <= today)
            last = stop.day;
    return last;
}

}  // namespace tri
