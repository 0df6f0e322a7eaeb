// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agendafindings.h"

#include "core/base/translations.h"
#include "core/kinds/agendaitem.h"
#include "core/rules/programme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

QString nameOf(const LocalText &title)
{
    return title.in(screenLanguage());
}

CrossFinding warning(const RecordSpec &kind, const RecordId &record, const QString &rule, const QString &field,
                     const QString &text, const LikelyFix &fix)
{
    return {record, kind.keyText(), Finding{Finding::Severity::Warning, field, text, rule, fix}};
}

bool findEnds(const Meeting &meeting, QList<CrossFinding> &out)
{
    const QLocale locale;
    const RecordSpec &kind = kindOf<Meeting>().spec;
    if (!meeting.from.isNull() && !meeting.to.isNull() && meeting.to.last() < meeting.from.first()) {
        out << warning(kind, meeting.id, u"ends_before_start"_s, u"to"_s,
                       FindingText::tr("The meeting ends on %1, before it starts on %2.")
                           .arg(longDate(meeting.to, locale), longDate(meeting.from, locale)),
                       {FindingText::tr("The two days are probably exchanged."),
                        FindingText::tr("Exchange the two days"),
                        {{u"from"_s, meeting.to}, {u"to"_s, meeting.from}}});
        return true;
    }
    const QTime start = startOf(meeting);
    const QTime end = QTime::fromString(meeting.endTime, u"HH:mm"_s);
    const bool oneDay = meeting.to.isNull() || meeting.to == meeting.from;
    if (!oneDay || !start.isValid() || !end.isValid() || end >= start)
        return false;
    out << warning(kind, meeting.id, u"ends_before_start"_s, u"end_time"_s,
                   FindingText::tr("The meeting ends at %1, before it starts at %2.")
                       .arg(meeting.endTime, meeting.startTime),
                   {FindingText::tr("The two times are probably exchanged, or the meeting ends on another day."),
                    FindingText::tr("Exchange the two times"),
                    {{u"start_time"_s, meeting.endTime}, {u"end_time"_s, meeting.startTime}}});
    return true;
}

void findLength(const Meeting &meeting, const QList<AgendaItem> &items, QList<CrossFinding> &out)
{
    const AgendaTime time = agendaTime(programme(items, startOf(meeting)), meeting);
    if (time.over() <= 0)
        return;
    const QString end = time.end.isValid() ? time.end.toString(u"HH:mm"_s) : QString();
    LikelyFix fix{FindingText::tr("Shorten or carry over an item.")};
    if (!end.isEmpty())
        fix = {FindingText::tr("End at %1, or shorten or carry over an item.").arg(end),
               FindingText::tr("End at %1").arg(end),
               {{u"end_time"_s, end}}};
    out << warning(kindOf<Meeting>().spec, meeting.id, u"agenda_too_long"_s, u"end_time"_s,
                   FindingText::tr("The agenda is longer than the meeting: %1.").arg(agendaTimeText(time)), fix);
}

void findTimes(const Meeting &meeting, const QList<AgendaItem> &items, QList<CrossFinding> &out)
{
    if (!findEnds(meeting, out))
        findLength(meeting, items, out);
}

bool isInCircle(const QHash<RecordId, AgendaItem> &items, const AgendaItem &item)
{
    QSet<RecordId> seen;
    RecordId up = item.parent;
    while (!up.isNull() && up != item.id && !seen.contains(up)) {
        seen.insert(up);
        up = items.value(up).parent;
    }
    return !up.isNull() && up == item.id;
}

CrossFinding otherMeeting(Reader &reader, const AgendaItem &item, const AgendaItem &above)
{
    const QString meeting =
        above.meeting.isNull() ? FindingText::tr("the backlog") : reader.workspace().title(above.meeting);
    return warning(kindOf<AgendaItem>().spec, item.id, u"item_of_other_meeting"_s, u"parent"_s,
                   FindingText::tr("“%1” stands under “%2”, which belongs to another meeting (%3).")
                       .arg(nameOf(item.title), nameOf(above.title), meeting),
                   {FindingText::tr("Empty “Under”, or choose an item of its own meeting."),
                    FindingText::tr("Empty “Under”"),
                    {{u"parent"_s, FieldValue()}}});
}

/// @p all: the items and those they may hang under.
void findPlaces(Reader &reader, const QList<AgendaItem> &items, const QHash<RecordId, AgendaItem> &all,
                QList<CrossFinding> &out)
{
    for (const AgendaItem &item : items) {
        const auto above = all.constFind(item.parent);
        if (item.parent.isNull() || above == all.cend())
            continue;  // a missing end is told of by itself
        if (isInCircle(all, item))
            out << warning(kindOf<AgendaItem>().spec, item.id, u"agenda_cycle"_s, u"parent"_s,
                           FindingText::tr("“%1” stands under “%2”, which stands under it in turn.")
                               .arg(nameOf(item.title), nameOf(above->title)),
                           {FindingText::tr("Empty “Under” at one of them."),
                            FindingText::tr("Empty “Under”"),
                            {{u"parent"_s, FieldValue()}}});
        else if (above->meeting != item.meeting)
            out << otherMeeting(reader, item, *above);
    }
}

QHash<RecordId, AgendaItem> byId(const QList<AgendaItem> &items)
{
    QHash<RecordId, AgendaItem> out;
    for (const AgendaItem &item : items)
        out.insert(item.id, item);
    return out;
}

}  // namespace

QList<CrossFinding> agendaFindings(Reader &reader)
{
    QList<CrossFinding> out;
    const QList<AgendaItem> all = reader.all<AgendaItem>();
    QHash<RecordId, QList<AgendaItem>> agendas;
    for (const AgendaItem &item : all)
        agendas[item.meeting] << item;
    for (const Meeting &meeting : reader.all<Meeting>())
        findTimes(meeting, agendas.value(meeting.id), out);
    findPlaces(reader, all, byId(all), out);
    return out;
}

QList<CrossFinding> agendaFindings(Reader &reader, const Meeting &meeting)
{
    QList<CrossFinding> out;
    const QList<AgendaItem> items = reader.linked<AgendaItem>("meeting", meeting.id);
    QHash<RecordId, AgendaItem> all = byId(items);
    for (const AgendaItem &item : items)
        if (!item.parent.isNull() && !all.contains(item.parent))
            if (const auto above = reader.one<AgendaItem>(item.parent))
                all.insert(above->id, *above);
    findTimes(meeting, items, out);
    findPlaces(reader, items, all, out);
    return out;
}

CrossRule meetingRule()
{
    const auto all = [](Reader &reader) { return agendaFindings(reader); };
    const auto of = [](Reader &reader, const Row &row) {
        const Meeting meeting = fromRow<Meeting>(row);
        QList<CrossFinding> out;
        // That it ends before it starts says its own check.
        if (QList<CrossFinding> ends; !findEnds(meeting, ends))
            findLength(meeting, reader.linked<AgendaItem>("meeting", meeting.id), out);
        return out;
    };
    return {&kindOf<Meeting>().spec, all, of};
}

CrossRule agendaItemRule()
{
    const auto of = [](Reader &reader, const Row &row) {
        const AgendaItem item = fromRow<AgendaItem>(row);
        const auto above = reader.one<AgendaItem>(item.parent);
        return above && above->id != item.id && above->meeting != item.meeting
            ? QList<CrossFinding>{otherMeeting(reader, item, *above)}
            : QList<CrossFinding>();
    };
    return {&kindOf<AgendaItem>().spec, nullptr, of};
}

}  // namespace tri
