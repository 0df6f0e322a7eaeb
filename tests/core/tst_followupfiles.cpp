// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The follow-up matrix as a paper and a workbook.

#include "core/exchange/followupbook.h"
#include "core/exchange/tablereader.h"
#include "tests/core/followuppapers.h"
#include "tests/support/programs.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QList<Table> tablesOf(const BriefDocument &paper)
{
    QList<Table> out;
    for (const Block &block : paper.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            out << *table;
    return out;
}

QByteArray bookOf(FollowUpWorld &world, const QString &language = u"en"_s)
{
    const auto bytes = followUpBook(world.matrix({}, language), false, kToday);
    return bytes ? *bytes : QByteArray();
}

}  // namespace

class FollowUpFilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paper_isLandscapeFromTheFirstPage();
    void widePaper_isSplitWithTheRecommendationInEachPart();
    void paperWithoutEntries_tellsHowMany();
    void listPaper_tellsARecommendationOnce();
    void sharedPaper_leavesOutAndSaysSo();
    void paper_isThatOfTheQuestion();
    void paper_isThereInAllLanguages_data();
    void paper_isThereInAllLanguages();
    void emptyWorkspace_makesAPaper();
    void equalBooks_haveEqualBytes();
    void book_holdsBothForms();
    void book_freezesAndFilters();
    void book_holdsNoFormula();
    void arabicBook_runsFromRightToLeft();
    void sharedBook_holdsNothingWithoutConsent();
};

void FollowUpFilesTest::paper_isLandscapeFromTheFirstPage()
{
    FollowUpWorld world;
    const BriefDocument paper = paperOf(world, u"followup_matrix"_s);
    const auto *start = std::get_if<PageStart>(&paper.blocks.first());
    QVERIFY(start && start->landscape);
    QCOMPARE(paper.title, u"Follow-up matrix as of 3 April 2014"_s);
    const QList<Table> tables = tablesOf(paper);
    QCOMPARE(tables.size(), 1);
    QStringList headings;
    for (const TableColumn &column : tables[0].columns)
        headings << column.header;
    QCOMPARE(headings,
             (QStringList{u"Number"_s, u"Recommendation"_s, u"Albania"_s, u"Bangladesh"_s, u"Zambia"_s,
                          u"AGA"_s, u"AGB"_s}));
    QCOMPARE(textOf(tables[0].rows[0][0]), u"GFMD7-R02"_s);
    QCOMPARE(textOf(tables[0].rows[0][2]).replace(QChar::Nbsp, u' '),
             u"Under way, Mar 2014, declared by the State\nSupport, offered, Jan 2014, to this State"_s);
}

void FollowUpFilesTest::widePaper_isSplitWithTheRecommendationInEachPart()
{
    WideWorld world;
    const BriefDocument paper = paperOf(world, u"followup_matrix"_s);
    const QList<Table> tables = tablesOf(paper);
    QCOMPARE(tables.size(), 3);  // 13 actors
    QStringList actors;
    for (const Table &table : tables) {
        QCOMPARE(table.columns[0].header, u"Number"_s);
        QCOMPARE(table.columns[1].header, u"Recommendation"_s);
        for (const TableColumn &column : table.columns.mid(2))
            actors << column.header;
        for (const auto &row : table.rows)
            QVERIFY(!textOf(row[0]).isEmpty() && !textOf(row[1]).isEmpty());
    }
    QCOMPARE(actors.size(), 13);
    QCOMPARE(actors, FollowUpWorld::columnsOf(world.matrix()));
    QVERIFY(toText(paper).contains(u"Part 2 of 3: Land 4 – "_s));
    // All parts lie on their side.
    for (const Block &block : paper.blocks)
        if (const auto *start = std::get_if<PageStart>(&block))
            QVERIFY(start->landscape);
}

void FollowUpFilesTest::paperWithoutEntries_tellsHowMany()
{
    FollowUpWorld world;
    QVERIFY(toText(paperOf(world, u"followup_matrix"_s)).contains(u"no entry in this table: 1."_s));
}

void FollowUpFilesTest::listPaper_tellsARecommendationOnce()
{
    FollowUpWorld world;
    const QList<Table> tables = tablesOf(paperOf(world, u"followup_list"_s));
    QCOMPARE(tables.size(), 1);
    QStringList numbers;
    for (const auto &row : tables[0].rows)
        numbers << textOf(row[0]);
    QCOMPARE(numbers,
             (QStringList{u"GFMD2-R01"_s, u"GFMD7-R02"_s, QString(), QString(), u"GFMD7-R10"_s, QString()}));
    QCOMPARE(textOf(tables[0].rows[1][2]), u"Costs\nAGA"_s);
}

void FollowUpFilesTest::sharedPaper_leavesOutAndSaysSo()
{
    FollowUpWorld world;
    const BriefDocument paper = paperOf(world, u"followup_list"_s, true);
    const QString text = toText(paper);
    QVERIFY(!text.contains(u"What FU-1 is"_s));
    QVERIFY(text.contains(u"What FU-2 is"_s));
    QVERIFY2(paper.leftOut.join(u'\n').contains(u"FU-1"_s), qPrintable(paper.leftOut.join(u'\n')));
    QVERIFY(!text.contains(u"FU-1"_s));  // not even that it is left out
    QVERIFY(paper.classification.contains(u"Shared copy"_s));
    QVERIFY(toText(paperOf(world, u"followup_list"_s, false)).contains(u"What FU-1 is"_s));
}

void FollowUpFilesTest::paper_isThatOfTheQuestion()
{
    FollowUpWorld world;
    MatrixQuestion question{.theme = idOf(u"labour"_s)};
    question.region = u"asia_pacific"_s;
    question.allStates = true;  // is not printed
    const BriefRequest request = paperRequest(u"followup_matrix@"_s + question.toText(), {});
    QCOMPARE(MatrixQuestion::parse(request.question), question);
    const BriefDocument paper = paperOf(world, u"followup_matrix"_s, false, u"en"_s, request.question);
    QCOMPARE(tablesOf(paper)[0].columns.size(), 3);
    const QString text = toText(paper);
    QVERIFY2(text.contains(u"Labour and what stands below it"_s), qPrintable(text));
    QVERIFY(text.contains(u"Asia-Pacific States"_s));
}

void FollowUpFilesTest::paper_isThereInAllLanguages_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("ar") << u"مصفوفة المتابعة"_s;
    QTest::newRow("zh") << u"后续行动矩阵"_s;
    QTest::newRow("fr") << u"Matrice de suivi"_s;
    QTest::newRow("ru") << u"Матрица последующих мер"_s;
    QTest::newRow("es") << u"Matriz de seguimiento"_s;
}

void FollowUpFilesTest::paper_isThereInAllLanguages()
{
    QFETCH(QString, title);
    FollowUpWorld world;
    const BriefDocument paper =
        paperOf(world, u"followup_matrix"_s, false, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(paper.title.contains(title), qPrintable(paper.title));
    QVERIFY(!toText(paper).contains(u"Follow-up is voluntary"_s));
}

void FollowUpFilesTest::emptyWorkspace_makesAPaper()
{
    BriefWorkspace empty;
    for (const QString &recipe : {u"followup_matrix"_s, u"followup_list"_s}) {
        BriefRequest request{.recipe = recipe};
        const auto made = makeBrief(empty.workspace(), request);
        QVERIFY(made);
        QVERIFY(toText(*made).contains(u"None recorded."_s));
    }
}

void FollowUpFilesTest::equalBooks_haveEqualBytes()
{
    FollowUpWorld world;
    QCOMPARE(bookOf(world), bookOf(world));
}

void FollowUpFilesTest::book_holdsBothForms()
{
    FollowUpWorld world;
    const QByteArray bytes = bookOf(world);
    const auto grid = readTable(bytes);
    QVERIFY(grid);
    QCOMPARE(grid->header,
             (QStringList{u"Number"_s, u"Recommendation"_s, u"Meeting and roundtable"_s, u"Theme"_s,
                          u"Albania"_s, u"Bangladesh"_s, u"Zambia"_s, u"AGA"_s, u"AGB"_s}));
    QCOMPARE(grid->records.size(), 3);
    QVERIFY(grid->records[1].cells[4].contains(u"Under way"_s));
    TableOptions options;
    options.sheet = u"Follow-up list"_s;
    const auto list = readTable(bytes, options);
    QVERIFY(list);
    QCOMPARE(list->header.size(), 13);
    QCOMPARE(list->records.size(), 6);
    QCOMPARE(list->records[1].cells[7], u"2013-06-01"_s);  // a day that is a date
    const QString strings = memberOf(bytes, u"xl/sharedStrings.xml"_s);
    QVERIFY(strings.contains(u"Follow-up of recommendations is voluntary."_s)
            && strings.contains(u"Office copy"_s));
}

void FollowUpFilesTest::book_freezesAndFilters()
{
    FollowUpWorld world;
    const QByteArray bytes = bookOf(world);
    for (const QString &sheet : {u"xl/worksheets/sheet1.xml"_s, u"xl/worksheets/sheet2.xml"_s}) {
        const QString xml = memberOf(bytes, sheet);
        QVERIFY2(xml.contains(u"xSplit=\"2\" ySplit=\"1\""_s), qPrintable(xml.left(600)));
        QVERIFY(xml.contains(u"state=\"frozen\""_s));
        QVERIFY(xml.contains(u"<autoFilter "_s));
        QVERIFY(xml.contains(u"orientation=\"landscape\""_s));
    }
    QVERIFY(memberOf(bytes, u"xl/workbook.xml"_s).contains(u"_xlnm.Print_Titles"_s));
}

void FollowUpFilesTest::book_holdsNoFormula()
{
    FollowUpWorld world;
    FollowUp one = FollowUpWorld::made(u"FU-F"_s, {idOf(u"GFMD2-R01"_s)}, {}, u"done"_s, {}, u"us"_s);
    one.description = en(u"=HYPERLINK(\"http://example.org\")"_s);
    one.otherActors = u"=1+1"_s;
    one.source = u"http://example.org"_s;
    world.add(one);
    QVERIFY(world.commit());
    const QByteArray bytes = bookOf(world);
    for (const QString &sheet : {u"xl/worksheets/sheet1.xml"_s, u"xl/worksheets/sheet2.xml"_s}) {
        const QString xml = memberOf(bytes, sheet);
        QVERIFY(!xml.isEmpty() && !xml.contains(u"<f>"_s) && !xml.contains(u"hyperlink"_s));
    }
    TableOptions options;
    options.sheet = u"Follow-up list"_s;
    const auto list = readTable(bytes, options);
    QVERIFY(list);
    QStringList what;
    for (const CsvRecord &record : list->records)
        what << record.cells.value(6);
    QVERIFY2(what.contains(u"=HYPERLINK(\"http://example.org\")"_s), qPrintable(what.join(u'\n')));
}

void FollowUpFilesTest::arabicBook_runsFromRightToLeft()
{
    FollowUpWorld world;
    QVERIFY(memberOf(bookOf(world, u"ar"_s), u"xl/worksheets/sheet1.xml"_s).contains(u"rightToLeft=\"1\""_s));
    QVERIFY(!memberOf(bookOf(world), u"xl/worksheets/sheet1.xml"_s).contains(u"rightToLeft"_s));
}

void FollowUpFilesTest::sharedBook_holdsNothingWithoutConsent()
{
    FollowUpWorld world;
    LeftOut leftOut;
    const auto bytes = followUpBook(world.shared(leftOut), true, kToday);
    QVERIFY(bytes);
    const QString strings = memberOf(*bytes, u"xl/sharedStrings.xml"_s);
    QVERIFY(strings.contains(u"What FU-2 is"_s));
    QVERIFY(!strings.contains(u"FU-1"_s));
    QVERIFY(!strings.contains(u"consent"_s));
    QVERIFY(strings.contains(u"Shared copy"_s));
}

QTEST_GUILESS_MAIN(FollowUpFilesTest)
#include "tst_followupfiles.moc"
