// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/handoverscope.h"

#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/kinds/state.h"
#include "core/rules/sides.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

void addOnce(RecordIds &ids, const RecordId &id)
{
    if (!id.isNull() && !ids.contains(id))
        ids << id;
}

void addBodies(Reader &reader, HandoverScope &scope, const RecordId &body)
{
    if (body.isNull() || scope.bodies.contains(body))
        return;
    addOnce(scope.bodies, body);
    addOnce(scope.actors, body);
    for (const Body &below : reader.linked<Body>("parent", body))
        addBodies(reader, scope, below.id);
}

void addEntity(Reader &reader, HandoverScope &scope, const RecordId &entity)
{
    addOnce(scope.bodies, entity);
    addOnce(scope.actors, entity);
    for (const Body &body : reader.linked<Body>("entity", entity))
        addBodies(reader, scope, body.id);
}

/// Who is in the chair of a body acts for the entity that the body belongs to.
void addChairmanship(Reader &reader, HandoverScope &scope, const RecordId &body, const QDate &day)
{
    addBodies(reader, scope, body);
    if (const auto found = reader.one<Body>(body))
        if (!found->entity.isNull())
            addEntity(reader, scope, found->entity);
    const QDate inTerm = scope.to.isNull() ? day : scope.to.last();
    scope.next = troikaOn(reader, body, inTerm).next.holders;
}

void addRole(Reader &reader, HandoverScope &scope, const Role &role, const QDate &day)
{
    scope.from = role.from;
    scope.to = role.to;
    addOnce(scope.holders, role.holder);
    addOnce(scope.holders, role.person);
    if (isChairing(role))
        addChairmanship(reader, scope, role.body, day);
    else
        addBodies(reader, scope, role.body);
    for (const RecordId &holder : std::as_const(scope.holders))
        addOnce(scope.actors, holder);
}

bool touches(const RecordIds &a, const RecordIds &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const RecordId &id) { return b.contains(id); });
}

bool isOfScope(const HandoverScope &scope, bool isOfSide, const Meeting &meeting)
{
    return (isOfSide && meeting.kind == u"trilateral") || scope.actors.contains(meeting.body)
        || touches(meeting.chair, scope.actors) || touches(meeting.coChairs, scope.actors)
        || touches(meeting.convenors, scope.actors);
}

void addMeetings(Reader &reader, HandoverScope &scope)
{
    const QList<Meeting> all = reader.all<Meeting>();
    const auto sides = sidesOf(reader);
    const bool isOfSide = touches(RecordIds(sides.begin(), sides.end()), scope.actors);
    QSet<RecordId> in;
    for (const Meeting &meeting : all)
        if (!meeting.isTemplate && isOfScope(scope, isOfSide, meeting))
            in.insert(meeting.id);
    for (bool grew = true; grew;) {
        grew = false;
        for (const Meeting &meeting : all)
            if (in.contains(meeting.parent) && !in.contains(meeting.id) && !meeting.isTemplate) {
                in.insert(meeting.id);
                grew = true;
            }
    }
    for (const Meeting &meeting : all)
        if (in.contains(meeting.id))
            scope.meetings << meeting;
    std::stable_sort(scope.meetings.begin(), scope.meetings.end(), [](const Meeting &a, const Meeting &b) {
        const QDate left = a.from.isNull() ? QDate(1, 1, 1) : a.from.first();
        const QDate right = b.from.isNull() ? QDate(1, 1, 1) : b.from.first();
        return left < right;
    });
}

}  // namespace

bool HandoverScope::isActor(const RecordIds &ids) const
{
    return touches(ids, actors);
}

RecordIds HandoverScope::meetingIds() const
{
    RecordIds out;
    for (const Meeting &meeting : meetings)
        out << meeting.id;
    return out;
}

HandoverScope handoverScope(Reader &reader, const RecordId &subject, const QDate &day)
{
    HandoverScope scope;
    if (const auto role = reader.one<Role>(subject)) {
        addRole(reader, scope, *role, day);
    } else if (const auto meeting = reader.one<Meeting>(subject)) {
        scope.from = meeting->chairTermFrom;
        scope.to = meeting->chairTermTo;
        scope.holders = meeting->chair;
        addChairmanship(reader, scope, reader.byReference(u"GFMD-CIO"_s, u"body"_s), day);
        for (const RecordId &chair : meeting->chair)
            addOnce(scope.actors, chair);
    } else if (reader.one<Entity>(subject)) {
        addEntity(reader, scope, subject);
    } else if (reader.one<Body>(subject)) {
        addBodies(reader, scope, subject);
        scope.next = troikaOn(reader, subject, day).next.holders;
    } else {
        addOnce(scope.actors, subject);
    }
    addMeetings(reader, scope);
    return scope;
}

bool mayBeHandedOver(const Row &row)
{
    if (row.spec == &kindOf<Meeting>().spec)
        return row.text(u"kind") == u"forum_meeting" && !fromRow<Meeting>(row).isTemplate;
    static const std::array kinds{&kindOf<Role>().spec,  &kindOf<Entity>().spec,
                                  &kindOf<Body>().spec,  &kindOf<Organisation>().spec,
                                  &kindOf<State>().spec, &kindOf<Person>().spec};
    return std::any_of(kinds.begin(), kinds.end(),
                       [&row](const RecordSpec *kind) { return row.spec == kind; });
}

}  // namespace tri
