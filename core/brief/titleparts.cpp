// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Title block, classification, purpose and key messages.

#include "core/brief/issuing.h"
#include "core/brief/parts.h"
#include "core/rules/meetinglife.h"
#include "core/rules/minutes.h"
#include "core/rules/officeholders.h"

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

/// "Sweden (Eva Åkerman Börje)"
QString chairText(Composer &c, const Chair &chair)
{
    QStringList holders;
    for (const RecordId &id : chair.holders)
        if (c.mayName(id))
            holders << c.within(c.names.full(id));
    QStringList persons;
    for (const RecordId &id : chair.persons)
        if (c.mayName(id) && !chair.holders.contains(id))
            persons << c.within(c.names.full(id));
    persons += chair.heads;
    if (holders.isEmpty())
        holders = std::exchange(persons, {});
    if (holders.isEmpty())
        return c.word("no_chair");
    const QString text = c.list(holders);
    return persons.isEmpty() ? text : text + u" ("_s + c.list(persons) + u')';
}

/// Of an edition its side, and whom its record names there.
QString readers(Composer &c)
{
    QStringList out{c.edition() ? c.within(c.sideName(*c.edition())) : QString(),
                    c.actors(c.record().preparedFor)};
    out.removeAll(QString());
    out.removeDuplicates();
    return c.list(out);
}

QString orUnknown(const Composer &c, const QString &text)
{
    return text.isEmpty() ? c.word("not_recorded") : text;
}

QString placeOf(const Composer &c)
{
    QStringList place{c.within(c.meeting().venue), c.within(c.meeting().place)};
    place.removeAll(QString());
    return c.aside(place);
}

}  // namespace

void meetingLines(Composer &c, TitleBlock &block)
{
    const Meeting &meeting = c.meeting();
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{c.word(key), plain(text)};
    };
    put("reference", meeting.reference);
    put("date", c.days(meeting.from, meeting.to));
    put("time", hours(c));
    put("place", placeOf(c));
}

QString kindOfPaper(Composer &c)
{
    const QString kind = c.word("kind_of_paper");
    return c.edition() ? c.word("edition").arg(kind, c.within(c.sideName(*c.edition()))) : kind;
}

QString hours(const Composer &c)
{
    const QTime start = QTime::fromString(c.meeting().startTime, u"HH:mm"_s);
    const QTime end = QTime::fromString(c.meeting().endTime, u"HH:mm"_s);
    QString text = c.time(start);
    if (end.isValid())
        text += (text.isEmpty() ? QString() : u" – "_s) + c.time(end);
    if (!text.isEmpty() && !c.meeting().timeZone.isEmpty())
        text += u" ("_s + c.meeting().timeZone + u')';
    return text;
}

QString hours(const Composer &c, const ProgrammeLine &line)
{
    const QString start = c.time(line.start);
    return line.end.isValid() ? start + u" – "_s + c.time(line.end) : start;
}

Handling copyClassification(const QString &chosen, bool sharedCopy)
{
    const Handling level = parseHandling(chosen);
    if (sharedCopy)
        return level == Handling::Public ? Handling::Public : Handling::Shared;
    return level == Handling::Sensitive ? Handling::Sensitive : Handling::Internal;
}

QString classificationLine(const Composer &c)
{
    const QString &own = c.record().classification;
    const QString chosen = own.isEmpty() ? c.meeting().classification : own;
    if (c.highest() == Handling::Public)  // both copies of such a paper are the same, and for everybody
        return c.choice<Meeting>("classification", handlingKey(Handling::Public));
    const QString level = handlingKey(copyClassification(chosen, c.isShared()));
    return c.choice<Meeting>("classification", level) + u" – "_s + c.word(c.isShared() ? "shared_copy" : "office_copy");
}

namespace {

/// The label of a meeting's papers says nothing about its minutes; these are a draft until all of them are agreed.
QString minutesState(const Composer &c)
{
    QList<AgendaItem> items;
    for (const ProgrammeLine &line : c.programme())
        items << line.item;
    return c.choice<AgendaItem>("minutes_status", minutesProgress(items).isAgreed() ? u"agreed"_s : u"draft"_s);
}

}  // namespace

QString versionLine(Composer &c)
{
    QString typed = c.record().versionLabel;
    if (typed.isEmpty() && c.request().recipe == u"minutes")
        typed = minutesState(c);
    else if (typed.isEmpty()
             && c.request().recipe != u"preparation")  // a list says how things stand on its day
        typed = c.meeting().versionLabel;
    // Of what is handed out the program keeps count; a label typed by hand is for the paper that is being worked on.
    const QString stage = stageText(c.request());
    const QString label = stage.isEmpty() ? workingText(c.reader, c.request(), typed) : stage;
    const QString date = c.longDay(PartialDate(c.date()));
    const QString version = label.isEmpty() ? date : c.aside({c.within(label), date});
    // What is printed is what the meeting was at that point: two papers of one revision say the same.
    const auto revision = presentRevision(c.reader, c.meeting().id);
    if (!revision || c.word("meeting_revision").isEmpty())
        return version;
    return version + c.partsSign()
        + c.within(
            c.word("meeting_revision")
                .arg(revision->number.value_or(0))
                .arg(c.choice<Meeting>("status", revision->status).toLower(), c.longDay(revision->date)));
}

void title(Composer &c, const RecipePart &)
{
    const Meeting &meeting = c.meeting();
    TitleBlock block;
    block.kind = kindOfPaper(c);
    block.title = c.tell(meeting.title).inlines();
    const auto put = [&](const char *key, const QString &text) {
        block.lines << std::pair{c.word(key), plain(orUnknown(c, text))};
    };
    put("for", readers(c));
    put("prepared_by", c.record().preparedBy.isEmpty() ? meeting.preparedBy : c.record().preparedBy);
    put("reference", meeting.reference);
    put("date", c.days(meeting.from, meeting.to));
    put("time", hours(c));
    put("place", placeOf(c));
    put("chair.srsg", chairText(c, srsgOn(c.reader, c.day(), c.readable())));
    put("chair.gfmd", chairText(c, gfmdChairOn(c.reader, c.day(), c.readable())));
    put("chair.gmg", chairText(c, gmgChairOn(c.reader, c.day(), c.readable())));
    put("version", versionLine(c));
    put("status", c.choice<Meeting>("status", meeting.status));
    c.add(std::move(block));
}

void purpose(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const Told purposeText = c.tell(c.meeting(), u"purpose");
    const Told outcome = c.tell(c.meeting(), u"desired_outcome");
    c.body(purposeText, c.word("purpose_label"));
    c.body(outcome, c.word("outcome_label"));
    if (purposeText.isEmpty() && outcome.isEmpty())
        c.none();
}

namespace {

/// What the side says, item by item: the messages of the meeting are those of the office that prepared it.
void messagesOfEdition(Composer &c)
{
    QList<Inlines> points;
    for (const ProgrammeLine &line : c.programme())
        for (const Position &position : positionsOf(c, line.item)) {
            const Told message = c.isOfEdition(position.holder) && c.shows(position.id)
                ? c.tell(position, u"message")
                : Told();
            if (!message.isEmpty())
                points << Inlines{{c.itemName(line.item) + u": "_s, {}, true, {}}}
                        + plain(linesOf(message.text).join(u' '), message.language);
        }
    points.isEmpty() ? c.none() : c.bullets(points);
}

}  // namespace

void keyMessages(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    if (c.edition()) {
        messagesOfEdition(c);
        return;
    }
    const Told messages = c.tell(c.meeting(), u"key_messages");
    messages.isEmpty() ? c.none() : c.bullets(messages);
}

}  // namespace tri::parts
