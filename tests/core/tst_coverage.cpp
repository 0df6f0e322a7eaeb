// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What recommendations were taken up: against the same numbers counted by the database alone, then case by case.

#include "core/kinds/allkinds.h"
#include "core/store/sqlite.h"
#include "tests/core/coveragerecords.h"
#include "tests/core/coverageworld.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands for what today, what is entered and what it serves, in plain SQL. The database walks the ways by itself.
const QByteArray kCommon =
    "with recursive r as (select e.id, k.* from k_recommendation k join record e on e.rid = k.rid where "
    "e.life = "
    "1),"
    " rep as (select l.target as old, r.id as new from link l join r on r.rid = l.rid where l.field = "
    "'replaces'),"
    " way(first, at) as (select id, id from r union select way.first, rep.new from way join rep on rep.old = "
    "way.at),"
    " now as (select first, at from way where at not in (select old from rep)),"
    " words as (select column1 as w from (values ('existing_practice'), ('under_consideration'),"
    " ('announced'), ('under_way'), ('done'))),"
    " f as (select e.id, k.* from k_follow_up k join record e on e.rid = k.rid where e.life = 1),"
    " u as (select e.id, k.* from k_support k join record e on e.rid = k.rid where e.life = 1),"
    " p as (select e.id, k.* from k_project k join record e on e.rid = k.rid where e.life = 1),"
    " a as (select e.id, k.* from k_activity k join record e on e.rid = k.rid where e.life = 1),"
    " entry(id, kind, act, old) as ("
    " select f.id, 'f', coalesce(f.status, '') in (select w from words), l.target from f join link l on "
    "l.rid = "
    "f.rid and l.field = 'recommendations'"
    " union select u.id, 'u', coalesce(u.status, '') <> 'withdrawn', u.recommendation from u where "
    "length(u.recommendation) > 0"
    " union select u.id, 'u', coalesce(u.status, '') <> 'withdrawn', l.target from u join f on f.id = "
    "u.follow_up join link l on l.rid = f.rid and l.field = 'recommendations'"
    " union select p.id, 'p', coalesce(p.status, '') <> 'stopped', l.target from p join link l on l.rid = "
    "p.rid "
    "and l.field = 'recommendations'"
    " union select a.id, 'a', coalesce(a.status, '') <> 'dropped', l.target from a join link l on l.rid = "
    "a.rid "
    "and l.field = 'recommendations'),"
    " serves as (select distinct entry.id, kind, act, now.at as rec from entry join now on now.first = "
    "entry.old),"
    " actor(id, who) as ("
    " select f.id, l.target from f join link l on l.rid = f.rid and l.field = 'actors'"
    " union select f.id, f.other_actors from f where length(f.other_actors) > 0"
    " union select u.id, u.organisation from u where length(u.organisation) > 0"
    " union select p.id, l.target from p join link l on l.rid = p.rid and l.field = 'agencies'"
    " union select a.id, l.target from a join link l on l.rid = a.rid and l.field = 'owners'"
    " union select a.id, a.body from a where length(a.body) > 0 and not exists (select 1 from link l where "
    "l.rid = a.rid and l.field = 'owners')),"
    " i as (select e.id, k.about from k_indicator k join record e on e.rid = k.rid where e.life = 1),"
    " measured as (select i.id, now.at as rec from i join now on now.first = i.about"
    " union select i.id, serves.rec from i join serves on serves.id = i.about and act),"
    " m as (select e.id, k.indicator from k_measurement k join record e on e.rid = k.rid where e.life = 1),";

/// By @p member, a select of (g, rec): group and recommendation as it was entered.
QMap<QString, QString> countedBySql(Database &database, const QByteArray &member)
{
    const QByteArray sql = kCommon + " member(g, old) as (" + member
        + "), grp as (select distinct g, now.at as rec from member join now on now.first = member.old),"
          " state as (select r.id as rec, max(coalesce(serves.act, -1)) as s from r left join serves on "
          "serves.rec = r.id group by r.id)"
          " select g.g,"
          " (select count(*) from grp x where x.g = g.g),"
          " (select count(*) from grp x join state on state.rec = x.rec where x.g = g.g and s = 1),"
          " (select count(*) from grp x join state on state.rec = x.rec where x.g = g.g and s = 0),"
          " (select count(*) from grp x join state on state.rec = x.rec where x.g = g.g and s = -1),"
          " (select count(distinct y.id) from grp x join serves y on y.rec = x.rec where x.g = g.g and act),"
          " (select count(distinct y.id) from grp x join serves y on y.rec = x.rec where x.g = g.g and act "
          "and "
          "kind = 'f'),"
          " (select count(distinct z.who) from grp x join serves y on y.rec = x.rec join actor z on z.id = "
          "y.id "
          "where x.g = g.g and act),"
          " (select count(distinct y.id) from grp x join measured y on y.rec = x.rec where x.g = g.g),"
          " (select count(distinct m.id) from grp x join measured y on y.rec = x.rec join m on m.indicator = "
          "y.id where x.g = g.g)"
          " from (select distinct g from grp) g";
    QMap<QString, QString> out;
    Statement statement = must(database.prepare(sql));
    must(statement.begin().forEach([&](const Statement &row) {
        QStringList numbers;
        for (int i = 1; i <= 9; ++i)
            numbers << QString::number(row.integer(i));
        out.insert(row.text(0), numbers.join(u" | "_s));
    }));
    return out;
}

QMap<QString, QString> told(const QList<CoverageRow> &rows)
{
    QMap<QString, QString> out;
    for (const CoverageRow &row : rows)
        out.insert(!row.key.isEmpty()        ? row.key
                       : row.record.isNull() ? row.title
                                             : row.record.toString(),
                   line(row.counts));
    return out;
}

}  // namespace

class CoverageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_areThoseOfTheDatabase_data();
    void numbers_areThoseOfTheDatabase();
    void jointAction_countsOnce();
    void merged_isCountedAsWhatStandsForIt();
    void circleOfReplacements_ends();
    void scope_narrows();
    void noInformation_isNoTakeUp();
    void sharedPriority_isOpenUntilServed();
    void order_readsBack();
};

void CoverageTest::numbers_areThoseOfTheDatabase_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1, 2, 3, 4})
        QTest::addRow("seed %u", seed) << seed;
}

void CoverageTest::numbers_areThoseOfTheDatabase()
{
    QFETCH(quint32, seed);
    WorkspaceFixture fixture(allKinds());
    auto workspace = fixture.create(u"coverage"_s);
    CoverageWorld(seed).save(*workspace);
    Reader reader(*workspace);
    const Coverage counted = coverage(readCoverage(reader, QDate(2014, 6, 1), u"en"_s), {});
    QVERIFY(!reader.problem());
    workspace.reset();
    Database database = must(Database::open(fixture.path(u"coverage"_s), Database::Access::ReadOnly));

    QCOMPARE(line(counted.all), countedBySql(database, "select 'all', id from r").value(u"all"_s));
    QVERIFY(counted.all.of(TakeUp::Noted).size() > 0 && counted.all.of(TakeUp::Nothing).size() > 0);
    QVERIFY(counted.all.all().size() < 60);  // some were replaced

    const QByteArray onThemes =
        " from r join link l on l.rid = r.rid and l.field in ('themes', 'other_themes')";
    QCOMPARE(told(counted.table(CoverageBy::Theme)),
             countedBySql(
                 database,
                 "select up.top, r.id" + onThemes
                     + " join (with recursive t as (select e.id, k.parent from k_theme k join record e on "
                       "e.rid = k.rid),"
                       " up(id, top) as (select id, id from t union select up.id, t.parent from up join "
                       "t on t.id = up.top where length(t.parent) > 0)"
                       " select * from up) up on up.id = l.target"
                       " union select 'no_theme', x.at from now x group by x.at having not exists"
                       " (select 1 from now y join r on r.id = y.first join link l on l.rid = r.rid and"
                       " l.field in ('themes', 'other_themes') where y.at = x.at)"));
    QCOMPARE(told(counted.table(CoverageBy::Meeting)),
             countedBySql(database, "select coalesce(nullif(meeting, ''), 'no_meeting'), id from r"));
    QCOMPARE(
        told(counted.table(CoverageBy::Year)),
        countedBySql(database,
                     "select coalesce(substr(coalesce(nullif(r.date, ''), k.\"from\"), 1, 4), 'no_date'), "
                     "r.id from r left join record e on e.id = r.meeting left join k_meeting k on k.rid = "
                     "e.rid"));
    QCOMPARE(
        told(counted.table(CoverageBy::Body)),
        countedBySql(database,
                     "select case when s.rid is null then l.target else 'states' end, r.id from r join link "
                     "l on l.rid = r.rid and l.field = 'addressees' join record e on e.id = l.target"
                     " left join k_state s on s.rid = e.rid"
                     " union select 'in_words', id from r where length(other_addressees) > 0"
                     " union select 'no_addressee', x.at from now x group by x.at having not exists"
                     " (select 1 from now y join r on r.id = y.first where y.at = x.at and"
                     " (length(r.other_addressees) > 0 or exists (select 1 from link l where l.rid = r.rid"
                     " and l.field = 'addressees')))"));
}

void CoverageTest::jointAction_countsOnce()
{
    CoverageData data;
    data.recommendations = {recommendation(u"R1"_s), recommendation(u"R2"_s)};
    data.recommendations[0].meeting = idOf(u"M1"_s);
    data.recommendations[1].meeting = idOf(u"M2"_s);
    data.followUps = {followUp(u"F1"_s, {u"R1"_s, u"R2"_s}, u"done"_s, {u"SE"_s, u"TR"_s})};
    const Coverage counted = coverage(data, {});
    QCOMPARE(line(counted.all), u"2 | 2 | 0 | 0 | 1 | 1 | 2 | 0 | 0"_s);
    const QList<CoverageRow> &meetings = counted.table(CoverageBy::Meeting);
    QCOMPARE(meetings.size(), 2);
    for (const CoverageRow &row : meetings)
        QCOMPARE(line(row.counts), u"1 | 1 | 0 | 0 | 1 | 1 | 2 | 0 | 0"_s);
    // Two lines of one action each, and one action in the total: that is said.
    QCOMPARE(counted.beyond(CoverageBy::Meeting), 1);
    QVERIFY(coverageNote(counted, CoverageBy::Meeting).contains(u"more than the total"_s));
    QCOMPARE(counted.beyond(CoverageBy::Year), 0);
    QVERIFY(!coverageNote(counted, CoverageBy::Year).contains(u"more than the total"_s));
}

void CoverageTest::merged_isCountedAsWhatStandsForIt()
{
    CoverageData data;
    // R1 and R2 were merged into R3, which was split into R4 and R5.
    data.recommendations = {recommendation(u"R1"_s), recommendation(u"R2"_s),
                            recommendation(u"R3"_s, {u"R1"_s, u"R2"_s}), recommendation(u"R4"_s, {u"R3"_s}),
                            recommendation(u"R5"_s, {u"R3"_s})};
    data.recommendations[0].date = PartialDate(2010);
    data.recommendations[3].date = PartialDate(2014);
    data.followUps = {followUp(u"F1"_s, {u"R1"_s, u"R2"_s}, u"done"_s, {u"SE"_s})};
    Indicator indicator{.id = idOf(u"I1"_s)};
    indicator.about = idOf(u"R2"_s);
    data.indicators = {indicator};
    const Coverage counted = coverage(data, {});
    QCOMPARE(counted.all.of(TakeUp::TakenUp), ids({u"R4"_s, u"R5"_s}));
    QCOMPARE(line(counted.all), u"2 | 2 | 0 | 0 | 1 | 1 | 1 | 1 | 0"_s);
    // Asked for the year of R1, its successors are counted, in that year only.
    const Coverage ofYear = coverage(data, {.from = PartialDate(2010), .to = PartialDate(2010)});
    QCOMPARE(ofYear.all.all(), ids({u"R4"_s, u"R5"_s}));
    QCOMPARE(ofYear.table(CoverageBy::Year).size(), 1);
    QCOMPARE(ofYear.table(CoverageBy::Year).first().title, u"2010"_s);
}

void CoverageTest::circleOfReplacements_ends()
{
    CoverageData data;
    data.recommendations = {recommendation(u"R1"_s, {u"R2"_s}), recommendation(u"R2"_s, {u"R1"_s}),
                            recommendation(u"R3"_s, {u"R3"_s}), recommendation(u"R4"_s, {u"gone"_s})};
    data.followUps = {followUp(u"F1"_s, {u"R1"_s, u"gone"_s}, u"done"_s, {u"SE"_s})};
    QCOMPARE(line(coverage(data, {}).all), u"4 | 1 | 0 | 3 | 1 | 1 | 1 | 0 | 0"_s);
    // Themes, meetings and bodies in a circle end too.
    data.recommendations[0].meeting = idOf(u"M1"_s);
    data.recommendations[0].addressees = ids({u"B1"_s});
    Meeting first{.id = idOf(u"M1"_s)};
    first.parent = idOf(u"M2"_s);
    Meeting second{.id = idOf(u"M2"_s)};
    second.parent = idOf(u"M1"_s);
    data.meetings = {first, second};
    data.bodiesAbove = {{idOf(u"B1"_s), idOf(u"B2"_s)}, {idOf(u"B2"_s), idOf(u"B1"_s)}};
    QCOMPARE(coverage(data, {.meeting = idOf(u"M9"_s)}).all.all(), RecordIds());
    QCOMPARE(coverage(data, {.meeting = idOf(u"M2"_s)}).all.all(), ids({u"R1"_s}));
    QCOMPARE(coverage(data, {.body = idOf(u"B9"_s)}).all.all(), RecordIds());
}

void CoverageTest::scope_narrows()
{
    CoverageData data;
    data.recommendations = {recommendation(u"R1"_s), recommendation(u"R2"_s), recommendation(u"R3"_s)};
    Meeting forum{.id = idOf(u"M"_s)};
    forum.from = PartialDate(2014, 5);
    Meeting session{.id = idOf(u"S"_s)};
    session.parent = forum.id;
    data.meetings = {forum, session};
    data.recommendations[0].origin = session.id;
    data.recommendations[1].meeting = forum.id;
    data.themes = {MatrixTheme{.id = idOf(u"T"_s), .name = u"T"_s},
                   MatrixTheme{.id = idOf(u"T1"_s), .name = u"T1"_s, .level = 1, .parent = 0},
                   MatrixTheme{.id = idOf(u"X"_s), .name = u"X"_s}};
    data.recommendations[0].themes = ids({u"T1"_s, u"X"_s});
    data.recommendations[2].otherThemes = ids({u"T"_s});
    data.recommendations[2].addressees = ids({u"B1"_s});
    data.bodiesAbove.insert(idOf(u"B1"_s), idOf(u"B"_s));
    const auto found = [&data](const CoverageScope &scope) { return coverage(data, scope).all.all(); };
    QCOMPARE(found({}).size(), 3);
    QCOMPARE(found({.meeting = forum.id}), ids({u"R1"_s, u"R2"_s}));
    QCOMPARE(found({.meeting = session.id}), ids({u"R1"_s}));
    QCOMPARE(found({.theme = idOf(u"T"_s)}), ids({u"R1"_s, u"R3"_s}));
    QCOMPARE(found({.theme = idOf(u"T1"_s)}), ids({u"R1"_s}));
    QCOMPARE(found({.body = idOf(u"B"_s)}), ids({u"R3"_s}));
    QCOMPARE(found({.from = PartialDate(2014)}), ids({u"R1"_s, u"R2"_s}));
    QCOMPARE(found({.to = PartialDate(2014, 4)}), RecordIds());
    QCOMPARE(found({.meeting = forum.id, .theme = idOf(u"T"_s)}), ids({u"R1"_s}));
    // The session's recommendation stands under its Forum Meeting; themes outside the scope have no line.
    QCOMPARE(coverage(data, {}).table(CoverageBy::Meeting).size(), 2);
    const Coverage onTheme = coverage(data, {.theme = idOf(u"T"_s)});
    QCOMPARE(onTheme.table(CoverageBy::Theme).size(), 2);
    QVERIFY(!rowOf(onTheme, CoverageBy::Theme, u"X"_s));
    QCOMPARE(rowOf(onTheme, CoverageBy::Theme, u"T1"_s)->level, 1);
}

void CoverageTest::noInformation_isNoTakeUp()
{
    CoverageData data;
    data.recommendations = {recommendation(u"R1"_s), recommendation(u"R2"_s), recommendation(u"R3"_s),
                            recommendation(u"R4"_s)};
    data.followUps = {followUp(u"F1"_s, {u"R1"_s}, {}, {u"SE"_s}),
                      followUp(u"F2"_s, {u"R2"_s}, u"not_pursued"_s, {u"TR"_s}),
                      followUp(u"F3"_s, {u"R3"_s}, u"existing_practice"_s, {u"TR"_s})};
    const Coverage counted = coverage(data, {});
    QCOMPARE(counted.all.of(TakeUp::Noted), ids({u"R1"_s, u"R2"_s}));
    QCOMPARE(counted.all.of(TakeUp::TakenUp), ids({u"R3"_s}));
    QCOMPARE(counted.all.of(TakeUp::Nothing), ids({u"R4"_s}));
    QCOMPARE(counted.all.followUps[0], ids({u"F1"_s}));
    QCOMPARE(counted.all.followUps[6], ids({u"F2"_s}));
    QCOMPARE(counted.all.actors, 1);
}

void CoverageTest::sharedPriority_isOpenUntilServed()
{
    CoverageData data;
    for (const QString &name : {u"P1"_s, u"P2"_s, u"P3"_s})
        data.priorities << PriorityStanding{.priority = {.id = idOf(name)}};
    Activity serves{.id = idOf(u"A1"_s)};
    serves.priorities = ids({u"P1"_s});
    Activity dropped{.id = idOf(u"A2"_s)};
    dropped.priorities = ids({u"P2"_s});
    dropped.status = u"dropped"_s;
    data.activities = {serves, dropped};
    Objective objective{.id = idOf(u"O1"_s)};
    objective.priorities = ids({u"P3"_s});
    data.objectives = {objective};
    const Coverage counted = coverage(data, {});
    QCOMPARE(counted.sharedPriorities.size(), 3);
    QCOMPARE(counted.openPriorities, ids({u"P2"_s}));
    QCOMPARE(coverage(data, {.theme = idOf(u"T"_s)}).sharedPriorities, RecordIds());
}

void CoverageTest::order_readsBack()
{
    const CoverageOrder order{.scope = {.meeting = idOf(u"M"_s),
                                        .theme = idOf(u"T"_s),
                                        .body = idOf(u"B"_s),
                                        .from = PartialDate(2013),
                                        .to = PartialDate(2014, 6)},
                              .by = CoverageBy::Year};
    const CoverageOrder back = CoverageOrder::parse(order.toString());
    QVERIFY(back.scope == order.scope);
    QVERIFY(back.by == order.by);
    QCOMPARE(CoverageOrder().toString(), QString());
    QVERIFY(CoverageOrder::parse(u"meeting=nonsense;by=state;what"_s).scope == CoverageScope());
    QVERIFY(!CoverageOrder::parse(u"by=state"_s).by);
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
