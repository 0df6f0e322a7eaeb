// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingmodeclock.h"

#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

class SetClock final : public Clock {
public:
    QDateTime time{QDate(2014, 4, 3), QTime(9, 0), Qt::UTC};
    [[nodiscard]] QDateTime now() const override { return time; }
    void pass(qint64 seconds) { time = time.addSecs(seconds); }
};

AgendaLine lineOf(int level, std::optional<qint64> minutes)
{
    AgendaLine line;
    line.level = level;
    line.item.minutes = minutes;
    return line;
}

const RecordId kOne = RecordId::fromName(u"clock", u"one");
const RecordId kTwo = RecordId::fromName(u"clock", u"two");

}  // namespace

class TestMeetingModeClock final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void time_countsWhileItRuns();
    void time_belongsToTheItemInHand();
    void clockSetBack_takesNothingAway();
    void state_goesOnAndIsForgotten();
    void badState_isNoTime();
    void plannedMinutes_countNothingTwice();
    void wholeTime_isUntilTheEndOrOfThePlan();
    void texts();
};

void TestMeetingModeClock::time_countsWhileItRuns()
{
    SetClock now;
    MeetingModeClock clock(now);
    clock.setItem(kOne);
    now.pass(60);
    QCOMPARE(clock.spentOn(kOne), 0);
    clock.start();
    now.pass(90);
    clock.start();  // twice is once
    QCOMPARE(clock.spentOn(kOne), 90);
    clock.pause();
    now.pass(500);
    QVERIFY(!clock.isRunning());
    QCOMPARE(clock.spentOn(kOne), 90);
    clock.start();
    now.pass(10);
    QCOMPARE(clock.spentOn(kOne), 100);
    QCOMPARE(clock.total(), 100);
}

void TestMeetingModeClock::time_belongsToTheItemInHand()
{
    SetClock now;
    MeetingModeClock clock(now);
    clock.setItem(kOne);
    clock.start();
    now.pass(30);
    clock.setItem(kTwo);
    now.pass(45);
    clock.setItem(kOne);
    now.pass(5);
    QCOMPARE(clock.spentOn(kOne), 35);
    QCOMPARE(clock.spentOn(kTwo), 45);
    QCOMPARE(clock.total(), 80);
}

void TestMeetingModeClock::clockSetBack_takesNothingAway()
{
    SetClock now;
    MeetingModeClock clock(now);
    clock.setItem(kOne);
    clock.start();
    now.pass(30);
    clock.pause();
    clock.start();
    now.pass(-3600);
    QCOMPARE(clock.spentOn(kOne), 30);
    clock.pause();
    QCOMPARE(clock.spentOn(kOne), 30);
}

void TestMeetingModeClock::state_goesOnAndIsForgotten()
{
    SetClock now;
    MeetingModeClock clock(now);
    clock.setItem(kOne);
    clock.start();
    now.pass(30);
    clock.setItem(kTwo);
    const QVariantMap state = clock.state();
    now.pass(60);
    MeetingModeClock later(now);
    later.restore(state);
    QVERIFY(later.isRunning());
    QCOMPARE(later.spentOn(kOne), 30);
    QCOMPARE(later.spentOn(kTwo), 60);
    now.pass(24 * 3600);
    MeetingModeClock nextDay(now);
    nextDay.restore(state);
    QVERIFY(!nextDay.isRunning());
    QCOMPARE(nextDay.spentOn(kOne), 30);
    QCOMPARE(nextDay.spentOn(kTwo), 0);
}

void TestMeetingModeClock::badState_isNoTime()
{
    SetClock now;
    MeetingModeClock clock(now);
    clock.restore({{u"spent"_s, QVariantMap{{u"nonsense"_s, 5000}, {kOne.toString(), -7000}}},
                   {u"item"_s, 7},
                   {u"since"_s, u"x"_s}});
    QVERIFY(!clock.isRunning());
    QCOMPARE(clock.total(), 0);
}

void TestMeetingModeClock::plannedMinutes_countNothingTwice()
{
    QCOMPARE(plannedMinutes({}), 0);
    QCOMPARE(plannedMinutes({lineOf(0, 10), lineOf(0, std::nullopt), lineOf(0, 5)}), 15);
    // The heading's 30 are those of the two below it; a heading whose items have none counts itself.
    QCOMPARE(
        plannedMinutes({lineOf(0, 30), lineOf(1, 10), lineOf(1, 20), lineOf(0, 7), lineOf(1, std::nullopt)}),
        37);
}

void TestMeetingModeClock::wholeTime_isUntilTheEndOrOfThePlan()
{
    SetClock now;
    MeetingModeClock clock(now);
    clock.setItem(kOne);
    MeetingData meeting;
    QVERIFY(!wholeTimeLeft(meeting, clock, now.now()));
    meeting.lines = {lineOf(0, 10)};
    clock.start();
    now.pass(4 * 60);
    QCOMPARE(wholeTimeLeft(meeting, clock, now.now()), std::optional<qint64>(6 * 60));
    now.pass(8 * 60);
    QCOMPARE(wholeTimeLeft(meeting, clock, now.now()), std::optional<qint64>(-2 * 60));
    meeting.meeting.from = PartialDate(2014, 4, 3);
    meeting.meeting.endTime = u"09:30"_s;
    QCOMPARE(wholeTimeLeft(meeting, clock, now.now()), std::optional<qint64>(18 * 60));
    meeting.meeting.from = PartialDate(2014, 4, 2);  // another day: only the plan tells
    QCOMPARE(wholeTimeLeft(meeting, clock, now.now()), std::optional<qint64>(-2 * 60));
    meeting.meeting.to = PartialDate(2014, 4, 3);
    QCOMPARE(wholeTimeLeft(meeting, clock, now.now()), std::optional<qint64>(18 * 60));
}

void TestMeetingModeClock::texts()
{
    QCOMPARE(spanText(0), u"0:00"_s);
    QCOMPARE(spanText(245), u"4:05"_s);
    QCOMPARE(spanText(3725), u"1:02:05"_s);
    QCOMPARE(itemTimeText(245, 20), u"4:05 of 20 min"_s);
    QCOMPARE(itemTimeText(245, std::nullopt), u"4:05"_s);
    QCOMPARE(overTimeText(20 * 60, 20), QString());
    QCOMPARE(overTimeText(20 * 60 + 30, 20), u"! Over time by 0:30"_s);
    QCOMPARE(overTimeText(9999, std::nullopt), QString());
}

QTEST_GUILESS_MAIN(TestMeetingModeClock)
#include "tst_meetingmodeclock.moc"
