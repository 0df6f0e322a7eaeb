// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the same side said on the same matter before: by the item carried on, by priority, by theme; and how old it is.

#include "core/kinds/allkinds.h"
#include "core/kinds/meeting.h"
#include "core/kinds/priority.h"
#include "core/kinds/theme.h"
#include "core/rules/earlierpositions.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestEarlierPositions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void newest_standsFirst();
    void otherHoldersAndMatters_areLeftOut();
    void laterPositions_areLeftOut();
    void circleOfItems_ends();
    void severalHolders_areToldLikeEach();
    void oneWhoSpokeOften_isToldLikeOthers();
    void months_areCounted_data();
    void months_areCounted();

private:
    QStringList found(const QString &item, const QString &holder, const QDate &before = QDate(2014, 4, 3));
    void position(const QString &name, const QString &holder, const QString &item, const PartialDate &date,
                  const QString &priority = {});

    BriefWorkspace m_world;
    QHash<RecordId, QString> m_names;
};

void TestEarlierPositions::position(const QString &name, const QString &holder, const QString &item, const PartialDate &date,
                                    const QString &priority)
{
    Position p{.id = idOf(name), .holder = idOf(holder), .stance = u"supports"_s, .date = date};
    if (!item.isEmpty())
        p.item = idOf(item);
    if (!priority.isEmpty())
        p.priority = idOf(priority);
    m_names.insert(p.id, name);
    m_world.add(p);
}

void TestEarlierPositions::initTestCase()
{
    m_world.addActors();
    m_world.add(Theme{.id = idOf(u"costs"_s), .name = en(u"Costs"_s)});
    m_world.add(Priority{.id = idOf(u"p1"_s), .statement = en(u"Lower fees"_s)});
    for (const auto &[name, day] : {std::pair(u"M-12"_s, QDate(2012, 10, 12)), std::pair(u"M-13"_s, QDate(2013, 10, 12)),
                                    std::pair(u"M-14"_s, QDate(2014, 4, 3))})
        m_world.add(Meeting{.id = idOf(name), .title = en(name), .from = PartialDate(day)});
    const auto item = [](const QString &name, const QString &meeting, const QString &from = {}) {
        AgendaItem one{.id = idOf(name), .meeting = idOf(meeting), .title = en(name)};
        if (!from.isEmpty())
            one.carriedFrom = idOf(from);
        return one;
    };
    m_world.add(item(u"i12"_s, u"M-12"_s));
    m_world.add(item(u"i13"_s, u"M-13"_s, u"i12"_s));
    AgendaItem now = item(u"i14"_s, u"M-14"_s, u"i13"_s);
    now.themes = {idOf(u"costs"_s)};
    now.related = {idOf(u"p1"_s)};
    m_world.add(now);
    AgendaItem other = item(u"on costs"_s, u"M-13"_s);
    other.themes = {idOf(u"costs"_s)};
    m_world.add(other);
    m_world.add(item(u"other matter"_s, u"M-13"_s));
    m_world.add(item(u"ring a"_s, u"M-13"_s, u"ring b"_s));
    m_world.add(item(u"ring b"_s, u"M-13"_s, u"ring a"_s));
    position(u"first"_s, u"GFMD"_s, u"i12"_s, {});  // dated by its meeting
    position(u"second"_s, u"GFMD"_s, u"i13"_s, PartialDate(2013, 10, 12));
    position(u"priority"_s, u"GFMD"_s, {}, PartialDate(2013, 11), u"p1"_s);
    position(u"theme"_s, u"GFMD"_s, u"on costs"_s, PartialDate(2013, 1, 5));
    position(u"present"_s, u"GFMD"_s, u"i14"_s, PartialDate(2014, 3, 1));
    position(u"other"_s, u"GFMD"_s, u"other matter"_s, PartialDate(2013, 10, 12));
    position(u"gmg"_s, u"GMG"_s, u"i13"_s, PartialDate(2013, 10, 12));
    position(u"later"_s, u"GFMD"_s, {}, PartialDate(2014, 6, 1), u"p1"_s);
    position(u"undated"_s, u"GFMD"_s, {}, {}, u"p1"_s);
    position(u"ring"_s, u"GFMD"_s, u"ring b"_s, PartialDate(2013, 2, 2));
    QVERIFY(m_world.commit());
}

QStringList TestEarlierPositions::found(const QString &item, const QString &holder, const QDate &before)
{
    Reader reader(m_world.workspace());
    QStringList out;
    for (const EarlierPosition &one : earlierPositions(reader, *reader.one<AgendaItem>(idOf(item)), idOf(holder), before))
        out << m_names.value(one.position.id);
    return out;
}

void TestEarlierPositions::newest_standsFirst()
{
    QCOMPARE(found(u"i14"_s, u"GFMD"_s), (QStringList{u"priority"_s, u"second"_s, u"theme"_s, u"first"_s}));
    Reader reader(m_world.workspace());
    const auto all = earlierPositions(reader, *reader.one<AgendaItem>(idOf(u"i14"_s)), idOf(u"GFMD"_s), QDate(2014, 4, 3));
    QCOMPARE(all[0].tie, EarlierPosition::Tie::Priority);
    QCOMPARE(all[1].tie, EarlierPosition::Tie::Item);
    QCOMPARE(all[2].tie, EarlierPosition::Tie::Theme);
    QCOMPARE(all[3].when, PartialDate(2012, 10, 12));
    QCOMPARE(all[3].meeting, idOf(u"M-12"_s));
}

void TestEarlierPositions::otherHoldersAndMatters_areLeftOut()
{
    QCOMPARE(found(u"i14"_s, u"GMG"_s), QStringList{u"gmg"_s});
    QCOMPARE(found(u"i14"_s, u"SRSG"_s), QStringList());
    QCOMPARE(found(u"other matter"_s, u"GFMD"_s), QStringList());
}

void TestEarlierPositions::laterPositions_areLeftOut()
{
    QCOMPARE(found(u"i14"_s, u"GFMD"_s, QDate(2013, 2, 1)), (QStringList{u"theme"_s, u"first"_s}));
    QCOMPARE(found(u"i14"_s, u"GFMD"_s, QDate(2015, 1, 1)).first(), u"later"_s);
}

void TestEarlierPositions::circleOfItems_ends()
{
    QCOMPARE(found(u"ring a"_s, u"GFMD"_s), QStringList{u"ring"_s});
}

void TestEarlierPositions::severalHolders_areToldLikeEach()
{
    Reader reader(m_world.workspace());
    const AgendaItem item = *reader.one<AgendaItem>(idOf(u"i14"_s));
    const QDate before(2014, 4, 3);
    const RecordIds holders{idOf(u"GMG"_s), RecordId(), idOf(u"GFMD"_s)};
    const auto all = earlierPositions(reader, item, holders, before);
    QCOMPARE(all.size(), holders.size());
    QVERIFY(all[1].isEmpty());
    for (const qsizetype at : {0, 2}) {
        const auto alone = earlierPositions(reader, item, holders[at], before);
        QCOMPARE(all[at].size(), alone.size());
        for (qsizetype i = 0; i < alone.size(); ++i)
            QCOMPARE(all[at][i].position.id, alone[i].position.id);
    }
}

/// Of many positions only those with a tie are read: the same ones are found.
void TestEarlierPositions::oneWhoSpokeOften_isToldLikeOthers()
{
    for (int number = 0; number < 150; ++number)
        position(u"often %1"_s.arg(number), u"GFMD"_s, u"other matter"_s, PartialDate(2010, 2, 3));
    Position themed{.id = idOf(u"themed"_s), .holder = idOf(u"GFMD"_s), .item = idOf(u"other matter"_s)};
    themed.date = PartialDate(2009, 1, 1);
    themed.themes = {idOf(u"costs"_s)};
    m_names.insert(themed.id, u"themed"_s);
    m_world.add(themed);
    QVERIFY(m_world.commit());
    QCOMPARE(found(u"i14"_s, u"GFMD"_s),
             (QStringList{u"priority"_s, u"second"_s, u"theme"_s, u"first"_s, u"themed"_s}));
    QCOMPARE(found(u"i14"_s, u"GFMD"_s, QDate(2015, 1, 1)).first(), u"later"_s);
    QCOMPARE(found(u"ring a"_s, u"GFMD"_s), QStringList{u"ring"_s});
    QCOMPARE(found(u"i14"_s, u"GMG"_s), QStringList{u"gmg"_s});
}

void TestEarlierPositions::months_areCounted_data()
{
    QTest::addColumn<PartialDate>("when");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("told");
    QTest::newRow("today") << PartialDate(2014, 4, 4) << 0 << false;
    QTest::newRow("a year") << PartialDate(2013, 4, 4) << 12 << false;
    QTest::newRow("fourteen months") << PartialDate(2013, 2, 4) << 14 << true;
    QTest::newRow("a day less") << PartialDate(2013, 2, 5) << 13 << true;
    QTest::newRow("a year alone, from its end") << PartialDate(2012) << 15 << true;
    QTest::newRow("not known") << PartialDate() << 0 << false;
    QTest::newRow("to come") << PartialDate(2015, 1, 1) << 0 << false;
}

void TestEarlierPositions::months_areCounted()
{
    QFETCH(PartialDate, when);
    QFETCH(int, months);
    QFETCH(bool, told);
    QCOMPARE(monthsBetween(when, QDate(2014, 4, 4)), months);
    QCOMPARE(ageNote(when, QDate(2014, 4, 4)).isEmpty(), !told);
}

QTEST_GUILESS_MAIN(TestEarlierPositions)
#include "tst_earlierpositions.moc"
