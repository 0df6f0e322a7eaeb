// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/officeholders.h"

#include "core/kinds/body.h"
#include "core/kinds/entity.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

QDate firstDay(const Role &role)
{
    return role.from.isNull() ? QDate(1, 1, 1) : role.from.first();
}

/// Of terms that meet in one month known only as a month, the new one wins: it is the one that people will meet.
QList<Role> latestTerm(QList<Role> roles)
{
    QDate latest(1, 1, 1);
    for (const Role &role : roles)
        latest = std::max(latest, firstDay(role));
    roles.removeIf([&](const Role &role) { return firstDay(role) != latest; });
    return roles;
}

void addOnce(RecordIds &ids, const RecordId &id)
{
    if (!id.isNull() && !ids.contains(id))
        ids << id;
}

Chair chairFrom(const QList<Role> &covering, const std::function<bool(const RecordId &)> &isPerson)
{
    QList<Role> own;
    QList<Role> personal;
    for (const Role &role : covering)
        (role.holder.isNull() || isPerson(role.holder) ? personal : own) << role;
    const QList<Role> terms = latestTerm(own.isEmpty() ? personal : own);
    Chair chair;
    for (const Role &role : terms) {
        addOnce(chair.holders, role.holder);
        addOnce(chair.persons, role.person);
        if (role.person.isNull() && !role.head.isEmpty() && !chair.heads.contains(role.head))
            chair.heads << role.head;
        chair.from = role.from;
        chair.to = role.to;
    }
    if (!own.isEmpty() && chair.persons.isEmpty() && chair.heads.isEmpty())
        for (const Role &role : latestTerm(personal))
            addOnce(chair.persons, role.holder);
    return chair;
}

std::function<bool(const RecordId &)> personTest(Reader &reader)
{
    return [&reader](const RecordId &id) {
        const auto row = reader.row(id);
        return row && row->spec->keyText() == u"person";
    };
}

/// Forum Meetings carry their Chair and its term; they answer where no role was entered.
Chair chairOfForumMeetings(const QList<Meeting> &forumMeetings, const QDate &day)
{
    Chair chair;
    for (const Meeting &meeting : forumMeetings) {
        if (meeting.chairTermFrom.isNull() || !covers(meeting.chairTermFrom, meeting.chairTermTo, day))
            continue;
        chair.holders = meeting.chair;
        chair.heads = meeting.chairPerson.isEmpty() ? QStringList() : QStringList{meeting.chairPerson};
        chair.from = meeting.chairTermFrom;
        chair.to = meeting.chairTermTo;
    }
    return chair;
}

template <typename T> QList<T> readable(QList<T> records, const MayRead &may)
{
    if (may)
        records.removeIf([&may](const T &record) { return !may(record.id); });
    return records;
}

}  // namespace

bool isChairing(const Role &role)
{
    static const QStringList functions{u"chair"_s, u"co_chair"_s, u"head"_s, u"special_representative"_s};
    return functions.contains(role.function);
}

Chair chairOf(const QList<Role> &roles, const QDate &day, const std::function<bool(const RecordId &)> &isPerson)
{
    QList<Role> covering;
    for (const Role &role : roles)
        if (isChairing(role) && covers(role.from, role.to, day))
            covering << role;
    return chairFrom(covering, isPerson);
}

Troika troikaOf(const QList<Role> &roles, const QDate &day, const std::function<bool(const RecordId &)> &isPerson)
{
    Troika troika;
    troika.present = chairOf(roles, day, isPerson);
    QDate before;
    QDate after;
    for (const Role &role : roles) {
        if (!isChairing(role))
            continue;
        if (!role.to.isNull() && role.to.last() < day)
            before = before.isValid() ? std::max(before, role.to.last()) : role.to.last();
        if (!role.from.isNull() && role.from.first() > day)
            after = after.isValid() ? std::min(after, role.from.first()) : role.from.first();
    }
    if (before.isValid())
        troika.past = chairOf(roles, before, isPerson);
    if (after.isValid())
        troika.next = chairOf(roles, after, isPerson);
    return troika;
}

Chair gfmdChairOf(const QList<Role> &roles, const QList<Meeting> &forumMeetings, const QDate &day,
                  const std::function<bool(const RecordId &)> &isPerson)
{
    const Chair chair = chairOf(roles, day, isPerson);
    const Chair named = chairOfForumMeetings(forumMeetings, day);
    if (chair.isVacant())
        return named;
    // Persons alone in the chair act for the host State, which the Forum Meeting names.
    if (named.isVacant() || !std::all_of(chair.holders.begin(), chair.holders.end(), isPerson))
        return chair;
    return {named.holders, chair.holders, {}, chair.from, chair.to};
}

QList<Role> rolesOn(Reader &reader, const RecordId &body, const QDate &day)
{
    QList<Role> roles = reader.linked<Role>("body", body);
    roles.removeIf([&](const Role &role) { return !covers(role.from, role.to, day); });
    return roles;
}

Chair chairOn(Reader &reader, const RecordId &body, const QDate &day, const MayRead &may)
{
    return chairOf(readable(reader.linked<Role>("body", body), may), day, personTest(reader));
}

Troika troikaOn(Reader &reader, const RecordId &body, const QDate &day)
{
    return troikaOf(reader.linked<Role>("body", body), day, personTest(reader));
}

Chair srsgOn(Reader &reader, const QDate &day, const MayRead &may)
{
    return chairOn(reader, reader.byReference(u"SRSG"_s, u"entity"_s), day, may);
}

Chair gfmdChairOn(Reader &reader, const QDate &day, const MayRead &may)
{
    return gfmdChairOf(
        readable(reader.linked<Role>("body", reader.byReference(u"GFMD-CIO"_s, u"body"_s)), may),
        readable(reader.all<Meeting>({{u"kind"_s, Condition::Op::Is, u"forum_meeting"_s}}), may), day,
        personTest(reader));
}

Chair gmgChairOn(Reader &reader, const QDate &day, const MayRead &may)
{
    return chairOn(reader, reader.byReference(u"GMG-CHAIR"_s, u"body"_s), day, may);
}

}  // namespace tri
