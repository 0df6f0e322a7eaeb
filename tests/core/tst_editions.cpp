// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The brief of a meeting and the sheet of an item as they are made for one of the three sides.

#include "core/brief/briefs.h"
#include "core/brief/paperkind.h"
#include "core/brief/parttexts.h"
#include "core/rules/reader.h"
#include "tests/core/briefworkspace.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestEditions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void edition_putsItsSideFirst_data();
    void edition_putsItsSideFirst();
    void edition_keepsWhatOthersMustNotSee_data();
    void edition_keepsWhatOthersMustNotSee();
    void edition_hasItsOwnRecord();
    void edition_isRefusedWhereThereIsNone();
    void edition_isOfferedBesideTheBrief();

private:
    [[nodiscard]] BriefRequest request(const QString &recipe) const
    {
        BriefRequest out{.recipe = recipe, .date = QDate(2014, 3, 20)};
        out.meeting = idOf(u"TRI-1"_s);
        return out;
    }
    [[nodiscard]] QString text(const BriefRequest &asked) const
    {
        return toText(must(makeBrief(m_world->workspace(), asked))).replace(QChar::Nbsp, u' ');
    }

    std::unique_ptr<BriefWorkspace> m_world;
};

void TestEditions::init()
{
    m_world = std::make_unique<BriefWorkspace>();
    m_world->addActors();
    m_world->addMeeting();
    QVERIFY(m_world->commit());
}

void TestEditions::edition_putsItsSideFirst_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("srsg") << u"srsg"_s << QStringList{u"SRSG"_s, u"GFMD"_s, u"GMG"_s};
    QTest::newRow("gfmd") << u"gfmd"_s << QStringList{u"GFMD"_s, u"SRSG"_s, u"GMG"_s};
    QTest::newRow("gmg") << u"gmg"_s << QStringList{u"GMG"_s, u"SRSG"_s, u"GFMD"_s};
}

void TestEditions::edition_putsItsSideFirst()
{
    QFETCH(QString, edition);
    QFETCH(QStringList, order);
    BriefRequest asked = request(u"trilateral"_s);
    asked.edition = edition;
    const BriefDocument made = must(makeBrief(m_world->workspace(), asked));
    const QString printed = toText(made);
    QVERIFY2(printed.contains(u"For: "_s + order.first() + u'\n'), qPrintable(printed.left(600)));
    QVERIFY(made.title.contains(u"Meeting brief (%1 edition)"_s.arg(order.first())));
    QVERIFY(made.shortTitle.contains(u"(%1 edition)"_s.arg(order.first())));
    QStringList tables;
    for (const Block &block : made.blocks)
        if (const auto *table = std::get_if<Table>(&block);
            table && table->columns.size() == 3 && order.contains(table->columns.first().header))
            for (const TableColumn &column : table->columns)
                tables << column.header;
    QCOMPARE(tables, order);
    // Its own messages, and not those of the office for the meeting as a whole.
    QVERIFY2(printed.contains(u"- 2. Costs of recruitment: Message to %1\n"_s.arg(order.first())),
             qPrintable(printed));
    QVERIFY(!printed.contains(u"First message"_s));
}

void TestEditions::edition_keepsWhatOthersMustNotSee_data()
{
    QTest::addColumn<QString>("edition");
    for (const QString &key : editions())
        QTest::newRow(qPrintable(key)) << key;
}

void TestEditions::edition_keepsWhatOthersMustNotSee()
{
    QFETCH(QString, edition);
    for (const QString &recipe : {u"trilateral"_s, u"item_sheet"_s}) {
        BriefRequest asked = request(recipe);
        asked.record = recipe == u"item_sheet" ? idOf(u"item2"_s) : RecordId();
        asked.edition = edition;
        const QString printed = text(asked);
        for (const QString &holder : {u"SRSG"_s, u"GFMD"_s, u"GMG"_s, u"TR"_s}) {
            const bool own = holder.toLower() == edition;
            QCOMPARE(printed.contains(u"RAISED "_s + holder), own);
            QCOMPARE(printed.contains(u"TOUCHY "_s + holder), own);
        }
        QCOMPARE(printed.contains(u"HIDDEN summary"_s), edition == u"gmg");  // of the GMG, and internal
        if (recipe == u"trilateral")
            QCOMPARE(printed.contains(u"INTEREST in costs"_s), edition == u"srsg");  // of its person
        asked.sharedCopy = true;  // the copy is another matter: it leaves out the side's own too
        const QString shared = text(asked);
        for (const QString &secret : {u"RAISED"_s, u"TOUCHY"_s, u"HIDDEN"_s, u"INTEREST"_s})
            QVERIFY2(!shared.contains(secret), qPrintable(secret));
    }
}

void TestEditions::edition_hasItsOwnRecord()
{
    BriefRequest asked = request(u"trilateral"_s);
    asked.edition = u"gfmd"_s;
    QVERIFY(!text(asked).contains(u"OPENING for the office"_s));  // of the paper of all three
    Reader reader(m_world->workspace());
    const BriefDocument made = must(makeBrief(m_world->workspace(), asked));
    must(m_world->workspace().apply(setPartText(reader, asked, made, u"key_messages"_s,
                                                u"GFMD speaks for itself."_s, true,
                                                [this] { return m_world->workspace().newId(); })));
    QVERIFY(text(asked).contains(u"GFMD speaks for itself."_s));
    QVERIFY(!text(asked).contains(u"recruitment: Message to GFMD"_s));  // it stands in place of them
    for (const QString &other : {QString(), u"srsg"_s, u"gmg"_s}) {
        asked.edition = other;
        QVERIFY2(!text(asked).contains(u"GFMD speaks for itself."_s), qPrintable(other));
    }
    asked.edition.clear();
    QVERIFY(text(asked).contains(u"OPENING for the office"_s));
}

void TestEditions::edition_isRefusedWhereThereIsNone()
{
    BriefRequest asked = request(u"trilateral"_s);
    asked.edition = u"unhcr"_s;
    QCOMPARE(makeBrief(m_world->workspace(), asked).error().code, ProblemCode::Invalid);
    asked = request(u"minutes"_s);
    asked.edition = u"gfmd"_s;
    QVERIFY(makeBrief(m_world->workspace(), asked).error().text.contains(u"gfmd"_s));
}

void TestEditions::edition_isOfferedBesideTheBrief()
{
    const auto papers = papersBeside(m_world->workspace(), u"trilateral@gfmd"_s, idOf(u"TRI-1"_s));
    QStringList keys;
    for (const auto &[name, key] : papers)
        keys << key;
    QCOMPARE(keys.mid(0, 4),
             (QStringList{u"trilateral"_s, u"trilateral@srsg"_s, u"trilateral@gfmd"_s, u"trilateral@gmg"_s}));
    for (const QString &key : {u"agenda"_s, u"chair_book"_s, u"attendance_list"_s, u"changes"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
    const BriefRequest read = paperRequest(u"trilateral@gmg"_s, idOf(u"TRI-1"_s));
    QCOMPARE(read.edition, u"gmg"_s);
    QCOMPARE(read.meeting, idOf(u"TRI-1"_s));
}

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"
