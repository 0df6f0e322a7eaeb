// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the subject of a profile does with others: expertise, lines of plans, actions, meetings, support.

#include "core/brief/profileparts.h"
#include "core/kinds/activity.h"
#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/objective.h"
#include "core/kinds/offer.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "core/kinds/workplan.h"
#include "core/rules/sides.h"

#include <algorithm>

namespace tri::profileparts {

using namespace Qt::StringLiterals;

namespace {

/// As it was on the day: what was delivered or answered later was only asked for then.
QString statusOn(ProfilePaper &paper, const ExpertiseRequest &request)
{
    const bool later = !paper.isThere(request.answeredOn) || !paper.isThere(request.deliveredOn);
    return request.status.isEmpty()
        ? QString()
        : paper.choice<ExpertiseRequest>("status", later ? u"asked"_s : request.status);
}

Inlines requestText(ProfilePaper &paper, const ExpertiseRequest &request)
{
    Composer &c = paper.c;
    const bool answered = paper.isThere(request.answeredOn) && paper.isThere(request.deliveredOn);
    return headed(c.tell(request, u"title"), answered ? c.tell(request, u"answer") : Told());
}

void requestTable(ProfilePaper &paper, const RecipePart &part, const char *group,
                  const QList<const char *> &keys)
{
    QList<ProfileRow> rows;
    for (const ExpertiseRequest &one : paper.shown(paper.linked<ExpertiseRequest>(keys),
                                                   [](const ExpertiseRequest &each) { return each.askedOn; }))
        rows << ProfileRow{one.askedOn,
                           {requestText(paper, one), plain(paper.others({one.askedBy})),
                            plain(paper.others(one.asked, one.otherAsked)),
                            plain(paper.shortDay(one.askedOn)), plain(paper.shortDay(one.neededBy)),
                            plain(statusOn(paper, one))}};
    paper.put(part, group,
              {{"col.request", 4},
               {"col.asked_by", 1.3},
               {QLatin1String(group) == "asked_of_it"_L1 ? "col.also_asked" : "col.asked_of", 1.5},
               {"col.asked_on", 1.2},
               {"col.needed_by", 1.2},
               {"col.status", 1.3}},
              rows);
}

void offerTable(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    QList<ProfileRow> rows;
    for (const Offer &offer : paper.linked<Offer>({"organisation"})) {
        if (!paper.isThere(offer.offeredOn) || paper.hides(offer.request) || !c.shows(offer.id))
            continue;
        const auto request = c.reader.one<ExpertiseRequest>(offer.request);
        const bool later = request && !paper.isThere(request->deliveredOn);
        rows << ProfileRow{offer.offeredOn,
                           {c.tell(offer, u"deliverable").inlines(),
                            request ? c.tell(request->title).inlines() : Inlines(),
                            plain(paper.shortDay(offer.offeredOn)), plain(paper.shortDay(offer.by)),
                            plain(offer.status.isEmpty()
                                      ? QString()
                                      : paper.choice<Offer>("status", later ? u"offered"_s : offer.status))}};
    }
    paper.put(part, "offers",
              {{"col.offer", 3.6},
               {"col.for_request", 3},
               {"col.offered_on", 1.2},
               {"col.by_when", 1.2},
               {"col.status", 1.3}},
              rows);
}

/// "Lead", "Contributor", "Partner"; the first that fits.
const char *partIn(const ProfilePaper &paper, const Activity &work)
{
    if (paper.isAbout(work.owners) || paper.isAbout({work.body}))
        return "part.lead";
    if (paper.isAbout(work.contributors))
        return "part.contributor";
    return paper.isAbout(work.partners) ? "part.partner" : "part.place";
}

/// Of the plan it stands in, and where it stands there.
bool hidesLine(ProfilePaper &paper, const Activity &work)
{
    return paper.hides(work.workPlan) || paper.hides(work.objective);
}

PartialDate begins(ProfilePaper &paper, const Activity &work)
{
    if (!work.from.isNull())
        return work.from;
    const auto plan = paper.c.reader.one<WorkPlan>(work.workPlan);
    return plan ? plan->from : PartialDate();
}

QString planName(ProfilePaper &paper, const WorkPlan &plan)
{
    const QString title = paper.c.within(paper.c.tell(plan.title).text);
    const QString days = paper.c.days(plan.from, plan.to);
    return days.isEmpty() || title.contains(days) ? title : paper.c.aside({title, days});
}

void workPlans(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    QList<ProfileRow> rows;
    for (const WorkPlan &plan : paper.shown(paper.linked<WorkPlan>({"entity", "body"}),
                                            [](const WorkPlan &one) { return one.from; }))
        rows << ProfileRow{plan.from,
                           {c.tell(plan, u"title").inlines(), plain(paper.period(plan.from, plan.to)),
                            plain(paper.choice<WorkPlan>("status", plan.status))}};
    paper.put(part, "work_plans", {{"col.plan", 5}, {"col.period", 2}, {"col.status", 1.5}}, rows);
}

/// How one takes part in meetings, each in the order in which they were found.
struct MeetingParts {
    RecordIds order;
    QHash<RecordId, QStringList> how;

    void add(const RecordId &meeting, const QString &word)
    {
        if (!how.contains(meeting))
            order << meeting;
        QStringList &words = how[meeting];
        if (!word.isEmpty() && !words.contains(word))
            words << word;
    }
};

/// Participants speak for the subject, or are its persons where nobody says for whom they came.
QList<Participant> participantsOf(ProfilePaper &paper)
{
    QList<Participant> out = paper.linked<Participant>({"organisation"});
    for (std::size_t side = 0; side < kSides; ++side)
        if (paper.isOf<Entity>() && paper.subject.reference() == sideReference(side))
            out += paper.c.reader.all<Participant>(
                {{u"side"_s, Condition::Op::Is, sideReference(side).toLower()}});
    RecordIds persons;
    for (const Person &person : paper.linked<Person>({"state", "organisations"}))
        persons << person.id;
    for (const Participant &one : paper.c.reader.linkedToAny<Participant>("person", persons))
        if (one.organisation.isNull())
            out << one;
    return out;
}

QString attendance(ProfilePaper &paper, const Participant &one)
{
    if (one.attendance == u"apologies" || one.attendance == u"absent" || one.attendance == u"alternate")
        return paper.choice<Participant>("attendance", one.attendance);
    if (one.role.isEmpty() || one.role == u"member" || one.role == u"head")
        return paper.c.word("part.participant");
    return paper.choice<Participant>("role", one.role);
}

MeetingParts partsInMeetings(ProfilePaper &paper)
{
    MeetingParts out;
    if (paper.isOf<Theme>()) {
        for (const Meeting &meeting : paper.linked<Meeting>({"themes"}))
            out.add(meeting.id, {});
        return out;
    }
    static constexpr std::array<std::pair<const char *, const char *>, 7> links{
        {{"chair", "part.chair"},
         {"co_chairs", "part.co_chair"},
         {"convenors", "part.convenor"},
         {"state", "part.host"},
         {"team_members", "part.team"},
         {"partners", "part.partner"},
         {"body", "part.own"}}};
    for (const auto &[key, word] : links)
        for (const Meeting &meeting : paper.linked<Meeting>({key}))
            out.add(meeting.id, paper.c.word(word));
    for (const Participant &one : participantsOf(paper)) {
        // Filtered by its meeting's day first: what came later is not left out of a copy, it was not yet.
        if (paper.isThere(paper.dayOf(one.meeting)) && !paper.hides(one.meeting) && paper.c.shows(one.id))
            out.add(one.meeting, attendance(paper, one));
    }
    return out;
}

}  // namespace

void expertise(ProfilePaper &paper, const RecipePart &part)
{
    if (paper.isOf<Theme>()) {
        requestTable(paper, part, "", {"themes"});
        return;
    }
    requestTable(paper, part, "asked_by_it", {"asked_by"});
    requestTable(paper, part, "asked_of_it", {"asked", "coordinated_by"});
    offerTable(paper, part);
}

void plan(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    const bool ofTheme = paper.isOf<Theme>();
    if (!ofTheme)
        workPlans(paper, part);
    const QList<const char *> keys = ofTheme
        ? QList<const char *>{"themes"}
        : QList<const char *>{"owners", "body", "contributors", "partners", "states"};
    RecordIds plans;
    QHash<RecordId, QList<ProfileRow>> rows;
    for (const Activity &work : paper.linked<Activity>(keys)) {
        if (!paper.isThere(begins(paper, work)) || hidesLine(paper, work) || !c.shows(work.id))
            continue;
        const PartialDate due = work.due.isNull() ? work.to : work.due;
        const QString status = paper.knowsState(work.statusDate, due)
            ? paper.choice<Activity>("status", work.status)
            : QString();
        if (!plans.contains(work.workPlan))
            plans << work.workPlan;
        RecordIds lead = work.owners;
        if (lead.isEmpty() && !work.body.isNull())
            lead << work.body;
        rows[work.workPlan] << ProfileRow{due,
                                          {plain(work.number.isEmpty() ? work.reference : work.number),
                                           c.tell(work, u"title").inlines(),
                                           plain(ofTheme ? QString() : c.word(partIn(paper, work))),
                                           plain(c.actors(lead)), plain(paper.shortDay(due)), plain(status)}};
    }
    for (const RecordId &id : std::as_const(plans)) {
        const auto workPlan = c.reader.one<WorkPlan>(id);
        paper.open(part);
        if (workPlan)
            c.heading(2, planName(paper, *workPlan));
        paper.put(part, "",
                  {{"col.number", 0.9},
                   {"col.activity", 4.6},
                   {"col.part", 1.3},
                   {"col.leads", 1.4},
                   {"col.due", 1.3},
                   {"col.status", 1.3}},
                  rows.value(id), ProfilePaper::Order::OldestFirst);
    }
}

void actions(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    QList<std::pair<QDate, Outcome>> dated;
    for (Outcome outcome : paper.linked<Outcome>({paper.isOf<Theme>() ? "themes" : "responsible"})) {
        const PartialDate day = paper.dayOf(outcome.meeting);
        if (!paper.isThere(day) || paper.hides(outcome.meeting) || paper.hides(outcome.item)
            || !c.shows(outcome.id))
            continue;
        if (!paper.isThere(outcome.doneOn)) {  // it was open then
            outcome.doneOn = {};
            outcome.status = u"open"_s;
        }
        dated << std::pair{day.isNull() ? QDate(1, 1, 1) : day.first(), outcome};
    }
    if (dated.isEmpty())
        return;
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Outcome> outcomes;
    for (const auto &[day, outcome] : std::as_const(dated))
        outcomes << outcome;
    paper.open(part);
    parts::actionsTable(c, outcomes, true);
}

void meetings(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    const MeetingParts takes = partsInMeetings(paper);
    QList<ProfileRow> rows;
    for (const RecordId &id : takes.order) {
        const auto meeting = c.reader.one<Meeting>(id);
        const PartialDate day = paper.dayOf(id);
        if (!meeting || meeting->isTemplate || !paper.isThere(day) || !c.shows(id))
            continue;
        const QString when = meeting->from.isNull()
            ? paper.shortDay(day)
            : c.days(meeting->from, meeting->to).replace(u' ', QChar::Nbsp);
        rows << ProfileRow{day,
                           {plain(when), plain(meeting->reference), c.tell(meeting->title).inlines(),
                            plain(meeting->place), plain(c.list(takes.how.value(id)))}};
    }
    paper.put(
        part, "",
        {{"col.date", 1.8}, {"col.number", 1.7}, {"col.meeting", 4}, {"col.place", 1.2}, {"col.part", 1.6}},
        rows);
}

void support(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    const bool ofTheme = paper.isOf<Theme>();
    const QList<const char *> keys =
        ofTheme ? QList<const char *>{"themes"} : QList<const char *>{"organisation", "state"};
    QList<ProfileRow> rows;
    for (const Support &one : paper.shown(paper.linked<Support>(keys), [](const Support &each) {
             return each.offeredOn.isNull() ? each.cycleFrom : each.offeredOn;
         })) {
        const PartialDate day = one.offeredOn.isNull() ? one.cycleFrom : one.offeredOn;
        QStringList what{one.instrument.isEmpty() ? QString()
                                                  : paper.choice<Support>("instrument", one.instrument),
                         c.within(c.tell(one.instrumentName).text)};
        what.removeAll(QString());
        rows << ProfileRow{day,
                           {plain(paper.others({one.organisation}, one.otherOrganisations)),
                            plain(paper.others({one.state})), c.tell(one, u"description").inlines(),
                            plain(what.join(u": "_s)), plain(paper.shortDay(day)),
                            plain(paper.choice<Support>("status", one.status))}};
    }
    paper.put(part, "",
              {{"col.support_by", 1.3},
               {"col.support_to", 1.4},
               {"col.support", 4},
               {"col.instrument", 1.6},
               {"col.date", 1.2},
               {"col.status", 1.2}},
              rows);
}

}  // namespace tri::profileparts
