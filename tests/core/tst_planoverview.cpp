// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several plans side by side: each activity counts once, each of its leads is credited, gaps stay in sight.

#include "core/kinds/organisation.h"
#include "core/kinds/theme.h"
#include "core/rules/planoverview.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestPlanOverview final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void themesByPlan_showOverlapAndGap();
    void jointActivity_countsOnceAndCreditsEach();
    void lowerTheme_countsUnderItsUppermost();
    void quarters_holdWhatRunsThrough();
    void doneWork_canBeLeftOut();
    void droppedWork_neverCounts();
    void onePlan_showsItsOwnAlone();
    void nothing_givesNoCells();

private:
    [[nodiscard]] OverviewData data()
    {
        Reader reader(m_world->workspace());
        return readOverview(reader, u"en"_s);
    }
    [[nodiscard]] static int lineOf(const PlanOverview &overview, const QString &title)
    {
        for (int at = 0; at < overview.lines.size(); ++at)
            if (overview.lines[at].title == title)
                return at;
        return -1;
    }
    void plan(const QString &name)
    {
        WorkPlan one;
        one.id = idOf(name);
        one.title = en(name);
        one.reference = name;
        one.from = PartialDate(2014);
        m_world->add(one);
    }
    void activity(const QString &name, const QString &plan, const QString &theme, const QStringList &leads,
                  const PartialDate &from = {}, const PartialDate &to = {}, const QString &status = u"planned"_s)
    {
        Activity one;
        one.id = idOf(name);
        one.title = en(name);
        one.workPlan = idOf(plan);
        one.themes = {idOf(theme)};
        for (const QString &lead : leads)
            one.owners << idOf(lead);
        one.from = from;
        one.to = to;
        one.status = status;
        m_world->add(one);
    }

    std::unique_ptr<BriefWorkspace> m_world;
};

void TestPlanOverview::init()
{
    m_world = std::make_unique<BriefWorkspace>();
    plan(u"A"_s);
    plan(u"B"_s);
    for (const QString &name : {u"Return"_s, u"Labour"_s, u"Crises"_s, u"Skills"_s}) {
        Theme theme;
        theme.id = idOf(name);
        theme.name = en(name);
        if (name == u"Skills")
            theme.parent = idOf(u"Labour"_s);
        m_world->add(theme);
    }
    for (const QString &name : {u"ILO"_s, u"IOM"_s}) {
        Organisation agency;
        agency.id = idOf(name);
        agency.name = en(name);
        agency.acronym = en(name);
        m_world->add(agency);
    }
    activity(u"a1"_s, u"A"_s, u"Return"_s, {u"ILO"_s, u"IOM"_s}, PartialDate(2014, 1), PartialDate(2014, 6));
    activity(u"a2"_s, u"A"_s, u"Skills"_s, {u"ILO"_s}, {}, PartialDate(2014, 5, 1), u"done"_s);
    activity(u"b1"_s, u"B"_s, u"Return"_s, {u"IOM"_s});
    activity(u"b2"_s, u"B"_s, u"Labour"_s, {}, {}, {}, u"dropped"_s);
    QVERIFY(m_world->commit());
}

void TestPlanOverview::themesByPlan_showOverlapAndGap()
{
    const PlanOverview overview = planOverview(data(), {});
    QCOMPARE(overview.columns.size(), 2);
    const int back = lineOf(overview, u"Return"_s);
    const int crises = lineOf(overview, u"Crises"_s);
    QVERIFY(back >= 0 && crises >= 0);
    QCOMPARE(overview.standing(back), PlanOverview::Standing::Overlap);
    QCOMPARE(overview.standing(crises), PlanOverview::Standing::Nothing);
    QCOMPARE(overview.standing(lineOf(overview, u"Labour"_s)), PlanOverview::Standing::One);
    QCOMPARE(overview.explanation(back, 0), u"Return, A: 1 activity, led by ILO, IOM"_s);
    QVERIFY(overview.together(back).startsWith(u"Overlap: A and B"));
    QVERIFY(overview.together(crises).startsWith(u"Gap"));
}

void TestPlanOverview::jointActivity_countsOnceAndCreditsEach()
{
    const PlanOverview overview =
        planOverview(data(), {.lines = OverviewAxis::Leads, .columns = OverviewAxis::Plans});
    QCOMPARE(overview.totals[lineOf(overview, u"ILO"_s)].works.size(), 2);
    QCOMPARE(overview.totals[lineOf(overview, u"IOM"_s)].works.size(), 2);
    QCOMPARE(overview.sums[0].works.size(), 2);  // of plan A, though its leads stand in three cells
}

void TestPlanOverview::lowerTheme_countsUnderItsUppermost()
{
    const PlanOverview overview = planOverview(data(), {});
    QCOMPARE(lineOf(overview, u"Skills"_s), -1);
    QCOMPARE(overview.totals[lineOf(overview, u"Labour"_s)].works, RecordIds{idOf(u"a2"_s)});
}

void TestPlanOverview::quarters_holdWhatRunsThrough()
{
    const PlanOverview overview =
        planOverview(data(), {.lines = OverviewAxis::Leads, .columns = OverviewAxis::Quarters});
    QCOMPARE(overview.columns.size(), 2);
    QCOMPARE(overview.columns[0].title, u"Q1 2014"_s);
    const int ilo = lineOf(overview, u"ILO"_s);
    QCOMPARE(overview.cell(ilo, 0).works.size(), 1);
    QCOMPARE(overview.cell(ilo, 1).works.size(), 2);
    QCOMPARE(overview.totals[ilo].works.size(), 2);
    QCOMPARE(overview.undated, 1);
}

void TestPlanOverview::doneWork_canBeLeftOut()
{
    const PlanOverview overview = planOverview(data(), {.openOnly = true});
    QCOMPARE(overview.standing(lineOf(overview, u"Labour"_s)), PlanOverview::Standing::Nothing);
}

void TestPlanOverview::droppedWork_neverCounts()
{
    QCOMPARE(data().works.size(), 3);
}

void TestPlanOverview::onePlan_showsItsOwnAlone()
{
    const PlanOverview overview = planOverview(data(), {.plans = {idOf(u"B"_s)}});
    QCOMPARE(overview.columns.size(), 1);
    QCOMPARE(overview.totals[lineOf(overview, u"Return"_s)].works, RecordIds{idOf(u"b1"_s)});
}

void TestPlanOverview::nothing_givesNoCells()
{
    const PlanOverview overview = planOverview({}, {.columns = OverviewAxis::Quarters});
    QVERIFY(overview.columns.isEmpty() && overview.cells.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanOverview)
#include "tst_planoverview.moc"
