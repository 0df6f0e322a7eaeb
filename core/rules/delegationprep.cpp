// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/delegationprep.h"

#include "core/kinds/statename.h"
#include "core/rules/delegationlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct DelegationText {
    Q_DECLARE_TR_FUNCTIONS(Delegation)
};

QString nameOf(Reader &reader, const RecordId &id)
{
    return isolated(reader.workspace().shortTitle(id, screenLanguage()));
}

Status checkState(Reader &reader, const RecordId &id)
{
    const auto row = reader.row(id);
    if (!row)
        return fail(ProblemCode::NotFound,
                    DelegationText::tr(
                        "The State of this delegation is not in this workspace. Choose another State."),
                    id.toString());
    if (row->spec != &kindOf<State>().spec)
        return fail(ProblemCode::Invalid,
                    DelegationText::tr(
                        "A delegation is prepared for a State, and %1 is of the kind %2. Choose a State.")
                        .arg(nameOf(reader, id), row->spec->labelText()),
                    id.toString());
    return {};
}

Status checkMeeting(Reader &reader, const RecordId &asked, const RecordId &forum)
{
    const auto row = reader.row(asked);
    if (!row)
        return fail(ProblemCode::NotFound,
                    DelegationText::tr(
                        "The meeting of this delegation is not in this workspace. Choose another meeting."),
                    asked.toString());
    if (row->spec != &kindOf<Meeting>().spec || forum.isNull())
        return fail(
            ProblemCode::Invalid,
            DelegationText::tr(
                "A delegation is prepared for a Forum Meeting, and %1 is none and belongs to none. Choose a "
                "Forum Meeting.")
                .arg(nameOf(reader, asked)),
            asked.toString());
    const auto meeting = reader.one<Meeting>(forum);
    if (meeting && meeting->from.isNull())
        return fail(
            ProblemCode::Invalid,
            DelegationText::tr(
                "%1 has no date, so nobody can say what is older than it or still to come. Enter its first "
                "day on its page.")
                .arg(nameOf(reader, forum)),
            forum.toString());
    return {};
}

/// A State whose first recorded name begins after the day and gave way to another was not there under any name. A first name
/// that still holds tells only that the State was called otherwise before.
Status checkExistence(Reader &reader, const RecordId &state, const Meeting &meeting)
{
    const StateName *first = nullptr;
    const QList<StateName> names = reader.linked<StateName>("state", state);
    const QDate day = meeting.from.last();
    for (const StateName &name : names) {
        if (name.from.isNull() || covers(name.from, name.to, day))
            return {};
        if (!first || name.from < first->from)
            first = &name;
    }
    if (!first || first->to.isNull() || first->from.first() <= day)
        return {};
    return fail(
        ProblemCode::Invalid,
        DelegationText::tr(
            "%1 was not there yet at %2: the first of its names here counts from %3. Choose a later meeting, "
            "or correct the names of the State.")
            .arg(nameOf(reader, state), nameOf(reader, meeting.id), shortDate(first->from, QLocale())),
        state.toString());
}

/// Level by level; copies that were merged may hold a circle.
QList<Meeting> meetingsWithin(Reader &reader, const Meeting &forum)
{
    QList<Meeting> out{forum};
    RecordIds level{forum.id};
    RecordIds seen{forum.id};
    while (!level.isEmpty()) {
        RecordIds next;
        QList<Meeting> below = reader.linkedToAny<Meeting>("parent", level);
        std::stable_sort(below.begin(), below.end(), [](const Meeting &a, const Meeting &b) {
            return a.number != b.number ? a.number < b.number : a.reference < b.reference;
        });
        for (const Meeting &meeting : below) {
            if (seen.contains(meeting.id) || (meeting.kind != u"roundtable" && meeting.kind != u"session"))
                continue;
            seen << meeting.id;
            next << meeting.id;
            out << meeting;
        }
        level = next;
    }
    return out;
}

}  // namespace

RecordId forumMeetingOf(Reader &reader, const RecordId &meeting)
{
    RecordIds seen;
    for (RecordId at = meeting; !at.isNull() && !seen.contains(at);) {
        seen << at;
        const auto found = reader.one<Meeting>(at);
        if (!found)
            break;
        if (found->kind == u"forum_meeting")
            return at;
        at = found->parent;
    }
    return {};
}

QList<Meeting> forumMeetings(Reader &reader)
{
    QList<Meeting> out = reader.all<Meeting>({{u"kind"_s, Condition::Op::Is, u"forum_meeting"_s}});
    out.removeIf([](const Meeting &one) { return one.isTemplate; });
    std::stable_sort(out.begin(), out.end(),
                     [](const Meeting &a, const Meeting &b) { return b.from < a.from; });
    return out;
}

Result<DelegationPrep> delegationPrep(Reader &reader, const RecordId &state, const RecordId &meeting)
{
    const RecordId forum = forumMeetingOf(reader, meeting);
    if (reader.problem())
        return fail(*reader.problem());
    if (const Status fits = checkState(reader, state); !fits)
        return fail(fits.error());
    if (const Status fits = checkMeeting(reader, meeting, forum); !fits)
        return fail(fits.error());
    DelegationPrep prep{.state = *reader.one<State>(state), .meeting = *reader.one<Meeting>(forum)};
    if (const Status there = checkExistence(reader, state, prep.meeting); !there)
        return fail(there.error());
    prep.day = prep.meeting.from.first();
    DelegationLines lines(reader, prep, meetingsWithin(reader, prep.meeting));
    lines.fill();
    if (reader.problem())
        return fail(*reader.problem());
    return prep;
}

QList<DelegationLine> DelegationPrep::of(DelegationGroup group) const
{
    QList<DelegationLine> out;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(out),
                 [group](const DelegationLine &line) { return line.group == group; });
    return out;
}

DelegationProgress DelegationPrep::progress(DelegationGroup group) const
{
    DelegationProgress out;
    for (const DelegationLine &line : lines) {
        if (line.group != group || !line.counts)
            continue;
        ++out.of;
        out.ready += line.isReady();
    }
    return out;
}

}  // namespace tri
