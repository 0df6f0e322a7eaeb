// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shared priorities: the state on a day, why it is so, and how it came about.

#include "core/kinds/meeting.h"
#include "core/rules/priorities.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

PriorityData dataOf(const QList<Position> &positions, const Priority &priority = {.id = idOf(u"P"_s)})
{
    PriorityData data;
    data.sides = {idOf(u"SRSG"_s), idOf(u"GFMD"_s), idOf(u"GMG"_s)};
    data.priorities = {priority};
    for (const Position &position : positions)
        data.positions[position.priority] << position;
    return data;
}

Position said(const QString &side, const QString &stance, PartialDate date, PartialDate to = {})
{
    Position position{.id = idOf(side + stance + date.toString()), .holder = idOf(side), .priority = idOf(u"P"_s)};
    position.stance = stance;
    position.date = date;
    position.to = to;
    return position;
}

PriorityStanding only(const PriorityData &data, const QDate &day)
{
    const QList<PriorityStanding> all = prioritiesOn(data, day);
    return all.size() == 1 ? all.first() : PriorityStanding();
}

}  // namespace

class PrioritiesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void states_areExplained_data();
    void states_areExplained();
    void futurePositions_doNotCount();
    void partialDates_countFromTheirFirstDay();
    void replacedPosition_givesWayFromTheDayOfTheNewOne();
    void endedPosition_isToldAsSilence();
    void tie_takesTheMostReserved();
    void periods_leaveOutWhatDoesNotRun();
    void proposers_bringTheirRank();
    void missingSide_isTold();
    void history_namesEachChange();
    void history_ofUndatedAndUnknown();
    void usualDay_isTodayOrTheLastMeeting();
    void workspace_isReadWithMissingEnds();
    void emptyWorkspace_hasNone();
};

void PrioritiesTest::states_areExplained_data()
{
    QTest::addColumn<QStringList>("stances");
    QTest::addColumn<Convergence>("state");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QStringList &stances, Convergence state, const QString &why) {
        QTest::newRow(name) << stances << state << why;
    };
    row("shared", {u"supports"_s, u"supports"_s, u"supports"_s}, Convergence::Shared, u"All three support"_s);
    row("emerging", {u"supports"_s, u"supports"_s, {}}, Convergence::Emerging,
        u"SRSG and GFMD support; GMG has said nothing on it"_s);
    row("emerging, one open", {u"supports"_s, u"open"_s, u"supports"_s}, Convergence::Emerging,
        u"SRSG and GMG support; GFMD is open"_s);
    row("one-sided", {{}, u"supports"_s, {}}, Convergence::OneSided,
        u"GFMD supports; SRSG and GMG have said nothing on it"_s);
    row("one-sided, not known", {{}, u"supports"_s, u"not_known"_s}, Convergence::OneSided,
        u"GFMD supports; it is recorded that the position of GMG is not known; SRSG has said nothing on it"_s);
    row("diverging", {u"supports"_s, u"reserved"_s, u"opposes"_s}, Convergence::Diverging,
        u"SRSG supports; GFMD is reserved; GMG opposes"_s);
    row("not known, open", {u"open"_s, u"open"_s, {}}, Convergence::NotKnown,
        u"SRSG and GFMD are open; GMG has said nothing on it"_s);
    row("not known, against", {u"opposes"_s, u"opposes"_s, u"reserved"_s}, Convergence::NotKnown,
        u"GMG is reserved; SRSG and GFMD oppose"_s);
    row("nothing", {{}, {}, {}}, Convergence::NotKnown, u"None of the three has said anything on it"_s);
}

void PrioritiesTest::states_areExplained()
{
    QFETCH(QStringList, stances);
    QFETCH(Convergence, state);
    QFETCH(QString, why);
    QList<Position> positions;
    for (std::size_t i = 0; i < kSides; ++i)
        if (!stances[qsizetype(i)].isEmpty())
            positions << said(sideReference(i), stances[qsizetype(i)], PartialDate(2014, 3, 28));
    const PriorityStanding standing = only(dataOf(positions), QDate(2014, 4, 4));
    QCOMPARE(standing.state, state);
    QCOMPARE(standing.explanation, why);
}

void PrioritiesTest::futurePositions_doNotCount()
{
    const PriorityData data = dataOf({said(u"SRSG"_s, u"supports"_s, PartialDate(2014, 3, 28))});
    QCOMPARE(only(data, QDate(2014, 3, 27)).state, Convergence::NotKnown);
    QCOMPARE(only(data, QDate(2014, 3, 28)).state, Convergence::OneSided);
    QCOMPARE(only(data, QDate()).state, Convergence::OneSided);
}

void PrioritiesTest::partialDates_countFromTheirFirstDay()
{
    const PriorityData data = dataOf({said(u"SRSG"_s, u"supports"_s, PartialDate(2014, 5), PartialDate(2014, 6))});
    QCOMPARE(only(data, QDate(2014, 4, 30)).state, Convergence::NotKnown);
    QCOMPARE(only(data, QDate(2014, 5, 1)).state, Convergence::OneSided);
    QCOMPARE(only(data, QDate(2014, 6, 30)).state, Convergence::OneSided);
    QCOMPARE(only(data, QDate(2014, 7, 1)).state, Convergence::NotKnown);
}

void PrioritiesTest::replacedPosition_givesWayFromTheDayOfTheNewOne()
{
    const Position first = said(u"GMG"_s, u"supports"_s, PartialDate(2014, 5));
    // Stated earlier in the month than the first can mean, yet it names it as its earlier form.
    Position second = said(u"GMG"_s, u"reserved"_s, PartialDate(2014, 4, 20));
    second.previous = first.id;
    const PriorityData data = dataOf({first, second});
    QCOMPARE(only(data, QDate(2014, 5, 2)).sides[2].stance, u"reserved"_s);
    Position third = said(u"GMG"_s, u"open"_s, PartialDate(2014, 6, 1));
    third.previous = second.id;
    const PriorityData later = dataOf({first, second, third});
    QCOMPARE(only(later, QDate(2014, 5, 31)).sides[2].stance, u"reserved"_s);
    QCOMPARE(only(later, QDate(2014, 6, 1)).sides[2].stance, u"open"_s);
    // The replaced one may be gone, or never have come to this copy.
    third.previous = idOf(u"elsewhere"_s);
    QCOMPARE(only(dataOf({third}), QDate(2014, 6, 1)).sides[2].stance, u"open"_s);
}

void PrioritiesTest::endedPosition_isToldAsSilence()
{
    const PriorityData data = dataOf({said(u"SRSG"_s, u"supports"_s, PartialDate(2014, 1, 5)),
                                      said(u"GFMD"_s, u"supports"_s, PartialDate(2014, 1, 6)),
                                      said(u"GMG"_s, u"supports"_s, PartialDate(2013, 10, 3), PartialDate(2013, 12, 31))});
    const PriorityStanding standing = only(data, QDate(2014, 4, 4));
    QCOMPARE(standing.explanation, u"SRSG and GFMD support; GMG has said nothing since 3 Oct 2013"_s);
    QVERIFY(standing.sides[2].position.isNull());
    QCOMPARE(standing.sides[2].stated, PartialDate(2013, 10, 3));
}

void PrioritiesTest::tie_takesTheMostReserved()
{
    BriefWorkspace file;
    file.addActors();
    file.add(Priority{.id = idOf(u"P"_s), .statement = en(u"One"_s)});
    file.add(said(u"SRSG"_s, u"reserved"_s, PartialDate(2014, 3, 1)));
    file.add(said(u"SRSG"_s, u"supports"_s, PartialDate(2014, 3, 1)));
    QVERIFY(file.commit());
    Reader reader(file.workspace());
    const PriorityStanding standing = only(readPriorities(reader), QDate(2014, 4, 4));
    QCOMPARE(standing.sides[0].stance, u"reserved"_s);
    QVERIFY(standing.sides[0].tied);
    QVERIFY2(standing.explanation.contains(u"SRSG has different positions of the same date"_s),
             qPrintable(standing.explanation));
    // Two that agree are no tie.
    QVERIFY(!only(dataOf({said(u"SRSG"_s, u"open"_s, PartialDate(2014))}), QDate(2014, 4, 4)).sides[0].tied);
}

void PrioritiesTest::periods_leaveOutWhatDoesNotRun()
{
    Priority priority{.id = idOf(u"P"_s)};
    priority.from = PartialDate(2014);
    priority.to = PartialDate(2014, 6);
    const PriorityData data = dataOf({}, priority);
    QVERIFY(prioritiesOn(data, QDate(2013, 12, 31)).isEmpty());
    QCOMPARE(prioritiesOn(data, QDate(2014, 1, 1)).size(), 1);
    QCOMPARE(prioritiesOn(data, QDate(2014, 6, 30)).size(), 1);
    QVERIFY(prioritiesOn(data, QDate(2014, 7, 1)).isEmpty());
    QCOMPARE(prioritiesOn(data, QDate()).size(), 1);
}

void PrioritiesTest::proposers_bringTheirRank()
{
    Priority priority{.id = idOf(u"P"_s)};
    priority.proposedBy = {idOf(u"GFMD"_s), idOf(u"SE"_s)};
    priority.rank = 2;
    const PriorityStanding standing = only(dataOf({}, priority), QDate(2014, 4, 4));
    QVERIFY(standing.sides[1].proposes && !standing.sides[0].proposes);
    QCOMPARE(standing.sides[1].rank, std::optional<qint64>(2));
    QVERIFY(!standing.sides[2].rank);
}

void PrioritiesTest::missingSide_isTold()
{
    PriorityData data = dataOf({said(u"SRSG"_s, u"supports"_s, PartialDate(2014))});
    data.sides[2] = {};
    const PriorityStanding standing = only(data, QDate(2014, 4, 4));
    QCOMPARE(standing.state, Convergence::OneSided);
    QVERIFY2(standing.explanation.contains(u"GMG is not among the entities of this workspace"_s),
             qPrintable(standing.explanation));
}

void PrioritiesTest::history_namesEachChange()
{
    Position first = said(u"GMG"_s, u"open"_s, PartialDate(2014, 1, 23));
    first.statedAt = idOf(u"M1"_s);
    Position second = said(u"GMG"_s, u"supports"_s, PartialDate(2014, 4, 4), PartialDate(2014, 5));
    second.previous = first.id;
    PriorityData data = dataOf({said(u"SRSG"_s, u"supports"_s, PartialDate(2014, 1, 23)), first, second,
                                said(u"SE"_s, u"opposes"_s, PartialDate(2014, 2, 1))});
    data.stops = {{idOf(u"M1"_s), QDate(2014, 1, 23)}, {idOf(u"M2"_s), QDate(2014, 4, 4)}};
    const QList<ConvergenceStep> steps = convergenceHistory(data, idOf(u"P"_s));
    QStringList told;
    for (const ConvergenceStep &step : steps)
        told << step.when.toString() + u' ' + convergenceKey(step.state) + u' ' + step.change;
    QCOMPARE(told.value(0), u"2014-01-23 one_sided SRSG: Supports; GMG: Open"_s);
    QCOMPARE(told.value(1), u"2014-04-04 emerging GMG: Supports (was: Open)"_s);
    QCOMPARE(steps[0].meeting, idOf(u"M1"_s));
    QCOMPARE(steps[1].meeting, idOf(u"M2"_s));
    // What was replaced does not come back.
    QCOMPARE(told.value(2), u"2014-06-01 one_sided GMG: its position ended (was: Supports)"_s);
    QCOMPARE(told.size(), 3);
}

void PrioritiesTest::history_ofUndatedAndUnknown()
{
    const PriorityData data = dataOf({said(u"SRSG"_s, u"supports"_s, {}, PartialDate(2014, 5, 16))});
    const QList<ConvergenceStep> steps = convergenceHistory(data, idOf(u"P"_s));
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[0].when.isNull());
    QCOMPARE(steps[0].state, Convergence::OneSided);
    QCOMPARE(steps[1].change, u"SRSG: its position ended (was: Supports)"_s);
    QCOMPARE(steps[1].when, PartialDate(2014, 5, 17));
    QVERIFY(convergenceHistory(data, idOf(u"none"_s)).isEmpty());
    QVERIFY(convergenceHistory(dataOf({}), idOf(u"P"_s)).isEmpty());
}

void PrioritiesTest::usualDay_isTodayOrTheLastMeeting()
{
    PriorityData data = dataOf({said(u"SRSG"_s, u"supports"_s, PartialDate(2014, 3, 28), PartialDate(2014, 5, 16))});
    data.stops = {{idOf(u"M1"_s), QDate(2014, 1, 23)}, {idOf(u"M2"_s), QDate(2014, 4, 4)}, {idOf(u"M3"_s), QDate(2027, 1, 1)}};
    QCOMPARE(usualDay(data, QDate(2014, 5, 1)), QDate(2014, 5, 1));
    QCOMPARE(usualDay(data, QDate(2026, 5, 1)), QDate(2014, 4, 4));
    QCOMPARE(usualDay(dataOf({}), QDate(2026, 5, 1)), QDate(2026, 5, 1));
}

void PrioritiesTest::workspace_isReadWithMissingEnds()
{
    BriefWorkspace file;
    file.addActors();
    file.addMeeting();
    file.add(Priority{.id = idOf(u"P"_s), .statement = en(u"One"_s), .proposedBy = {idOf(u"gone"_s)}});
    Position undated = said(u"SRSG"_s, u"supports"_s, {});
    undated.statedAt = idOf(u"TRI-1"_s);
    file.add(undated);
    file.add(said(u"nobody"_s, u"opposes"_s, PartialDate(2014)));
    Position lost = said(u"GMG"_s, u"supports"_s, PartialDate(2014));
    lost.priority = idOf(u"deleted priority"_s);
    file.add(lost);
    QVERIFY(file.commit());
    Reader reader(file.workspace());
    const PriorityData data = readPriorities(reader);
    QVERIFY(!reader.problem());
    const auto standingOf = [&data](const QDate &day) {
        for (const PriorityStanding &one : prioritiesOn(data, day))
            if (one.priority.id == idOf(u"P"_s))
                return one;
        return PriorityStanding();
    };
    QCOMPARE(standingOf(QDate(2014, 4, 2)).state, Convergence::NotKnown);
    QCOMPARE(standingOf(QDate(2014, 4, 3)).state, Convergence::OneSided);
    QCOMPARE(standingOf(QDate(2014, 4, 3)).sides[0].stated, PartialDate(2014, 4, 3));
    QVERIFY(std::any_of(data.stops.begin(), data.stops.end(),
                        [](const MeetingStop &stop) { return stop.meeting == idOf(u"TRI-1"_s); }));
    QVERIFY(file.workspace().apply(changeOf(deletion(*file.workspace().row(undated.id)), u"x"_s)));
    Reader again(file.workspace());
    QVERIFY(convergenceHistory(again, idOf(u"P"_s)).isEmpty());
}

void PrioritiesTest::emptyWorkspace_hasNone()
{
    BriefWorkspace file;
    Reader reader(file.workspace());
    QVERIFY(prioritiesOn(reader, QDate(2014, 4, 4)).isEmpty());
    QVERIFY(convergenceHistory(reader, idOf(u"P"_s)).isEmpty());
    QVERIFY(!reader.problem());
}

QTEST_GUILESS_MAIN(PrioritiesTest)
#include "tst_priorities.moc"
