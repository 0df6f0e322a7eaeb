// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agendafindings.h"

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
    return title.in(QLocale().name().left(2));
}

RecordFinding warning(const RecordId &record, const QString &rule, const QString &field, const QString &text,
                      const QString &fix)
{
    return {record, rule, Finding{Finding::Severity::Warning, field, text}, fix};
}

void findTimes(const Meeting &meeting, const QList<AgendaItem> &items, QList<RecordFinding> &out)
{
    const QLocale locale;
    if (!meeting.from.isNull() && !meeting.to.isNull() && meeting.to.last() < meeting.from.first()) {
        out << warning(meeting.id, u"ends_before_start"_s, u"to"_s,
                       FindingText::tr("The meeting ends on %1, before it starts on %2.")
                           .arg(longDate(meeting.to, locale), longDate(meeting.from, locale)),
                       FindingText::tr("The two days are probably exchanged."));
        return;
    }
    const QTime start = startOf(meeting);
    const QTime end = QTime::fromString(meeting.endTime, u"HH:mm"_s);
    const bool oneDay = meeting.to.isNull() || meeting.to == meeting.from;
    if (oneDay && start.isValid() && end.isValid() && end < start) {
        out << warning(
            meeting.id, u"ends_before_start"_s, u"end_time"_s,
            FindingText::tr("The meeting ends at %1, before it starts at %2.")
                .arg(meeting.endTime, meeting.startTime),
            FindingText::tr("The two times are probably exchanged, or the meeting ends on another day."));
        return;
    }
    const AgendaTime time = agendaTime(programme(items, start), meeting);
    if (time.over() <= 0)
        return;
    out << warning(meeting.id, u"agenda_too_long"_s, u"end_time"_s,
                   FindingText::tr("The agenda is longer than the meeting: %1.").arg(agendaTimeText(time)),
                   time.end.isValid() ? FindingText::tr("End at %1, or shorten or carry over an item.")
                                            .arg(time.end.toString(u"HH:mm"_s))
                                      : FindingText::tr("Shorten or carry over an item."));
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

/// @p all: the items and those they may hang under.
void findPlaces(Reader &reader, const QList<AgendaItem> &items, const QHash<RecordId, AgendaItem> &all,
                QList<RecordFinding> &out)
{
    for (const AgendaItem &item : items) {
        const auto above = all.constFind(item.parent);
        if (item.parent.isNull() || above == all.cend())
            continue;  // a missing end is told of by itself
        if (isInCircle(all, item))
            out << warning(item.id, u"agenda_cycle"_s, u"parent"_s,
                           FindingText::tr("“%1” stands under “%2”, which stands under it in turn.")
                               .arg(nameOf(item.title), nameOf(above->title)),
                           FindingText::tr("Empty “Under” at one of them."));
        else if (above->meeting != item.meeting) {
            const QString meeting = above->meeting.isNull() ? FindingText::tr("the backlog")
                                                            : reader.workspace().title(above->meeting);
            out << warning(item.id, u"item_of_other_meeting"_s, u"parent"_s,
                           FindingText::tr("“%1” stands under “%2”, which belongs to another meeting (%3).")
                               .arg(nameOf(item.title), nameOf(above->title), meeting),
                           FindingText::tr("Empty “Under”, or choose an item of its own meeting."));
        }
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

QList<RecordFinding> agendaFindings(Reader &reader)
{
    QList<RecordFinding> out;
    const QList<AgendaItem> all = reader.all<AgendaItem>();
    QHash<RecordId, QList<AgendaItem>> agendas;
    for (const AgendaItem &item : all)
        agendas[item.meeting] << item;
    for (const Meeting &meeting : reader.all<Meeting>())
        findTimes(meeting, agendas.value(meeting.id), out);
    findPlaces(reader, all, byId(all), out);
    return out;
}

QList<RecordFinding> agendaFindings(Reader &reader, const Meeting &meeting)
{
    QList<RecordFinding> out;
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

}  // namespace tri
