// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a delegation ticks and asks for, what cannot be prepared, and what a shared copy keeps to itself.

#include "core/brief/briefs.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/statename.h"
#include "core/workspace/starter.h"
#include "tests/core/delegationworld.h"

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Group = DelegationGroup;
using Kind = DelegationReason::Kind;

class TestDelegationSteps final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<DelegationWorld>(); }
    void cleanup() { m_world.reset(); }
    void step_ticksItsLine();
    void stepBeforeConsent_isNotReady();
    void stepOfOthers_ticksNothing();
    void steps_areOneUndoEach();
    void request_isADraftToTheUsualAgency();
    void wrongSubjects_areNamed();
    void stateBeforeItsTime_isNamed();
    void stateWithoutRecords_hasTheMeetingsLines();
    void sharedCopy_keepsWhatIsNotForIt();
    void sample_hasLinesForBangladesh();

private:
    template <typename T> void add(const T &record) { m_world->add(record); }
    void keep() { m_world->keep(); }
    [[nodiscard]] DelegationPrep prep(const QString &state = u"SE"_s, const QString &meeting = u"forum"_s)
    {
        return m_world->prep(state, meeting);
    }
    [[nodiscard]] QString problem(const QString &state, const QString &meeting)
    {
        return m_world->problem(state, meeting);
    }

    std::unique_ptr<DelegationWorld> m_world;
};

void TestDelegationSteps::step_ticksItsLine()
{
    Document paper{.id = idOf(u"paper"_s), .title = en(u"Paper"_s)};
    paper.meetings = {idOf(u"forum"_s)};
    add(paper);
    PreparationStep step{.id = idOf(u"step"_s),
                         .title = en(u"Read"_s),
                         .meeting = idOf(u"forum"_s),
                         .owners = {idOf(u"SE"_s)},
                         .status = u"open"_s};
    step.related = {idOf(u"paper"_s), idOf(u"SE"_s)};
    add(step);
    DelegationPrep made = prep();
    QCOMPARE(line(made, u"paper"_s).step, idOf(u"step"_s));
    QVERIFY(!line(made, u"paper"_s).isReady());
    QVERIFY(line(made, u"step"_s).record.isNull());  // it stands at its line, not among the dates again
    PreparationStep done = step;
    done.status = u"done"_s;
    must(m_world->workspace().apply(changeOf(difference(toRow(step), toRow(done)), u"step"_s)));
    made = prep();
    QVERIFY(line(made, u"paper"_s).isReady());
    QCOMPARE(made.progress(Group::Papers).ready, 1);
}

void TestDelegationSteps::stepBeforeConsent_isNotReady()
{
    Experience practice{.id = idOf(u"practice"_s), .title = en(u"Practice"_s), .states = {idOf(u"SE"_s)}};
    practice.consent = u"asked"_s;
    add(practice);
    PreparationStep step{.id = idOf(u"step"_s),
                         .title = en(u"Prepare"_s),
                         .meeting = idOf(u"forum"_s),
                         .owners = {idOf(u"SE"_s)},
                         .status = u"done"_s};
    step.related = {practice.id, idOf(u"SE"_s)};
    add(step);
    QVERIFY(line(prep(), u"practice"_s).ticked && !line(prep(), u"practice"_s).isReady());
    Experience agreed = practice;
    agreed.consent = u"given"_s;
    must(m_world->workspace().apply(changeOf(difference(toRow(practice), toRow(agreed)), u"consent"_s)));
    QVERIFY(line(prep(), u"practice"_s).isReady());
}

void TestDelegationSteps::stepOfOthers_ticksNothing()
{
    Document paper{.id = idOf(u"paper"_s), .title = en(u"Paper"_s)};
    paper.meetings = {idOf(u"forum"_s)};
    add(paper);
    PreparationStep step{.id = idOf(u"step"_s),
                         .title = en(u"Read"_s),
                         .meeting = idOf(u"forum"_s),
                         .owners = {idOf(u"TR"_s)},
                         .status = u"done"_s};
    step.related = {idOf(u"paper"_s), idOf(u"TR"_s)};
    add(step);
    QVERIFY(!line(prep(), u"paper"_s).isReady());
    QVERIFY(line(prep(u"TR"_s), u"paper"_s).isReady());
}

void TestDelegationSteps::steps_areOneUndoEach()
{
    Workspace &workspace = m_world->workspace();
    const DelegationPrep made = prep();
    Reader reader(workspace);
    const auto newId = [&workspace] { return workspace.newId(); };
    const ChangeSet open =
        addDelegationStep(reader, made, line(made, u"item"_s), QDate(2014, 4, 1), u"en"_s, false, newId);
    QCOMPARE(open.records.size(), 1);
    must(workspace.apply(open));
    Reader again(workspace);
    const auto steps = again.linked<PreparationStep>("meeting", idOf(u"forum"_s));
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().owners, RecordIds{idOf(u"SE"_s)});
    QCOMPARE(steps.first().due, PartialDate(2014, 4, 30));
    QVERIFY(steps.first().title.in(u"en"_s).contains(u"Costs of recruitment"_s));
    const DelegationPrep then = prep();
    QCOMPARE(line(then, u"item"_s).step, steps.first().id);
    QVERIFY(addDelegationStep(again, then, line(then, u"item"_s), QDate(2014, 4, 1), u"en"_s, false, newId)
                .isEmpty());
    must(workspace.undo());
    QVERIFY(line(prep(), u"item"_s).step.isNull());
    // Too late for two weeks before: no day is made up. Done: on the day.
    Reader last(workspace);
    const ChangeSet late =
        addDelegationStep(last, made, line(made, u"item"_s), QDate(2014, 5, 10), u"en"_s, true, newId);
    must(workspace.apply(late));
    QVERIFY(line(prep(), u"item"_s).isReady());
}

void TestDelegationSteps::request_isADraftToTheUsualAgency()
{
    ExpertiseRequest before{
        .id = idOf(u"before"_s), .title = en(u"Before"_s), .kind = u"delegation_preparation"_s};
    before.asked = {idOf(u"AGA"_s)};
    before.askedOn = PartialDate(2013, 1, 1);
    add(before);
    Workspace &workspace = m_world->workspace();
    const DelegationPrep made = prep();
    Reader reader(workspace);
    QCOMPARE(usualHelper(reader), idOf(u"AGA"_s));
    const DelegationLine about = line(made, u"item"_s);
    must(workspace.apply(requestDelegationHelp(reader, made, &about, usualHelper(reader), u"en"_s,
                                               [&workspace] { return workspace.newId(); })));
    const DelegationPrep then = prep();
    QCOMPARE(then.of(Group::Requests).size(), 1);
    Reader again(workspace);
    const auto request = again.one<ExpertiseRequest>(then.of(Group::Requests).first().record);
    QVERIFY(request && request->status == u"draft" && request->askedOn.isNull());
    QCOMPARE(request->askedBy, idOf(u"SE"_s));
    QCOMPARE(request->asked, RecordIds{idOf(u"AGA"_s)});
    QCOMPARE(request->themes, RecordIds{idOf(u"subtheme"_s)});
}

void TestDelegationSteps::wrongSubjects_areNamed()
{
    Meeting other{.id = idOf(u"other"_s), .title = en(u"Trilateral"_s), .kind = u"trilateral"_s};
    other.from = PartialDate(2014, 4, 4);
    add(other);
    add(Meeting{.id = idOf(u"undated"_s), .title = en(u"Someday"_s), .kind = u"forum_meeting"_s});
    QVERIFY(problem(u"nobody"_s, u"forum"_s).contains(u"not in this workspace"_s));
    QVERIFY(problem(u"SE"_s, u"nothing"_s).contains(u"not in this workspace"_s));
    QVERIFY(problem(u"AGA"_s, u"forum"_s).contains(u"Choose a State"_s));
    QVERIFY(problem(u"SE"_s, u"other"_s).contains(u"Forum Meeting"_s));
    const QString undated = problem(u"SE"_s, u"undated"_s);
    QVERIFY2(undated.contains(u"Someday"_s) && undated.contains(u"no date"_s), qPrintable(undated));
}

void TestDelegationSteps::stateBeforeItsTime_isNamed()
{
    add(State{.id = idOf(u"new"_s), .name = en(u"Newland today"_s)});
    StateName first{.id = idOf(u"n1"_s), .name = en(u"Newland"_s), .state = idOf(u"new"_s)};
    first.from = PartialDate(2015, 1, 1);
    first.to = PartialDate(2018, 1, 1);
    add(first);
    const QString told = problem(u"new"_s, u"forum"_s);
    QVERIFY2(told.contains(u"was not there yet"_s) && told.contains(u"2015"_s), qPrintable(told));
    // A name that still holds tells only of another name before.
    add(State{.id = idOf(u"renamed"_s), .name = en(u"Renamed"_s)});
    StateName now{.id = idOf(u"n2"_s), .name = en(u"Renamed"_s), .state = idOf(u"renamed"_s)};
    now.from = PartialDate(2023, 1, 1);
    add(now);
    QCOMPARE(problem(u"renamed"_s, u"forum"_s), QString());
}

void TestDelegationSteps::stateWithoutRecords_hasTheMeetingsLines()
{
    add(State{.id = idOf(u"quiet"_s), .name = en(u"Quietland"_s)});
    const DelegationPrep made = prep(u"quiet"_s);
    QVERIFY(!made.hasRecords);
    QCOMPARE(made.of(Group::Positions).size(), 1);
    BriefRequest request{.recipe = u"delegation_checklist"_s, .meeting = idOf(u"forum"_s)};
    request.record = idOf(u"quiet"_s);
    const auto paper = m_world->make(request);
    QVERIFY(paper && paper->remarks.join(u' ').contains(u"Quietland"_s));
}

void TestDelegationSteps::sharedCopy_keepsWhatIsNotForIt()
{
    const RecordId se = idOf(u"SE"_s);
    add(Experience{
        .id = idOf(u"e1"_s), .title = en(u"SECRET practice"_s), .states = {se}, .consent = u"asked"_s});
    Experience open{
        .id = idOf(u"e2"_s), .title = en(u"OPEN practice"_s), .states = {se}, .consent = u"given"_s};
    open.handling = u"shared"_s;
    add(open);
    FollowUp noted{.id = idOf(u"f"_s), .description = en(u"SECRET follow-up"_s), .declaredBy = u"us"_s};
    noted.actors = {se};
    add(noted);
    add(Person{.id = idOf(u"p"_s), .name = u"SECRET person"_s, .state = se, .handling = u"internal"_s});
    add(Participant{
        .id = idOf(u"pa"_s), .meeting = idOf(u"forum"_s), .person = idOf(u"p"_s), .handling = u"shared"_s});
    add(Position{.id = idOf(u"po"_s),
                 .holder = se,
                 .item = idOf(u"item"_s),
                 .stance = u"opposes"_s,
                 .date = PartialDate(2014, 4, 4),
                 .handling = u"sensitive"_s});
    keep();
    BriefRequest request{
        .recipe = u"delegation_checklist"_s, .meeting = idOf(u"forum"_s), .sharedCopy = true};
    request.record = se;
    const QString shared = m_world->text(request);
    QVERIFY2(!shared.contains(u"SECRET"_s), qPrintable(shared));
    QVERIFY(!shared.contains(u"Costs of recruitment"_s));  // its box would tell of the position
    QVERIFY(shared.contains(u"OPEN practice"_s));
    QVERIFY(must(m_world->make(request)).leftOut.size() >= 3);
    request.sharedCopy = false;
    const QString office = m_world->text(request);
    for (const QString &word :
         {u"SECRET practice"_s, u"SECRET follow-up"_s, u"SECRET person"_s, u"Costs of recruitment"_s})
        QVERIFY2(office.contains(word), qPrintable(word));
}

void TestDelegationSteps::sample_hasLinesForBangladesh()
{
    WorkspaceFixture fixture(allKinds());
    const auto workspace = must(createStarter(fixture.path(u"sample"_s), fixture.options(), true));
    Reader reader(*workspace);
    const auto made = delegationPrep(reader, must(workspace->byReference(u"BD"_s)),
                                     must(workspace->byReference(u"GFMD7-RT2.1"_s)));
    QVERIFY(made);
    QCOMPARE(made->meeting.reference, u"GFMD7"_s);
    QVERIFY(!made->of(Group::Experiences).isEmpty() && !made->of(Group::FollowUp).isEmpty());
    QVERIFY(made->of(Group::Positions).size() >= 6);  // the priorities that run
    bool helped = false;
    for (const DelegationLine &one : made->of(Group::Requests))
        helped = helped || must(workspace->row(one.record)).reference() == u"TRI-ER-05";
    QVERIFY(helped);
    QVERIFY(made->of(Group::Dates).size() > 3);
}

QTEST_MAIN(TestDelegationSteps)
#include "tst_delegationsteps.moc"
