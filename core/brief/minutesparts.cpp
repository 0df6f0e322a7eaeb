// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The minutes of one meeting: who was there, what was said on each item, what came of it.

#include "core/base/translations.h"
#include "core/brief/parts.h"
#include "core/kinds/meetingrevision.h"
#include "core/rules/carryover.h"
#include "core/rules/meetinglife.h"
#include "core/rules/minutes.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

/// The newest revision of the meeting, so that two printouts can be told apart: "3, Closed, 4 April 2014".
QString revisionText(Composer &c)
{
    QList<MeetingRevision> all = c.reader.linked<MeetingRevision>("meeting", c.meeting().id);
    c.keepShown(all);
    const auto last = std::max_element(all.begin(), all.end(), [](const MeetingRevision &a, const MeetingRevision &b) {
        return a.number.value_or(0) < b.number.value_or(0);
    });
    if (last == all.end())
        return {};
    QStringList parts{last->number ? QString::number(*last->number) : QString(),
                      c.choice<Meeting>("status", last->status), c.longDay(last->date)};
    parts.removeAll(QString());
    return c.aside(parts);
}

QString withFunction(Composer &c, const Attendant &one)
{
    QStringList parts{c.within(one.name)};
    for (const QString &function : functionsOf(c, one))
        parts << c.within(function);
    return c.aside(parts);
}

QStringList noteTakers(Composer &c)
{
    QStringList out;
    for (const Attendant &one : attendants(c))
        if (one.participant.role == u"note_taker")
            out << c.within(one.name);
    return out;
}

/// Who was there and who sent word, of one side.
struct SideList {
    QString side;
    QStringList present;
    QStringList apologies;
};

QString apologyOf(Composer &c, const Attendant &one, const QList<Attendant> &all)
{
    const QString name = withFunction(c, one);
    for (const Attendant &other : all)
        if (!one.participant.id.isNull() && other.participant.alternateFor == one.participant.id)
            return c.word("represented_by").arg(name, c.within(other.name));
    return one.participant.attendance == u"alternate" ? c.word("sent_alternate").arg(name) : name;
}

/// Where persons stand beside points, the rule of the meeting decides; our own office has to know whom to ask.
QString responsibleText(Composer &c, const Outcome &outcome)
{
    if (!c.isShared() || !isChathamHouse(c.meeting()))
        return c.actors(outcome.responsible, outcome.otherResponsible);
    RecordIds named;
    QStringList unnamed;
    for (const RecordId &id : outcome.responsible) {
        const auto person = c.reader.one<Person>(id);
        if (!person)
            named << id;
        else if (person->organisations.isEmpty())
            unnamed << c.word("a_participant");
        else
            named += person->organisations;
    }
    RecordIds once;
    for (const RecordId &id : std::as_const(named))
        if (!once.contains(id))
            once << id;
    unnamed.removeDuplicates();
    unnamed.prepend(c.actors(once, outcome.otherResponsible));
    unnamed.removeAll(QString());
    return c.list(unnamed);
}

/// Decisions, then where views differed, then what was only noted; actions follow in their table. Each by its number.
int placeOf(const Outcome &outcome)
{
    static const QStringList order{u"decision"_s, u"disagreement"_s, u"note"_s};
    const auto at = order.indexOf(outcome.kind);
    return int(at < 0 ? order.size() : at);
}

void outcomePoint(Composer &c, const Outcome &outcome)
{
    QString label = c.choice<Outcome>("kind", outcome.kind.isEmpty() ? u"note"_s : outcome.kind);
    if (!outcome.reference.isEmpty())
        label += u' ' + c.within(outcome.reference);
    c.body(c.tell(outcome, u"text"), label + u'.');
}

void amendmentNote(Composer &c, const AgendaItem &item)
{
    QStringList days;
    for (const MinutesAmendment &one : minutesAmendments(c.reader, item.id))
        days.prepend(c.longDay(PartialDate(one.time.date())));
    days.removeDuplicates();
    if (!days.isEmpty())
        c.note(sentence(c.word("amended").arg(c.list(days))));
}

/// Points and not names: a finding for who prints, and no more than that.
void remarkNames(Composer &c, const AgendaItem &item)
{
    const QStringList names = namesInMinutes(c.reader, c.meeting(), item);
    if (names.isEmpty())
        return;
    const QString remark =
        QCoreApplication::translate(
            "Brief", "%1: the minutes name %2. The meeting was held under the Chatham House Rule.")
            .arg(c.itemName(item), listText(names));
    if (!c.document.remarks.contains(remark))
        c.document.remarks << remark;
}

}  // namespace

QString agreementOf(const Composer &c)
{
    QList<AgendaItem> items;
    for (const ProgrammeLine &line : c.programme())
        items << line.item;
    const MinutesProgress progress = minutesProgress(items);
    return progress.isAgreed() ? c.word("agreed_all") : c.word("agreed_of").arg(progress.agreed).arg(progress.all);
}

void minutesTitle(Composer &c, const RecipePart &)
{
    const Meeting &meeting = c.meeting();
    TitleBlock block;
    block.kind = c.word("kind_of_paper");
    block.title = c.tell(meeting.title).inlines();
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{c.word(key), plain(text)};
    };
    meetingLines(c, block);
    put("chair", c.actors(meeting.chair, meeting.chairPerson));
    put("note_taker", c.list(noteTakers(c)));
    put("prepared_by", c.record().preparedBy.isEmpty() ? meeting.preparedBy : c.record().preparedBy);
    put("agreement", agreementOf(c));
    // As long as nothing changed since, the version names the revision; later it is told which one was kept last.
    if (!presentRevision(c.reader, meeting.id))
        put("revision", revisionText(c));
    put("version", versionLine(c));
    c.add(std::move(block));
    if (isChathamHouse(meeting))
        c.note(c.word("chatham_house"));
}

void attendance(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const QList<Attendant> all = attendants(c);
    QList<SideList> sides;
    QStringList open;
    for (const Attendant &one : all) {
        const QString side = sideOf(c, one.participant.side);
        if (sides.isEmpty() || sides.last().side != side)
            sides << SideList{side, {}, {}};
        const QString &attended = one.participant.attendance;
        if (attended == u"attended")
            sides.last().present << withFunction(c, one);
        else if (attended == u"apologies" || attended == u"alternate" || attended == u"absent")
            sides.last().apologies << apologyOf(c, one, all);
        else
            open << c.within(one.name);
    }
    sides.removeIf([](const SideList &side) { return side.present.isEmpty() && side.apologies.isEmpty(); });
    const bool someSentWord =
        std::any_of(sides.begin(), sides.end(), [](const SideList &side) { return !side.apologies.isEmpty(); });
    QList<std::pair<const char *, double>> columns{{"col.side", 0.8}, {"col.present", 4.6}};
    if (someSentWord)
        columns << std::pair{"col.apologies", 3.6};
    Table table = c.table(columns);
    for (const SideList &side : std::as_const(sides)) {
        table.rows << QList<Inlines>{plain(side.side), plain(side.present.join(u'\n'))};
        if (someSentWord)
            table.rows.last() << plain(side.apologies.join(u'\n'));
    }
    c.add(std::move(table));
    if (!open.isEmpty())
        c.note(c.word("attendance_open").arg(c.parts(open)));
}

QHash<RecordId, QList<Outcome>> outcomesByItem(Composer &c)
{
    QSet<RecordId> items;
    for (const ProgrammeLine &line : c.programme())
        items.insert(line.item.id);
    QHash<RecordId, QList<Outcome>> out;
    for (const Outcome &outcome : c.reader.linked<Outcome>("meeting", c.meeting().id)) {
        const auto item = c.reader.one<AgendaItem>(outcome.item);
        const bool here = !item || item->meeting != c.meeting().id || items.contains(item->id);
        if (!here)
            c.countLeftOut(QCoreApplication::translate("Brief", "Outcomes of items that this copy does not hold"),
                           outcome.id);
        else if (c.shows(outcome.id))
            out[items.contains(outcome.item) ? outcome.item : RecordId()] << outcome;
    }
    for (QList<Outcome> &outcomes : out)
        std::stable_sort(outcomes.begin(), outcomes.end(), [](const Outcome &a, const Outcome &b) {
            return std::tuple(placeOf(a), a.reference.size(), a.reference)
                < std::tuple(placeOf(b), b.reference.size(), b.reference);
        });
    return out;
}

void actionsTable(Composer &c, const QList<Outcome> &actions, bool state)
{
    QList<std::pair<const char *, double>> columns{
        {"col.reference", 2}, {"col.action", 5}, {"col.responsible", 2}, {"col.due", 1.4}};
    if (state)
        columns << std::pair{"col.state", 1.3};
    Table table = c.table(columns);
    for (const Outcome &outcome : actions) {
        QList<Inlines> row{plain(outcome.reference), c.tell(outcome, u"text").inlines(),
                           plain(responsibleText(c, outcome)), plain(dueText(c, outcome))};
        if (state)
            row << plain(isAction(outcome) ? stateText(c, outcome) : QString());
        table.rows << row;
    }
    c.add(std::move(table));
}

void minutesOfItem(Composer &c, const AgendaItem &item, QList<Outcome> outcomes)
{
    const Told text = c.tell(item, u"minutes_taken");
    if (!text.isEmpty() && !areMinutesLocked(item))
        c.note(sentence(c.word("minutes_state")
                            .arg(c.choice<AgendaItem>("minutes_status",
                                                      item.minutesStatus.isEmpty() ? u"draft"_s : item.minutesStatus)
                                     .toLower())));
    c.body(text);
    if (!text.isEmpty())
        remarkNames(c, item);
    amendmentNote(c, item);
    if (text.isEmpty() && outcomes.isEmpty() && takesMinutes(item))
        c.note(c.word("no_minutes"));
    QList<Outcome> actions;
    for (const Outcome &outcome : std::as_const(outcomes)) {
        if (isAction(outcome))
            actions << outcome;
        else
            outcomePoint(c, outcome);
    }
    if (!actions.isEmpty())
        actionsTable(c, actions, false);
}

void minutesItems(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const QHash<RecordId, QList<Outcome>> outcomes = outcomesByItem(c);
    for (const ProgrammeLine &line : c.programme()) {
        if (line.item.kind == u"pause")
            continue;
        c.heading(2, c.itemName(line.item), u"item-"_s + line.item.id.toString());
        minutesOfItem(c, line.item, outcomes.value(line.item.id));
    }
    if (const QList<Outcome> others = outcomes.value({}); !others.isEmpty()) {
        c.heading(2, c.word("other_outcomes"));
        minutesOfItem(c, {.kind = u"section"_s}, others);
    } else if (c.programme().isEmpty()) {
        c.none();
    }
}

void openActions(Composer &c, const RecipePart &)
{
    QList<Outcome> open;
    const QHash<RecordId, QList<Outcome>> own = outcomesByItem(c);
    for (const Outcome &outcome : c.reader.linked<Outcome>("meeting", c.meeting().id))
        for (const QList<Outcome> &group : own)
            for (const Outcome &shown : group)
                if (shown.id == outcome.id && isOpenAction(shown))
                    open << shown;
    for (const Outcome &earlier : tri::openActions(c.reader, c.meeting()))
        if (c.shows(earlier.id))
            open << earlier;
    c.add(Heading{1, plain(c.word("annex").arg(roman(1)) + u". "_s + c.word("annex.open_actions")), u"annex-1"_s, false});
    actionsTable(c, open, true);
}

}  // namespace tri::parts
