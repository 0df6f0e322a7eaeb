// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who could answer a request: each point with its reason, the load and the order.

#include "core/rules/roster.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}

RecordIds idsOf(const QStringList &names)
{
    RecordIds ids;
    for (const QString &name : names)
        ids << idOf(name);
    return ids;
}

const QDate kToday(2014, 4, 1);

/// Labour with Skills and Costs below it, and Health beside it; one request that asks the ILO for Skills in French.
RosterData world()
{
    RosterData data;
    for (const auto &[theme, above] :
         {std::pair(u"Labour"_s, QString()), std::pair(u"Skills"_s, u"Labour"_s),
          std::pair(u"Costs"_s, u"Labour"_s), std::pair(u"Health"_s, QString())}) {
        data.themes.insert(idOf(theme), {above.isEmpty() ? RecordId() : idOf(above), {}, {}, {}});
        data.names.insert(idOf(theme), theme);
        data.themeOrder << idOf(theme);
    }
    for (const QString &actor : {u"ILO"_s, u"WHO"_s, u"GMG"_s, u"Kenya"_s, u"France"_s})
        data.names.insert(idOf(actor), actor);
    data.regionOfState = {{idOf(u"Kenya"_s), u"africa"_s}, {idOf(u"France"_s), u"europe"_s}};
    data.gmg = idOf(u"GMG"_s);
    data.members.insert(idOf(u"ILO"_s), {{}, {}, PartialDate(2006), {}});
    return data;
}

Person person(const QString &name)
{
    return {.id = idOf(name), .name = name};
}

QString reason(const RosterMatch &match, RosterPoint point)
{
    for (const RosterReason &one : match.reasons)
        if (one.point == point)
            return one.text;
    return {};
}

/// The one match of a person held against a need; a match of nothing where the person is not on the list.
RosterMatch matchOf(RosterData data, const Person &who, const RosterNeed &need)
{
    data.persons = {who};
    return rosterMatches(data, need, kToday).value(0);
}

QStringList namesOf(const QList<RosterMatch> &matches)
{
    QStringList names;
    for (const RosterMatch &match : matches)
        names << match.name;
    return names;
}

ExpertiseRequest request(const QString &name, PartialDate asked, const QString &status, const RecordIds &of)
{
    return {.id = idOf(name), .reference = name, .asked = of, .askedOn = asked, .status = status};
}

}  // namespace

class TestRoster final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theme_isOwnWiderOrPart_data();
    void theme_isOwnWiderOrPart();
    void theme_ofARole_countsWhileItIsHeld();
    void themes_inACircle_end();
    void language_namesWhatIsMissing();
    void region_isThatOfTheStateThatAsks();
    void day_tellsFromWhenAndUntil_data();
    void day_tellsFromWhenAndUntil();
    void actor_isAmongTheAsked();
    void speaker_isAskedWhereNothingIsEntered();
    void personWithoutAnyField_isNotListed();
    void nobodyFits_isEmpty();
    void nothingLookedFor_listsTheExperts();
    void load_counts_data();
    void load_counts();
    void load_lowersThePlaceAmongEquals();
    void order_isByNameInTies();
    void declined_isLast();
    void words_measureNobody();
    void table_showsGaps();
};

void TestRoster::theme_isOwnWiderOrPart_data()
{
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<RosterFit>("fit");
    QTest::addColumn<QString>("text");
    QTest::newRow("own") << QStringList{u"Skills"_s} << u"Skills"_s << RosterFit::Fits << u"knows Skills"_s;
    QTest::newRow("wider") << QStringList{u"Labour"_s} << u"Skills"_s << RosterFit::Fits
                           << u"knows Labour, which Skills is part of"_s;
    QTest::newRow("part") << QStringList{u"Costs"_s} << u"Labour"_s << RosterFit::Fits
                          << u"knows Costs, a part of Labour"_s;
    QTest::newRow("beside") << QStringList{u"Costs"_s} << u"Skills"_s << RosterFit::Missing
                            << u"works on other themes: Costs"_s;
    QTest::newRow("none") << QStringList() << u"Skills"_s << RosterFit::Unknown << u"no theme is entered"_s;
}

void TestRoster::theme_isOwnWiderOrPart()
{
    QFETCH(QStringList, known);
    QFETCH(QString, wanted);
    QFETCH(RosterFit, fit);
    Person who = person(u"A"_s);
    who.themes = idsOf(known);
    who.languages = {u"fr"_s};
    who.maySpeak = true;
    const RosterMatch match = matchOf(world(), who, {.themes = idsOf({wanted}), .languages = {u"fr"_s}});
    QCOMPARE(match.fit(RosterPoint::Theme), fit);
    QTEST(reason(match, RosterPoint::Theme), "text");
}

void TestRoster::theme_ofARole_countsWhileItIsHeld()
{
    RosterData data = world();
    data.roles = {{.id = idOf(u"role"_s),
                   .holder = idOf(u"ILO"_s),
                   .person = idOf(u"A"_s),
                   .to = PartialDate(2014, 5, 1),
                   .themes = idsOf({u"Health"_s})}};
    const Person who = person(u"A"_s);
    RosterNeed need{.themes = idsOf({u"Health"_s}), .day = PartialDate(2014, 4, 30)};
    QCOMPARE(matchOf(data, who, need).fitting(), 1);
    need.day = PartialDate(2014, 5, 2);
    QVERIFY(matchOf(data, who, need).person.isNull());
}

void TestRoster::themes_inACircle_end()
{
    RosterData data = world();
    data.themes[idOf(u"Labour"_s)].above = idOf(u"Skills"_s);
    Person who = person(u"A"_s);
    who.themes = idsOf({u"Labour"_s});
    QCOMPARE(matchOf(data, who, {.themes = idsOf({u"Skills"_s})}).fitting(), 1);
    QCOMPARE(rosterTable(data, kToday).lines.size(), 4);
}

void TestRoster::language_namesWhatIsMissing()
{
    Person who = person(u"A"_s);
    who.themes = idsOf({u"Skills"_s});
    RosterNeed need{.themes = who.themes, .languages = {u"fr"_s, u"en"_s}};
    QCOMPARE(reason(matchOf(world(), who, need), RosterPoint::Language), u"no language is entered"_s);
    who.languages = {u"fr"_s, u"sv"_s};
    QCOMPARE(reason(matchOf(world(), who, need), RosterPoint::Language), u"speaks French, not English"_s);
    who.languages = {u"ru"_s};
    const RosterMatch match = matchOf(world(), who, need);
    QCOMPARE(match.fit(RosterPoint::Language), RosterFit::Missing);
    QCOMPARE(reason(match, RosterPoint::Language), u"not among the languages entered: French and English"_s);
}

void TestRoster::region_isThatOfTheStateThatAsks()
{
    Person who = person(u"A"_s);
    who.themes = idsOf({u"Skills"_s});
    const RosterNeed need{.themes = who.themes, .region = u"africa"_s, .state = idOf(u"Kenya"_s)};
    QCOMPARE(matchOf(world(), who, need).fit(RosterPoint::Region), RosterFit::Unknown);
    who.regions = {u"asia"_s};
    QCOMPARE(matchOf(world(), who, need).fit(RosterPoint::Region), RosterFit::Missing);
    who.regions = {u"africa"_s};
    QCOMPARE(reason(matchOf(world(), who, need), RosterPoint::Region), u"knows the region: Africa"_s);
    who.regions = {};
    who.state = idOf(u"France"_s);
    QCOMPARE(matchOf(world(), who, need).fit(RosterPoint::Region), RosterFit::Missing);
    who.state = idOf(u"Kenya"_s);
    QCOMPARE(reason(matchOf(world(), who, need), RosterPoint::Region), u"comes from Kenya"_s);
}

void TestRoster::day_tellsFromWhenAndUntil_data()
{
    QTest::addColumn<PartialDate>("from");
    QTest::addColumn<PartialDate>("to");
    QTest::addColumn<PartialDate>("day");
    QTest::addColumn<RosterFit>("fit");
    QTest::addColumn<QString>("text");
    const PartialDate day(2014, 5, 14);
    QTest::newRow("nothing") << PartialDate() << PartialDate() << day << RosterFit::Unknown
                             << u"no days of availability are entered"_s;
    QTest::newRow("first day") << day << day << day << RosterFit::Fits << u"free on 14 May 2014"_s;
    QTest::newRow("open end") << PartialDate(2014, 5) << PartialDate() << day << RosterFit::Fits
                              << u"free on 14 May 2014"_s;
    QTest::newRow("later") << PartialDate(2014, 5, 15) << PartialDate() << day << RosterFit::Missing
                           << u"not free until 15 May 2014"_s;
    QTest::newRow("over") << PartialDate() << PartialDate(2014, 5, 13) << day << RosterFit::Missing
                          << u"not free after 13 May 2014"_s;
    QTest::newRow("month") << PartialDate(2014, 5, 20) << PartialDate() << PartialDate(2014, 5)
                           << RosterFit::Fits << u"free at least for a part of May 2014"_s;
}

void TestRoster::day_tellsFromWhenAndUntil()
{
    QFETCH(PartialDate, from);
    QFETCH(PartialDate, to);
    QFETCH(PartialDate, day);
    QFETCH(RosterFit, fit);
    Person who = person(u"A"_s);
    who.themes = idsOf({u"Skills"_s});
    who.availableFrom = from;
    who.availableTo = to;
    const RosterMatch match = matchOf(world(), who, {.themes = who.themes, .day = day});
    QCOMPARE(match.fit(RosterPoint::Day), fit);
    QTEST(reason(match, RosterPoint::Day), "text");
}

void TestRoster::actor_isAmongTheAsked()
{
    Person who = person(u"A"_s);
    who.themes = idsOf({u"Skills"_s});
    RosterNeed need{.themes = who.themes, .asked = idsOf({u"GMG"_s})};
    QCOMPARE(matchOf(world(), who, need).fit(RosterPoint::Actor), RosterFit::Unknown);
    who.organisations = idsOf({u"WHO"_s});  // never a member
    QCOMPARE(matchOf(world(), who, need).fit(RosterPoint::Actor), RosterFit::Missing);
    who.organisations = idsOf({u"ILO"_s});
    QCOMPARE(reason(matchOf(world(), who, need), RosterPoint::Actor), u"is of those asked: GMG"_s);
    need.asked = idsOf({u"ILO"_s, u"WHO"_s});
    QCOMPARE(reason(matchOf(world(), who, need), RosterPoint::Actor), u"is of those asked: ILO"_s);
    need.asked = idsOf({u"A"_s});
    QCOMPARE(reason(matchOf(world(), who, need), RosterPoint::Actor), u"is asked by name"_s);
}

void TestRoster::speaker_isAskedWhereNothingIsEntered()
{
    Person who = person(u"A"_s);
    who.themes = idsOf({u"Skills"_s});
    const RosterNeed need{.themes = who.themes, .speaker = true};
    QCOMPARE(matchOf(world(), who, need).fit(RosterPoint::Speaker), RosterFit::Unknown);
    who.maySpeak = true;
    QCOMPARE(matchOf(world(), who, need).fit(RosterPoint::Speaker), RosterFit::Fits);
}

void TestRoster::personWithoutAnyField_isNotListed()
{
    RosterData data = world();
    data.persons = {person(u"A"_s)};
    QVERIFY(rosterMatches(data, {.themes = idsOf({u"Skills"_s}), .speaker = true}, kToday).isEmpty());
    QVERIFY(rosterMatches(data, {}, kToday).isEmpty());
    QVERIFY(rosterTable(data, kToday).noTheme.isEmpty());
}

void TestRoster::nobodyFits_isEmpty()
{
    RosterData data = world();
    Person who = person(u"A"_s);
    who.themes = idsOf({u"Health"_s});
    who.languages = {u"en"_s};
    data.persons = {who};
    QVERIFY(rosterMatches(data, {.themes = idsOf({u"Skills"_s}), .languages = {u"fr"_s}}, kToday).isEmpty());
}

void TestRoster::nothingLookedFor_listsTheExperts()
{
    RosterData data = world();
    Person who = person(u"B"_s);
    who.maySpeak = true;
    data.persons = {person(u"A"_s), who};
    const auto found = rosterMatches(data, {}, kToday);
    QCOMPARE(namesOf(found), QStringList{u"B"_s});
    QVERIFY(found.first().reasons.isEmpty());
}

void TestRoster::load_counts_data()
{
    QTest::addColumn<PartialDate>("asked");
    QTest::addColumn<QString>("status");
    QTest::addColumn<RosterLoad>("load");
    QTest::newRow("open") << PartialDate(2014, 3, 1) << u"asked"_s << RosterLoad{1, 1};
    QTest::newRow("delivered") << PartialDate(2014, 3, 1) << u"delivered"_s << RosterLoad{0, 1};
    QTest::newRow("declined") << PartialDate(2014, 3, 1) << u"declined"_s << RosterLoad{0, 1};
    QTest::newRow("draft") << PartialDate(2014, 3, 1) << u"draft"_s << RosterLoad{0, 0};
    QTest::newRow("a year ago") << PartialDate(2013, 4, 1) << u"delivered"_s << RosterLoad{0, 0};
    QTest::newRow("within a year") << PartialDate(2013, 4, 2) << u"delivered"_s << RosterLoad{0, 1};
    QTest::newRow("open for long") << PartialDate(2012, 1, 1) << u"offered"_s << RosterLoad{1, 0};
    QTest::newRow("no date") << PartialDate() << u"asked"_s << RosterLoad{1, 0};
    QTest::newRow("to come") << PartialDate(2014, 5, 1) << u"asked"_s << RosterLoad{1, 0};
}

void TestRoster::load_counts()
{
    QFETCH(PartialDate, asked);
    QFETCH(QString, status);
    QFETCH(RosterLoad, load);
    RosterData data = world();
    data.requests = {request(u"R"_s, asked, status, idsOf({u"A"_s}))};
    QCOMPARE(rosterLoad(data, idOf(u"A"_s), kToday), load);
    QCOMPARE(rosterLoad(data, idOf(u"B"_s), kToday), RosterLoad());
    QCOMPARE(rosterLoad(data, idOf(u"A"_s), kToday, idOf(u"R"_s)), RosterLoad());  // the one in hand
    data.requests = {request(u"R"_s, asked, status, idsOf({u"ILO"_s}))};
    data.offers = {
        {.id = idOf(u"O"_s), .request = idOf(u"R"_s), .person = idOf(u"A"_s), .status = u"offered"_s}};
    QCOMPARE(rosterLoad(data, idOf(u"A"_s), kToday), load);  // by an offer
    data.offers.first().status = u"withdrawn"_s;
    QCOMPARE(rosterLoad(data, idOf(u"A"_s), kToday).open, 0);
}

void TestRoster::load_lowersThePlaceAmongEquals()
{
    RosterData data = world();
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
        data.persons << person(name);
        data.persons.last().themes = idsOf({u"Skills"_s});
    }
    data.persons.last().languages = {u"fr"_s};
    for (int i = 0; i < 3; ++i)
        data.requests << request(u"R%1"_s.arg(i), PartialDate(2014, 1, 1), u"delivered"_s,
                                 idsOf({u"A"_s, u"C"_s}));
    const auto found = rosterMatches(data, {.themes = idsOf({u"Skills"_s}), .languages = {u"fr"_s}}, kToday);
    // C fits in more points, whatever the load; B was not asked.
    QCOMPARE(namesOf(found), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
    QCOMPARE(loadText(found.last().load), u"asked 3 times in the last 12 months"_s);
    QCOMPARE(loadText(found[1].load), u"not asked in the last 12 months"_s);
}

void TestRoster::order_isByNameInTies()
{
    RosterData data = world();
    for (const QString &name : {u"Zoe"_s, u"Ana"_s, u"Mia"_s}) {
        data.persons << person(name);
        data.persons.last().themes = idsOf({u"Skills"_s});
    }
    data.persons.first().sortName = u"Aaa"_s;
    const RosterNeed need{.themes = idsOf({u"Skills"_s})};
    const QStringList expected{u"Zoe"_s, u"Ana"_s, u"Mia"_s};
    QCOMPARE(namesOf(rosterMatches(data, need, kToday)), expected);
    std::reverse(data.persons.begin(), data.persons.end());
    QCOMPARE(namesOf(rosterMatches(data, need, kToday)), expected);
}

void TestRoster::declined_isLast()
{
    RosterData data = world();
    for (const QString &name : {u"A"_s, u"B"_s}) {
        data.persons << person(name);
        data.persons.last().themes = idsOf({u"Skills"_s});
    }
    data.persons.first().languages = {u"fr"_s};
    data.offers = {
        {.id = idOf(u"O"_s), .request = idOf(u"R"_s), .person = idOf(u"A"_s), .status = u"declined"_s}};
    const auto found = rosterMatches(
        data, {.request = idOf(u"R"_s), .themes = idsOf({u"Skills"_s}), .languages = {u"fr"_s}}, kToday);
    QCOMPARE(namesOf(found), (QStringList{u"B"_s, u"A"_s}));
    QCOMPARE(answerText(found.last()), u"declined this request"_s);
}

void TestRoster::words_measureNobody()
{
    Person who = person(u"A"_s);
    who.themes = idsOf({u"Skills"_s});
    const RosterMatch match =
        matchOf(world(), who, {.themes = who.themes, .languages = {u"fr"_s}, .speaker = true});
    QCOMPARE(match.fitting(), 1);
    QCOMPARE(fitText(match), u"fits in 1 of 3 points"_s);
}

void TestRoster::table_showsGaps()
{
    RosterData data = world();
    Person a = person(u"A"_s);
    a.themes = idsOf({u"Skills"_s, u"Labour"_s});
    a.languages = {u"fr"_s, u"en"_s};
    Person b = person(u"B"_s);
    b.themes = idsOf({u"Skills"_s});
    Person c = person(u"C"_s);
    c.maySpeak = true;
    c.languages = {u"ru"_s};
    data.persons = {a, b, c};
    const RosterTable table = rosterTable(data, kToday);
    QCOMPARE(table.languages, (QStringList{u"en"_s, u"fr"_s, u"ru"_s}));
    QCOMPARE(table.lines.size(), 4);
    QCOMPARE(table.lines[0].theme, idOf(u"Labour"_s));
    QCOMPARE(table.lines[1].theme, idOf(u"Skills"_s));
    QCOMPARE(table.lines[1].depth, 1);
    QCOMPARE(table.lines[1].all, idsOf({u"A"_s, u"B"_s}));
    QCOMPARE(table.lines[1].noLanguage, idsOf({u"B"_s}));
    QCOMPARE(table.lines[1].cells, (QList<RecordIds>{idsOf({u"A"_s}), idsOf({u"A"_s}), {}}));
    QCOMPARE(table.gaps(), 2);  // Costs and Health
    QCOMPARE(table.noTheme, idsOf({u"C"_s}));
}

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
