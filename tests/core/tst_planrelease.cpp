// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan is released and compared with what it was, and its papers say so.

#include "core/brief/briefs.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/meeting.h"
#include "core/rules/plancompare.h"
#include "plansample.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestPlanRelease final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void release_freezesWhatThePlanIs();
    void release_countsGaps_andWantsAReasonForErrors();
    void version_fitsUntilSomethingChanges();
    void status_followsWithReasons();
    void asReleased_isReadBack();
    void missingCommit_isToldSo();
    void mending_isOneStep();
    void moments_areRead();
    void comparison_isFieldByField();
    void comparison_knowsWhatIsGone();
    void nothingChanged_isEmpty();
    void papers_citeTheVersion();
    void papers_leaveOutWhatIsInternal();
    void papers_ofWrongRecords_areRefused();

private:
    PlanContents contents()
    {
        Reader reader(*m_workspace);
        return *readPlanContents(reader, m_plan);
    }
    QList<PlanVersion> versions()
    {
        Reader reader(*m_workspace);
        return planVersions(reader, m_plan);
    }
    Result<ChangeSet> release(const QString &label = u"For the Principals"_s, GapCounts gaps = {},
                              const QString &reason = {})
    {
        Reader reader(*m_workspace);
        return releasePlan(reader, contents(), {label, m_meeting, reason, m_now, u"Office"_s, gaps}, newId());
    }
    Result<ChangeSet> to(const QString &status, const QString &reason = {})
    {
        Reader reader(*m_workspace);
        return changePlanStatus(reader, contents(), status, {{}, m_meeting, reason, m_now, u"Office"_s, {}},
                                newId());
    }
    std::function<RecordId()> newId()
    {
        return [this] { return m_workspace->newId(); };
    }
    RecordId id(const QString &name) { return named(name); }
    template <typename T> T read(const RecordId &id) { return fromRow<T>(must(m_workspace->row(id))); }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    RecordId m_plan;
    RecordId m_meeting;
    QDateTime m_now{QDate(2014, 3, 14), QTime(16, 30)};
};

void TestPlanRelease::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"plan"_s);
    m_meeting = m_workspace->newId();
    save(*m_workspace,
         toRow(Meeting{.id = m_meeting,
                       .title = en(u"Principals"_s),
                       .reference = u"PRIN-1"_s,
                       .from = PartialDate(2014, 3, 20)}));
    const PlanContents whole = wholePlan().plan;
    m_plan = whole.tree.plan.id;
    for (const Row &row : whole.rows())
        save(*m_workspace, row);
}

void TestPlanRelease::release_freezesWhatThePlanIs()
{
    must(m_workspace->apply(must(release())));
    QCOMPARE(versions().size(), 1);
    const PlanVersion made = versions().first();
    QCOMPARE(made.number.value(), 1);
    QCOMPARE(made.title.in(u"en"_s), u"For the Principals"_s);
    QCOMPARE(made.meeting, m_meeting);
    QCOMPARE(made.objectives.value(), 2);
    QCOMPARE(made.activities.value(), 2);
    QCOMPARE(made.indicators.value(), 1);
    QCOMPARE(made.date, PartialDate(2014, 3, 14));
    QCOMPARE(made.digest.size(), 64);
    QVERIFY(Stamp::parse(made.commit));
    must(m_workspace->apply(must(release())));
    QCOMPARE(versions().last().number.value(), 2);
    must(m_workspace->undo());
    QCOMPARE(versions().size(), 1);
}

void TestPlanRelease::release_countsGaps_andWantsAReasonForErrors()
{
    must(m_workspace->apply(must(release({}, {.open = 3, .notes = 1}))));
    QCOMPARE(versions().last().gaps.value(), 4);
    const auto refused = release({}, {.errors = 1}, u"  "_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
    must(m_workspace->apply(must(release({}, {.errors = 1}, u"The donor asked for it."_s))));
    QCOMPARE(versions().last().note, u"The donor asked for it."_s);
}

void TestPlanRelease::version_fitsUntilSomethingChanges()
{
    QVERIFY(!versionOf(versions(), contents()));
    must(m_workspace->apply(must(release())));
    QCOMPARE(versionOf(versions(), contents())->number.value(), 1);
    change(*m_workspace, m_plan, u"status"_s, u"under_way"_s);  // its course is no part of it
    QVERIFY(versionOf(versions(), contents()));
    change(*m_workspace, id(u"second"_s), u"due"_s, PartialDate(2014, 7, 31));
    QVERIFY(!versionOf(versions(), contents()));
    Reader reader(*m_workspace);
    const QList<RecordSince> since = must(changedSince(reader, versions().first()));
    QCOMPARE(since.size(), 2);
    change(*m_workspace, id(u"second"_s), u"due"_s, PartialDate(2014, 6, 30));
    QVERIFY(versionOf(versions(), contents()));
}

void TestPlanRelease::status_followsWithReasons()
{
    QCOMPARE(nextPlanStatuses({}), QStringList{u"adopted"_s});
    QVERIFY(!to(u"closed"_s));
    must(m_workspace->apply(must(to(u"adopted"_s))));
    QCOMPARE(contents().tree.plan.status, u"adopted"_s);
    QCOMPARE(contents().tree.plan.adoptedOn, PartialDate(2014, 3, 14));
    QCOMPARE(contents().tree.plan.adoptedAt, m_meeting);
    QCOMPARE(versions().last().title.in(u"en"_s), u"Adopted"_s);
    QVERIFY(versionOf(versions(), contents()));
    QVERIFY(!to(u"draft"_s));
    must(m_workspace->apply(must(to(u"draft"_s, u"Two objectives were missing."_s))));
    QCOMPARE(contents().tree.plan.status, u"draft"_s);
    QCOMPARE(versions().last().note, u"Two objectives were missing."_s);
    must(m_workspace->undo());
    QCOMPARE(contents().tree.plan.status, u"adopted"_s);
    QCOMPARE(versions().size(), 1);
}

void TestPlanRelease::asReleased_isReadBack()
{
    must(m_workspace->apply(must(release())));
    remove(*m_workspace, id(u"first"_s));
    change(*m_workspace, id(u"second"_s), u"title"_s, en(u"renamed"_s));
    const PlanContents then = must(contentsAt(*m_workspace, versions().first()));
    QCOMPARE(then.tree.activities.size(), 2);
    QCOMPARE(then.tree.title(then.tree.placeOf(id(u"second"_s))).in(u"en"_s), u"second"_s);
    QCOMPARE(then.digest(), versions().first().digest);
}

void TestPlanRelease::missingCommit_isToldSo()
{
    PlanVersion lost;
    lost.workPlan = m_plan;
    QCOMPARE(contentsAt(*m_workspace, lost).error().code, ProblemCode::NotFound);
    lost.commit = u"nowhere000.7.0badcafe"_s;
    QVERIFY(!contentsAt(*m_workspace, lost));
}

void TestPlanRelease::mending_isOneStep()
{
    change(*m_workspace, id(u"first"_s), u"themes"_s, {});
    change(*m_workspace, id(u"second"_s), u"number"_s, u"1.1.1"_s);
    Reader reader(*m_workspace);
    const QList<PlanGap> gaps = checkPlan(*readPlanFacts(reader, m_plan, QDate(2014, 2, 1)));
    const ChangeSet mend = mendGaps(reader, gaps);
    must(m_workspace->apply(mend));
    QVERIFY(!read<Activity>(id(u"first"_s)).themes.isEmpty()
            || read<Objective>(id(u"output"_s)).themes.isEmpty());
    QCOMPARE(read<Activity>(id(u"second"_s)).number, u"1.1.2"_s);
    must(m_workspace->undo());
    QCOMPARE(read<Activity>(id(u"second"_s)).number, u"1.1.1"_s);
}

void TestPlanRelease::moments_areRead()
{
    must(m_workspace->apply(must(release())));
    Reader reader(*m_workspace);
    QVERIFY(must(planMoment(reader, m_plan, {})).key.isEmpty());
    QVERIFY(must(planMoment(reader, m_plan, u"now"_s)).key.isEmpty());
    QCOMPARE(must(planMoment(reader, m_plan, u"v1"_s)).version->number.value(), 1);
    QCOMPARE(must(planMoment(reader, m_plan, u"1"_s)).version->number.value(), 1);
    QCOMPARE(must(planMoment(reader, m_plan, u"2014-05"_s)).day, QDate(2014, 5, 31));
    QCOMPARE(must(planMoment(reader, m_plan, u"PRIN-1"_s)).version->number.value(), 1);
    for (const QString &wrong : {u"v9"_s, u"some day"_s, u"2014-13-77"_s})
        QVERIFY2(!planMoment(reader, m_plan, wrong), qPrintable(wrong));
    // Before the plan was there.
    const PlanMoment early = must(planMoment(reader, m_plan, u"1999"_s));
    QCOMPARE(contentsAt(*m_workspace, m_plan, early).error().code, ProblemCode::NotFound);
    const PlanMoment late = must(planMoment(reader, m_plan, u"2030"_s));
    QCOMPARE(must(contentsAt(*m_workspace, m_plan, late)).digest(), contents().digest());
}

void TestPlanRelease::comparison_isFieldByField()
{
    const PlanContents then = contents();
    change(*m_workspace, id(u"second"_s), u"due"_s, PartialDate(2014, 8, 15));
    change(*m_workspace, id(u"second"_s), u"first_due"_s, PartialDate(2014, 5, 31));
    change(*m_workspace, id(u"second"_s), u"objective"_s, id(u"objective"_s));
    change(*m_workspace, id(u"second"_s), u"number"_s, u"1.2"_s);
    change(*m_workspace, id(u"indicator"_s), u"target"_s, 5.0);
    const PlanComparison found = comparePlans(then, contents());
    QCOMPARE(found.changes.size(), 2);
    QCOMPARE(found.moved, 1);
    QCOMPARE(found.later, 1);
    const auto at =
        std::find_if(found.changes.begin(), found.changes.end(),
                     [this](const PlanRecordChange &one) { return one.now.id == id(u"second"_s); });
    QVERIFY(at != found.changes.end());
    QCOMPARE(at->numberThen, u"1.1.2"_s);
    QCOMPARE(at->numberNow, u"1.2"_s);
    QCOMPARE(at->slip.value(), 46);
    QCOMPARE(at->slipFirst.value(), 76);
    QStringList fields;
    for (const PlanFieldChange &one : at->fields)
        fields << one.field;
    QCOMPARE(fields, (QStringList{u"first_due"_s, u"due"_s}));
    QVERIFY(slipText(*at, QLocale::c()).contains(u"46 days later"));
}

void TestPlanRelease::comparison_knowsWhatIsGone()
{
    const PlanContents then = contents();
    remove(*m_workspace, id(u"first"_s));
    Activity made = then.tree.activities.last();
    made.id = m_workspace->newId();
    made.number = u"1.1.3"_s;
    save(*m_workspace, toRow(made));
    const PlanComparison found = comparePlans(then, contents());
    QCOMPARE(found.added, 1);
    QCOMPARE(found.gone, 1);
    QCOMPARE(found.changes.size(), 2);
    QCOMPARE(found.changes.first().fate, PlanRecordChange::Fate::Gone);
    QCOMPARE(found.changes.first().numberThen, u"1.1.1"_s);
    // The other way round it is the other way round.
    const PlanComparison back = comparePlans(contents(), then);
    QCOMPARE(back.added, 1);
    QCOMPARE(back.gone, 1);
}

void TestPlanRelease::nothingChanged_isEmpty()
{
    QVERIFY(comparePlans(contents(), contents()).isEmpty());
    QCOMPARE(comparisonText({}), u"Nothing has changed."_s);
}

void TestPlanRelease::papers_citeTheVersion()
{
    BriefRequest request = paperRequest(u"work_plan"_s, m_plan);
    request.date = QDate(2014, 4, 1);
    const QString draft = toText(must(makeBrief(*m_workspace, request)));
    QVERIFY2(draft.contains(u"Draft, 1 April 2014"), qPrintable(draft));
    QVERIFY2(draft.contains(u"1.1.2") && draft.contains(u"indicator"), qPrintable(draft));
    must(m_workspace->apply(must(release())));
    const BriefDocument released = must(makeBrief(*m_workspace, request));
    QCOMPARE(released.version, u"Version 1, 14 March 2014: For the Principals"_s);
    change(*m_workspace, id(u"second"_s), u"title"_s, en(u"renamed"_s));
    QVERIFY(must(makeBrief(*m_workspace, request)).version.startsWith(u"Draft after version 1"));
    BriefRequest then = paperRequest(u"work_plan@v1"_s, m_plan);
    QVERIFY(!toText(must(makeBrief(*m_workspace, then))).contains(u"renamed"));
    const BriefDocument changes = must(makeBrief(*m_workspace, paperRequest(u"plan_changes@v1.."_s, m_plan)));
    QVERIFY2(toText(changes).contains(u"second → renamed"), qPrintable(toText(changes)));
    const BriefDocument gaps = must(makeBrief(*m_workspace, paperRequest(u"plan_gaps"_s, m_plan)));
    QVERIFY2(toText(gaps).contains(u"What is still missing"), qPrintable(toText(gaps)));
}

void TestPlanRelease::papers_leaveOutWhatIsInternal()
{
    change(*m_workspace, id(u"first"_s), u"handling"_s, u"internal"_s);
    BriefRequest request = paperRequest(u"work_plan"_s, m_plan);
    request.sharedCopy = true;
    const BriefDocument shared = must(makeBrief(*m_workspace, request));
    QVERIFY2(!toText(shared).contains(u"first\n"), qPrintable(toText(shared)));
    QVERIFY(!toText(shared).contains(u"1.1.1"));
    QVERIFY(!shared.leftOut.isEmpty());
    // Also as it was, when it is internal only now.
    must(m_workspace->apply(must(release())));
    change(*m_workspace, id(u"second"_s), u"handling"_s, u"sensitive"_s);
    BriefRequest then = paperRequest(u"work_plan@v1"_s, m_plan);
    then.sharedCopy = true;
    QVERIFY(!toText(must(makeBrief(*m_workspace, then))).contains(u"1.1.2"));
    change(*m_workspace, m_plan, u"handling"_s, u"internal"_s);
    QCOMPARE(makeBrief(*m_workspace, request).error().code, ProblemCode::Invalid);
}

void TestPlanRelease::papers_ofWrongRecords_areRefused()
{
    QCOMPARE(makeBrief(*m_workspace, paperRequest(u"work_plan"_s, m_meeting)).error().code,
             ProblemCode::Invalid);
    QCOMPARE(makeBrief(*m_workspace, paperRequest(u"work_plan"_s, named(u"nobody"_s))).error().code,
             ProblemCode::NotFound);
    QVERIFY(!makeBrief(*m_workspace, paperRequest(u"work_plan@v9"_s, m_plan)));
    QVERIFY(!makeBrief(*m_workspace, paperRequest(u"plan_changes@some day..v1"_s, m_plan)));
}

QTEST_GUILESS_MAIN(TestPlanRelease)
#include "tst_planrelease.moc"
