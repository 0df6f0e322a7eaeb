// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a handover: what waits, what was promised and decided, who and what is needed for it, and what is unclear.

#include "core/base/translations.h"
#include "core/brief/handoverpaper.h"
#include "core/kinds/followup.h"
#include "core/kinds/offer.h"
#include "core/kinds/preparationstep.h"
#include "core/kinds/role.h"
#include "core/rules/agendamoves.h"
#include "core/rules/carryover.h"
#include "core/rules/followuplacks.h"
#include "core/rules/preparation.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri::handoverparts {

using namespace Qt::StringLiterals;

namespace {

bool isHeldBy(const Meeting &meeting, const QDate &day)
{
    return !meeting.from.isNull() && meeting.from.last() <= day;
}

bool isOwn(HandoverPaper &paper, const AgendaItem &item)
{
    return item.lead.isEmpty() || paper.scope.isActor(item.lead);
}

/// As it was on the day: what was done later was open then.
bool wasOpen(HandoverPaper &paper, const Outcome &outcome)
{
    return isAction(outcome)
        && (isOpenAction(outcome) || (!outcome.doneOn.isNull() && !paper.page.isThere(outcome.doneOn)));
}

bool isPending(HandoverPaper &paper, const ExpertiseRequest &request)
{
    const bool closed = request.status == u"declined" || request.status == u"withdrawn";
    const bool delivered = request.status == u"delivered" && paper.page.isThere(request.deliveredOn);
    return !closed && !delivered && paper.page.isThere(request.askedOn);
}

QString nameOf(Composer &c, const QString &reference, const Told &title)
{
    return reference.isEmpty() ? c.within(title.text.simplified()) : c.within(reference);
}

/// Actions in order of their day, those without one last.
void actionTable(HandoverPaper &paper, const RecipePart &part, const char *group, QList<Outcome> actions)
{
    Composer &c = paper.page.c;
    actions.removeIf([&](const Outcome &one) {
        return paper.page.hides(one.meeting) || paper.page.hides(one.item) || !c.shows(one.id);
    });
    if (actions.isEmpty())
        return;
    const auto due = [](const Outcome &one) {
        const PartialDate &day = one.revisedDue.isNull() ? one.due : one.revisedDue;
        return day.isNull() ? QDate(9999, 12, 31) : day.last();
    };
    std::stable_sort(actions.begin(), actions.end(),
                     [&due](const Outcome &a, const Outcome &b) { return due(a) < due(b); });
    for (Outcome &one : actions) {
        const QString name = nameOf(c, one.reference, c.tell(one.text));
        if (one.responsible.isEmpty() && one.otherResponsible.isEmpty())
            paper.note(name, "unclear.responsible");
        if (one.due.isNull() && one.revisedDue.isNull())
            paper.note(name, "unclear.due");
        if (!isOpenAction(one))  // it was open then
            one.status = u"open"_s;
    }
    paper.page.open(part);
    c.heading(2, c.word(group));
    parts::actionsTable(c, actions, true);
}

bool isOpenEntry(const FollowUp &entry)
{
    return !entry.nextStep.isEmpty()
        || (entry.status != u"done" && entry.status != u"not_pursued"
            && entry.status != u"existing_practice");
}

bool showsEntry(HandoverPaper &paper, const FollowUp &entry)
{
    Composer &c = paper.page.c;
    if (mayShowFollowUp(entry, parts::isByState(c, entry), c.isShared()))
        return c.shows(entry.id);
    const QString number = entry.reference.isEmpty() ? QString() : entry.reference + u' ';
    c.leftOut.add(
        QCoreApplication::translate("Brief", "Follow-up of States without their consent"),
        number + QCoreApplication::translate("Brief", "(ask %1)").arg(listText(c.names.brief(entry.actors))));
    return false;
}

QList<FollowUp> openEntries(HandoverPaper &paper)
{
    Reader &reader = paper.page.c.reader;
    RecordIds recommendations;
    for (const char *key : {"meeting", "origin"})
        for (const Recommendation &one : reader.linkedToAny<Recommendation>(key, paper.scope.meetingIds()))
            if (!recommendations.contains(one.id))
                recommendations << one.id;
    QList<FollowUp> out;
    QSet<RecordId> seen;
    for (const QList<FollowUp> &found : {reader.linkedToAny<FollowUp>("recommendations", recommendations),
                                         reader.linkedToAny<FollowUp>("actors", paper.scope.actors)})
        for (const FollowUp &entry : found)
            if (!seen.contains(entry.id) && paper.page.isThere(entry.date) && isOpenEntry(entry)) {
                seen.insert(entry.id);
                out << entry;
            }
    return out;
}

/// A person, and as what one belongs to what is handed over.
struct Contact {
    Person person;
    QStringList as;
};

QList<Contact> contactsOf(HandoverPaper &paper)
{
    Composer &c = paper.page.c;
    QList<Contact> out;
    const auto add = [&](const RecordId &id, const QString &as) {
        const auto person = c.reader.one<Person>(id);
        if (!person)
            return;
        auto found =
            std::find_if(out.begin(), out.end(), [&id](const Contact &one) { return one.person.id == id; });
        if (found == out.end())
            found = out.insert(out.end(), Contact{*person, {}});
        if (!as.isEmpty() && !found->as.contains(as))
            found->as << as;
    };
    for (const RecordId &body : std::as_const(paper.scope.bodies))
        for (const Role &role : rolesOn(c.reader, body, paper.day())) {
            if (!c.mayName(role.id))
                continue;
            const QString title = c.tell(role.titleText).text;
            const QString as = c.list(
                {c.within(title.isEmpty() ? paper.page.choice<Role>("function", role.function) : title),
                 c.within(c.names.brief(body))});
            add(role.person.isNull() ? role.holder : role.person, as);
        }
    for (const char *key : {"organisations", "state"})
        for (const Person &one : c.reader.linkedToAny<Person>(key, paper.scope.actors))
            add(one.id, c.tell(one.functionText).text);
    for (const RecordId &holder : std::as_const(paper.scope.holders))
        add(holder, {});
    return out;
}

/// Contact data are passed on only of persons who agreed that they are kept, and never in a shared copy.
Inlines reachedBy(HandoverPaper &paper, const Contact &contact)
{
    Composer &c = paper.page.c;
    const Person &person = contact.person;
    const bool has = !person.email.isEmpty() || !person.phone.isEmpty();
    if (has && !person.contactConsent && !c.isShared()) {
        paper.note(c.names.full(person.id), "unclear.contact_consent");
        return plain(c.word("no_contact_consent"));
    }
    QStringList lines{c.tell(person, u"email").text, c.tell(person, u"phone").text};
    lines.removeAll(QString());
    return plain(lines.join(u'\n'));
}

PartialDate dayOf(const Document &document)
{
    const bool year = document.date.isNull() && document.year && *document.year > 0 && *document.year < 10000;
    return year ? PartialDate(int(*document.year)) : document.date;
}

}  // namespace

/// What stands on agendas to come, and what waits without a meeting.
void items(HandoverPaper &paper, const RecipePart &part)
{
    Composer &c = paper.page.c;
    QList<ProfileRow> rows;
    const auto add = [&](const AgendaItem &item, const PartialDate &day, const QString &where) {
        if (item.kind == u"pause" || item.kind == u"procedural" || paper.page.hides(item.id)
            || !c.shows(item.id))
            return;
        rows << ProfileRow{day,
                           {plain(c.itemName(item)), plain(where), plain(c.actors(item.lead)),
                            c.tell(item, u"wanted_outcome").inlines()}};
    };
    for (const Meeting &meeting : std::as_const(paper.scope.meetings)) {
        if (isHeldBy(meeting, paper.day()) || meeting.status == u"closed" || paper.page.hides(meeting.id))
            continue;
        for (const AgendaItem &item : c.reader.linked<AgendaItem>("meeting", meeting.id))
            add(item, meeting.from, c.reference(meeting.id));
    }
    for (const AgendaItem &item : backlog(c.reader))
        if (isOwn(paper, item))
            add(item, {}, c.word("waits"));
    paper.page.put(part, "", {{"col.item", 3.4}, {"col.meeting", 1.6}, {"col.lead", 1.5}, {"col.wanted", 3}},
                   rows, ProfilePaper::Order::OldestFirst);
}

void promises(HandoverPaper &paper, const RecipePart &part)
{
    Reader &reader = paper.page.c.reader;
    QList<Outcome> own;
    QList<Outcome> others;
    QSet<RecordId> seen;
    const auto take = [&](QList<Outcome> &into, const Outcome &one) {
        if (seen.contains(one.id) || !wasOpen(paper, one)
            || !paper.page.isThere(paper.page.dayOf(one.meeting)))
            return;
        seen.insert(one.id);
        into << one;
    };
    for (const Outcome &one : reader.linkedToAny<Outcome>("responsible", paper.scope.actors))
        take(own, one);
    for (const Outcome &one : reader.linkedToAny<Outcome>("meeting", paper.scope.meetingIds()))
        take(others, one);
    actionTable(paper, part, "own_actions", own);
    actionTable(paper, part, "other_actions", others);
}

void requests(HandoverPaper &paper, const RecipePart &part)
{
    Composer &c = paper.page.c;
    QList<ProfileRow> asked;
    QList<ProfileRow> accepted;
    for (const ExpertiseRequest &one :
         paper.page.linked<ExpertiseRequest>({"asked_by", "asked", "coordinated_by"})) {
        if (!isPending(paper, one) || paper.page.hides(one.forItem) || paper.page.hides(one.forMeeting)
            || !c.shows(one.id))
            continue;
        const QString name = nameOf(c, one.reference, c.tell(one.title));
        if (one.neededBy.isNull())
            paper.note(name, "unclear.needed_by");
        const QString status = paper.page.isThere(one.deliveredOn) && paper.page.isThere(one.answeredOn)
            ? one.status
            : u"asked"_s;
        asked << ProfileRow{
            one.neededBy,
            {plain(one.reference), c.tell(one, u"title").inlines(), plain(c.actors({one.askedBy})),
             plain(c.actors(one.asked, one.otherAsked)), plain(paper.page.shortDay(one.neededBy)),
             plain(status.isEmpty() ? QString() : c.choice<ExpertiseRequest>("status", status))}};
        for (const Offer &offer : c.reader.linked<Offer>("request", one.id)) {
            if (offer.status != u"accepted" || !paper.page.isThere(offer.offeredOn) || !c.shows(offer.id))
                continue;
            accepted << ProfileRow{offer.by,
                                   {plain(c.actors({offer.organisation})),
                                    c.tell(offer, u"deliverable").inlines(), plain(c.reference(one.id)),
                                    plain(paper.page.shortDay(offer.by))}};
        }
    }
    paper.page.put(part, "requests_pending",
                   {{"col.number", 1.1},
                    {"col.request", 4},
                    {"col.asked_by", 1.3},
                    {"col.asked_of", 1.6},
                    {"col.needed_by", 1.2},
                    {"col.status", 1.4}},
                   asked, ProfilePaper::Order::OldestFirst);
    paper.page.put(part, "offers_accepted",
                   {{"col.held_by", 1.4}, {"col.offer", 4}, {"col.for_request", 1.5}, {"col.by_when", 1.2}},
                   accepted, ProfilePaper::Order::OldestFirst);
}

void decisions(HandoverPaper &paper, const RecipePart &part)
{
    Composer &c = paper.page.c;
    QList<ProfileRow> rows;
    for (const Outcome &one : c.reader.linkedToAny<Outcome>("meeting", paper.scope.meetingIds())) {
        const PartialDate day = paper.page.dayOf(one.meeting);
        if (one.kind != u"decision" || !paper.isInPeriod(day) || paper.page.hides(one.meeting)
            || paper.page.hides(one.item) || !c.shows(one.id))
            continue;
        rows << ProfileRow{day,
                           {plain(paper.page.shortDay(day)), plain(one.reference),
                            plain(c.reference(one.meeting)), c.tell(one, u"text").inlines()}};
    }
    paper.page.put(part, "",
                   {{"col.date", 1.3}, {"col.number", 1.8}, {"col.meeting", 1.5}, {"col.decision", 5}}, rows);
}

/// Follow-up on which something is still to come, or to be heard.
void recommendations(HandoverPaper &paper, const RecipePart &part)
{
    Composer &c = paper.page.c;
    QList<ProfileRow> rows;
    for (const FollowUp &entry : openEntries(paper)) {
        if (!showsEntry(paper, entry))
            continue;
        QStringList on;
        for (const RecordId &id : entry.recommendations)
            if (c.reader.row(id) && !paper.page.hides(id))
                on << c.reference(id);
        Inlines done = c.tell(entry, u"description").inlines();
        if (const Told next = c.tell(entry, u"next_step"); !next.isEmpty()) {
            done << Inline{u"\n"_s + c.word("next_step_label") + u' ', {}, true, {}};
            done += plain(next.text.simplified(), next.language);
        }
        for (const FollowUpLack lack : followUpLacks(entry, parts::isByState(c, entry), paper.day()))
            if (lack == FollowUpLack::NoStatus || lack == FollowUpLack::Source || lack == FollowUpLack::Consent)
                paper.note(entry.reference, ("unclear." + followUpLackKey(lack).toLatin1()).constData());
        const QString word = entry.status.isEmpty() ? u"no_information"_s : entry.status;
        rows << ProfileRow{entry.date,
                           {plain(on.join(u'\n')), plain(c.actors(entry.actors, entry.otherActors)), done,
                            plain(paper.page.shortDay(entry.date)),
                            plain(c.choice<FollowUp>("status", word))}};
    }
    paper.page.put(part, "",
                   {{"col.on_recommendation", 1.5},
                    {"col.taken_up_by", 1.5},
                    {"col.done", 4.4},
                    {"col.since", 1.1},
                    {"col.status", 1.4}},
                   rows);
    if (!rows.isEmpty())
        c.note(c.word("follow_up_note"));
}

void papers(HandoverPaper &paper, const RecipePart &part)
{
    Composer &c = paper.page.c;
    QList<ProfileRow> rows;
    QSet<RecordId> seen;
    for (const QList<Document> &found :
         {c.reader.linkedToAny<Document>("issuers", paper.scope.actors),
          c.reader.linkedToAny<Document>("meetings", paper.scope.meetingIds())})
        for (const Document &one : found) {
            if (seen.contains(one.id) || !paper.isInPeriod(dayOf(one)) || !c.shows(one.id))
                continue;
            seen.insert(one.id);
            rows << ProfileRow{
                dayOf(one),
                {plain(paper.page.shortDay(dayOf(one))),
                 plain(one.symbol.isEmpty() ? one.reference : one.symbol), c.tell(one, u"title").inlines(),
                 plain(one.status.isEmpty() ? QString() : c.choice<Document>("status", one.status))}};
        }
    paper.page.put(part, "",
                   {{"col.date", 1.3}, {"col.symbol", 1.6}, {"col.document", 5}, {"col.status", 1.2}}, rows);
}

void contacts(HandoverPaper &paper, const RecipePart &part)
{
    Composer &c = paper.page.c;
    Table table = c.table({{"col.name", 2}, {"col.function", 3}, {"col.belongs", 1.6}, {"col.reached", 2.4}});
    for (const Contact &contact : contactsOf(paper)) {
        if (!c.shows(contact.person.id))
            continue;
        RecordIds belongs = contact.person.organisations;
        if (!contact.person.state.isNull())
            belongs << contact.person.state;
        table.rows << QList<Inlines>{plain(c.names.full(contact.person.id)), plain(contact.as.join(u'\n')),
                                     plain(c.actors(belongs)), reachedBy(paper, contact)};
    }
    if (table.rows.isEmpty())
        return;
    paper.page.open(part);
    if (c.isShared())
        c.note(c.word("contacts_shared"));
    c.add(std::move(table));
}

void dates(HandoverPaper &paper, const RecipePart &part)
{
    Composer &c = paper.page.c;
    QList<ProfileRow> rows;
    const auto add = [&](const PartialDate &date, const PartialDate &to, const QString &what,
                         const QString &kind) {
        const QString when =
            to.isNull() || to == date ? c.dayOfWeek(date) : c.days(date, to).replace(u' ', QChar::Nbsp);
        rows << ProfileRow{date, {plain(when), plain(what), plain(kind)}};
    };
    RecordIds toCome;
    for (const Meeting &meeting : std::as_const(paper.scope.meetings)) {
        if (meeting.from.isNull() || meeting.from.last() <= paper.day() || !c.shows(meeting.id))
            continue;
        toCome << meeting.id;
        add(meeting.from, meeting.to, c.within(c.tell(meeting.title).text),
            c.kindWord(kindOf<Meeting>().spec));
    }
    for (const Document &one : c.reader.linkedToAny<Document>("meetings", paper.scope.meetingIds()))
        if (!one.commentsBy.isNull() && one.commentsBy.last() > paper.day() && c.shows(one.id))
            add(one.commentsBy, {}, c.docLine(one), c.word("comments_by"));
    for (const PreparationStep &step : c.reader.linkedToAny<PreparationStep>("meeting", toCome)) {
        const auto meeting = c.reader.one<Meeting>(step.meeting);
        const PartialDate due = meeting ? dueOf(step, *meeting) : step.due;
        if (!isDone(step) && !due.isNull() && due.last() > paper.day() && c.shows(step.id))
            add(due, {}, c.within(c.tell(step, u"title").text), c.word("step"));
    }
    paper.page.put(part, "", {{"col.date", 1.6}, {"col.what", 5}, {"col.kind", 1.4}}, rows,
                   ProfilePaper::Order::OldestFirst);
}

/// What this copy tells and is not known for sure, each under the number by which it is found.
void unclear(HandoverPaper &paper, const RecipePart &part)
{
    Composer &c = paper.page.c;
    const Inlines check = parts::toCheck(c);
    if (paper.unclear.isEmpty() && check.isEmpty())
        return;
    paper.page.open(part);
    Table table = c.table({{"col.number", 2.4}, {"col.unclear", 5}});
    QHash<QString, qsizetype> places;
    for (const auto &[name, what] : std::as_const(paper.unclear)) {
        if (const auto found = places.constFind(name); found != places.cend()) {
            Inlines &cell = table.rows[*found][1];
            cell += plain(c.partsSign() + what);
            continue;
        }
        places.insert(name, table.rows.size());
        table.rows << QList<Inlines>{plain(name), plain(what)};
    }
    if (!table.rows.isEmpty())
        c.add(std::move(table));
    if (!check.isEmpty())
        c.add(Paragraph{check, Paragraph::Role::Body, false, {}});
}

}  // namespace tri::handoverparts
