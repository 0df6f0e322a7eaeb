// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan is carried on into the next period, and every open line is accounted for exactly once.

#include "core/kinds/allkinds.h"
#include "core/rules/planrollover.h"
#include "plansample.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestPlanRollOver final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rollOver_accountsForEveryOpenLine();
    void rollOver_takesIndicatorsAndMilestones();
    void rollOver_refusesWhatDoesNotFit();
    void rollOver_isUndoneWhole();
    void rollOver_property();
    void choosing_keepsBranchesTogether();
    void dates_areShifted();

private:
    PlanContents contents()
    {
        Reader reader(*m_workspace);
        return *readPlanContents(reader, m_plan);
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
};

void TestPlanRollOver::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"plan"_s);
    const PlanContents whole = wholePlan().plan;
    m_plan = whole.tree.plan.id;
    for (const Row &row : whole.rows())
        save(*m_workspace, row);
}

void TestPlanRollOver::rollOver_accountsForEveryOpenLine()
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

void TestPlanRollOver::rollOver_takesIndicatorsAndMilestones()
{
    save(*m_workspace,
         toRow(Measurement{.id = m_workspace->newId(),
                           .indicator = id(u"indicator"_s),
                           .date = PartialDate(2014, 6, 30),
                           .value = 4}));
    save(*m_workspace,
         toRow(Measurement{.id = m_workspace->newId(),
                           .indicator = id(u"indicator"_s),
                           .date = PartialDate(2014, 3, 31),
                           .value = 2}));
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
    // In the old plan nobody waits for it any more.
    QCOMPARE(contents().milestones.first().status, u"dropped"_s);
    QVERIFY(!contents().milestones.first().note.isEmpty());
    QVERIFY(fresh.tree.activities.first().due.isNull());
    QVERIFY(fresh.measurements.isEmpty());
    const auto waiting = std::find_if(fresh.tree.activities.begin(), fresh.tree.activities.end(),
                                      [](const Activity &one) { return !one.dependsOn.isEmpty(); });
    QVERIFY(waiting != fresh.tree.activities.end());
    QVERIFY(fresh.tree.places.contains(waiting->dependsOn.first()));
}

void TestPlanRollOver::rollOver_refusesWhatDoesNotFit()
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

void TestPlanRollOver::rollOver_isUndoneWhole()
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
void TestPlanRollOver::rollOver_property()
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
            made.status =
                QStringList{u"planned"_s, u"under_way"_s, u"done"_s, u"dropped"_s, QString()}[random(5)];
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
            chooseFate(next.lines, plan.tree, {line}, {fate, fate == LineFate::Drop ? u"r"_s : QString()},
                       true);
        }
        const ChangeSet changes = must(rollOver(plan, next, newId()));
        QHash<RecordId, int> settled;
        QHash<RecordId, int> copied;
        for (const RecordChange &one : changes.records)
            for (const FieldChange &field : one.fields) {
                if (field.field == u"status" && one.life == LifeChange::None
                    && plan.tree.places.contains(one.id))
                    ++settled[one.id];
                if (field.field == u"previous" && one.life == LifeChange::Create
                    && plan.tree.places.contains(std::get<RecordId>(field.after)))
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

void TestPlanRollOver::choosing_keepsBranchesTogether()
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

void TestPlanRollOver::dates_areShifted()
{
    QCOMPARE(shifted(PartialDate(2014, 6, 30), 12), PartialDate(2015, 6, 30));
    QCOMPARE(shifted(PartialDate(2014, 11), 3), PartialDate(2015, 2));
    QCOMPARE(shifted(PartialDate(2014), 36), PartialDate(2017));
    QCOMPARE(shifted(PartialDate(2014, 1, 31), 1), PartialDate(2014, 2, 28));
    QVERIFY(shifted({}, 12).isNull());
}

QTEST_GUILESS_MAIN(TestPlanRollOver)
#include "tst_planrollover.moc"
