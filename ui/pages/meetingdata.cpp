// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingdata.h"

#include "core/base/partstext.h"
#include "core/base/translations.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/participant.h"
#include "core/rules/agendamoves.h"
#include "core/rules/carryover.h"
#include "core/rules/convergence.h"
#include "core/rules/names.h"
#include "core/rules/officeholders.h"
#include "core/rules/programme.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QString chairText(Names &names, const Chair &chair)
{
    QStringList holders;
    for (const RecordId &id : chair.holders)
        holders << names.full(id);
    QStringList persons = chair.heads;
    for (const RecordId &id : chair.persons)
        if (!chair.holders.contains(id))
            persons << names.full(id);
    holders.removeAll(QString());
    persons.removeAll(QString());
    if (holders.isEmpty())
        return listText(persons);
    const QString text = listText(holders);
    return persons.isEmpty() ? text : withAside(text, listText(persons));
}

int requestsFor(Reader &reader, const AgendaItem &item, const QList<ExpertiseRequest> &requests)
{
    QSet<RecordId> ids;
    for (const ExpertiseRequest &request : requests)
        if (request.forItem == item.id)
            ids.insert(request.id);
    for (const RecordId &id : item.related)
        if (reader.one<ExpertiseRequest>(id))
            ids.insert(id);
    return int(ids.size());
}

void readAgenda(Reader &reader, Names &names, const QString &language, MeetingData &data)
{
    const QList<ProgrammeLine> lines = programme(reader.linked<AgendaItem>("meeting", data.meeting.id),
                                                 QTime::fromString(data.meeting.startTime, u"HH:mm"_s));
    RecordIds items;
    RecordIds related;
    for (const ProgrammeLine &read : lines) {
        items << read.item.id;
        related << read.item.related;
    }
    reader.fetch(related);
    const auto requests = reader.linkedToAny<ExpertiseRequest>("for_item", items);
    QHash<RecordId, QList<Position>> positions;
    for (const Position &position : reader.linkedToAny<Position>("item", items))
        positions[position.item] << position;
    for (const ProgrammeLine &read : lines) {
        AgendaLine line;
        line.item = read.item;
        line.title = read.item.title.in(language);
        line.level = read.level;
        line.start = read.start;
        line.area = names.full(read.item.area);
        line.carried = carriedText(reader, read.item);
        line.lead = listText(names.brief(read.item.lead));
        const QList<Position> all = positions.value(read.item.id);
        for (const Position &position : all)
            line.allPositions << position.id;
        for (std::size_t side = 0; side < kSideCount; ++side)
            if (const Position *held = positionOn(all, data.sides[side], names.day()))
                line.positions[side] = *held;
        line.requests = requestsFor(reader, read.item, requests);
        data.lines << line;
    }
}

void readParticipants(Reader &reader, MeetingData &data)
{
    const QList<Participant> all = reader.linked<Participant>("meeting", data.meeting.id);
    for (const Participant &one : all)
        for (int side = 0; side < kSideCount; ++side)
            if (one.side.compare(sideName(side), Qt::CaseInsensitive) == 0)
                ++data.participants[std::size_t(side)];
}

void readLastTime(Reader &reader, Names &names, const AppContext &context, MeetingData &data)
{
    if (const auto before = previousMeeting(reader, data.meeting))
        data.previousTitle = before->title.in(context.contentLanguage);
    const QList<Outcome> open = openActions(reader, data.meeting);
    for (const Outcome &outcome : open) {
        QStringList who = names.brief(outcome.responsible);
        who << outcome.otherResponsible;
        who.removeAll(QString());
        const PartialDate due = outcome.revisedDue.isNull() ? outcome.due : outcome.revisedDue;
        data.lastTime << HomeLine{outcome.id, context.workspace->title(outcome.id, context.contentLanguage),
                                  listText(who), due.isNull() ? QString() : shortDate(due, QLocale()),
                                  !due.isNull() && due.last() < context.clock->today()};
    }
}

}  // namespace

const QString &sideName(int side)
{
    static const std::array<QString, kSideCount> names{u"SRSG"_s, u"GFMD"_s, u"GMG"_s};
    return names[std::size_t(side)];
}

bool AgendaLine::wantsPositions() const
{
    // What one side keeps to itself has no positions of the others.
    return (item.kind.isEmpty() || item.kind == u"item") && item.visibility != u"ours";
}

int AgendaLine::emptyPositions() const
{
    return wantsPositions() ? int(std::count(positions.begin(), positions.end(), std::nullopt)) : 0;
}

int MeetingData::itemCount() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const AgendaLine &line) { return line.wantsPositions(); }));
}

int MeetingData::completeCount() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const AgendaLine &line) {
        return line.wantsPositions() && line.emptyPositions() == 0;
    }));
}

int MeetingData::emptyPositions() const
{
    int count = 0;
    for (const AgendaLine &line : lines)
        count += line.emptyPositions();
    return count;
}

Result<MeetingData> readMeeting(const AppContext &context, const RecordId &id, const MeetingData *before)
{
    Reader reader(*context.workspace);
    MeetingData data;
    const auto meeting = reader.one<Meeting>(id);
    if (!meeting && reader.problem())
        return fail(*reader.problem());
    if (!meeting)
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate("MeetingData", "This meeting is not here any more; it may be in the trash."));
    const bool goesOn = before && before->meeting.id == id;
    if (goesOn)
        data = *before;
    data.lines.clear();
    data.meeting = *meeting;
    const QDate day = meeting->from.isNull() ? context.clock->today() : meeting->from.first();
    Names names(reader, day, context.contentLanguage);
    if (!goesOn) {
        for (int side = 0; side < kSideCount; ++side)
            data.sides[std::size_t(side)] = reader.byReference(sideName(side), u"entity"_s);
        data.chairs = {chairText(names, srsgOn(reader, day)), chairText(names, gfmdChairOn(reader, day)),
                       chairText(names, gmgChairOn(reader, day))};
        readParticipants(reader, data);
        readLastTime(reader, names, context, data);
    }
    readAgenda(reader, names, context.contentLanguage, data);
    if (reader.problem())
        return fail(*reader.problem());
    return data;
}

}  // namespace tri::ui
