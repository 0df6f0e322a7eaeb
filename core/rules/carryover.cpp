// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/carryover.h"

namespace tri {

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
    QList<RecordId> seen{meeting.id};
    RecordId next = meeting.previous;
    while (!next.isNull() && !seen.contains(next)) {
        seen << next;
        auto earlier = reader.one<Meeting>(next);
        if (!earlier)
            break;
        next = earlier->previous;
        if (!earlier->isTemplate)  // nothing was decided at one
            out << std::move(*earlier);
    }
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
    QList<Outcome> out = carriedActions(reader, meeting);
    out.removeIf([](const Outcome &outcome) { return !isOpenAction(outcome); });
    return out;
}

}  // namespace tri
