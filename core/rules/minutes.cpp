// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/minutes.h"

#include "core/kinds/note.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"

#include <QCoreApplication>

#include <QSet>

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct MinutesText {
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

QString nameOf(const AgendaItem &item)
{
    const QString title = item.title.in(item.title.original);
    return item.number.isEmpty() ? title : item.number + u". "_s + title;
}

ChangeSet stepOf(const AgendaItem &before, const AgendaItem &after)
{
    RecordChange change = difference(toRow(before), toRow(after));
    return change.fields.isEmpty() ? ChangeSet() : changeOf(std::move(change), nameOf(before));
}

/// "Åkerman Börje" of "Åkerman Börje, Eva": only where the sorting name says which part it is. Short ones are words too.
QString familyName(const Person &person)
{
    const QString family = person.sortName.section(u',', 0, 0).trimmed();
    return person.sortName.contains(u',') && family.size() >= 3 ? family : QString();
}

void addNames(QStringList &names, const Person &person, bool tookPart)
{
    names << person.name;
    for (const QString &other : person.otherNames.split(u';', Qt::SkipEmptyParts))
        names << other.trimmed();
    if (tookPart)
        names << familyName(person);
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() && c.script() != QChar::Script_Han;
}

bool isWordAt(const QString &text, qsizetype at, qsizetype length)
{
    const bool joinsBefore = at > 0 && isWordLetter(text[at - 1]) && isWordLetter(text[at]);
    const qsizetype end = at + length;
    const bool joinsAfter = end < text.size() && isWordLetter(text[end]) && isWordLetter(text[end - 1]);
    return !joinsBefore && !joinsAfter;
}

}  // namespace

bool takesMinutes(const AgendaItem &item)
{
    if (item.kind == u"pause")
        return false;
    return item.kind != u"section" || !item.minutesTaken.isEmpty();
}

bool areMinutesLocked(const AgendaItem &item)
{
    const RecordSpec &kind = kindOf<AgendaItem>().spec;
    return !lockText(toRow(item), *kind.field(u"minutes_taken")).isEmpty();
}

bool isChathamHouse(const Meeting &meeting)
{
    return meeting.attribution == u"chatham_house";
}

MinutesProgress minutesProgress(const QList<AgendaItem> &items)
{
    MinutesProgress out;
    for (const AgendaItem &item : items) {
        if (!takesMinutes(item))
            continue;
        ++out.all;
        out.written += item.minutesTaken.isEmpty() ? 0 : 1;
        out.toAgree += item.minutesStatus == u"to_agree" ? 1 : 0;
        out.agreed += item.minutesStatus == u"agreed" ? 1 : 0;
    }
    return out;
}

Result<ChangeSet> writeMinutes(const AgendaItem &item, const LocalText &text)
{
    if (item.minutesTaken == text)
        return ChangeSet();
    if (areMinutesLocked(item))
        return fail(ProblemCode::Blocked,
                    MinutesText::tr("The minutes of “%1” are agreed and closed to changes. Set them back to draft and "
                                    "say why; then they can be amended.")
                        .arg(nameOf(item)));
    AgendaItem after = item;
    after.minutesTaken = text;
    if (text.isEmpty())
        after.minutesStatus.clear();
    else if (after.minutesStatus.isEmpty())
        after.minutesStatus = u"draft"_s;
    return stepOf(item, after);
}

Result<ChangeSet> setMinutesStatus(const AgendaItem &item, const QString &status)
{
    if (item.minutesStatus == status)
        return ChangeSet();
    if (areMinutesLocked(item))
        return fail(ProblemCode::Blocked,
                    MinutesText::tr("The minutes of “%1” are agreed. Say why they are opened again.").arg(nameOf(item)));
    if (item.minutesTaken.isEmpty() && status != u"draft")
        return fail(ProblemCode::Invalid,
                    MinutesText::tr("“%1” has no minutes yet that could be agreed. Write them first.").arg(nameOf(item)));
    AgendaItem after = item;
    after.minutesStatus = status;
    return stepOf(item, after);
}

Result<ChangeSet> reopenMinutes(const AgendaItem &item, const QString &reason, const RecordId &note, const QDate &day)
{
    const QString why = reason.simplified();
    if (!areMinutesLocked(item))
        return ChangeSet();
    if (why.isEmpty())
        return fail(ProblemCode::Invalid,
                    MinutesText::tr("The minutes of “%1” are agreed. Say in a few words why they are opened again; the "
                                    "reason is kept with them.")
                        .arg(nameOf(item)));
    AgendaItem after = item;
    after.minutesStatus = u"draft"_s;
    ChangeSet change = stepOf(item, after);
    Note record{.id = note, .title = MinutesText::tr("Agreed minutes opened again: %1").arg(nameOf(item))};
    record.text = why;
    record.kind = u"note"_s;
    record.date = PartialDate(day);
    record.meeting = item.meeting;
    record.about = {item.id};
    record.themes = item.themes;
    record.handling = item.handling.isEmpty() ? u"internal"_s : item.handling;
    change.records << creation(toRow(record));
    change.label.count = int(change.records.size());
    return change;
}

QList<MinutesAmendment> minutesAmendments(Reader &reader, const RecordId &item)
{
    const auto history = reader.workspace().history(item);
    if (!history)
        return {};
    QList<MinutesAmendment> out;
    bool wasAgreed = false;
    Stamp agreeing;  // words that come in one commit with their agreement are no amendment
    for (auto entry = history->crbegin(); entry != history->crend(); ++entry) {
        const auto *status = std::get_if<QString>(&entry->after);
        if (entry->field == u"minutes_status" && status && *status == u"agreed" && !std::exchange(wasAgreed, true))
            agreeing = entry->commit.stamp;
        else if (entry->field == u"minutes_taken" && wasAgreed && entry->commit.stamp != agreeing)
            out.prepend({entry->commit.time, entry->commit.author});
    }
    return out;
}

QStringList namesIn(const QString &text, const QStringList &names)
{
    QStringList out;
    for (const QString &name : names) {
        if (name.size() < 2 || out.contains(name))
            continue;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            if (isWordAt(text, at, name.size())) {
                out << name;
                break;
            }
    }
    // "Sutherland" says no more where "Peter Sutherland" is found already.
    const QStringList all = out;
    out.removeIf([&all](const QString &name) {
        return std::any_of(all.begin(), all.end(), [&name](const QString &other) {
            return other != name && other.contains(name);
        });
    });
    return out;
}

QStringList namesInMinutes(Reader &reader, const Meeting &meeting, const AgendaItem &item)
{
    if (!isChathamHouse(meeting) || item.minutesTaken.isEmpty())
        return {};
    QStringList names;
    QSet<RecordId> here;
    for (const Participant &participant : reader.linked<Participant>("meeting", meeting.id)) {
        here.insert(participant.person);
        names << participant.nameText;
    }
    for (const Person &person : reader.all<Person>())
        addNames(names, person, here.contains(person.id));
    names << meeting.chairPerson;
    QStringList out;
    for (const QString &text : item.minutesTaken.texts)
        for (const QString &name : namesIn(text, names))
            if (!out.contains(name))
                out << name;
    return out;
}

}  // namespace tri
