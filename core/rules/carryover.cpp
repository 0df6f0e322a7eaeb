// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/carryover.h"

#include <QSet>

#include <functional>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// Until @p take has enough: a series may be long.
void eachPrevious(Reader &reader, const Meeting &meeting, const std::function<bool(const Meeting &)> &take)
{
    QSet<RecordId> seen{meeting.id};
    RecordId next = meeting.previous;
    while (!next.isNull() && !seen.contains(next)) {
        seen.insert(next);
        const auto earlier = reader.one<Meeting>(next);
        if (!earlier)
            return;
        next = earlier->previous;
        if (!earlier->isTemplate && !take(*earlier))  // nothing was decided at a template
            return;
    }
}

}  // namespace

bool isAction(const Outcome &outcome)
{
    return outcome.kind == u"action";
}

bool isOpenAction(const Outcome &outcome)
{
    return isAction(outcome)
        && (outcome.status.isEmpty() || outcome.status == u"open" || outcome.status == u"under_way");
}

QList<Meeting> previousMeetings(Reader &reader, const Meeting &meeting)
{
    QList<Meeting> out;
    eachPrevious(reader, meeting, [&out](const Meeting &earlier) {
        out << earlier;
        return true;
    });
    return out;
}

std::optional<Meeting> previousMeeting(Reader &reader, const Meeting &meeting)
{
    std::optional<Meeting> out;
    eachPrevious(reader, meeting, [&out](const Meeting &earlier) {
        out = earlier;
        return false;
    });
    return out;
}

QList<Outcome> carriedActions(const QList<Outcome> &ofLast, const QList<Outcome> &ofEarlier)
{
    QList<Outcome> out;
    for (const Outcome &outcome : ofLast)
        if (isAction(outcome))
            out << outcome;
    for (const Outcome &outcome : ofEarlier)
        if (isOpenAction(outcome))
            out << outcome;
    return out;
}

QList<Outcome> carriedActions(Reader &reader, const Meeting &meeting)
{
    RecordIds before;
    for (const Meeting &earlier : previousMeetings(reader, meeting))
        before << earlier.id;
    // A series may be long: one question for all of it.
    QHash<RecordId, QList<Outcome>> of;
    for (const Outcome &outcome : reader.linkedToAny<Outcome>("meeting", before))
        of[outcome.meeting] << outcome;
    QList<Outcome> last;
    QList<Outcome> earlier;
    for (qsizetype i = 0; i < before.size(); ++i)
        (i == 0 ? last : earlier) += of.value(before.at(i));
    return carriedActions(last, earlier);
}

QList<Outcome> openActions(Reader &reader, const Meeting &meeting)
{
    // Of a long series few actions wait: these are asked for, and not all that was ever decided.
    QHash<RecordId, QList<Outcome>> of;
    const auto is = [](const char *field, const QString &word) {
        return Condition{QString::fromLatin1(field), Condition::Op::Is, word};
    };
    Filter waiting{
        {is("status", u"open"_s), is("status", u"under_way"_s), {u"status"_s, Condition::Op::Empty}},
        Filter::Join::Any};
    const Filter filter{{is("kind", u"action"_s)}, Filter::Join::All, {waiting}};
    for (const Row &row : reader.rows(kindOf<Outcome>().spec, filter))
        if (const Outcome outcome = fromRow<Outcome>(row); isOpenAction(outcome))
            of[outcome.meeting] << outcome;
    of.remove(meeting.id);
    of.remove(RecordId());
    QList<Outcome> out;
    if (of.isEmpty())
        return out;
    eachPrevious(reader, meeting, [&](const Meeting &earlier) {
        out += of.take(earlier.id);
        return !of.isEmpty();
    });
    return out;
}

}  // namespace tri
