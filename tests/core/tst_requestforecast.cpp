// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may be asked before a coming Forum Meeting, and why, case by case.

#include "core/brief/briefs.h"
#include "core/brief/plaintext.h"
#include "core/kinds/allkinds.h"
#include "core/rules/requestforecast.h"
#include "tests/support/requesthistory.h"
#include "tests/support/workspacefixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}

Meeting forum(const QString &name, PartialDate from, const QString &chair = {})
{
    Meeting made{
        .id = idOf(name), .title = LocalText(u"en"_s, name), .reference = name, .kind = u"forum_meeting"_s};
    made.from = from;
    if (!chair.isEmpty())
        made.chair = {idOf(chair)};
    return made;
}

ExpertiseRequest request(const QString &name, const QString &meeting, PartialDate asked, PartialDate needed,
                         const QString &theme = u"skills"_s)
{
    ExpertiseRequest made{
        .id = idOf(name), .title = LocalText(u"en"_s, name), .reference = name, .kind = u"paper"_s};
    made.themes = theme.isEmpty() ? RecordIds() : RecordIds{idOf(theme)};
    if (!meeting.isEmpty())
        made.forMeeting = idOf(meeting);
    made.askedOn = asked;
    made.neededBy = needed;
    made.status = u"delivered"_s;
    return made;
}

QString nameOf(const RecordId &id)
{
    for (const QString &name : {u"SE"_s, u"TR"_s, u"BD"_s, u"F1"_s, u"F2"_s, u"F3"_s})
        if (id == idOf(name))
            return name;
    return {};
}

/// The same paper 100, 90 and 110 days before three Forum Meetings, needed 40 days before each; a fourth is to come.
struct Small {
    RequestData data;
    Meeting next = forum(u"F4"_s, {2017, 6, 30}, u"DE"_s);

    Small()
    {
        data.meetings = {forum(u"F1"_s, {2014, 6, 30}, u"SE"_s), forum(u"F2"_s, {2015, 6, 30}, u"TR"_s),
                         forum(u"F3"_s, {2016, 6, 30}, u"BD"_s), next};
        int year = 2014;
        for (const int days : {100, 90, 110}) {
            const QDate day(year, 6, 30);
            data.requests << request(u"R%1"_s.arg(year), u"F%1"_s.arg(year - 2013),
                                     PartialDate(day.addDays(-days)), PartialDate(day.addDays(-40)));
            ++year;
        }
    }
    [[nodiscard]] Forecast forecast(const QDate &today = {}) const
    {
        return must(forecastRequests(data, next, today));
    }
};

}  // namespace

class TestRequestForecast final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recurringRequest_isProposedWithDatesAndReason();
    void spread_reachesFromEarliestToLatest();
    void singleCase_isLeftOut();
    void onlyOneMeeting_isAllThereIsToGoBy();
    void recentHabit_countsMoreThanOldOne();
    void otherThemeOrKind_isAnotherLine();
    void twoBeforeEachMeeting_stayTwo();
    void month_isToldAsMonth();
    void vagueAndMissingDates_areCountedApart();
    void neededBeforeAsked_doesNotSpoilTheNeed();
    void sessionAndDay_leadToTheForumMeeting();
    void meetingCircle_ends();
    void requester_isTheChairWhoeverThatIs();
    void agencies_areThoseUsuallyAsked();
    void existing_suppressesTheProposal();
    void existingElse_suppressesNothing();
    void order_doesNotMatter();
    void timePassed_isTold();
    void noPastMeetings_givesNothing();
    void refusedMeetings_data();
    void refusedMeetings();
    void meetingOfAMonth_givesMonths();
    void accepted_becomeDraftsInOneStep();
    void acceptedTwice_addsNothing();
    void dropped_areLeftOutOfTheCalendar();
};

void TestRequestForecast::recurringRequest_isProposedWithDatesAndReason()
{
    const Small small;
    const Forecast forecast = small.forecast();
    QCOMPARE(forecast.basis, (RecordIds{idOf(u"F1"_s), idOf(u"F2"_s), idOf(u"F3"_s)}));
    QCOMPARE(forecast.proposals.size(), 1);
    const ProposedRequest &one = forecast.proposals.first();
    QCOMPARE(one.kind, u"paper"_s);
    QCOMPARE(one.themes, RecordIds{idOf(u"skills"_s)});
    QCOMPARE(one.title.in(u"en"_s), u"R2016"_s);
    QCOMPARE(one.askedOn, PartialDate(QDate(2017, 6, 30).addDays(-100)));
    QCOMPARE(one.neededBy, PartialDate(QDate(2017, 6, 30).addDays(-40)));
    QCOMPARE(one.times(), 3);
    QCOMPARE(one.of, 3);
    QCOMPARE(one.recurrence, 1.0);
    QCOMPARE(
        forecastReason(one, nameOf),
        u"Asked before 3 of 3 earlier Forum Meetings, 90 to 110 days before: R2014 (SE, 100 days before); "
        "R2015 (TR, 90 days before); R2016 (BD, 110 days before)."_s);
}

void TestRequestForecast::spread_reachesFromEarliestToLatest()
{
    const ProposedRequest one = Small().forecast().proposals.first();
    QCOMPARE(one.askedEarliest, PartialDate(QDate(2017, 6, 30).addDays(-110)));
    QCOMPARE(one.askedLatest, PartialDate(QDate(2017, 6, 30).addDays(-90)));
    QCOMPARE(one.neededEarliest, one.neededLatest);
}

void TestRequestForecast::singleCase_isLeftOut()
{
    Small small;
    small.data.requests << request(u"once"_s, u"F3"_s, {2016, 1, 10}, {2016, 2, 10}, u"health"_s);
    QCOMPARE(small.forecast().proposals.size(), 1);
}

void TestRequestForecast::onlyOneMeeting_isAllThereIsToGoBy()
{
    Small small;
    small.data.requests = {small.data.requests.first()};
    const Forecast forecast = small.forecast();
    QCOMPARE(forecast.basis, RecordIds{idOf(u"F1"_s)});
    QCOMPARE(forecast.proposals.size(), 1);
    QVERIFY(forecastReason(forecast.proposals.first(), nameOf).contains(u"single case"_s));
}

void TestRequestForecast::recentHabit_countsMoreThanOldOne()
{
    Small small;
    small.data.requests.clear();
    small.data.meetings.clear();
    for (int year = 2000; year < 2010; ++year) {
        const QString name = u"F%1"_s.arg(year);
        small.data.meetings << forum(name, {year, 6, 30});
        const QString theme = year < 2004 ? u"old"_s : year > 2005 ? u"new"_s : u"between %1"_s.arg(year);
        small.data.requests << request(u"R%1"_s.arg(year), name, {year, 3, 1}, {year, 5, 1}, theme);
    }
    small.next = forum(u"next"_s, {2010, 6, 30});
    const Forecast forecast = small.forecast();
    QCOMPARE(forecast.proposals.size(), 1);  // four times each, but only one of them lately
    QCOMPARE(forecast.proposals.first().themes, RecordIds{idOf(u"new"_s)});
    QCOMPARE(forecast.proposals.first().times(), 4);
    QCOMPARE(forecast.proposals.first().of, 10);
}

void TestRequestForecast::otherThemeOrKind_isAnotherLine()
{
    Small small;
    small.data.requests[1].themes = {idOf(u"health"_s)};
    QCOMPARE(small.forecast().proposals.first().times(), 2);
    small.data.requests[2].kind = u"speaker"_s;
    QVERIFY(small.forecast().proposals.isEmpty());  // three single cases
}

void TestRequestForecast::twoBeforeEachMeeting_stayTwo()
{
    Small small;
    const QList<ExpertiseRequest> first = small.data.requests;
    for (ExpertiseRequest twin : first) {
        twin.id = idOf(twin.reference + u" twin"_s);
        small.data.requests << twin;
    }
    const Forecast forecast = small.forecast();
    QCOMPARE(forecast.proposals.size(), 2);
    QVERIFY(forecast.proposals[0].key != forecast.proposals[1].key);
    for (const ProposedRequest &one : forecast.proposals)
        QCOMPARE(one.times(), 3);
}

void TestRequestForecast::month_isToldAsMonth()
{
    Small small;
    for (ExpertiseRequest &one : small.data.requests)
        one.askedOn = PartialDate(one.askedOn.year, 3);
    const ProposedRequest all = small.forecast().proposals.first();
    QCOMPARE(all.askedOn, PartialDate(2017, 3));  // no day is made up
    QCOMPARE(all.askedEarliest, PartialDate(2017, 3, 1));
    QCOMPARE(all.askedLatest, PartialDate(2017, 3, 31));
    QVERIFY(forecastReason(all, nameOf).contains(u"91 to 121 days before"_s));
    // Where days are known they tell the day, and the month counts as a time it was asked.
    small.data.requests[0].askedOn = PartialDate(2014, 3, 20);
    const ProposedRequest some = small.forecast().proposals.first();
    QCOMPARE(some.askedOn, PartialDate(2017, 3, 20));
    QCOMPARE(some.times(), 3);
}

void TestRequestForecast::vagueAndMissingDates_areCountedApart()
{
    Small small;
    small.data.requests << request(u"year"_s, u"F1"_s, {2014}, {2014, 5, 1})
                        << request(u"none"_s, u"F2"_s, {}, {2015, 5, 1}) << request(u"nowhere"_s, {}, {}, {});
    const Forecast forecast = small.forecast();
    QCOMPARE(forecast.undated, 3);
    QCOMPARE(forecast.proposals.size(), 1);
    for (ExpertiseRequest &one : small.data.requests)
        one.askedOn = one.neededBy = {};
    const Forecast nothing = small.forecast();
    QVERIFY(nothing.proposals.isEmpty() && nothing.basis.isEmpty());
    QCOMPARE(nothing.undated, 6);
}

void TestRequestForecast::neededBeforeAsked_doesNotSpoilTheNeed()
{
    Small small;
    small.data.requests[2].neededBy = PartialDate(2015, 1, 1);
    const ProposedRequest one = small.forecast().proposals.first();
    QCOMPARE(one.times(), 3);
    QCOMPARE(one.neededBy, PartialDate(QDate(2017, 6, 30).addDays(-40)));
    QCOMPARE(one.neededEarliest, one.neededBy);
}

void TestRequestForecast::sessionAndDay_leadToTheForumMeeting()
{
    Small small;
    Meeting session{.id = idOf(u"S"_s), .kind = u"session"_s, .parent = idOf(u"F1"_s)};
    small.data.meetings << session;
    small.data.requests[0].forMeeting = session.id;
    small.data.requests[1].forMeeting = {};               // asked between the first and the second
    small.data.requests[2].forMeeting = idOf(u"gone"_s);  // a link to a meeting that is not in this copy
    const Forecast forecast = small.forecast();
    QCOMPARE(forecast.proposals.size(), 1);
    QCOMPARE(forecast.proposals.first().times(), 3);
    QCOMPARE(forecast.proposals.first().evidence[1].meeting, idOf(u"F2"_s));
}

void TestRequestForecast::meetingCircle_ends()
{
    Small small;
    small.data.meetings << Meeting{.id = idOf(u"A"_s), .kind = u"session"_s, .parent = idOf(u"B"_s)}
                        << Meeting{.id = idOf(u"B"_s), .kind = u"session"_s, .parent = idOf(u"A"_s)};
    small.data.requests[0].forMeeting = idOf(u"A"_s);
    QCOMPARE(small.forecast().proposals.first().times(), 3);
}

void TestRequestForecast::requester_isTheChairWhoeverThatIs()
{
    Small small;
    small.data.requests[0].askedBy = idOf(u"SE"_s);
    small.data.requests[1].askedBy = idOf(u"TR"_s);
    QCOMPARE(small.forecast().proposals.first().askedBy, idOf(u"DE"_s));
    for (ExpertiseRequest &one : small.data.requests)
        one.askedBy = idOf(u"team"_s);
    QCOMPARE(small.forecast().proposals.first().askedBy, idOf(u"team"_s));
    small.data.requests[0].askedBy = idOf(u"other"_s);
    small.data.requests[1].askedBy = {};
    QCOMPARE(small.forecast().proposals.first().askedBy, RecordId());
}

void TestRequestForecast::agencies_areThoseUsuallyAsked()
{
    Small small;
    small.data.requests[0].asked = {idOf(u"ILO"_s), idOf(u"IOM"_s)};
    small.data.requests[1].asked = {idOf(u"ILO"_s)};
    small.data.requests[2].asked = {idOf(u"ILO"_s), idOf(u"WB"_s)};
    QCOMPARE(small.forecast().proposals.first().agencies, RecordIds{idOf(u"ILO"_s)});
}

void TestRequestForecast::existing_suppressesTheProposal()
{
    Small small;
    // A draft without a day of asking, found by the day it is needed.
    ExpertiseRequest there = request(u"there"_s, u"F4"_s, {}, {2017, 5, 25});
    there.status = u"draft"_s;
    small.data.requests << there;
    Forecast forecast = small.forecast();
    QVERIFY(forecast.proposals.isEmpty());
    QCOMPARE(forecast.alreadyThere.size(), 1);
    QCOMPARE(forecast.alreadyThere.first().request, there.id);
    // One without any date stands for it too, and one that was asked since the last meeting for none in particular.
    small.data.requests.last().neededBy = {};
    QVERIFY(small.forecast().proposals.isEmpty());
    small.data.requests.last() = request(u"there"_s, {}, {2017, 3, 25}, {});
    QVERIFY(small.forecast().proposals.isEmpty());
}

void TestRequestForecast::existingElse_suppressesNothing()
{
    Small small;
    small.data.requests << request(u"far"_s, u"F4"_s, {2016, 9, 1}, {2016, 10, 1});
    small.data.requests << request(u"theme"_s, u"F4"_s, {2017, 3, 20}, {2017, 5, 21}, u"health"_s);
    small.data.requests << request(u"kind"_s, u"F4"_s, {2017, 3, 20}, {2017, 5, 21});
    small.data.requests.last().kind = u"speaker"_s;
    QCOMPARE(small.forecast().proposals.size(), 1);
    QVERIFY(small.forecast().alreadyThere.isEmpty());
}

void TestRequestForecast::order_doesNotMatter()
{
    const RequestHistory made = makeRequestHistory(4);
    RequestData data = made.dataBeforeLast();
    const auto keys = [&] {
        QStringList told;
        for (const ProposedRequest &one : must(forecastRequests(data, made.forums.last(), {})).proposals)
            told << one.key + u' ' + one.askedOn.toString() + u' ' + forecastReason(one, nameOf);
        return told;
    };
    const QStringList first = keys();
    QVERIFY(first.size() > 5);
    std::reverse(data.requests.begin(), data.requests.end());
    std::reverse(data.meetings.begin(), data.meetings.end());
    QCOMPARE(keys(), first);
}

void TestRequestForecast::timePassed_isTold()
{
    const Small small;
    QVERIFY(!small.forecast(QDate(2017, 4, 1)).proposals.first().timePassed);
    QVERIFY(small.forecast(QDate(2017, 4, 2)).proposals.first().timePassed);
    QVERIFY(!small.forecast(QDate(2018, 4, 2)).proposals.first().timePassed);  // the meeting itself is over
}

void TestRequestForecast::noPastMeetings_givesNothing()
{
    Small small;
    small.data.meetings = {small.next};
    const Forecast forecast = small.forecast();
    QVERIFY(forecast.basis.isEmpty() && forecast.proposals.isEmpty());
    QVERIFY(must(forecastRequests({}, small.next, {})).proposals.isEmpty());
}

void TestRequestForecast::refusedMeetings_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isTemplate");
    QTest::addColumn<QString>("part");
    QTest::newRow("no Forum Meeting") << u"trilateral"_s << u"2017-06-30"_s << false << u"no Forum Meeting"_s;
    QTest::newRow("template") << u"forum_meeting"_s << u"2017-06-30"_s << true << u"no Forum Meeting"_s;
    QTest::newRow("no date") << u"forum_meeting"_s << QString() << false << u"no first day"_s;
    QTest::newRow("year alone") << u"forum_meeting"_s << u"2017"_s << false << u"no first day"_s;
}

void TestRequestForecast::refusedMeetings()
{
    QFETCH(QString, kind);
    QFETCH(QString, from);
    QFETCH(bool, isTemplate);
    QFETCH(QString, part);
    Small small;
    small.next.kind = kind;
    small.next.isTemplate = isTemplate;
    small.next.from = PartialDate::parse(from).value_or(PartialDate());
    const auto refused = forecastRequests(small.data, small.next, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
    QVERIFY2(refused.error().text.contains(part) && refused.error().text.contains(u"F4"_s),
             qPrintable(refused.error().text));
}

void TestRequestForecast::meetingOfAMonth_givesMonths()
{
    Small small;
    small.next.from = PartialDate(2017, 6);
    const ProposedRequest one = small.forecast().proposals.first();
    QCOMPARE(one.askedOn, PartialDate(2017, 2));  // a hundred days before its first day
    QCOMPARE(one.askedEarliest, PartialDate(2017, 2));
    QCOMPARE(one.askedLatest, PartialDate(2017, 4));
}

void TestRequestForecast::accepted_becomeDraftsInOneStep()
{
    WorkspaceFixture fixture(allKinds());
    auto workspace = fixture.create(u"accept"_s);
    const RequestHistory made = makeRequestHistory(5);
    saveRequestHistory(*workspace, made);
    Reader reader(*workspace);
    RequestData data = readRequests(reader);
    const Meeting meeting = made.forums.last();
    const auto own = [&] {
        return Reader(*workspace).linked<ExpertiseRequest>("for_meeting", meeting.id).size();
    };
    data.requests.removeIf(
        [&](const ExpertiseRequest &one) { return made.forumOf.value(one.id) == meeting.id; });
    const QList<ProposedRequest> proposals = must(forecastRequests(data, meeting, {})).proposals;
    const auto title = [&](const RecordId &id) { return workspace->title(id); };
    const qsizetype before = own();
    const ChangeSet changes = acceptForecast(
        data, meeting, proposals.first(3), [&] { return workspace->newId(); }, title);
    QCOMPARE(changes.records.size(), 3);
    QCOMPARE(changes.label.count, 3);
    (void)must(workspace->apply(changes));
    QCOMPARE(own(), before + 3);
    const ExpertiseRequest written = fromRow<ExpertiseRequest>(must(workspace->row(changes.records[0].id)));
    QCOMPARE(written.status, u"draft"_s);
    QCOMPARE(written.forMeeting, meeting.id);
    QCOMPARE(written.kind, proposals[0].kind);
    QCOMPARE(written.themes, proposals[0].themes);
    QCOMPARE(written.neededBy, proposals[0].neededBy);
    QVERIFY(written.askedOn.isNull());  // nobody has asked
    QVERIFY2(written.source.startsWith(u"Projected from earlier requests"_s)
                 && written.source.contains(u"H-"_s),
             qPrintable(written.source));
    QCOMPARE(written.handling, u"shared"_s);
    QVERIFY(checkRow(toRow(written)).isEmpty());
    (void)must(workspace->undo());
    QCOMPARE(own(), before);
}

void TestRequestForecast::acceptedTwice_addsNothing()
{
    Small small;
    const QList<ProposedRequest> proposals = small.forecast().proposals;
    int count = 0;
    const auto newId = [&] { return idOf(u"new %1"_s.arg(++count)); };
    const ChangeSet first = acceptForecast(small.data, small.next, proposals, newId, nameOf);
    QCOMPARE(first.records.size(), 1);
    const Row row =
        applied(Row(kindOf<ExpertiseRequest>().spec, first.records.first().id), first.records.first());
    small.data.requests << fromRow<ExpertiseRequest>(row);
    QVERIFY(small.forecast().proposals.isEmpty());
    QVERIFY(acceptForecast(small.data, small.next, proposals, newId, nameOf).isEmpty());
}

void TestRequestForecast::dropped_areLeftOutOfTheCalendar()
{
    WorkspaceFixture fixture(allKinds());
    auto workspace = fixture.create(u"calendar"_s);
    RequestHistory made = makeRequestHistory(5);
    made.requests = made.dataBeforeLast().requests;
    saveRequestHistory(*workspace, made);
    const Meeting meeting = made.forums.last();
    const QList<ProposedRequest> proposals = must(forecastRequests(made.data(), meeting, {})).proposals;
    const auto text = [&](const QString &paper) {
        return toPlainText(must(makeBrief(*workspace, paperRequest(paper, meeting.id))), 300);
    };
    const QString all = text(u"request_calendar"_s);
    QVERIFY(!all.contains(u"Set aside by this office"_s));
    const QString title = proposals[1].title.in(u"en"_s);
    QVERIFY2(all.contains(title), qPrintable(all));
    const QString less = text(u"request_calendar@%1 %2"_s.arg(proposals[1].key, proposals[3].key));
    QVERIFY(!less.contains(title));
    static const QRegularExpression told(u"Set aside by this office\\W+2\\b"_s);
    QVERIFY2(less.contains(told), qPrintable(less));
    static const QRegularExpression expected(u"Requests expected\\W+(\\d+)"_s);
    QCOMPARE(expected.match(less).captured(1).toInt(), int(proposals.size()) - 2);
}

QTEST_GUILESS_MAIN(TestRequestForecast)
#include "tst_requestforecast.moc"
