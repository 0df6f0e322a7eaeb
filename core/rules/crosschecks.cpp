// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/crosschecks.h"

#include "core/kinds/agendaitem.h"
#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/rules/officeholders.h"
#include "core/rules/sides.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

CrossFinding finding(CrossFinding::Rule rule, const RecordSpec &kind, const RecordId &record, const char *field,
                     const QStringList &sentences)
{
    return {rule, record, kind.keyText(), QString::fromLatin1(field), sentences.join(u' ')};
}

QDate beginsAtLatest(const Role &role)
{
    return role.from.isNull() ? QDate(1, 1, 1) : role.from.last();
}

QDate endsAtEarliest(const Role &role)
{
    return role.to.isNull() ? QDate(9999, 12, 31) : role.to.first();
}

bool surelyOverlap(const Role &a, const Role &b)
{
    return beginsAtLatest(a) <= endsAtEarliest(b) && beginsAtLatest(b) <= endsAtEarliest(a);
}

/// Which place a role fills: persons act for the State or agency in the chair, so they are compared among themselves.
struct Seat {
    RecordId body;
    bool personal = false;
    friend bool operator==(const Seat &, const Seat &) = default;
    friend size_t qHash(const Seat &seat, size_t seed = 0) { return qHash(seat.body, seed) ^ size_t(seat.personal); }
};

void compareTerms(Reader &reader, const Role &earlier, const Role &later, const QDate &since,
                  QList<CrossFinding> &out)
{
    const bool together = earlier.function == u"co_chair" && later.function == u"co_chair";
    const bool over = since.isValid() && std::min(endsAtEarliest(earlier), endsAtEarliest(later)) < since;
    if (together || over || earlier.holder == later.holder || !surelyOverlap(earlier, later))
        return;
    const auto name = [&reader](const RecordId &id) { return reader.workspace().shortTitle(id); };
    const PartialDate from = std::max(earlier.from, later.from);
    const bool open = earlier.to.isNull();
    out << finding(
        CrossFinding::Rule::ChairTerms, kindOf<Role>().spec, earlier.id, "to",
        {Words::tr("%1 and %2 chair %3 at the same time, from %4.")
             .arg(name(earlier.holder), name(later.holder), name(earlier.body),
                  from.isNull() ? Words::tr("the beginning", "of a term without a date") : dateInWords(from)),
         Words::tr("A place has one chair at a time, unless all are co-chairs."),
         open ? Words::tr("Likely: the term of %1 lacks its end.").arg(name(earlier.holder))
              : Words::tr("Likely: the term of %1 ends before that of %2 begins, or both are co-chairs.")
                    .arg(name(earlier.holder), name(later.holder))});
}

/// What a position's date is held against.
struct Surroundings {
    QHash<RecordId, Meeting> meetings;
    QHash<RecordId, RecordId> itemMeetings;
    QHash<RecordId, PartialDate> beginnings;  // of entities, bodies and organizations
    QHash<RecordId, PartialDate> firstTerms;  // of those who hold an entity or body
};

Surroundings readSurroundings(Reader &reader)
{
    Surroundings out;
    for (const Meeting &meeting : reader.all<Meeting>())
        if (!meeting.isTemplate && !meeting.from.isNull())
            out.meetings.insert(meeting.id, meeting);
    for (const Entity &entity : reader.all<Entity>())
        out.beginnings.insert(entity.id, entity.established);
    for (const Body &body : reader.all<Body>())
        out.beginnings.insert(body.id, body.from);
    for (const Organisation &agency : reader.all<Organisation>())
        out.beginnings.insert(agency.id, agency.from);
    for (const Role &role : reader.all<Role>()) {
        if (!isChairing(role))
            continue;
        auto first = out.firstTerms.find(role.body);
        if (first == out.firstTerms.end())
            out.firstTerms.insert(role.body, role.from);
        else if (role.from < *first)
            *first = role.from;
    }
    return out;
}

void compareWithMeeting(Reader &reader, const Position &position, const Meeting &meeting, QList<CrossFinding> &out)
{
    const PartialDate end = meeting.to.isNull() ? meeting.from : meeting.to;
    if (position.date.first() <= end.last())
        return;
    out << finding(CrossFinding::Rule::PositionDate, kindOf<Position>().spec, position.id, "date",
                   {Words::tr("%1: stated on %2, after the meeting it belongs to (%3, %4).")
                        .arg(reader.workspace().shortTitle(position.holder), dateInWords(position.date),
                             meeting.reference.isEmpty() ? reader.workspace().title(meeting.id) : meeting.reference,
                             dateInWords(end)),
                    Words::tr("A position on an item is stated by the end of its meeting."),
                    Words::tr("Likely: the date is mistyped, or the position belongs to a later meeting.")});
}

void compareWithHolder(Reader &reader, const Position &position, const Surroundings &around, QList<CrossFinding> &out)
{
    // Of the two the later one says more: an office may exist before anyone holds it.
    const PartialDate start =
        std::max(around.beginnings.value(position.holder), around.firstTerms.value(position.holder));
    if (start.isNull() || position.date.last() >= start.first())
        return;
    const QString holder = reader.workspace().shortTitle(position.holder);
    out << finding(CrossFinding::Rule::PositionDate, kindOf<Position>().spec, position.id, "date",
                   {Words::tr("%1: stated on %2, before its term began (%3).")
                        .arg(holder, dateInWords(position.date), dateInWords(start)),
                    Words::tr("Nobody states a position before being there."),
                    Words::tr("Likely: the year is mistyped, or someone else held the position.")});
}

}  // namespace

QList<CrossFinding> chairTermFindings(Reader &reader, const QDate &since)
{
    QSet<RecordId> persons;
    for (const Person &person : reader.all<Person>())
        persons.insert(person.id);
    QHash<Seat, QList<Role>> seats;
    QList<Seat> order;
    for (const Role &role : reader.all<Role>()) {
        if (!isChairing(role) || role.holder.isNull() || role.body.isNull())
            continue;
        const Seat seat{role.body, persons.contains(role.holder)};
        if (!seats.contains(seat))
            order << seat;
        seats[seat] << role;
    }
    QList<CrossFinding> out;
    for (const Seat &seat : std::as_const(order)) {
        QList<Role> &roles = seats[seat];
        std::stable_sort(roles.begin(), roles.end(), [](const Role &a, const Role &b) { return a.from < b.from; });
        for (qsizetype i = 0; i < roles.size(); ++i)
            // One missing end clashes with all that follows; the first clash tells enough.
            for (qsizetype j = i + 1, told = out.size(); j < roles.size() && out.size() == told; ++j)
                compareTerms(reader, roles[i], roles[j], since, out);
    }
    return out;
}

QList<CrossFinding> themeCircleFindings(Reader &reader)
{
    QHash<RecordId, RecordId> parents;
    RecordIds order;
    for (const Theme &theme : reader.all<Theme>()) {
        parents.insert(theme.id, theme.parent);
        order << theme.id;
    }
    QList<CrossFinding> out;
    QSet<RecordId> told;
    for (const RecordId &theme : std::as_const(order)) {
        RecordIds path;
        RecordId at = theme;
        while (parents.contains(at) && !path.contains(at)) {
            path << at;
            at = parents.value(at);
        }
        if (at != theme || told.contains(theme))
            continue;
        QStringList names;
        for (const RecordId &each : std::as_const(path)) {
            told.insert(each);
            names << reader.workspace().title(each);
        }
        names << names.first();
        out << finding(CrossFinding::Rule::ThemeCircle, kindOf<Theme>().spec, theme, "parent",
                       {Words::tr("The theme is part of itself: %1.").arg(names.join(u" – "_s)),
                        Words::tr("Themes form a tree."), Words::tr("Likely: empty “Part of” in one of them.")});
    }
    return out;
}

QList<CrossFinding> positionDateFindings(Reader &reader)
{
    QList<CrossFinding> out;
    const QList<Position> positions = reader.all<Position>({{u"date"_s, Condition::Op::NotEmpty, {}}});
    if (positions.isEmpty())
        return out;
    Surroundings around = readSurroundings(reader);
    for (const AgendaItem &item : reader.all<AgendaItem>())
        around.itemMeetings.insert(item.id, item.meeting);
    for (const Position &position : positions) {
        const RecordId said = position.statedAt.isNull() ? around.itemMeetings.value(position.item) : position.statedAt;
        if (const auto meeting = around.meetings.constFind(said); meeting != around.meetings.cend())
            compareWithMeeting(reader, position, *meeting, out);
        compareWithHolder(reader, position, around, out);
    }
    return out;
}

QList<CrossFinding> crossFindings(Reader &reader)
{
    return chairTermFindings(reader) + themeCircleFindings(reader) + positionDateFindings(reader);
}

}  // namespace tri
