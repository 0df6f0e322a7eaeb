// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles: what counts on a day, and what a profile is made of.

#include "tests/core/profileworld.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestProfile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<ProfileWorld>(); }
    void cleanup() { m_world.reset(); }
    void name_isThatOfTheDay();
    void chair_isThatOfTheDay();
    void positionStatedLater_isNotThere();
    void positionReplaced_standsBelowWhatHolds();
    void whatIsDatedLater_isNotThere_data();
    void whatIsDatedLater_isNotThere();
    void withoutADay_whatIsToComeIsThere();
    void sessionWithoutADay_hasThatOfItsMeeting();
    void stateOfWorkThatCameLater_isNotTold();
    void followUp_standsApartByWhoSaysSo();
    void theme_takesInWhatStandsBelowIt();
    void anotherKind_isRefusedInWords();
    void recordWithNothing_saysSo();
    void recipe_isReadFromThePapersName();

private:
    template <typename T> void add(const T &record) { m_world->add(record); }
    [[nodiscard]] static BriefRequest request(const QString &subject, const QDate &asOf = QDate(2014, 4, 4),
                                              bool shared = false)
    {
        return ProfileWorld::request(subject, asOf, shared);
    }
    [[nodiscard]] QString text(const BriefRequest &wanted) { return m_world->text(wanted); }

    std::unique_ptr<ProfileWorld> m_world;
};

void TestProfile::name_isThatOfTheDay()
{
    const QString then = text(request(u"TR"_s));
    QVERIFY2(then.contains(u"Turkey"_s) && then.contains(u"Name today: Türkiye"_s), qPrintable(then));
    const QString now = text(request(u"TR"_s, QDate(2023, 1, 1)));
    QVERIFY2(!now.contains(u"Turkey"_s) && now.contains(u"Türkiye"_s), qPrintable(now));
    QCOMPARE(m_world->make(request(u"TR"_s))->version, u"As of 4 April 2014"_s);
}

void TestProfile::chair_isThatOfTheDay()
{
    const QString then = text(request(u"GFMD-CIO"_s));
    QVERIFY2(then.contains(u"Chair: Sweden (Head B)"_s), qPrintable(then));
    const QString later = text(request(u"GFMD-CIO"_s, QDate(2015, 1, 1)));
    QVERIFY2(later.contains(u"Chair: Turkey"_s), qPrintable(later));
    QVERIFY2(later.contains(u"## Before"_s) && later.contains(u"| Sweden (Head B) |"_s), qPrintable(later));
    // Turkey is not yet in the chair, and in a copy of that day nobody knows that it will be.
    QVERIFY(!then.contains(u"Turkey"_s));
    const QString held = text(request(u"TR"_s, QDate(2015, 1, 1)));
    QVERIFY2(held.contains(u"| Chair | Chair-in-Office | 1 Jul 2014 – 31 Dec 2015 |"_s), qPrintable(held));
    QVERIFY(!text(request(u"TR"_s)).contains(u"Chair-in-Office"_s));
    QVERIFY(text(request(u"GMG"_s)).contains(u"Chair: Agency AGA"_s));
    QVERIFY(text(request(u"SRSG"_s)).contains(u"Special Representative: Special Representative A"_s));
}

void TestProfile::positionStatedLater_isNotThere()
{
    const auto position = [](const QString &name, const PartialDate &date) {
        Position one{.id = idOf(name), .holder = idOf(u"SE"_s), .stance = u"supports"_s, .date = date};
        one.summary = en(name);
        return one;
    };
    add(position(u"said before"_s, PartialDate(2014, 3, 28)));
    add(position(u"said on the day"_s, PartialDate(2014, 4, 4)));
    add(position(u"said in that month"_s, PartialDate(2014, 4)));
    add(position(u"said the day after"_s, PartialDate(2014, 4, 5)));
    add(position(u"said at some time"_s, {}));
    m_world->keep();
    const QString printed = text(request(u"SE"_s));
    for (const QString &there :
         {u"said before"_s, u"said on the day"_s, u"said in that month"_s, u"said at some time"_s})
        QVERIFY2(printed.contains(there), qPrintable(there));
    QVERIFY(!printed.contains(u"said the day after"_s));
    QVERIFY(text(request(u"SE"_s, QDate(2014, 4, 5))).contains(u"said the day after"_s));
    // The newest first, and what has no date last.
    QVERIFY(printed.indexOf(u"said on the day"_s) < printed.indexOf(u"said before"_s));
    QVERIFY(printed.indexOf(u"said before"_s) < printed.indexOf(u"said at some time"_s));
}

void TestProfile::positionReplaced_standsBelowWhatHolds()
{
    Position first{.id = idOf(u"first"_s),
                   .holder = idOf(u"SE"_s),
                   .stance = u"reserved"_s,
                   .date = PartialDate(2013, 5, 1)};
    first.summary = en(u"FIRST"_s);
    Position second{.id = idOf(u"second"_s),
                    .holder = idOf(u"SE"_s),
                    .stance = u"supports"_s,
                    .date = PartialDate(2014, 2, 1)};
    second.summary = en(u"SECOND"_s);
    second.previous = first.id;
    add(first);
    add(second);
    m_world->keep();
    const QString printed = text(request(u"SE"_s));
    const qsizetype before = printed.indexOf(u"## Held before"_s);
    QVERIFY2(before > 0, qPrintable(printed));
    QVERIFY(printed.indexOf(u"SECOND"_s) < before && printed.indexOf(u"FIRST"_s) > before);
    // The year before, the first one held.
    const QString earlier = text(request(u"SE"_s, QDate(2013, 12, 31)));
    QVERIFY(earlier.contains(u"FIRST"_s) && !earlier.contains(u"SECOND"_s)
            && !earlier.contains(u"## Held before"_s));
}

void TestProfile::whatIsDatedLater_isNotThere_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("state") << u"SE"_s;
    QTest::newRow("theme") << u"theme"_s;
    QTest::newRow("body") << u"GMG-CHAIR"_s;
}

void TestProfile::whatIsDatedLater_isNotThere()
{
    QFETCH(QString, subject);
    m_world->addOneOfEach(u"public"_s, PartialDate(2014, 6, 1), u"LATER"_s);
    m_world->addOneOfEach(u"public"_s, PartialDate(2014, 3, 1), u"EARLY"_s);
    m_world->addOneOfEach(u"public"_s, {}, u"UNDATED"_s);
    const QString printed = text(request(subject));
    QVERIFY2(!printed.contains(u"LATER"_s), qPrintable(printed));
    const int least = subject == u"SE" ? 15 : subject == u"theme" ? 14 : 2;
    QVERIFY2(printed.count(u"EARLY "_s) >= least, qPrintable(printed));
    QVERIFY2(printed.count(u"UNDATED "_s) >= least, qPrintable(printed));
    const QString after = text(request(subject, QDate(2014, 6, 1)));
    QVERIFY(after.count(u"LATER "_s) >= least);
}

void TestProfile::withoutADay_whatIsToComeIsThere()
{
    m_world->addOneOfEach(u"public"_s, PartialDate(2040, 6, 1), u"TOCOME"_s);
    const QString printed = text(request(u"SE"_s, {}));
    QVERIFY2(printed.contains(u"As of: 1 January 2026"_s), qPrintable(printed));
    QVERIFY(printed.count(u"TOCOME "_s) >= 15);
    QVERIFY2(printed.contains(u"## To come"_s), qPrintable(printed));
}

void TestProfile::sessionWithoutADay_hasThatOfItsMeeting()
{
    add(Meeting{.id = idOf(u"forum"_s), .title = en(u"Forum"_s), .from = PartialDate(2014, 5, 14)});
    add(Meeting{.id = idOf(u"table"_s),
                .title = en(u"Roundtable of May"_s),
                .parent = idOf(u"forum"_s),
                .coChairs = {idOf(u"SE"_s)}});
    m_world->keep();
    QVERIFY(!text(request(u"SE"_s)).contains(u"Roundtable of May"_s));
    const QString after = text(request(u"SE"_s, QDate(2014, 5, 14)));
    QVERIFY2(after.contains(u"| 14 May 2014 | Roundtable of May | Co-chair |"_s), qPrintable(after));
}

void TestProfile::stateOfWorkThatCameLater_isNotTold()
{
    const auto work = [](const QString &name, const PartialDate &due, const PartialDate &stated) {
        return Activity{.id = idOf(name),
                        .title = en(name),
                        .owners = {idOf(u"AGA"_s)},
                        .from = PartialDate(2014, 1, 1),
                        .due = due,
                        .status = u"done"_s,
                        .statusDate = stated};
    };
    add(work(u"due and done"_s, PartialDate(2014, 3, 1), {}));
    add(work(u"done early"_s, PartialDate(2014, 12, 1), PartialDate(2014, 4, 1)));
    add(work(u"done later"_s, PartialDate(2014, 12, 2), PartialDate(2014, 11, 1)));
    add(work(u"done at some time"_s, PartialDate(2014, 12, 3), {}));
    ExpertiseRequest asked{.id = idOf(u"asked"_s),
                           .title = en(u"A paper"_s),
                           .asked = {idOf(u"AGA"_s)},
                           .askedOn = PartialDate(2014, 3, 1),
                           .deliveredOn = PartialDate(2014, 5, 1),
                           .status = u"delivered"_s};
    asked.answer = en(u"The paper itself"_s);
    add(asked);
    m_world->keep();
    const QString printed = text(request(u"AGA"_s));
    QVERIFY2(printed.contains(u"| due and done | Lead | AGA | 1 Mar 2014 | Done |"_s), qPrintable(printed));
    QVERIFY(printed.contains(u"| done early | Lead | AGA | 1 Dec 2014 | Done |"_s));
    QVERIFY(printed.contains(u"| done later | Lead | AGA | 2 Dec 2014 |  |"_s));
    QVERIFY(printed.contains(u"| done at some time | Lead | AGA | 3 Dec 2014 |  |"_s));
    QVERIFY2(printed.contains(u"| 1 Mar 2014 | Asked |"_s) && !printed.contains(u"The paper itself"_s),
             qPrintable(printed));
    const QString today = text(request(u"AGA"_s, {}));
    QVERIFY(today.contains(u"| done at some time | Lead | AGA | 3 Dec 2014 | Done |"_s));
    QVERIFY(today.contains(u"| 1 Mar 2014 | Delivered |"_s) && today.contains(u"The paper itself"_s));
}

void TestProfile::followUp_standsApartByWhoSaysSo()
{
    add(FollowUp{.id = idOf(u"own"_s),
                 .description = en(u"OWN WORDS"_s),
                 .status = u"not_pursued"_s,
                 .actors = {idOf(u"SE"_s)},
                 .declaredBy = u"state"_s});
    add(FollowUp{.id = idOf(u"ours"_s),
                 .description = en(u"OUR NOTE"_s),
                 .actors = {idOf(u"SE"_s)},
                 .declaredBy = u"us"_s});
    add(FollowUp{.id = idOf(u"joined"_s),
                 .description = en(u"JOINED IN"_s),
                 .actors = {idOf(u"AGA"_s)},
                 .partners = {idOf(u"SE"_s)},
                 .declaredBy = u"us"_s});
    m_world->keep();
    const QString printed = text(request(u"SE"_s));
    const qsizetype declared = printed.indexOf(u"## Declared by the actor itself"_s);
    const qsizetype noted = printed.indexOf(u"## Noted by others"_s);
    QVERIFY2(declared > 0 && noted > declared, qPrintable(printed));
    QVERIFY(printed.indexOf(u"OWN WORDS"_s) > declared && printed.indexOf(u"OWN WORDS"_s) < noted);
    QVERIFY(printed.indexOf(u"OUR NOTE"_s) > noted);
    QVERIFY(printed.indexOf(u"JOINED IN"_s) > noted);
    QVERIFY(printed.contains(u"Follow-up is voluntary"_s));
    // An entry without a status word says that nothing is known, and nothing is graded.
    QVERIFY(printed.contains(u"No information"_s) && printed.contains(u"Not pursued"_s));
}

void TestProfile::theme_takesInWhatStandsBelowIt()
{
    add(Document{.id = idOf(u"d"_s), .title = en(u"On costs alone"_s), .themes = {idOf(u"subtheme"_s)}});
    AgendaItem item{.id = idOf(u"i"_s), .number = u"4"_s, .title = en(u"Costs on the agenda"_s)};
    item.themes = {idOf(u"subtheme"_s)};
    add(item);
    Position on{.id = idOf(u"p"_s), .holder = idOf(u"TR"_s), .item = item.id, .stance = u"supports"_s};
    on.summary = en(u"Wants lower costs."_s);
    add(on);
    m_world->keep();
    const QString printed = text(request(u"theme"_s));
    QVERIFY2(printed.contains(u"With: Costs"_s) && printed.contains(u"On costs alone"_s),
             qPrintable(printed));
    QVERIFY2(printed.contains(u"| Turkey | 4. Costs on the agenda | Supports. Wants lower costs."_s),
             qPrintable(printed));
    QVERIFY(text(request(u"subtheme"_s)).contains(u"Part of: Recruitment"_s));
}

void TestProfile::anotherKind_isRefusedInWords()
{
    add(Meeting{.id = idOf(u"m"_s), .title = en(u"Meeting"_s)});
    m_world->keep();
    const auto wrong = m_world->make(request(u"m"_s));
    QCOMPARE(wrong.error().code, ProblemCode::Invalid);
    QVERIFY2(wrong.error().text.contains(u"of the kind Meeting"_s)
                 && wrong.error().text.contains(u"a State, an organization"_s),
             qPrintable(wrong.error().text));
    QCOMPARE(m_world->make(request(u"nobody"_s)).error().code, ProblemCode::NotFound);
    QVERIFY(mayHaveProfile(u"state"_s) && mayHaveProfile(u"theme"_s) && !mayHaveProfile(u"meeting"_s)
            && !mayHaveProfile(QString()));
}

void TestProfile::recordWithNothing_saysSo()
{
    add(Organisation{.id = idOf(u"new"_s), .name = en(u"Newcomer"_s), .verification = u"to_be_checked"_s});
    m_world->keep();
    const QString printed = text(request(u"new"_s));
    QVERIFY2(printed.contains(u"Newcomer"_s)
                 && printed.contains(u"Nothing else is recorded about it up to this day."_s),
             qPrintable(printed));
    QVERIFY2(!printed.contains(u"# "_s), qPrintable(printed));
}

void TestProfile::recipe_isReadFromThePapersName()
{
    const BriefRequest dated = paperRequest(u"profile@2014-04-04"_s, idOf(u"SE"_s));
    QCOMPARE(dated.recipe, u"profile"_s);
    QCOMPARE(dated.record, idOf(u"SE"_s));
    QCOMPARE(dated.asOf, QDate(2014, 4, 4));
    QVERIFY(dated.meeting.isNull());
    QVERIFY(!paperRequest(u"profile"_s, idOf(u"SE"_s)).asOf.isValid());
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
