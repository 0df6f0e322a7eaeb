// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much notice requests give and how long answers take: against the same figures computed by the database alone.

#include "core/kinds/allkinds.h"
#include "core/rules/requesttimes.h"
#include "core/store/sqlite.h"
#include "tests/support/requesthistory.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

#include <cmath>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}

ExpertiseRequest request(const QString &name, PartialDate asked, PartialDate needed,
                         PartialDate answered = {})
{
    ExpertiseRequest made{
        .id = idOf(name), .title = LocalText(u"en"_s, name), .reference = name, .kind = u"paper"_s};
    made.askedOn = asked;
    made.neededBy = needed;
    made.answeredOn = answered;
    made.status = u"asked"_s;
    return made;
}

Role chair(const QString &holder, PartialDate from, PartialDate to)
{
    return {.id = idOf(holder + from.toString()),
            .holder = idOf(holder),
            .function = u"chair"_s,
            .from = from,
            .to = to};
}

/// What the database says of one group: how many, the least, the quartiles, the most, then those told apart.
struct Figures {
    qint64 requests = 0;
    qint64 count = 0;
    double least = 0;
    double first = 0;
    double median = 0;
    double third = 0;
    double most = 0;
    qint64 imprecise = 0;
    qint64 missing = 0;
    qint64 reversed = 0;
    QString values;
};

Figures figuresOf(const RequestGroup &group, const DaySpread &distribution)
{
    QStringList values;
    for (const int value : distribution.values)
        values << QString::number(value);
    return {group.requests,
            distribution.count(),
            double(distribution.least().value_or(0)),
            distribution.quantile(0.25).value_or(0),
            distribution.median().value_or(0),
            distribution.quantile(0.75).value_or(0),
            double(distribution.most().value_or(0)),
            distribution.imprecise.size(),
            distribution.missing,
            distribution.reversed,
            values.join(u' ')};
}

QString text(const Figures &f)
{
    const auto round = [](double value) { return QString::number(value, 'f', 4); };
    return QStringList{QString::number(f.requests),
                       QString::number(f.count),
                       round(f.least),
                       round(f.first),
                       round(f.median),
                       round(f.third),
                       round(f.most),
                       QString::number(f.imprecise),
                       QString::number(f.missing),
                       QString::number(f.reversed),
                       f.values}
        .join(u" | "_s);
}

/// First and last day that a partial date can mean, in plain SQL.
QByteArray firstDay(const QByteArray &date)
{
    return "(case length(" + date + ") when 4 then " + date + "||'-01-01' when 7 then " + date
        + "||'-01' else " + date + " end)";
}
QByteArray lastDay(const QByteArray &date)
{
    return "(case length(" + date + ") when 4 then " + date + "||'-12-31' when 7 then date(" + date
        + "||'-01','+1 month','-1 day') else " + date + " end)";
}

/// Figures by @p group, an expression over the table e of requests.
QMap<QString, Figures> figuresBySql(Database &database, const QByteArray &group, const QByteArray &until)
{
    const QByteArray sql = "with asked as (select coalesce(" + group + ", '') as g, e.asked_on as a, e."
        + until
        + " as b from k_expertise_request e join record r on r.rid = e.rid"
          " where r.life = 1 and coalesce(e.status, '') <> 'draft'),"
          " told as (select g, a, b, julianday("
        + firstDay("b") + ") - julianday(" + lastDay("a") + ") as lo, julianday(" + lastDay("b")
        + ") - julianday(" + firstDay("a")
        + ") as hi from asked),"
          " exact as (select g, cast(lo as integer) as d, row_number() over (partition by g order by lo) - 1 "
          "as i,"
          " count(*) over (partition by g) as n from told"
          " where length(a) = 10 and length(b) = 10 and hi >= 0),"
          " sums as (select g, count(*) as n, min(d) as least, max(d) as most, group_concat(d, ' ') as v,"
          " max(case when i = cast((n-1)*0.25 as integer) then d end)"
          " + ((n-1)*0.25 - cast((n-1)*0.25 as integer)) * (max(case when i = min(n-1, cast((n-1)*0.25 as "
          "integer)+1) then d end)"
          " - max(case when i = cast((n-1)*0.25 as integer) then d end)) as q1,"
          " max(case when i = (n-1)/2 then d end) * 0.5 + max(case when i = n/2 then d end) * 0.5 as q2,"
          " max(case when i = cast((n-1)*0.75 as integer) then d end)"
          " + ((n-1)*0.75 - cast((n-1)*0.75 as integer)) * (max(case when i = min(n-1, cast((n-1)*0.75 as "
          "integer)+1) then d end)"
          " - max(case when i = cast((n-1)*0.75 as integer) then d end)) as q3"
          " from (select * from exact order by g, i) group by g)"
          " select t.g, count(*), coalesce(s.n, 0), coalesce(s.least, 0), coalesce(s.q1, 0), coalesce(s.q2, "
          "0),"
          " coalesce(s.q3, 0), coalesce(s.most, 0),"
          " sum(t.a is not null and t.b is not null and t.hi >= 0 and (length(t.a) < 10 or length(t.b) < "
          "10)),"
          " sum(t.a is null or t.b is null), sum(t.hi is not null and t.hi < 0), coalesce(s.v, '')"
          " from told t left join sums s on s.g = t.g group by t.g";
    QMap<QString, Figures> figures;
    Statement statement = must(database.prepare(sql));
    must(statement.begin().forEach([&](const Statement &row) {
        figures.insert(row.text(0),
                       {row.integer(1), row.integer(2), row.real(3), row.real(4), row.real(5), row.real(6),
                        row.real(7), row.integer(8), row.integer(9), row.integer(10), row.text(11)});
    }));
    return figures;
}

}  // namespace

class TestRequestTimes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figures_areThoseOfTheDatabase_data();
    void figures_areThoseOfTheDatabase();
    void loads_areThoseOfTheDatabase();
    void quartiles_lieBetweenNeighbours();
    void partialDates_areToldApart();
    void drafts_areLeftOut();
    void reversedDates_areNamed();
    void reversedDates_areFindingsWithNames();
    void chairmanship_isThatOfTheDayOfAsking();
    void agencies_areCreditedWithTheirOwn();
    void nothing_givesNoFigures();
};

void TestRequestTimes::figures_areThoseOfTheDatabase_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3})
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TestRequestTimes::figures_areThoseOfTheDatabase()
{
    QFETCH(quint64, seed);
    WorkspaceFixture fixture(allKinds());
    auto workspace = fixture.create(u"history"_s);
    const RequestHistory made = makeRequestHistory(seed);
    saveRequestHistory(*workspace, made);
    Reader reader(*workspace);
    const RequestTimes times = requestTimes(readRequests(reader));
    QVERIFY(!reader.problem());
    workspace.reset();
    Database database = must(Database::open(fixture.path(u"history"_s), Database::Access::ReadOnly));

    const QByteArray chairRole =
        "(select %1 from k_role c join record rc on rc.rid = c.rid where rc.life = 1 and"
        " c.function = 'chair' and c.\"from\" <= "
        + firstDay("e.asked_on") + " and coalesce(c.\"to\", '9999') >= " + firstDay("e.asked_on")
        + " order by c.\"from\" desc limit 1)";
    const QByteArray lastRole = QByteArray(chairRole).replace(firstDay("e.asked_on"), lastDay("e.asked_on"));
    const auto taking = [](QByteArray sql, const char *what) { return sql.replace("%1", what); };
    const QByteArray chairmanship = "(case when e.asked_on is null then 'undated' when "
        + taking(chairRole, "c.rid") + " is not " + taking(lastRole, "c.rid")
        + " then 'unclear' else coalesce(" + taking(chairRole, "c.holder || c.\"from\"") + ", 'none') end)";

    const auto keyOfChair = [](const RequestGroup &group) {
        switch (group.known) {
        case RequestGroup::Known::Undated: return u"undated"_s;
        case RequestGroup::Known::Unclear: return u"unclear"_s;
        case RequestGroup::Known::No: return u"none"_s;
        case RequestGroup::Known::Yes: break;
        }
        return group.who.first().toString() + group.from.toString();
    };
    const std::function<QString(const RequestGroup &)> keys[]{
        [](const RequestGroup &) { return QString(); }, [](const RequestGroup &group) { return group.kind; },
        [](const RequestGroup &group) {
            return group.who.isEmpty() ? QString() : group.who.first().toString();
        },
        keyOfChair};
    const QByteArray columns[]{"''", "e.kind", "e.asked_by", chairmanship};
    const QList<RequestGroup> groups[]{{times.all}, times.byKind, times.byRequester, times.byChairmanship};
    for (int by = 0; by < 4; ++by)
        for (const bool answers : {false, true}) {
            const QMap<QString, Figures> expected =
                figuresBySql(database, columns[by], answers ? "answered_on" : "needed_by");
            QMap<QString, QString> told;
            for (const RequestGroup &group : groups[by])
                told.insert(keys[by](group), text(figuresOf(group, answers ? group.answer : group.notice)));
            QCOMPARE(told.size(), groups[by].size());
            QCOMPARE(told.keys(), expected.keys());
            for (const auto &[key, figures] : expected.asKeyValueRange())
                QCOMPARE(told.value(key), text(figures));
        }
    QVERIFY(times.byChairmanship.size() >= 10);
    QVERIFY(times.all.notice.imprecise.size() > 0 && times.all.notice.missing > 0);
}

void TestRequestTimes::loads_areThoseOfTheDatabase()
{
    WorkspaceFixture fixture(allKinds());
    auto workspace = fixture.create(u"loads"_s);
    saveRequestHistory(*workspace, makeRequestHistory(7));
    Reader reader(*workspace);
    const RequestTimes times = requestTimes(readRequests(reader));
    workspace.reset();
    Database database = must(Database::open(fixture.path(u"loads"_s), Database::Access::ReadOnly));
    Statement statement = must(database.prepare(
        "with q as (select e.rid, r.id, e.status, e.asked from k_expertise_request e join record r on r.rid "
        "= e.rid"
        " where r.life = 1 and e.status <> 'draft'),"
        " o as (select f.request as id, f.organisation as agency, f.status from k_offer f join record r on "
        "r.rid = f.rid"
        " where r.life = 1),"
        " pair as (select q.id, q.status, l.target as agency, 1 as asked,"
        " length(q.asked) = 26 and not exists (select 1 from o where o.id = q.id) as sole"
        " from q join link l on l.rid = q.rid and l.field = 'asked'"
        " union all select distinct q.id, q.status, o.agency, 0, 0 from q join o on o.id = q.id"
        " where not exists (select 1 from link l where l.rid = q.rid and l.field = 'asked' and l.target = "
        "o.agency)),"
        " part as (select pair.*,"
        " exists (select 1 from o where o.id = pair.id and o.agency = pair.agency and o.status <> "
        "'declined') as offered,"
        " exists (select 1 from o where o.id = pair.id and o.agency = pair.agency and o.status = 'declined') "
        "as refused,"
        " exists (select 1 from o where o.id = pair.id and o.agency = pair.agency and (o.status = 'delivered'"
        " or (o.status = 'accepted' and pair.status = 'delivered'))) or (sole and pair.status = 'delivered') "
        "as gave"
        " from pair),"
        " whole as (select *, not gave and (refused or (asked and not offered and status = 'declined')) as "
        "said_no from part)"
        " select agency, sum(asked), sum(offered), sum(gave), sum(said_no),"
        " sum(asked and not gave and not said_no and status in ('asked', 'offered', 'accepted'))"
        " from whole group by agency order by agency"));
    QList<AgencyLoad> expected;
    must(statement.begin().forEach([&](const Statement &row) {
        expected << AgencyLoad{*RecordId::parse(row.text(0)), int(row.integer(1)), int(row.integer(2)),
                               int(row.integer(3)),           int(row.integer(4)), int(row.integer(5))};
    }));
    QVERIFY(expected.size() >= 5);
    // Behind each number stand as many requests, each once.
    QCOMPARE(times.agencyRequests.size(), times.agencies.size());
    for (qsizetype i = 0; i < times.agencies.size(); ++i) {
        const AgencyLoad &load = times.agencies[i];
        const AgencyRequests &all = times.agencyRequests[i];
        QCOMPARE(all.agency, load.agency);
        const std::pair<RecordIds, int> numbers[]{{all.asked, load.asked},
                                                  {all.offered, load.offered},
                                                  {all.delivered, load.delivered},
                                                  {all.declined, load.declined},
                                                  {all.open, load.open}};
        for (const auto &[requests, number] : numbers) {
            QCOMPARE(requests.size(), number);
            QCOMPARE(QSet<RecordId>(requests.cbegin(), requests.cend()).size(), number);
        }
    }
    for (const QList<RequestGroup> &groups : {times.byKind, times.byRequester, times.byChairmanship})
        for (const RequestGroup &group : groups)
            QCOMPARE(group.members.size(), group.requests);
    QCOMPARE(times.agencies.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto told =
            std::find_if(times.agencies.begin(), times.agencies.end(),
                         [&](const AgencyLoad &one) { return one.agency == expected[i].agency; });
        QVERIFY(told != times.agencies.end());
        QVERIFY2(*told == expected[i],
                 qPrintable(u"%1: asked %2, offered %3, delivered %4, declined %5, open %6"_s.arg(i)
                                .arg(told->asked)
                                .arg(told->offered)
                                .arg(told->delivered)
                                .arg(told->declined)
                                .arg(told->open)));
    }
}

void TestRequestTimes::quartiles_lieBetweenNeighbours()
{
    DaySpread one{{10}, {}, 0, 0};
    QCOMPARE(one.quantile(0.25), std::optional(10.0));
    DaySpread four{{10, 20, 30, 100}, {}, 0, 0};
    QCOMPARE(four.median(), std::optional(25.0));
    QCOMPARE(four.quantile(0.25), std::optional(17.5));
    QCOMPARE(four.quantile(0.75), std::optional(47.5));
    QCOMPARE(four.least(), std::optional(10));
    QCOMPARE(four.most(), std::optional(100));
}

void TestRequestTimes::partialDates_areToldApart()
{
    RequestData data;
    data.requests = {
        request(u"day"_s, {2014, 1, 10}, {2014, 1, 20}), request(u"month"_s, {2014, 1}, {2014, 3, 1}),
        request(u"year"_s, {2014, 1, 10}, {2014}),       request(u"same month"_s, {2014, 1}, {2014, 1}),
        request(u"no asking"_s, {}, {2014, 3, 1}),       request(u"no need"_s, {2014, 1, 10}, {})};
    const DaySpread notice = requestTimes(data).all.notice;
    QCOMPARE(notice.values, QList<int>{10});
    QCOMPARE(notice.missing, 2);
    QCOMPARE(notice.reversed, 0);
    // As far as each can reach: what is not known exactly is not made exact.
    QCOMPARE(notice.imprecise, (QList<DayRange>{{-30, 30}, {-9, 355}, {29, 59}}));
}

void TestRequestTimes::drafts_areLeftOut()
{
    RequestData data;
    data.requests = {request(u"asked"_s, {2014, 1, 10}, {2014, 1, 20}),
                     request(u"draft"_s, {2014, 1, 10}, {2014, 5, 20})};
    data.requests[1].status = u"draft"_s;
    data.requests[1].asked = {idOf(u"ILO"_s)};
    const RequestTimes times = requestTimes(data);
    QCOMPARE(times.drafts, 1);
    QCOMPARE(times.all.requests, 1);
    QCOMPARE(times.all.notice.values, QList<int>{10});
    QVERIFY(times.agencies.isEmpty());
}

void TestRequestTimes::reversedDates_areNamed()
{
    RequestData data;
    data.requests = {request(u"needed"_s, {2014, 2, 10}, {2014, 2, 9}, {2014, 2, 12}),
                     request(u"answered"_s, {2014, 2, 10}, {2014, 3, 9}, {2014, 1}),
                     request(u"may be right"_s, {2014, 2, 10}, {2014, 2})};
    const RequestTimes times = requestTimes(data);
    QCOMPARE(times.neededBeforeAsked, RecordIds{idOf(u"needed"_s)});
    QCOMPARE(times.answeredBeforeAsked, RecordIds{idOf(u"answered"_s)});
    QCOMPARE(times.all.notice.reversed, 1);
    QCOMPARE(times.all.notice.values, QList<int>{27});
    QCOMPARE(times.all.notice.imprecise.size(), 1);
}

void TestRequestTimes::reversedDates_areFindingsWithNames()
{
    const auto rules = [](const ExpertiseRequest &one) {
        QStringList found;
        for (const Finding &finding : checkRow(toRow(one)))
            if (!finding.rule.isEmpty())
                found << finding.field + u' ' + finding.rule;
        return found;
    };
    QCOMPARE(rules(request(u"a"_s, {2014, 2, 10}, {2014, 2, 9}, {2014, 2, 1})),
             (QStringList{u"needed_by needed_before_asked"_s, u"answered_on answered_before_asked"_s}));
    QCOMPARE(rules(request(u"a"_s, {2014, 2, 10}, {2014, 2, 10}, {2014, 2})), QStringList());
}

void TestRequestTimes::chairmanship_isThatOfTheDayOfAsking()
{
    RequestData data;
    data.chairRoles = {chair(u"SE"_s, {2013, 1, 1}, {2014, 6, 30}),
                       chair(u"TR"_s, {2014, 7, 1}, {2015, 12, 31})};
    data.requests = {
        request(u"a"_s, {2014, 6, 30}, {2014, 8, 1}), request(u"b"_s, {2014, 7, 1}, {2014, 8, 1}),
        request(u"c"_s, {2014, 5}, {2014, 8, 1}),     request(u"d"_s, {2014}, {2015, 8, 1}),
        request(u"e"_s, {2012, 1, 1}, {2012, 8, 1}),  request(u"f"_s, {}, {2014, 8, 1})};
    QStringList told;
    for (const RequestGroup &group : requestTimes(data).byChairmanship)
        told << u"%1 %2 %3"_s.arg(int(group.known)).arg(group.from.toString()).arg(group.requests);
    QCOMPARE(told, (QStringList{u"0 2013-01-01 2"_s, u"0 2014-07-01 1"_s, u"1  1"_s, u"2  1"_s, u"3  1"_s}));
}

void TestRequestTimes::agencies_areCreditedWithTheirOwn()
{
    const RecordId ilo = idOf(u"ILO"_s);
    const RecordId iom = idOf(u"IOM"_s);
    RequestData data;
    data.requests = {request(u"two"_s, {2014, 1, 1}, {2014, 2, 1}),
                     request(u"sole"_s, {2014, 1, 1}, {2014, 2, 1}),
                     request(u"no"_s, {2014, 1, 1}, {2014, 2, 1})};
    data.requests[0].asked = {ilo, iom};
    data.requests[0].status = u"delivered"_s;
    data.requests[1].asked = {iom};
    data.requests[1].status = u"delivered"_s;
    data.requests[2].asked = {ilo};
    data.requests[2].status = u"declined"_s;
    data.offers = {
        Offer{.id = idOf(u"o1"_s), .request = idOf(u"two"_s), .organisation = ilo, .status = u"accepted"_s},
        Offer{.id = idOf(u"o2"_s), .request = idOf(u"two"_s), .organisation = iom, .status = u"declined"_s},
        Offer{.id = idOf(u"o3"_s), .request = idOf(u"no"_s), .person = idOf(u"P"_s), .status = u"offered"_s}};
    QList<AgencyLoad> loads = requestTimes(data).agencies;
    QCOMPARE(loads.size(), 3);
    for (const AgencyLoad &load : std::as_const(loads)) {
        if (load.agency == ilo)
            QCOMPARE(load, (AgencyLoad{ilo, 2, 1, 1, 1, 0}));
        else if (load.agency == iom)
            QCOMPARE(load, (AgencyLoad{iom, 2, 0, 1, 1, 0}));
        else
            QCOMPARE(load, (AgencyLoad{idOf(u"P"_s), 0, 1, 0, 0, 0}));
    }
}

void TestRequestTimes::nothing_givesNoFigures()
{
    const RequestTimes times = requestTimes({});
    QCOMPARE(times.all.requests, 0);
    QVERIFY(!times.all.notice.least() && !times.all.notice.median() && !times.all.notice.most());
    QVERIFY(times.byKind.isEmpty() && times.byRequester.isEmpty() && times.byChairmanship.isEmpty());
    QVERIFY(times.agencies.isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestTimes)
#include "tst_requesttimes.moc"
