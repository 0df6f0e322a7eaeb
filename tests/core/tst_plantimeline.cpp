// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan against time: what is drawn where, what does not fit, and how dates are moved.

#include "core/rules/plandates.h"
#include "core/rules/plantimeline.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

RecordId named(const QString &name)
{
    return RecordId::fromName(u"line", name);
}

PartialDate date(const char *text)
{
    return PartialDate::parse(QString::fromLatin1(text)).value_or(PartialDate());
}

Objective objective(const QString &name)
{
    Objective made;
    made.id = named(name);
    made.title = LocalText(u"en"_s, name);
    return made;
}

Activity activity(const QString &name, const char *from, const char *to, const QString &under = {})
{
    Activity made;
    made.id = named(name);
    made.title = LocalText(u"en"_s, name);
    made.from = date(from);
    made.to = date(to);
    if (!under.isEmpty())
        made.objective = named(under);
    return made;
}

WorkPlan plan()
{
    WorkPlan made;
    made.id = named(u"plan"_s);
    made.title = LocalText(u"en"_s, u"Plan"_s);
    made.from = {2013};
    made.to = {2015};
    return made;
}

PlanTimeline timelineOf(const QList<Activity> &activities, const QList<Objective> &objectives = {},
                        const TimelineSources &sources = {})
{
    return planTimeline(planTree(plan(), objectives, activities), sources, QDate(2014, 6, 15));
}

bool tells(const PlanTimeline &timeline, const QString &name, const QString &words)
{
    const int row = timeline.rowOf(named(name));
    return row >= 0 && timeline.rows[row].findings.join(u' ').contains(words);
}

Row rowOf(const Activity &activity)
{
    return toRow(activity);
}

}  // namespace

class TestPlanTimeline final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dates_areAsExactAsKnown()
    {
        const TimelineSpan days = timelineSpan(date("2014-03-05"), date("2014-04-10"));
        QCOMPARE(days.first, QDate(2014, 3, 5));
        QVERIFY(!days.isVagueAtStart() && !days.isVagueAtEnd());
        const TimelineSpan months = timelineSpan(date("2014-03"), date("2014"));
        QCOMPARE(months.first, QDate(2014, 3, 1));
        QCOMPARE(months.surely, QDate(2014, 3, 31));
        QCOMPARE(months.last, QDate(2014, 12, 31));
        QVERIFY(months.isVagueAtStart() && months.isVagueAtEnd());
        const TimelineSpan open = timelineSpan({}, date("2014-04-10"));
        QVERIFY(open.openStart && !open.openEnd);
        QVERIFY(timelineSpan({}, {}).isNull());
    }

    void summary_spansAllBelow()
    {
        const PlanTimeline timeline = timelineOf({activity(u"a"_s, "2014-02-01", "2014-03-01", u"one"_s),
                                                  activity(u"b"_s, "2013-05", "2013-06", u"one"_s)},
                                                 {objective(u"one"_s)});
        QCOMPARE(timeline.rows[0].span.first, QDate(2013, 5, 1));
        QCOMPARE(timeline.rows[0].span.last, QDate(2014, 3, 1));
        QCOMPARE(timeline.rows[1].parent, 0);
    }

    void lineWithoutDates_staysAndSaysSo()
    {
        const PlanTimeline timeline = timelineOf({activity(u"a"_s, "", "")});
        QCOMPARE(timeline.rows.size(), 1);
        QCOMPARE(timeline.undated, 1);
        QVERIFY(tells(timeline, u"a"_s, u"no dates"_s));
        QVERIFY(rowWords(timeline, 0).contains(u"no dates"_s));
    }

    void endBeforeStart_isDrawnAndTold()
    {
        const PlanTimeline timeline = timelineOf({activity(u"a"_s, "2014-05-01", "2014-03-01")});
        QVERIFY(timeline.rows[0].reversed);
        QCOMPARE(timeline.rows[0].span.first, QDate(2014, 3, 1));
        QCOMPARE(timeline.rows[0].span.last, QDate(2014, 5, 1));
        QVERIFY(tells(timeline, u"a"_s, u"before it begins"_s));
    }

    void farDates_doNotSqueezeTheRest()
    {
        const PlanTimeline timeline = timelineOf({activity(u"a"_s, "1900-01-01", "1900-02-01"),
                                                  activity(u"b"_s, "2014-01-01", "2999-12-31"),
                                                  activity(u"c"_s, "2014-01-01", "2014-02-01")});
        QCOMPARE(timeline.first, QDate(2013, 1, 1));
        QCOMPARE(timeline.last, QDate(2015, 12, 31));
        QCOMPARE(timeline.earliest, QDate(1900, 1, 1));
        QCOMPARE(timeline.latest, QDate(2999, 12, 31));
        QVERIFY(tells(timeline, u"a"_s, u"1900"_s));
        QVERIFY(tells(timeline, u"b"_s, u"2999"_s));
        QVERIFY(timeline.rows[timeline.rowOf(named(u"c"_s))].findings.isEmpty());
    }

    void slippage_countsDaysFromTheFirstDueDate()
    {
        Activity late = activity(u"a"_s, "2014-01-01", "");
        late.firstDue = date("2014-03-01");
        late.due = date("2014-04-01");
        const PlanTimeline timeline = timelineOf({late});
        QCOMPARE(timeline.rows[0].slip, 31);
        QCOMPARE(timeline.rows[0].to, date("2014-04-01"));
        QVERIFY(rowWords(timeline, 0).contains(u"later than first agreed: 31"_s));
        QCOMPARE(daysBetween(date("2014-03"), date("2014-02")), -31);
        QCOMPARE(daysBetween({}, date("2014")), 0);
    }

    void dependency_earlyStartIsFound_onlyWhenCertain()
    {
        Activity first = activity(u"first"_s, "2014-01-01", "2014-06-30");
        Activity early = activity(u"early"_s, "2014-05-01", "2014-07-01");
        Activity maybe = activity(u"maybe"_s, "2014", "2014-12-31");
        early.dependsOn = maybe.dependsOn = {first.id};
        const PlanTimeline timeline = timelineOf({first, early, maybe});
        QCOMPARE(timeline.links.size(), 2);
        QVERIFY(tells(timeline, u"early"_s, u"starts before it can"_s));
        QVERIFY(!tells(timeline, u"maybe"_s, u"starts before it can"_s));
        first.status = u"done"_s;
        QVERIFY(!tells(timelineOf({first, early}), u"early"_s, u"starts"_s));
    }

    void circle_isToldOnItsOwnLinksOnly()
    {
        Activity a = activity(u"a"_s, "2014-01-01", "2014-02-01");
        Activity b = activity(u"b"_s, "2014-03-01", "2014-04-01");
        Activity after = activity(u"after"_s, "2014-05-01", "2014-06-01");
        a.dependsOn = {b.id};
        b.dependsOn = {a.id};
        after.dependsOn = {b.id, named(u"elsewhere"_s)};
        const PlanTimeline timeline = timelineOf({a, b, after});
        QVERIFY(tells(timeline, u"a"_s, u"circle"_s) && tells(timeline, u"b"_s, u"circle"_s));
        QVERIFY(!tells(timeline, u"after"_s, u"circle"_s));
        QVERIFY(tells(timeline, u"after"_s, u"not in this plan"_s));
    }

    void longChain_isFollowedToItsEnd()
    {
        QList<Activity> chain;
        for (int i = 0; i < 50'000; ++i) {
            Activity next = activity(QString::number(i), "2014-01-01", "2014-01-02");
            next.dependsOn = {named(QString::number((i + 49'999) % 50'000))};
            chain << next;
        }
        const PlanTimeline timeline = timelineOf(chain);
        QCOMPARE(timeline.rows.size(), 50'000);
        QVERIFY(std::all_of(timeline.links.begin(), timeline.links.end(),
                            [](const TimelineLink &link) { return link.circle; }));
    }

    void milestonesAndMarks_stand()
    {
        TimelineSources sources;
        Milestone stone;
        stone.id = named(u"stone"_s);
        stone.activity = named(u"a"_s);
        stone.title = LocalText(u"en"_s, u"Draft"_s);
        stone.due = date("2014-02-10");
        stone.status = u"reached"_s;
        Milestone dateless = stone;
        dateless.id = named(u"dateless"_s);
        dateless.due = {};
        sources.milestones = {stone, dateless};
        Meeting forum;
        forum.id = named(u"forum"_s);
        forum.kind = u"forum_meeting"_s;
        forum.reference = u"GFMD7"_s;
        forum.from = date("2014-05-14");
        Meeting other = forum;
        other.kind = u"session"_s;
        sources.meetings = {forum, other};
        ExpertiseRequest request;
        request.id = named(u"request"_s);
        request.neededBy = date("2014-04-01");
        request.title = LocalText(u"en"_s, u"Speaker"_s);
        sources.requests = {request};
        const PlanTimeline timeline = timelineOf({activity(u"a"_s, "2014-01-01", "2014-03-01")}, {}, sources);
        QCOMPARE(timeline.rows[0].points.size(), 1);
        QCOMPARE(timeline.rows[0].points[0].look, BarLook::Done);
        QVERIFY(tells(timeline, u"a"_s, u"milestone"_s));
        QStringList labels;
        for (const TimelineMark &mark : timeline.marks)
            labels << mark.label;
        QCOMPARE(
            labels,
            (QStringList{u"Period 1"_s, u"Period 2"_s, u"Speaker"_s, u"GFMD7"_s, u"Today"_s, u"Period 3"_s}));
        QCOMPARE(timeline.rowOf(stone.id), 0);
    }

    void steps_keepPrecision()
    {
        QCOMPARE(stepped(date("2014-01-31"), DateStep::Month, 1), date("2014-02-28"));
        QCOMPARE(stepped(date("2014-01-31"), DateStep::Week, -1), date("2014-01-24"));
        QCOMPARE(stepped(date("2014-01"), DateStep::Day, 1), date("2014-02"));
        QCOMPARE(stepped(date("2014-01"), DateStep::Quarter, 1), date("2014-04"));
        QCOMPARE(stepped(date("2014"), DateStep::Quarter, 1), date("2015"));
        QCOMPARE(stepped(date("9999"), DateStep::Year, 1), date("9999"));
        QCOMPARE(asExactAs(QDate(2014, 5, 9), date("2013-01")), date("2014-05"));
    }

    void snapping_takesTheNearestBeginning()
    {
        QCOMPARE(snapped(QDate(2014, 5, 14), DateStep::Week), QDate(2014, 5, 12));
        QCOMPARE(snapped(QDate(2014, 5, 17), DateStep::Week), QDate(2014, 5, 19));
        QCOMPARE(snapped(QDate(2014, 5, 11), DateStep::Week), QDate(2014, 5, 12));
        QCOMPARE(snapped(QDate(2014, 5, 10), DateStep::Month), QDate(2014, 5, 1));
        QCOMPARE(snapped(QDate(2014, 5, 20), DateStep::Quarter), QDate(2014, 6, 1));
    }

    void laterDue_wantsAReason_andKeepsTheFirst()
    {
        Activity work = activity(u"a"_s, "2014-01-01", "");
        work.due = date("2014-03-01");
        const Row row = rowOf(work);
        const LineDates later = moved(datesOf(row), DatePart::End, DateStep::Month, 1);
        QVERIFY(wantsReason(row, later));
        QVERIFY(!redate(row, later, u"  "_s, u"en"_s, {}));
        const auto change = redate(row, later, u"Waits for the donor"_s, u"en"_s, u"a"_s);
        QVERIFY(change && change->records.size() == 1);
        const Row now = applied(row, change->records[0]);
        QCOMPARE(now.date("due"), date("2014-04-01"));
        QCOMPARE(now.date("first_due"), date("2014-03-01"));
        QCOMPARE(std::get<LocalText>(now.value("revision_reason")).in(u"en"_s), u"Waits for the donor"_s);
        const auto again =
            redate(now, moved(datesOf(now), DatePart::End, DateStep::Month, 1), u"Again"_s, u"en"_s, {});
        QCOMPARE(applied(now, again->records[0]).date("first_due"), date("2014-03-01"));
    }

    void earlierDue_needsNone_andNothingNew_isNoChange()
    {
        Activity work = activity(u"a"_s, "2014-01-01", "");
        work.due = date("2014-03-01");
        const Row row = rowOf(work);
        QVERIFY(redate(row, moved(datesOf(row), DatePart::End, DateStep::Week, -1), {}, u"en"_s, {}));
        const auto same = redate(row, datesOf(row), {}, u"en"_s, {});
        QVERIFY(same && same->isEmpty());
    }

    void endBeforeStart_isRefused()
    {
        const Row row = rowOf(activity(u"a"_s, "2014-03-01", "2014-04-01"));
        const auto refused =
            redate(row, movedTo(datesOf(row), DatePart::End, QDate(2014, 2, 1)), {}, u"en"_s, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::Invalid);
    }

    void whole_movesAllDatesByAsMuch()
    {
        const Row row = rowOf(activity(u"a"_s, "2014-03-03", "2014-05"));
        const LineDates dates = movedTo(datesOf(row), DatePart::All, QDate(2014, 4, 3));
        QCOMPARE(dates.from, date("2014-04-03"));
        QCOMPARE(dates.to, date("2014-06"));
        QVERIFY(dates.due.isNull());
    }
};

QTEST_GUILESS_MAIN(TestPlanTimeline)
#include "tst_plantimeline.moc"
