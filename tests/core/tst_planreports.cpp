// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Indicators of a plan, and the reports that schedules ask for.

#include "core/kinds/organisation.h"
#include "core/rules/planreports.h"
#include "tests/core/briefworkspace.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestPlanReports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dueDays_countFromTheFirst();
    void dueDays_endWithTheSchedule();
    void schedule_wantsMonthsAndADay();
    void indicators_standInTheOrderOfThePlan();
    void latestValue_isOfTheWhole();
    void wayDone_goesFromBaselineToTarget();
    void valueText_saysWhatIsKnown();
    void planReports_areOneForEachLead();
    void reports_areMadeOnce();
    void changedSchedule_leavesWhatWasBegun();

private:
    [[nodiscard]] PlanTree tree()
    {
        Reader reader(m_world->workspace());
        return *readPlan(reader, idOf(u"plan"_s));
    }
    QList<DueReport> missing(const QDate &until)
    {
        Reader reader(m_world->workspace());
        return missingReports(reader, tree(), until);
    }
    void make(const QDate &until)
    {
        must(m_world->workspace().apply(
            makeReports(missing(until), [this] { return m_world->workspace().newId(); })));
    }
    void measure(const QString &name, const PartialDate &date, double value, const QString &part = {})
    {
        Measurement one;
        one.id = idOf(name);
        one.indicator = idOf(u"indicator"_s);
        one.date = date;
        one.value = value;
        if (!part.isEmpty())
            one.part = en(part);
        m_world->add(one);
    }
    IndicatorLine first()
    {
        Reader reader(m_world->workspace());
        return indicatorsOf(reader, tree()).value(0);
    }

    std::unique_ptr<BriefWorkspace> m_world;
};

void TestPlanReports::init()
{
    m_world = std::make_unique<BriefWorkspace>();
    WorkPlan plan;
    plan.id = idOf(u"plan"_s);
    plan.title = en(u"Plan"_s);
    plan.from = PartialDate(2013);
    plan.to = PartialDate(2014);
    m_world->add(plan);
    for (const QString &name : {u"ilo"_s, u"iom"_s}) {
        Organisation agency;
        agency.id = idOf(name);
        agency.name = en(name.toUpper());
        m_world->add(agency);
    }
    Objective objective;
    objective.id = idOf(u"objective"_s);
    objective.title = en(u"Objective"_s);
    objective.workPlan = plan.id;
    m_world->add(objective);
    Activity joint;
    joint.id = idOf(u"joint"_s);
    joint.title = en(u"Joint"_s);
    joint.workPlan = plan.id;
    joint.objective = objective.id;
    joint.owners = {idOf(u"ilo"_s), idOf(u"iom"_s)};
    m_world->add(joint);
    Indicator indicator;
    indicator.id = idOf(u"indicator"_s);
    indicator.title = en(u"Countries"_s);
    indicator.about = objective.id;
    indicator.unit = en(u"countries"_s);
    indicator.baseline = 5;
    indicator.baselineDate = PartialDate(2013, 1);
    indicator.target = 20;
    m_world->add(indicator);
    QVERIFY(m_world->commit());
}

void TestPlanReports::dueDays_countFromTheFirst()
{
    const ReportSchedule monthly{1, QDate(2014, 1, 31), {}};
    QCOMPARE(dueDays(monthly, QDate(2014, 4, 1)),
             (QList{QDate(2014, 1, 31), QDate(2014, 2, 28), QDate(2014, 3, 31)}));
    QVERIFY(dueDays(monthly, QDate(2014, 1, 30)).isEmpty());
}

void TestPlanReports::dueDays_endWithTheSchedule()
{
    const ReportSchedule halfYears{6, QDate(2013, 6, 30), QDate(2014, 6, 30)};
    QCOMPARE(dueDays(halfYears, QDate(2020, 1, 1)),
             (QList{QDate(2013, 6, 30), QDate(2013, 12, 30), QDate(2014, 6, 30)}));
}

void TestPlanReports::schedule_wantsMonthsAndADay()
{
    WorkPlan plan;
    QVERIFY(!scheduleOf(plan));
    plan.reportEvery = 6;
    QVERIFY(!scheduleOf(plan));
    plan.from = PartialDate(2013);
    QCOMPARE(scheduleOf(plan)->first, QDate(2013, 12, 31));
    plan.reportEvery = 0;
    QVERIFY(!scheduleOf(plan));
}

void TestPlanReports::indicators_standInTheOrderOfThePlan()
{
    Indicator whole;
    whole.id = idOf(u"whole"_s);
    whole.title = en(u"Whole"_s);
    whole.about = idOf(u"plan"_s);
    m_world->add(whole);
    QVERIFY(m_world->commit());
    Reader reader(m_world->workspace());
    const QList<IndicatorLine> lines = indicatorsOf(reader, tree());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].indicator.id, whole.id);
    QCOMPARE(lines[0].line, -1);
    QCOMPARE(lines[1].line, 0);
}

void TestPlanReports::latestValue_isOfTheWhole()
{
    measure(u"later"_s, PartialDate(2014, 5), 11);
    measure(u"earlier"_s, PartialDate(2013, 5), 9);
    measure(u"women"_s, PartialDate(2014, 6), 3, u"Women"_s);
    QVERIFY(m_world->commit());
    QCOMPARE(first().latest()->id, idOf(u"later"_s));
}

void TestPlanReports::wayDone_goesFromBaselineToTarget()
{
    QVERIFY(!first().wayDone());
    measure(u"now"_s, PartialDate(2014), 11);
    QVERIFY(m_world->commit());
    QCOMPARE(*first().wayDone(), 0.4);
}

void TestPlanReports::valueText_saysWhatIsKnown()
{
    QCOMPARE(valueText(first(), u"en"_s), u"target 20 countries, baseline 5"_s);
    measure(u"now"_s, PartialDate(2014), 11);
    QVERIFY(m_world->commit());
    QCOMPARE(valueText(first(), u"en"_s), u"11 of 20 countries (2014), baseline 5"_s);
}

void TestPlanReports::planReports_areOneForEachLead()
{
    QVERIFY(missing(QDate(2014, 12, 31)).isEmpty());  // nobody asked
    change(m_world->workspace(), idOf(u"plan"_s), u"report_every"_s, qint64(6));
    change(m_world->workspace(), idOf(u"plan"_s), u"report_from"_s, PartialDate(2013, 6, 30));
    const QList<DueReport> due = missing(QDate(2013, 12, 31));
    QCOMPARE(due.size(), 4);
    QCOMPARE(due[0].due, PartialDate(2013, 6, 30));
    QCOMPARE(due[0].from, PartialDate(2012, 12, 31));
    QVERIFY(due[0].reporter != due[1].reporter);
}

void TestPlanReports::reports_areMadeOnce()
{
    change(m_world->workspace(), idOf(u"indicator"_s), u"report_every"_s, qint64(12));
    change(m_world->workspace(), idOf(u"indicator"_s), u"report_from"_s, PartialDate(2013, 12, 31));
    make(QDate(2014, 12, 31));
    QVERIFY(missing(QDate(2014, 12, 31)).isEmpty());
    QCOMPARE(first().reports.size(), 2);
    QCOMPARE(first().reports[0].status, u"awaited"_s);
    QCOMPARE(missing(QDate(2015, 12, 31)).size(), 1);
}

void TestPlanReports::changedSchedule_leavesWhatWasBegun()
{
    change(m_world->workspace(), idOf(u"indicator"_s), u"report_every"_s, qint64(6));
    change(m_world->workspace(), idOf(u"indicator"_s), u"report_from"_s, PartialDate(2014, 1, 1));
    make(QDate(2015, 7, 1));
    const QList<ProgressReport> made = first().reports;
    QCOMPARE(made.size(), 4);
    change(m_world->workspace(), made[2].id, u"status"_s, u"draft"_s);
    change(m_world->workspace(), idOf(u"indicator"_s), u"report_every"_s, qint64(12));
    Reader reader(m_world->workspace());
    const QList<ProgressReport> strayed = strayedReports(reader, tree(), QDate(2014, 6, 1));
    // July 2014 and July 2015 are no longer asked for; January 2015 is, and was begun besides.
    QCOMPARE(strayed.size(), 2);
    QCOMPARE(strayed[0].id, made[1].id);
    QCOMPARE(strayed[1].id, made[3].id);
    QVERIFY(strayedReports(reader, tree(), QDate(2014, 8, 1)).size() == 1);  // late ones stay
}

QTEST_GUILESS_MAIN(TestPlanReports)
#include "tst_planreports.moc"
