// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan is released, compared with what it was, and carried on into the next period.

#include "core/kinds/allkinds.h"
#include "core/kinds/meeting.h"
#include "core/brief/briefs.h"
#include "core/rules/plancompare.h"
#include "core/rules/planrollover.h"
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
    void rollOver_accountsForEveryOpenLine();
    void rollOver_takesIndicatorsAndMilestones();
    void rollOver_refusesWhatDoesNotFit();
    void rollOver_isUndoneWhole();
    void rollOver_property();
    void choosing_keepsBranchesTogether();
    void dates_areShifted();
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
    Result<ChangeSet> release(const QString &label = u"For the Principals"_s, GapCounts gaps = {}, const QString &reason = {})
    {
        Reader reader(*m_workspace);
        return releasePlan(reader, contents(), {label, m_meeting, reason, m_now, u"Office"_s, gaps}, newId());
    }
    Result<ChangeSet> to(const QString &status, const QString &reason = {})
    {
        Reader reader(*m_workspace);
        return changePlanStatus(reader, contents(), status, {{}, m_meeting, reason, m_now, u"Office"_s, {}}, newId());
    }
    std::function<RecordId()> newId()
    {
        return [this] { return m_workspace->newId(); };
    }
    RollOver wanted()
    {
        RollOver next;
        next.title = en(u"Next"_s);
        next.from = next.to = PartialDate(2015);
        next.lines = suggestedFates(contents().tree);
        next.today = PartialDate(2014, 12, 1);
        return next;
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
    save(*m_workspace, toRow(Meeting{.id = m_meeting, .title = en(u"Principals"_s), .reference = u"PRIN-1"_s, .from = PartialDate(2014, 3, 20)}));
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
    QVERIFY(!read<Activity>(id(u"first"_s)).themes.isEmpty() || read<Objective>(id(u"output"_s)).themes.isEmpty());
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
    const auto at = std::find_if(found.changes.begin(), found.changes.end(),
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

void TestPlanRelease::rollOver_accountsForEveryOpenLine()
{
    RollOver next = wanted();
    next.lines[id(u"first"_s)] = {LineFate::Drop, u"No funds."_s};
    RecordId made;
    must(m_workspace->apply(must(rollOver(contents(), next, newId(), &made))));
    QCOMPARE(read<Activity>(id(u"first"_s)).status, u"dropped"_s);
    QCOMPARE(read<Activity>(id(u"first"_s)).statusNote.in(u"en"_s), u"No funds."_s);
    QCOMPARE(read<Activity>(id(u"second"_s)).status, u"continued"_s);
    QCOMPARE(read<WorkPlan>(m_plan).status, u"closed"_s);
    QCOMPARE(read<WorkPlan>(made).previous, m_plan);
    QCOMPARE(read<WorkPlan>(made).status, u"draft"_s);
    Reader reader(*m_workspace);
    const PlanContents fresh = *readPlanContents(reader, made);
    QCOMPARE(fresh.tree.lines.size(), 3);
    const Activity copy = fresh.tree.activities.first();
    QCOMPARE(copy.previous, id(u"second"_s));
    QCOMPARE(copy.number, u"1.1.1"_s);
    QCOMPARE(copy.previousNumber, u"1.1.2"_s);
    QCOMPARE(copy.due, PartialDate(2015, 6, 30));
    QCOMPARE(copy.firstDue, copy.due);
    QVERIFY(copy.dependsOn.isEmpty());  // what it waited for was dropped
    QVERIFY(!fresh.tree.lines.last().stray);
}

void TestPlanRelease::rollOver_takesIndicatorsAndMilestones()
{
    save(*m_workspace, toRow(Measurement{.id = m_workspace->newId(), .indicator = id(u"indicator"_s), .date = PartialDate(2014, 6, 30), .value = 4}));
    save(*m_workspace, toRow(Measurement{.id = m_workspace->newId(), .indicator = id(u"indicator"_s), .date = PartialDate(2014, 3, 31), .value = 2}));
    RollOver next = wanted();
    next.dates = RollOver::Dates::Empty;
    QCOMPARE(countRollOver(contents(), next).indicators, 1);
    QCOMPARE(countRollOver(contents(), next).milestones, 1);
    QCOMPARE(countRollOver(contents(), next).continued, 4);
    RecordId made;
    must(m_workspace->apply(must(rollOver(contents(), next, newId(), &made))));
    Reader reader(*m_workspace);
    const PlanContents fresh = *readPlanContents(reader, made);
    QCOMPARE(fresh.indicators.size(), 1);
    QCOMPARE(fresh.indicators.first().baseline.value(), 4.0);
    QCOMPARE(fresh.indicators.first().baselineDate, PartialDate(2014, 6, 30));
    QCOMPARE(fresh.milestones.size(), 1);
    QVERIFY(fresh.milestones.first().due.isNull());
    QVERIFY(fresh.tree.activities.first().due.isNull());
    QVERIFY(fresh.measurements.isEmpty());
    const auto waiting = std::find_if(fresh.tree.activities.begin(), fresh.tree.activities.end(),
                                      [](const Activity &one) { return !one.dependsOn.isEmpty(); });
    QVERIFY(waiting != fresh.tree.activities.end());
    QVERIFY(fresh.tree.places.contains(waiting->dependsOn.first()));
}

void TestPlanRelease::rollOver_refusesWhatDoesNotFit()
{
    const auto refused = [&](auto spoil) {
        RollOver next = wanted();
        spoil(next);
        const auto changes = rollOver(contents(), next, newId());
        return !changes && changes.error().code == ProblemCode::Invalid && !changes.error().text.isEmpty();
    };
    QVERIFY(refused([](RollOver &next) { next.title = {}; }));
    QVERIFY(refused([](RollOver &next) { next.from = {}; }));
    QVERIFY(refused([](RollOver &next) { next.to = PartialDate(2012); }));
    QVERIFY(refused([this](RollOver &next) { next.lines.remove(id(u"first"_s)); }));
    QVERIFY(refused([this](RollOver &next) { next.lines[id(u"first"_s)] = {LineFate::Drop, u" "_s}; }));
    QVERIFY(refused([this](RollOver &next) { next.lines[id(u"output"_s)] = {LineFate::Done, {}}; }));
    QVERIFY(refused([](RollOver &next) { next.lines.insert(named(u"stranger"_s), {}); }));
    QVERIFY(!refused([](RollOver &) {}));
}

void TestPlanRelease::rollOver_isUndoneWhole()
{
    const QByteArray before = must(m_workspace->dump());
    must(m_workspace->apply(must(rollOver(contents(), wanted(), newId()))));
    QVERIFY(must(m_workspace->dump()) != before);
    must(m_workspace->undo());
    QCOMPARE(contents().tree.plan.status, QString());
    QCOMPARE(read<Activity>(id(u"first"_s)).status, u"under_way"_s);
    Reader reader(*m_workspace);
    QCOMPARE(reader.all<WorkPlan>().size(), 1);
    QCOMPARE(reader.all<Activity>().size(), 2);
}

/// Whatever is chosen: each open line ends in exactly one state, and has a copy exactly when it continues.
void TestPlanRelease::rollOver_property()
{
    quint64 seed = 7;
    const auto random = [&seed](int below) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((seed >> 33U) % quint64(below));
    };
    for (int round = 0; round < 60; ++round) {
        QList<Objective> objectives;
        QList<Activity> works;
        for (int i = 0; i < 6; ++i) {
            Objective made;
            made.id = named(u"o%1"_s.arg(i));
            made.title = en(u"o"_s);
            made.status = random(5) == 0 ? u"done"_s : QString();
            if (i > 0 && random(3) > 0)
                made.parent = objectives[random(i)].id;
            objectives << made;
        }
        for (int i = 0; i < 8; ++i) {
            Activity made;
            made.id = named(u"a%1"_s.arg(i));
            made.title = en(u"a"_s);
            made.objective = random(9) == 0 ? RecordId() : objectives[random(6)].id;
            made.status = QStringList{u"planned"_s, u"under_way"_s, u"done"_s, u"dropped"_s, QString()}[random(5)];
            works << made;
        }
        PlanContents plan;
        WorkPlan head = contents().tree.plan;
        plan.tree = planTree(head, objectives, works);
        RollOver next = wanted();
        next.lines = suggestedFates(plan.tree);
        for (int i = 0; i < 4; ++i) {
            const RecordId line = plan.tree.lines[random(int(plan.tree.lines.size()))].id;
            const auto fate = LineFate(random(3));
            chooseFate(next.lines, plan.tree, {line}, {fate, fate == LineFate::Drop ? u"r"_s : QString()}, true);
        }
        const ChangeSet changes = must(rollOver(plan, next, newId()));
        QHash<RecordId, int> settled;
        QHash<RecordId, int> copied;
        for (const RecordChange &one : changes.records)
            for (const FieldChange &field : one.fields) {
                if (field.field == u"status" && one.life == LifeChange::None && plan.tree.places.contains(one.id))
                    ++settled[one.id];
                if (field.field == u"previous" && one.life == LifeChange::Create && plan.tree.places.contains(std::get<RecordId>(field.after)))
                    ++copied[std::get<RecordId>(field.after)];
            }
        for (const RecordId &line : openLines(plan.tree)) {
            QCOMPARE(settled.value(line), 1);
            QCOMPARE(copied.value(line), next.lines.value(line).fate == LineFate::Continue ? 1 : 0);
        }
        const RollOverCounts counts = countRollOver(plan, next);
        QCOMPARE(counts.done + counts.continued + counts.dropped, int(openLines(plan.tree).size()));
        QCOMPARE(counts.undecided, 0);
    }
}

void TestPlanRelease::choosing_keepsBranchesTogether()
{
    const PlanTree tree = contents().tree;
    QHash<RecordId, RollOver::Choice> choices = suggestedFates(tree);
    chooseFate(choices, tree, {id(u"objective"_s)}, {LineFate::Drop, u"Over."_s}, true);
    for (const PlanLine &line : tree.lines)
        QCOMPARE(choices.value(line.id).fate, LineFate::Drop);
    chooseFate(choices, tree, {id(u"second"_s)}, {LineFate::Continue, {}}, true);
    QCOMPARE(choices.value(id(u"first"_s)).fate, LineFate::Drop);
    QCOMPARE(choices.value(id(u"output"_s)).fate, LineFate::Continue);
    QCOMPARE(choices.value(id(u"objective"_s)).fate, LineFate::Continue);
}

void TestPlanRelease::dates_areShifted()
{
    QCOMPARE(shifted(PartialDate(2014, 6, 30), 12), PartialDate(2015, 6, 30));
    QCOMPARE(shifted(PartialDate(2014, 11), 3), PartialDate(2015, 2));
    QCOMPARE(shifted(PartialDate(2014), 36), PartialDate(2017));
    QCOMPARE(shifted(PartialDate(2014, 1, 31), 1), PartialDate(2014, 2, 28));
    QVERIFY(shifted({}, 12).isNull());
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
    QCOMPARE(makeBrief(*m_workspace, paperRequest(u"work_plan"_s, m_meeting)).error().code, ProblemCode::Invalid);
    QCOMPARE(makeBrief(*m_workspace, paperRequest(u"work_plan"_s, named(u"nobody"_s))).error().code, ProblemCode::NotFound);
    QVERIFY(!makeBrief(*m_workspace, paperRequest(u"work_plan@v9"_s, m_plan)));
    QVERIFY(!makeBrief(*m_workspace, paperRequest(u"plan_changes@some day..v1"_s, m_plan)));
}

QTEST_GUILESS_MAIN(TestPlanRelease)
#include "tst_planrelease.moc"
