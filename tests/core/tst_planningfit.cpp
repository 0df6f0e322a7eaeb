// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When States plan, what could fit their next cycle and why, and how agencies could help with a recommendation.

#include "core/rules/planningfit.h"
#include "tests/core/evidencesample.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2014, 4, 1);
using Why = FitReason::Kind;
using Helps = HelpReason::Kind;

PartialDate date(const QString &text)
{
    return text.isEmpty() ? PartialDate() : PartialDate::parse(text).value();
}

PlanningCycle cycle(const QString &name, const QString &from, const QString &to, const QString &opens = {},
                    const QString &closes = {})
{
    PlanningCycle out{.id = idOf(name), .state = idOf(u"KG"_s), .instrument = u"undaf"_s};
    out.from = date(from);
    out.to = date(to);
    out.preparationFrom = date(opens);
    out.preparationTo = date(closes);
    return out;
}

Organisation agency(const QString &name, const RecordIds &themes = {})
{
    Organisation out{.id = idOf(name), .name = en(name), .reference = name};
    out.kind = u"un_agency"_s;
    out.themes = themes;
    return out;
}

/// Kyrgyzstan, whose cycle opens in September; R1 to all States on T, R2 to it by name, R3 to Turkey.
PlanningData sample()
{
    PlanningData data;
    State state{.id = idOf(u"KG"_s)};
    State other{.id = idOf(u"TR"_s)};
    data.states = {state, other};
    data.cycles = {cycle(u"C"_s, u"2016"_s, u"2020"_s, u"2014-09"_s, u"2015-06-30"_s)};
    data.recommendations = {recommendation(u"R1"_s), recommendation(u"R2"_s), recommendation(u"R3"_s)};
    data.recommendations[0].otherAddressees = u"private sector; States"_s;
    data.recommendations[0].themes = {idOf(u"T"_s)};
    data.recommendations[1].addressees = {idOf(u"KG"_s)};
    data.recommendations[2].addressees = {idOf(u"TR"_s)};
    return data;
}

FollowUp entry(const QString &name, const QString &recommendation, const QString &status)
{
    FollowUp out = followUp(name, {idOf(recommendation)});
    out.actors = {idOf(u"KG"_s)};
    out.status = status;
    return out;
}

PlanningFit fit(const PlanningData &data)
{
    return planningFit(data, idOf(u"KG"_s), kDay).value();
}

QString words(const PlanningCycle &one, const QList<PlanningCycle> &more = {})
{
    const StateCalendar calendar = stateCalendar(QList<PlanningCycle>{one} + more, idOf(u"KG"_s), kDay);
    return cycleWindowText(calendar, calendar.place(one.id), u"en"_s, QLocale(u"en"_s));
}

bool has(const FitLine &line, Why why)
{
    return std::any_of(line.reasons.cbegin(), line.reasons.cend(),
                       [why](const FitReason &one) { return one.kind == why; });
}

}  // namespace

class PlanningFitTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void windows_data();
    void windows();
    void windowWords_nameDates();
    void closed_namesTheNext();
    void order_andTarget();
    void contradictions_areNoTarget();
    void addressees_areRead_data();
    void addressees_areRead();
    void lines_haveReasons();
    void allStates_needsAnotherReason();
    void notPursued_isNotProposed();
    void unknownState_isNothing();
    void noCycle_stillProposes();
    void support_isOneStep();
    void support_twice_isRefused();
    void support_withoutAgency_isRefused();
    void help_tellsReasons();
    void help_ordersByReasonsThenLoad();
    void help_leavesOutWhoIsGone();
    void help_circleOfThemes_ends();
    void calendars_ofStatesWithCycles();
    void months_haveWhatIsCertain();
};

void PlanningFitTest::windows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QString>("closes");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("window");
    QTest::newRow("to come") << u"2016"_s << u"2020"_s << u"2014-09"_s << u"2015-06"_s << u"coming"_s
                             << u"not_yet_open"_s;
    QTest::newRow("open") << u"2016"_s << u"2020"_s << u"2014-01"_s << u"2015-06"_s << u"coming"_s
                          << u"open"_s;
    QTest::newRow("closes today") << u"2016"_s << u"2020"_s << u"2014-01"_s << u"2014-04-01"_s << u"coming"_s
                                  << u"open"_s;
    QTest::newRow("closed yesterday")
        << u"2016"_s << u"2020"_s << u"2014-01"_s << u"2014-03-31"_s << u"coming"_s << u"closed"_s;
    QTest::newRow("opens today") << u"2016"_s << u"2020"_s << u"2014-04-01"_s << QString() << u"coming"_s
                                 << u"open"_s;
    QTest::newRow("now") << u"2012"_s << u"2016"_s << u"2010"_s << u"2011"_s << u"current"_s << u"closed"_s;
    QTest::newRow("now, closing not entered")
        << u"2012"_s << u"2016"_s << u"2010"_s << QString() << u"current"_s << u"not_known"_s;
    QTest::newRow("over") << u"2008"_s << u"2013"_s << QString() << QString() << u"past"_s << u"closed"_s;
    QTest::newRow("no preparation") << u"2016"_s << u"2020"_s << QString() << QString() << u"coming"_s
                                    << u"not_known"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString() << u"not_known"_s
                             << u"not_known"_s;
    QTest::newRow("only preparation")
        << QString() << QString() << u"2014-09"_s << QString() << u"coming"_s << u"not_yet_open"_s;
    QTest::newRow("ends before it starts")
        << u"2016"_s << u"2014"_s << u"2014-09"_s << u"2015"_s << u"not_known"_s << u"contradictory"_s;
    QTest::newRow("prepared after its end")
        << u"2012"_s << u"2013"_s << u"2014-09"_s << u"2015"_s << u"past"_s << u"contradictory"_s;
    QTest::newRow("closes before it opens")
        << u"2016"_s << u"2020"_s << u"2015"_s << u"2014"_s << u"coming"_s << u"contradictory"_s;
}

void PlanningFitTest::windows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, opens);
    QFETCH(QString, closes);
    const PlanningCycle one = cycle(u"C"_s, from, to, opens, closes);
    QTEST(cyclePhaseKey(cyclePhase(one, kDay)), "phase");
    QTEST(cycleWindowKey(cycleWindow(one, kDay)), "window");
}

void PlanningFitTest::windowWords_nameDates()
{
    const QString later = words(cycle(u"C"_s, u"2016"_s, u"2020"_s, u"2014-09"_s, u"2015-06-30"_s));
    QVERIFY2(later.contains(u"in 5 months"_s) && later.contains(u"Sep"_s) && later.contains(u"30 Jun 2015"_s),
             qPrintable(later));
    const QString open = words(cycle(u"C"_s, u"2016"_s, u"2020"_s, u"2014-01"_s, u"2014-04-21"_s));
    QVERIFY2(open.contains(u"in 20 days"_s), qPrintable(open));
    const QString unclosed = words(cycle(u"C"_s, u"2016"_s, u"2020"_s, u"2014-01"_s));
    QVERIFY2(unclosed.contains(u"not entered"_s), qPrintable(unclosed));
    const QString unknown = words(cycle(u"C"_s, u"2016"_s, u"2020"_s));
    QVERIFY2(unknown.contains(u"not entered"_s), qPrintable(unknown));
    const QString wrong = words(cycle(u"C"_s, u"2016"_s, u"2014"_s));
    QVERIFY2(wrong.contains(u"contradict"_s), qPrintable(wrong));
    QCOMPARE(cycleName(cycle(u"C"_s, u"2016"_s, u"2020"_s), u"en"_s), u"UNDAF "_s + isolated(u"2016–2020"_s));
}

void PlanningFitTest::closed_namesTheNext()
{
    const PlanningCycle over = cycle(u"A"_s, u"2012"_s, u"2015"_s, u"2010"_s, u"2011-06"_s);
    const QString alone = words(over);
    QVERIFY2(alone.contains(u"Closed since"_s) && alone.contains(u"no later one"_s), qPrintable(alone));
    PlanningCycle next = cycle(u"B"_s, u"2016"_s, u"2020"_s, u"2014-09"_s);
    const QString told = words(over, {next});
    QVERIFY2(told.contains(u"the next one is"_s) && told.contains(u"2016"_s), qPrintable(told));
    next.instrument = u"national_plan"_s;  // another calendar
    QVERIFY(words(over, {next}).contains(u"no later one"_s));
}

void PlanningFitTest::order_andTarget()
{
    const PlanningCycle first = cycle(u"A"_s, u"2012"_s, u"2015"_s, u"2010"_s, u"2011"_s);
    const PlanningCycle open = cycle(u"B"_s, u"2016"_s, u"2020"_s, u"2014-02"_s, u"2015-01"_s);
    const PlanningCycle sooner = cycle(u"D"_s, u"2015"_s, u"2018"_s, u"2014-03"_s, u"2014-07"_s);
    const PlanningCycle undated = cycle(u"U"_s, {}, {});
    StateCalendar calendar = stateCalendar({undated, open, first, sooner}, idOf(u"KG"_s), kDay);
    QCOMPARE(calendar.cycles.first().cycle.id, first.id);
    QCOMPARE(calendar.cycles.last().cycle.id, undated.id);
    QCOMPARE(calendar.targetCycle()->cycle.id, sooner.id);  // its text closes first
    calendar = stateCalendar({undated, first}, idOf(u"KG"_s), kDay);
    QVERIFY(!calendar.targetCycle());
    QVERIFY(stateCalendar({first}, idOf(u"TR"_s), kDay).cycles.isEmpty());
}

void PlanningFitTest::contradictions_areNoTarget()
{
    const StateCalendar calendar =
        stateCalendar({cycle(u"A"_s, u"2016"_s, u"2015"_s, u"2014-09"_s)}, idOf(u"KG"_s), kDay);
    QCOMPARE(calendar.cycles.size(), 1);
    QVERIFY(!calendar.targetCycle());
}

void PlanningFitTest::addressees_areRead_data()
{
    QTest::addColumn<QString>("addressees");
    QTest::addColumn<bool>("all");
    QTest::newRow("states") << u"States"_s << true;
    QTest::newRow("among others") << u"private sector; All participating States"_s << true;
    QTest::newRow("accents") << u"Etats"_s << true;
    QTest::newRow("chinese") << u"各国"_s << true;
    QTest::newRow("some") << u"African States"_s << false;
    QTest::newRow("of destination") << u"States of destination"_s << false;
    QTest::newRow("nobody") << QString() << false;
}

void PlanningFitTest::addressees_areRead()
{
    QFETCH(QString, addressees);
    Recommendation one = recommendation(u"R"_s);
    one.otherAddressees = addressees;
    QTEST(addressesAllStates(one), "all");
}

void PlanningFitTest::lines_haveReasons()
{
    PlanningData data = sample();
    data.cycles[0].themes = {idOf(u"T"_s)};
    data.followUps = {entry(u"F"_s, u"R1"_s, u"announced"_s)};
    Support support{.id = idOf(u"S"_s), .organisation = idOf(u"ILO"_s), .state = idOf(u"KG"_s)};
    support.status = u"in_talks"_s;
    support.themes = {idOf(u"T"_s)};
    data.supports = {support};
    Project project{.id = idOf(u"P"_s)};
    project.states = {idOf(u"KG"_s)};
    project.themes = {idOf(u"T"_s)};
    data.projects = {project};
    data.agencies = {agency(u"IOM"_s, {idOf(u"T"_s)})};
    const PlanningFit out = fit(data);
    QCOMPARE(out.lines.size(), 2);
    const FitLine &first = out.lines[0];
    QCOMPARE(first.recommendation, idOf(u"R1"_s));
    QCOMPARE(first.group, FitLine::Group::TakenUp);
    QCOMPARE(first.followUp, idOf(u"F"_s));
    for (const Why why :
         {Why::FollowUp, Why::AddressedToAll, Why::ThemeOfCycle, Why::Support, Why::Project, Why::Agencies})
        QVERIFY2(has(first, why), qPrintable(fitReasonKey(why)));
    QCOMPARE(first.agencies, RecordIds{idOf(u"IOM"_s)});
    QCOMPARE(out.lines[1].recommendation, idOf(u"R2"_s));
    QVERIFY(has(out.lines[1], Why::Addressed) && out.lines[1].group == FitLine::Group::Addressed);
}

void PlanningFitTest::allStates_needsAnotherReason()
{
    PlanningData data = sample();
    data.agencies = {agency(u"IOM"_s, {idOf(u"T"_s)})};  // that help is there is no wish of the State
    PlanningFit out = fit(data);
    QCOMPARE(out.lines.size(), 1);
    QCOMPARE(out.rest, 1);
    FollowUp works = entry(u"F"_s, u"R2"_s, u"under_way"_s);
    works.themes = {idOf(u"T"_s)};
    data.followUps = {works};
    out = fit(data);
    QCOMPARE(out.lines.size(), 2);
    QCOMPARE(out.rest, 0);
    QVERIFY(has(out.lines[1], Why::ThemeOfFollowUp));
}

void PlanningFitTest::notPursued_isNotProposed()
{
    PlanningData data = sample();
    data.followUps = {entry(u"F"_s, u"R2"_s, u"not_pursued"_s)};
    QVERIFY(fit(data).lines.isEmpty());
}

void PlanningFitTest::unknownState_isNothing()
{
    QVERIFY(!planningFit(sample(), idOf(u"XX"_s), kDay));
    QVERIFY(!planningFit(sample(), {}, kDay));
}

void PlanningFitTest::noCycle_stillProposes()
{
    PlanningData data = sample();
    data.cycles.clear();
    const PlanningFit out = fit(data);
    QCOMPARE(out.lines.size(), 1);
    QVERIFY(!out.calendar.targetCycle());
}

void PlanningFitTest::support_isOneStep()
{
    PlanningData data = sample();
    data.followUps = {entry(u"F"_s, u"R1"_s, u"announced"_s)};
    const PlanningFit out = fit(data);
    for (const bool offered : {false, true}) {
        const auto made = supportOfLine(out, out.lines[0], {.agency = idOf(u"IOM"_s), .isOffered = offered},
                                        idOf(u"N"_s), u"x"_s);
        QVERIFY(made);
        QCOMPARE(made->records.size(), 1);
        const auto kept =
            fromRow<Support>(applied(Row(kindOf<Support>().spec, idOf(u"N"_s)), made->records[0]));
        QCOMPARE(kept.organisation, idOf(u"IOM"_s));
        QCOMPARE(kept.state, idOf(u"KG"_s));
        QCOMPARE(kept.recommendation, idOf(u"R1"_s));
        QCOMPARE(kept.followUp, idOf(u"F"_s));
        QCOMPARE(kept.planningCycle, idOf(u"C"_s));
        QCOMPARE(kept.instrument, u"undaf"_s);
        QCOMPARE(kept.cycleFrom, date(u"2016"_s));
        QCOMPARE(kept.status, offered ? u"offered"_s : QString());
        QCOMPARE(kept.offeredOn, offered ? PartialDate(kDay) : PartialDate());
    }
}

void PlanningFitTest::support_twice_isRefused()
{
    PlanningData data = sample();
    Support support{.id = idOf(u"S"_s), .organisation = idOf(u"ILO"_s), .state = idOf(u"KG"_s)};
    support.recommendation = idOf(u"R2"_s);
    support.planningCycle = idOf(u"C"_s);
    data.supports = {support};
    PlanningFit out = fit(data);
    QCOMPARE(out.lines[0].support, idOf(u"S"_s));
    QVERIFY(!supportOfLine(out, out.lines[0], {.agency = idOf(u"IOM"_s)}, idOf(u"N"_s), {}));
    data.supports[0].status = u"withdrawn"_s;
    out = fit(data);
    QVERIFY(out.lines[0].support.isNull());
}

void PlanningFitTest::support_withoutAgency_isRefused()
{
    const PlanningFit out = fit(sample());
    const auto made = supportOfLine(out, out.lines[0], {}, idOf(u"N"_s), {});
    QVERIFY(!made && made.error().text.contains(u"agency"_s));
}

void PlanningFitTest::help_tellsReasons()
{
    PlanningData data = sample();
    Recommendation &one = data.recommendations[0];
    one.addressees = {idOf(u"ILO"_s)};
    data.themeAbove.insert(idOf(u"T"_s), idOf(u"TOP"_s));
    data.agencies = {agency(u"ILO"_s), agency(u"IOM"_s, {idOf(u"T"_s)}), agency(u"UNDP"_s, {idOf(u"TOP"_s)}),
                     agency(u"WHO"_s), agency(u"DONOR"_s, {idOf(u"T"_s)})};
    data.agencies[4].kind = u"donor"_s;
    data.recommendations[1].related = {one.id};
    Support like{.id = idOf(u"S"_s), .organisation = idOf(u"UNDP"_s)};
    like.recommendation = idOf(u"R2"_s);
    Support it{.id = idOf(u"S2"_s), .organisation = idOf(u"IOM"_s)};
    it.recommendation = one.id;
    data.supports = {like, it};
    Project project{.id = idOf(u"P"_s)};
    project.agencies = {idOf(u"ILO"_s)};
    project.recommendations = {one.id};
    data.projects = {project};
    Person expert{.id = idOf(u"X"_s)};
    expert.organisations = {idOf(u"IOM"_s)};
    expert.themes = {idOf(u"T"_s)};
    data.persons = {expert};
    QHash<RecordId, AgencyHelp> found;
    for (const AgencyHelp &help : agencyHelp(data, one, kDay))
        found.insert(help.agency, help);
    QCOMPARE(found.size(), 3);  // nothing speaks for WHO, and a donor is no agency
    QVERIFY(found[idOf(u"ILO"_s)].has(Helps::Addressed) && found[idOf(u"ILO"_s)].has(Helps::ProjectOnIt));
    const AgencyHelp &iom = found[idOf(u"IOM"_s)];
    QVERIFY(iom.has(Helps::Mandate) && iom.has(Helps::SupportsIt) && iom.has(Helps::Experts)
            && !iom.has(Helps::MandateWider));
    QVERIFY(found[idOf(u"UNDP"_s)].has(Helps::MandateWider)
            && found[idOf(u"UNDP"_s)].has(Helps::SupportsLike));
}

void PlanningFitTest::help_ordersByReasonsThenLoad()
{
    PlanningData data = sample();
    data.agencies = {agency(u"A"_s, {idOf(u"T"_s)}), agency(u"B"_s, {idOf(u"T"_s)})};
    Support busy{.id = idOf(u"S"_s), .organisation = idOf(u"A"_s)};
    busy.status = u"under_way"_s;
    data.supports = {busy};
    const QList<AgencyHelp> out = agencyHelp(data, data.recommendations[0], kDay);
    QCOMPARE(out[0].agency, idOf(u"B"_s));
    QCOMPARE(out[1].load, 1);
}

void PlanningFitTest::help_leavesOutWhoIsGone()
{
    PlanningData data = sample();
    data.agencies = {agency(u"A"_s, {idOf(u"T"_s)})};
    data.agencies[0].to = date(u"2013"_s);
    QVERIFY(agencyHelp(data, data.recommendations[0], kDay).isEmpty());
}

void PlanningFitTest::help_circleOfThemes_ends()
{
    PlanningData data = sample();
    data.themeAbove.insert(idOf(u"T"_s), idOf(u"U"_s));
    data.themeAbove.insert(idOf(u"U"_s), idOf(u"T"_s));
    data.agencies = {agency(u"A"_s, {idOf(u"U"_s)})};
    QCOMPARE(agencyHelp(data, data.recommendations[0], kDay).size(), 1);
}

void PlanningFitTest::calendars_ofStatesWithCycles()
{
    const QList<StateCalendar> all = allCalendars(sample(), kDay);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].state, idOf(u"KG"_s));
}

void PlanningFitTest::months_haveWhatIsCertain()
{
    const auto marks = [](const PlanningCycle &one, int year, int month) {
        QStringList out;
        const StateCalendar calendar = stateCalendar({one}, idOf(u"KG"_s), kDay);
        for (const CycleMonth &mark : cyclesIn(calendar, QDate(year, month, 1)))
            out << QStringList{u"opens"_s, u"prepared"_s, u"closes"_s, u"runs"_s}[int(mark.mark)];
        return out;
    };
    const PlanningCycle known = cycle(u"C"_s, u"2016"_s, u"2020"_s, u"2014-09"_s, u"2015-06-30"_s);
    QCOMPARE(marks(known, 2014, 8), QStringList());
    QCOMPARE(marks(known, 2014, 9), QStringList{u"opens"_s});
    QCOMPARE(marks(known, 2015, 1), QStringList{u"prepared"_s});
    QCOMPARE(marks(known, 2015, 6), QStringList{u"closes"_s});
    QCOMPARE(marks(known, 2015, 7), QStringList());
    QCOMPARE(marks(known, 2016, 1), QStringList{u"runs"_s});
    QCOMPARE(marks(known, 2021, 1), QStringList());
    const PlanningCycle unclosed = cycle(u"C"_s, u"2016"_s, {}, u"2014-09"_s);
    QCOMPARE(marks(unclosed, 2014, 10), QStringList());  // how long is not entered
    QCOMPARE(marks(unclosed, 2016, 1), QStringList());
    const PlanningCycle vague = cycle(u"C"_s, {}, {}, u"2014"_s, u"2016"_s);
    QCOMPARE(marks(vague, 2014, 5), QStringList());
    QCOMPARE(marks(vague, 2015, 5), QStringList{u"prepared"_s});
    QCOMPARE(marks(cycle(u"C"_s, u"2020"_s, u"2016"_s, u"2014-09"_s), 2014, 9), QStringList());
}

QTEST_GUILESS_MAIN(PlanningFitTest)
#include "tst_planningfit.moc"
