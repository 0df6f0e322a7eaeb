// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meetings above and below one another, and new meetings that come from others.
#include "core/kinds/agendaitem.h"
#include "core/kinds/participant.h"
#include "core/rules/meetinglife.h"
#include "core/rules/preparation.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

QList<Meeting> meetingsBelow(Reader &reader, const RecordId &meeting)
{
    QList<Meeting> out = reader.linked<Meeting>("parent", meeting);
    out.removeIf([&meeting](const Meeting &one) { return one.id == meeting; });
    std::stable_sort(out.begin(), out.end(), [](const Meeting &a, const Meeting &b) {
        if (a.from != b.from)
            return a.from < b.from;
        return a.number < b.number;
    });
    return out;
}

QList<Meeting> meetingsAbove(Reader &reader, const Meeting &meeting)
{
    QList<Meeting> out;
    RecordIds seen{meeting.id};
    for (RecordId next = meeting.parent; !next.isNull() && !seen.contains(next);) {
        seen << next;
        const auto found = reader.one<Meeting>(next);
        if (!found)
            break;
        out << *found;
        next = found->parent;
    }
    return out;
}

QString nextReference(Reader &reader, const Meeting &source, const PartialDate &day)
{
    const qsizetype dash = source.reference.indexOf(u'-');
    if (dash <= 0 || day.month == 0)
        return {};
    const QString stem = source.reference.left(dash + 1) + day.toString().left(7);
    for (const QString &tail : {QString(), u"b"_s, u"c"_s, u"d"_s})
        if (reader.byReference(stem + tail, kindOf<Meeting>().spec.keyText()).isNull())
            return stem + tail;
    return {};
}

namespace {

/// What a meeting of a series is like, without what happened at it.
Meeting emptyCopy(const Meeting &source, const NewMeeting &wanted)
{
    Meeting made;
    made.title = wanted.title;
    made.reference = wanted.reference;
    made.kind = source.kind;
    made.series = source.series;
    made.parent = source.parent;
    made.status = u"draft"_s;
    made.from = wanted.day;
    made.to = wanted.day;
    made.startTime = source.startTime;
    made.endTime = source.endTime;
    made.timeZone = source.timeZone;
    made.place = source.place;
    made.venue = source.venue;
    made.state = source.state;
    made.convenors = source.convenors;
    made.coordinator = source.coordinator;
    made.preparedBy = source.preparedBy;
    made.body = source.body;
    made.languages = source.languages;
    made.attribution = source.attribution;
    made.classification = source.classification;
    made.handling = source.handling;
    bool counts = false;
    const int number = source.number.toInt(&counts);
    if (wanted.next) {
        made.previous = source.id;
        made.number = counts ? QString::number(number + 1) : QString();
    } else {
        made.purpose = source.purpose;
        made.desiredOutcome = source.desiredOutcome;
        made.scenario = source.scenario;
        made.logistics = source.logistics;
    }
    return made;
}

void copyItems(Reader &reader, const Meeting &source, const Meeting &made, bool withTexts,
               const std::function<RecordId()> &newId, QList<RecordChange> &records)
{
    const QList<AgendaItem> items = reader.linked<AgendaItem>("meeting", source.id);
    QHash<RecordId, RecordId> ids;
    for (const AgendaItem &item : items)
        ids.insert(item.id, newId());
    for (const AgendaItem &item : items) {
        AgendaItem copy{.id = ids.value(item.id), .meeting = made.id, .parent = ids.value(item.parent),
                        .order = item.order, .number = item.number, .title = item.title, .kind = item.kind,
                        .area = item.area, .minutes = item.minutes, .lead = item.lead,
                        .visibility = item.visibility, .themes = item.themes, .handling = item.handling};
        if (withTexts) {
            copy.background = item.background;
            copy.wantedOutcome = item.wantedOutcome;
            copy.talkingPoints = item.talkingPoints;
            copy.documents = item.documents;
        }
        records << creation(toRow(copy));
    }
}

void copyParticipants(Reader &reader, const Meeting &source, const Meeting &made,
                      const std::function<RecordId()> &newId, QList<RecordChange> &records)
{
    for (const Participant &one : reader.linked<Participant>("meeting", source.id)) {
        // An alternate came once, for somebody; who stands in the list as such comes again.
        if (!one.alternateFor.isNull())
            continue;
        const Participant copy{.id = newId(), .meeting = made.id, .side = one.side, .person = one.person,
                               .nameText = one.nameText, .organisation = one.organisation,
                               .functionText = one.functionText, .order = one.order, .role = one.role,
                               .attendance = u"expected"_s, .handling = one.handling};
        records << creation(toRow(copy));
    }
}

void copySteps(Reader &reader, const Meeting &source, const Meeting &made, const std::function<RecordId()> &newId,
               QList<RecordChange> &records)
{
    for (const PreparationStep &one : stepsOf(reader, source)) {
        PreparationStep copy{.id = newId(), .title = one.title, .meeting = made.id, .offsetDays = one.offsetDays,
                             .owners = one.owners, .otherOwners = one.otherOwners, .status = u"open"_s,
                             .handling = one.handling};
        copy.due = dayOf(copy, made);
        records << creation(toRow(copy));
    }
}

}  // namespace

ChangeSet meetingFrom(Reader &reader, const Meeting &source, const NewMeeting &wanted,
                      const std::function<RecordId()> &newId, RecordId *madeId)
{
    Meeting made = emptyCopy(source, wanted);
    made.id = newId();
    ChangeSet changes;
    changes.records << creation(toRow(made));
    copyItems(reader, source, made, !wanted.next, newId, changes.records);
    copyParticipants(reader, source, made, newId, changes.records);
    copySteps(reader, source, made, newId, changes.records);
    changes.label = {.verb = u"create"_s,
                     .kind = kindOf<Meeting>().spec.keyText(),
                     .subject = made.reference.isEmpty() ? made.title.in(made.title.original) : made.reference,
                     .count = int(changes.records.size())};
    if (madeId)
        *madeId = made.id;
    return changes;
}

}  // namespace tri
