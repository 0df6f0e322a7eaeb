// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingmodedata.h"

#include "core/base/translations.h"
#include "core/kinds/body.h"
#include "core/rules/carryover.h"
#include "core/rules/names.h"
#include "core/workspace/workspace.h"
#include "ui/lists/cellvalues.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

int ourSide(Reader &reader, const AppContext &context, const MeetingData &meeting)
{
    for (const RecordId &us : mine(context))
        for (int side = 0; side < kSideCount; ++side) {
            const RecordId entity = meeting.sides[std::size_t(side)];
            if (entity.isNull())
                continue;
            const auto body = reader.one<Body>(us);
            if (us == entity || (body && body->entity == entity))
                return side;
        }
    return -1;
}

ModeParticipant participantOf(Names &names, const Participant &one)
{
    QString name = one.person.isNull() ? QString() : names.full(one.person);
    if (name.isEmpty())
        name = one.nameText;
    const QString from = names.brief(one.organisation);
    if (name.isEmpty())
        return {one, from};
    return {one,
            from.isEmpty() ? name
                           : QCoreApplication::translate("MeetingMode", "%1, %2", "a person, for whom")
                                 .arg(isolated(name), isolated(from))};
}

QString outcomeLine(Names &names, const Outcome &outcome, const QString &language)
{
    const Choice *kind = kindOf<Outcome>().spec.field(u"kind")->choice(outcome.kind);
    QStringList parts = names.brief(outcome.responsible);
    parts << outcome.otherResponsible;
    const PartialDate due = outcome.revisedDue.isNull() ? outcome.due : outcome.revisedDue;
    parts << (due.isNull() ? QString() : shortDate(due, QLocale()));
    parts.removeAll(QString());
    QString text = outcome.text.in(language);
    if (!parts.isEmpty())
        text += u" – "_s + isolated(listText(parts));
    return kind ? QCoreApplication::translate("MeetingMode", "%1: %2", "kind and text of an outcome")
                      .arg(choiceText(*kind), isolated(text))
                : text;
}

/// What the same item ended with before; an item that was not carried over looks at its area in the last meeting.
QList<Outcome> outcomesBefore(Reader &reader, const MeetingData &meeting, const AgendaItem &item)
{
    QList<Outcome> out;
    RecordIds seen;
    for (RecordId at = item.carriedFrom; !at.isNull() && !seen.contains(at);) {
        seen << at;
        out << reader.linked<Outcome>("item", at);
        const auto before = reader.one<AgendaItem>(at);
        at = before ? before->carriedFrom : RecordId();
    }
    const QList<Meeting> earlier =
        out.isEmpty() ? previousMeetings(reader, meeting.meeting) : QList<Meeting>();
    if (!earlier.isEmpty() && !item.area.isNull())
        for (const Outcome &outcome : reader.linked<Outcome>("meeting", earlier.first().id))
            if (outcome.area == item.area)
                out << outcome;
    return out;
}

bool isOurNote(const Note &note, const RecordId &item)
{
    return note.about == RecordIds{item} && (note.kind.isEmpty() || note.kind == u"note");
}

QString nextReference(const Meeting &meeting, const QString &kind, const QStringList &taken)
{
    if (meeting.reference.isEmpty())
        return {};
    for (int number = 1;; ++number) {
        const QString reference =
            meeting.reference + (kind == u"action" ? u"-A"_s : u"-D"_s) + QString::number(number);
        if (!taken.contains(reference))
            return reference;
    }
}

}  // namespace

QString itemName(const AgendaLine &line)
{
    if (line.item.number.isEmpty())
        return line.title;
    // Isolated as a whole: the number stands before the title as the title's own writing runs.
    return isolated(QCoreApplication::translate("MeetingMode", "%1. %2", "number and title of an item")
                        .arg(line.item.number, line.title));
}

Result<ModeData> readMode(const AppContext &context, const RecordId &meeting)
{
    auto read = readMeeting(context, meeting);
    if (!read)
        return fail(read.error());
    Reader reader(*context.workspace);
    ModeData data{*std::move(read), {}, -1};
    const PartialDate from = data.meeting.meeting.from;
    Names names(reader, from.isNull() ? context.clock->today() : from.first(), context.contentLanguage);
    QList<Participant> all = reader.linked<Participant>("meeting", meeting);
    const auto place = [](const Participant &one) {
        for (int side = 0; side < kSideCount; ++side)
            if (one.side.compare(sideName(side), Qt::CaseInsensitive) == 0)
                return side;
        return kSideCount;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Participant &a, const Participant &b) { return place(a) < place(b); });
    for (const Participant &one : all)
        data.participants << participantOf(names, one);
    data.ourSide = ourSide(reader, context, data.meeting);
    if (reader.problem())
        return fail(*reader.problem());
    return data;
}

Result<ModeItem> readModeItem(const AppContext &context, const MeetingData &meeting, const AgendaLine &line)
{
    Reader reader(*context.workspace);
    const PartialDate from = meeting.meeting.from;
    Names names(reader, from.isNull() ? context.clock->today() : from.first(), context.contentLanguage);
    ModeItem item;
    QList<Outcome> agreed = reader.linked<Outcome>("item", line.item.id);
    std::stable_partition(agreed.begin(), agreed.end(),
                          [](const Outcome &one) { return one.kind == u"decision"; });
    for (const Outcome &outcome : std::as_const(agreed))
        item.agreed << ModeLink{outcome.id, outcomeLine(names, outcome, context.contentLanguage)};
    for (const Outcome &outcome : outcomesBefore(reader, meeting, line.item))
        item.lastTime << ModeLink{outcome.id, outcomeLine(names, outcome, context.contentLanguage)};
    for (const RecordId &id : line.item.documents)
        if (reader.row(id))
            item.documents << ModeLink{id, context.workspace->title(id, context.contentLanguage)};
    for (const Note &note : reader.linked<Note>("meeting", meeting.meeting.id))
        if (!item.note && isOurNote(note, line.item.id))
            item.note = note;
    if (reader.problem())
        return fail(*reader.problem());
    return item;
}

ChangeSet outcomeChange(const Meeting &meeting, const AgendaItem &item, const NewOutcome &made,
                        const QStringList &taken, const QString &language)
{
    Outcome outcome;
    outcome.id = made.id;
    outcome.kind = made.kind;
    outcome.text = LocalText(language, made.text);
    outcome.reference = nextReference(meeting, made.kind, taken);
    outcome.meeting = meeting.id;
    outcome.item = item.id;
    outcome.area = item.area;
    outcome.responsible = made.responsible;
    outcome.otherResponsible = made.otherResponsible;
    outcome.due = made.due;
    if (made.kind == u"action")
        outcome.status = u"open"_s;
    // What was agreed among the three sides is for all three; what we settle among ourselves stays here.
    const bool ours = item.visibility == u"ours" || toRow(item).handling() > Handling::Shared;
    outcome.handling = ours ? u"internal"_s : u"shared"_s;
    return changeOf(creation(toRow(outcome)), outcome.reference.isEmpty() ? made.text : outcome.reference);
}

ChangeSet newNoteChange(const RecordId &id, const RecordId &meeting, const AgendaLine &line,
                        const QString &text, const QString &author, const QDate &day)
{
    Note note;
    note.id = id;
    note.title = QCoreApplication::translate("MeetingMode", "Notes on %1", "an item of the agenda")
                     .arg(itemName(line));
    note.text = text;
    note.kind = u"note"_s;
    note.date = PartialDate(day);
    note.author = author;
    note.meeting = meeting;
    note.about = {line.item.id};
    note.handling = u"internal"_s;
    return changeOf(creation(toRow(note)), note.title);
}

ChangeSet noteChange(const Note &note, const QString &text)
{
    Note after = note;
    after.text = text;
    RecordChange change = difference(toRow(note), toRow(after));
    return change.fields.isEmpty() ? ChangeSet() : changeOf(std::move(change), note.title);
}

ChangeSet attendanceChange(const ModeParticipant &who, bool came)
{
    Participant after = who.participant;
    after.attendance = came ? u"attended"_s : u"expected"_s;
    RecordChange change = difference(toRow(who.participant), toRow(after));
    return change.fields.isEmpty() ? ChangeSet() : changeOf(std::move(change), who.name);
}

}  // namespace tri::ui
