// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/carryover.h"
#include "core/rules/convergence.h"
#include "core/rules/followupwords.h"
#include "core/rules/leadtime.h"
#include "core/rules/names.h"
#include "core/rules/officeholders.h"
#include "core/rules/programme.h"
#include "core/rules/sharedcopy.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}

Role role(const QString &holder, PartialDate from, PartialDate to, const QString &function = u"chair"_s)
{
    return {.id = idOf(holder + from.toString()),
            .holder = holder.isEmpty() ? RecordId() : idOf(holder),
            .function = function,
            .from = from,
            .to = to};
}

bool isPerson(const RecordId &id)
{
    return id == idOf(u"p1"_s) || id == idOf(u"p2"_s);
}

}  // namespace

class RulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chairOfTheDay();
    void chairPersonsAndHandover();
    void troika();
    void stateNames();
    void copies();
    void followUpConsent();
    void leftOut();
    void leadTime();
    void carriedOver();
    void followUpOrder();
    void converging();
    void positionOfTheDay();
    void programmeTimes();
};

void RulesTest::chairOfTheDay()
{
    const QList<Role> roles{role(u"A"_s, PartialDate(2013, 1, 1), PartialDate(2014, 6, 30)),
                            role(u"B"_s, PartialDate(2014, 7, 1), {}),
                            role(u"C"_s, PartialDate(2013, 1, 1), {}, u"member"_s)};
    QCOMPARE(chairOf(roles, QDate(2014, 6, 30), isPerson).holders, RecordIds{idOf(u"A"_s)});
    QCOMPARE(chairOf(roles, QDate(2014, 7, 1), isPerson).holders, RecordIds{idOf(u"B"_s)});
    QVERIFY(chairOf(roles, QDate(2012, 1, 1), isPerson).isVacant());
}

void RulesTest::chairPersonsAndHandover()
{
    QList<Role> roles{role(u"A"_s, PartialDate(2014), PartialDate(2014)),
                      role(u"p1"_s, PartialDate(2014), {})};
    const Chair chair = chairOf(roles, QDate(2014, 5, 1), isPerson);
    QCOMPARE(chair.holders, RecordIds{idOf(u"A"_s)});
    QCOMPARE(chair.persons, RecordIds{idOf(u"p1"_s)});
    // Persons alone hold the place themselves; in the month both terms name, the new one counts.
    const QList<Role> persons{role(u"p1"_s, PartialDate(2006, 1), PartialDate(2017, 3)),
                              role(u"p2"_s, PartialDate(2017, 3), {})};
    QCOMPARE(chairOf(persons, QDate(2017, 2, 28), isPerson).holders, RecordIds{idOf(u"p1"_s)});
    QCOMPARE(chairOf(persons, QDate(2017, 3, 1), isPerson).holders, RecordIds{idOf(u"p2"_s)});
    const QList<Role> two{role(u"A"_s, PartialDate(2017), {}, u"co_chair"_s),
                          role(u"B"_s, PartialDate(2017), {}, u"co_chair"_s)};
    QCOMPARE(chairOf(two, QDate(2017, 6, 1), isPerson).holders.size(), 2);
}

void RulesTest::troika()
{
    const QList<Role> roles{role(u"A"_s, PartialDate(2012), PartialDate(2012)),
                            role(u"B"_s, PartialDate(2013), PartialDate(2014, 6, 30)),
                            role(u"C"_s, PartialDate(2014, 7, 1), PartialDate(2015))};
    const Troika troika = troikaOf(roles, QDate(2014, 4, 3), isPerson);
    QCOMPARE(troika.past.holders, RecordIds{idOf(u"A"_s)});
    QCOMPARE(troika.present.holders, RecordIds{idOf(u"B"_s)});
    QCOMPARE(troika.next.holders, RecordIds{idOf(u"C"_s)});
    QVERIFY(troikaOf(roles, QDate(2012, 4, 3), isPerson).past.isVacant());
}

void RulesTest::stateNames()
{
    State state{.id = idOf(u"TR"_s), .name = LocalText(u"en"_s, u"Türkiye"_s)};
    StateName old{.id = idOf(u"old"_s),
                  .name = LocalText(u"en"_s, u"Turkey"_s),
                  .state = state.id,
                  .to = PartialDate(2022, 5, 31)};
    old.name.set(u"fr"_s, u"Turquie"_s);
    QCOMPARE(nameOn(state, {old}, QDate(2014, 4, 3), u"en"_s), u"Turkey"_s);
    QCOMPARE(nameOn(state, {old}, QDate(2014, 4, 3), u"fr"_s), u"Turquie"_s);
    QCOMPARE(nameOn(state, {old}, QDate(2023, 1, 1), u"fr"_s), u"Türkiye"_s);
    old.state = idOf(u"other"_s);
    QCOMPARE(nameOn(state, {old}, QDate(2014, 4, 3), u"en"_s), u"Türkiye"_s);
}

void RulesTest::copies()
{
    for (const Handling level : {Handling::Public, Handling::Shared, Handling::Internal, Handling::Sensitive})
        QVERIFY(mayShow(level, false));
    QVERIFY(mayShow(Handling::Public, true));
    QVERIFY(mayShow(Handling::Shared, true));
    QVERIFY(!mayShow(Handling::Internal, true));
    QVERIFY(!mayShow(Handling::Sensitive, true));
    const RecordSpec &spec = kindOf<Position>().spec;
    QVERIFY(!mayShowField(*spec.field(u"if_raised"), true));
    QVERIFY(!mayShowField(*spec.field(u"sensitive"), true));
    QVERIFY(mayShowField(*spec.field(u"message"), true));
    Position position{.id = idOf(u"p"_s), .handling = u"internal"_s};
    QVERIFY(!mayShowRecord(toRow(position), true));
    QVERIFY(mayShowRecord(toRow(position), false));
}

void RulesTest::followUpConsent()
{
    FollowUp entry{.id = idOf(u"f"_s), .declaredBy = u"us"_s};
    QVERIFY(mayShowFollowUp(entry, true, false));
    QVERIFY(!mayShowFollowUp(entry, true, true));
    QVERIFY(mayShowFollowUp(entry, false, true));
    entry.consent = true;
    QVERIFY(mayShowFollowUp(entry, true, true));
    entry.consent = false;
    entry.declaredBy = u"state"_s;
    QVERIFY(mayShowFollowUp(entry, true, true));
}

void RulesTest::leftOut()
{
    LeftOut out;
    QVERIFY(out.isEmpty());
    out.add(u"If raised"_s, u"a"_s);
    out.add(u"Sensitive"_s, u"a"_s);
    out.add(u"If raised"_s, u"b"_s);
    out.add(u"If raised"_s, u"b"_s);
    QCOMPARE(out.count(), 3);
    QCOMPARE(out.lines(), (QStringList{u"If raised (2): a; b"_s, u"Sensitive (1): a"_s}));
}

void RulesTest::leadTime()
{
    QCOMPARE(noticeDays(PartialDate(2014, 3, 1), PartialDate(2014, 4, 20)), std::optional(50));
    QCOMPARE(noticeDays(PartialDate(2014, 4, 2), PartialDate(2014, 4, 1)), std::optional(-1));
    QVERIFY(!noticeDays(PartialDate(2014, 3), PartialDate(2014, 4, 20)));
    QCOMPARE(daysLeft(PartialDate(2014, 4), QDate(2014, 4, 1)), std::optional(29));
    QVERIFY(!daysLeft({}, QDate(2014, 4, 1)));
}

void RulesTest::carriedOver()
{
    const auto outcome = [](const QString &name, const QString &kind, const QString &status) {
        Outcome o{.id = idOf(name)};
        o.kind = kind;
        o.status = status;
        return o;
    };
    const QList<Outcome> last{outcome(u"a"_s, u"action"_s, u"done"_s), outcome(u"b"_s, u"decision"_s, {}),
                              outcome(u"c"_s, u"action"_s, u"open"_s)};
    const QList<Outcome> earlier{outcome(u"d"_s, u"action"_s, u"done"_s),
                                 outcome(u"e"_s, u"action"_s, u"under_way"_s),
                                 outcome(u"f"_s, u"action"_s, u"dropped"_s)};
    RecordIds ids;
    for (const Outcome &each : carriedActions(last, earlier))
        ids << each.id;
    QCOMPARE(ids, (RecordIds{idOf(u"a"_s), idOf(u"c"_s), idOf(u"e"_s)}));
    QVERIFY(isOpenAction(last.at(2)));
    QVERIFY(!isOpenAction(last.at(0)));
}

void RulesTest::followUpOrder()
{
    // The words of the rule and the vocabulary of the kind must stay the same.
    QStringList keys;
    for (const Choice &choice : kindOf<FollowUp>().spec.field(u"status")->choices)
        keys << QString::fromLatin1(choice.key);
    QCOMPARE(followUpWords(), keys);
    QList<FollowUp> entries{{.id = idOf(u"a"_s), .status = u"done"_s},
                            {.id = idOf(u"b"_s), .status = u"announced"_s},
                            {.id = idOf(u"c"_s)}};
    sortFollowUps(entries);
    QCOMPARE(entries.first().id, idOf(u"c"_s));
    QCOMPARE(entries.last().id, idOf(u"a"_s));
}

void RulesTest::converging()
{
    QCOMPARE(convergence({u"supports"_s, u"supports"_s, u"supports"_s}), Convergence::Shared);
    QCOMPARE(convergence({u"supports"_s, u"open"_s, u"supports"_s}), Convergence::Emerging);
    QCOMPARE(convergence({u"supports"_s, {}, u"not_known"_s}), Convergence::OneSided);
    QCOMPARE(convergence({u"supports"_s, u"supports"_s, u"reserved"_s}), Convergence::Diverging);
    QCOMPARE(convergence({u"opposes"_s, u"opposes"_s, {}}), Convergence::NotKnown);
    QCOMPARE(convergence({}), Convergence::NotKnown);
}

void RulesTest::positionOfTheDay()
{
    Position first{.id = idOf(u"1"_s), .holder = idOf(u"h"_s), .date = PartialDate(2014, 1, 1)};
    Position second{.id = idOf(u"2"_s),
                    .holder = idOf(u"h"_s),
                    .date = PartialDate(2013, 1, 1),
                    .from = PartialDate(2014, 3)};
    second.previous = first.id;
    const QList<Position> all{first, second};
    QCOMPARE(positionOn(all, idOf(u"h"_s), QDate(2014, 2, 1))->id, first.id);
    QCOMPARE(positionOn(all, idOf(u"h"_s), QDate(2014, 4, 1))->id, second.id);
    QVERIFY(!positionOn(all, idOf(u"x"_s), QDate(2014, 4, 1)));
}

void RulesTest::programmeTimes()
{
    AgendaItem section{.id = idOf(u"s"_s), .order = 2, .minutes = 99};
    AgendaItem below{.id = idOf(u"b"_s), .parent = section.id, .order = 1, .minutes = 20};
    AgendaItem opening{.id = idOf(u"o"_s), .order = 1, .minutes = 10};
    AgendaItem last{.id = idOf(u"l"_s), .order = 3};
    const auto lines = programme({last, below, section, opening}, QTime(15, 0));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[1].start, QTime(15, 10));
    QCOMPARE(lines[2].level, 1);
    QCOMPARE(lines[3].start, QTime(15, 30));
    QVERIFY(!programme({opening}, QTime()).first().start.isValid());
    // A circle left by a merge prints every item once.
    AgendaItem x{.id = idOf(u"x"_s), .parent = idOf(u"y"_s)};
    AgendaItem y{.id = idOf(u"y"_s), .parent = idOf(u"x"_s)};
    QCOMPARE(programme({x, y}, {}).size(), 2);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
