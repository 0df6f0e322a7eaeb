// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each rule of the check finds what it is for, and nothing in a plan that is whole.

#include "plansample.h"

#include <QSet>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QStringList rulesOf(const QList<PlanGap> &gaps)
{
    QStringList out;
    for (const PlanGap &gap : gaps)
        out << gap.rule;
    return out;
}

/// Plants the gap that a rule is for; the activities are "first" (0) and "second" (1), the objectives top and output.
void plant(const QString &rule, PlanFacts &facts)
{
    PlanContents &plan = facts.plan;
    if (rule == u"no_indicator")
        plan.indicators.clear();
    if (rule == u"outside_parent")
        plan.milestones[0].due = PartialDate(2014, 9, 1), plan.milestones[0].revisionReason = en(u"x"_s);
    if (rule == u"no_number")
        facts.released = true;
    if (rule == u"owner_not_there")
        facts.ends[named(u"agency"_s)].to = PartialDate(2014, 3, 31);
    if (rule == u"unknown_link")
        facts.ends.remove(named(u"agency"_s));
    if (rule == u"overdue_no_note")
        facts.today = QDate(2014, 5, 1);
    changeLines(facts, [&](QList<Objective> &objectives, QList<Activity> &works) {
        if (rule == u"stray")
            objectives[1].parent = named(u"nowhere"_s);
        if (rule == u"duplicate_number")
            works[1].number = works[0].number;
        if (rule == u"no_number")
            works[1].number.clear();
        if (rule == u"dates_order")
            works[1].to = PartialDate(2014, 3, 1);
        if (rule == u"dependency_circle")
            works[0].dependsOn = {works[1].id}, works[0].from = PartialDate(2014, 7, 1),
            works[0].to = works[0].due = works[0].firstDue = PartialDate(2014, 7, 2), works[1].from = {};
        if (rule == u"no_owner")
            works[1].owners.clear();
        if (rule == u"no_date")
            works[1].to = works[1].due = works[1].firstDue = {};
        if (rule == u"outside_plan")
            works[1].to = PartialDate(2015, 1, 31);
        if (rule == u"dependency_order")
            works[1].from = PartialDate(2014, 3, 1);
        if (rule == u"moved_no_reason")
            works[1].firstDue = PartialDate(2014, 5, 31);
        if (rule == u"orphan_output") {
            works[0].objective = works[1].objective = objectives[0].id;
        }
        if (rule == u"orphan_activity")
            works[1].objective = {};
        if (rule == u"no_theme")
            works[1].themes.clear();
    });
}

}  // namespace

class TestPlanCheck final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholePlan_hasNoGaps()
    {
        const QList<PlanGap> gaps = checkPlan(wholePlan());
        QCOMPARE(rulesOf(gaps), QStringList());
        QCOMPARE(countGaps(gaps).all(), 0);
    }

    void eachRule_findsItsGap_data()
    {
        QTest::addColumn<QString>("rule");
        for (const PlanRule &rule : planRules())
            QTest::newRow(rule.key) << QString::fromLatin1(rule.key);
    }
    void eachRule_findsItsGap()
    {
        QFETCH(QString, rule);
        PlanFacts facts = wholePlan();
        plant(rule, facts);
        const QList<PlanGap> gaps = checkPlan(facts);
        QVERIFY2(rulesOf(gaps).contains(rule), qPrintable(rulesOf(gaps).join(u' ')));
        for (const PlanGap &gap : gaps) {
            QVERIFY2(!gap.text.isEmpty() && !gap.text.contains(u'%'), qPrintable(gap.text));
            QVERIFY2(!gap.fix.isEmpty() && !gap.fix.contains(u'%'), qPrintable(gap.fix));
            QVERIFY(!gap.record.isNull());
        }
        // A rule that also tells of others would hide that it misses its own.
        const QStringList found = rulesOf(gaps);
        QVERIFY2(QSet<QString>(found.begin(), found.end()).size() <= 2, qPrintable(found.join(u' ')));
    }

    void plantedPlan_firesEveryRule()
    {
        PlanFacts facts = wholePlan();
        facts.released = true;
        facts.today = QDate(2014, 12, 1);
        facts.ends[named(u"agency"_s)].from = PartialDate(2016);
        facts.plan.indicators.clear();
        facts.plan.milestones[0].due = PartialDate(2016, 9, 1);
        changeLines(facts, [](QList<Objective> &objectives, QList<Activity> &works) {
            Objective empty = objectives[1];
            empty.id = named(u"empty"_s);
            empty.number = u"1.1"_s;
            Objective stray = objectives[0];
            stray.id = named(u"stray"_s);
            stray.parent = named(u"nowhere"_s);
            stray.themes.clear();
            stray.number.clear();
            objectives << empty << stray;
            works[0].dependsOn = {works[1].id};
            works[1].from = PartialDate(2014, 3, 1);
            works[1].to = PartialDate(2015, 2, 1);
            Activity loose = works[0];
            loose.id = named(u"loose"_s);
            loose.number = u"9"_s;
            loose.objective = {};
            loose.dependsOn.clear();
            loose.owners.clear();
            loose.from = loose.to = loose.due = loose.firstDue = {};
            Activity turned = works[0];
            turned.id = named(u"turned"_s);
            turned.number = u"1.1.4"_s;
            turned.dependsOn.clear();
            turned.to = PartialDate(2013, 12, 1);
            turned.firstDue = PartialDate(2014, 2, 1);
            turned.themes = {named(u"gone"_s)};
            works << loose << turned;
        });
        const QStringList found = rulesOf(checkPlan(facts));
        for (const PlanRule &rule : planRules())
            QVERIFY2(found.contains(QLatin1StringView(rule.key)), rule.key);
    }

    void proposals_areCertain()
    {
        PlanFacts facts = wholePlan();
        plant(u"dates_order"_s, facts);
        const PlanGap exchanged = checkPlan(facts).first();
        QCOMPARE(std::get<PartialDate>(exchanged.proposed.value(u"from"_s)), PartialDate(2014, 3, 1));
        QCOMPARE(std::get<PartialDate>(exchanged.proposed.value(u"to"_s)), PartialDate(2014, 4, 1));
        facts = wholePlan();
        plant(u"duplicate_number"_s, facts);
        QCOMPARE(std::get<QString>(checkPlan(facts).first().proposed.value(u"number"_s)), u"1.1.2"_s);
        facts = wholePlan();
        plant(u"owner_not_there"_s, facts);
        QVERIFY(checkPlan(facts).first().proposed.isEmpty());
        facts.ends[named(u"agency"_s)].replacedBy = named(u"other"_s);
        QCOMPARE(std::get<RecordIds>(checkPlan(facts).first().proposed.value(u"owners"_s)),
                 RecordIds{named(u"other"_s)});
    }

    void circle_isToldOnce()
    {
        PlanFacts facts = wholePlan();
        changeLines(facts, [](QList<Objective> &, QList<Activity> &works) {
            Activity third = works[1];
            third.id = named(u"third"_s);
            third.number = u"1.1.3"_s;
            third.from = {};
            third.dependsOn = {works[1].id};
            works[0].dependsOn = {third.id};
            works[0].from = works[1].from = {};
            works << third;
        });
        QCOMPARE(rulesOf(checkPlan(facts)).count(u"dependency_circle"_s), 1);
    }

    void report_answersForWhatIsOverdue()
    {
        PlanFacts facts = wholePlan();
        plant(u"overdue_no_note"_s, facts);
        ProgressReport report;
        report.about = facts.plan.tree.activities[0].id;
        report.status = u"submitted"_s;
        report.submittedOn = PartialDate(2014, 4, 5);
        facts.plan.reports = {report};
        QVERIFY(!rulesOf(checkPlan(facts)).contains(u"overdue_no_note"));
        facts.plan.reports[0].status = u"draft"_s;
        QVERIFY(rulesOf(checkPlan(facts)).contains(u"overdue_no_note"));
    }

    void numbers_areGivenOnce()
    {
        PlanFacts facts = wholePlan();
        QCOMPARE(nextFreeNumber(facts.plan.tree, -1), u"2"_s);
        QCOMPARE(nextFreeNumber(facts.plan.tree, 1), u"1.1.3"_s);
        QCOMPARE(nextFreeNumber(facts.plan.tree, 1, {u"1.1.7"_s}), u"1.1.8"_s);
        changeLines(
            facts, [](QList<Objective> &, QList<Activity> &works) { works[1].previousNumber = u"1.1.12"_s; });
        QCOMPARE(nextFreeNumber(facts.plan.tree, 1), u"1.1.13"_s);
    }

    void counts_areSaidInWords()
    {
        QCOMPARE(gapCountText({}), u"Nothing is missing."_s);
        QVERIFY(gapCountText({.errors = 1, .open = 2}).contains(u"1 that does not fit"));
    }
};

QTEST_GUILESS_MAIN(TestPlanCheck)
#include "tst_plancheck.moc"
