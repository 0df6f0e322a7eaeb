// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks that are damaged, meant to do harm, or something else: refused with the place and the reason.

#include "tests/core/sheetsamples.h"

using namespace tri;
using namespace tri::test;

class TestSheetFaults final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesFaults_data();
    void namesFaults();
    void leavesOutMarkedColumns();
    void keepsLimits();
    void refusesOldAndLockedFiles();
};

void TestSheetFaults::namesFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto cell = [](const QByteArray &xml, const QString &place) {
        return std::pair(xlsx({.sheet = one(xml), .texts = "<si><t>x</t></si>"}), place);
    };
    const auto row = [](const char *name, const std::pair<QByteArray, QString> &fault) {
        QTest::newRow(name) << fault.first << fault.second;
    };
    row("shared text beyond", cell("<c r=\"A2\" t=\"s\"><v>1</v></c>", u"“Data”, cell A2"_s));
    row("shared text far beyond", cell("<c r=\"A2\" t=\"s\"><v>99999999999999999999</v></c>", u"cell A2"_s));
    row("shared text negative", cell("<c r=\"A2\" t=\"s\"><v>-1</v></c>", u"cell A2"_s));
    row("format beyond", cell("<c r=\"A2\" s=\"7\"><v>1</v></c>", u"cell A2"_s));
    row("format negative", cell("<c r=\"A2\" s=\"-1\"><v>1</v></c>", u"cell A2"_s));
    row("no number", cell("<c r=\"A2\"><v>many</v></c>", u"cell A2"_s));
    row("infinite", cell("<c r=\"A2\"><v>INF</v></c>", u"cell A2"_s));
    row("error",
        cell("<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
             u"cell A2: the formula has no result (#DIV/0!)"_s));
    row("not calculated", cell("<c r=\"A2\"><f>1+1</f></c>", u"cell A2: the formula has no result"_s));
    row("other row", cell("<c r=\"A3\"><v>1</v></c>", u"cell A2"_s));
    row("no cell's name", cell("<c r=\"ABCDE2\"><v>1</v></c>", u"“ABCDE2”"_s));
    row("no heading",
        cell("<c r=\"A2\"><v>1</v></c><c r=\"C2\"><v>1</v></c>",
             u"cell C2: the column has no heading in row 1"_s));
    row("columns", cell("<c r=\"ZZZ2\"><v>1</v></c>", u"cell ZZZ2"_s));
    QTest::newRow("row 0") << xlsx({.sheet = "<sheetData><row r=\"0\"><c><v>1</v></c></row></sheetData>"})
                           << u"“0”"_s;
    QTest::newRow("row -1") << xlsx({.sheet = "<sheetData><row r=\"-1\"><c><v>1</v></c></row></sheetData>"})
                            << u"“-1”"_s;
    QTest::newRow("row order") << xlsx(
        {.sheet = "<sheetData><row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c>"
                  "</row></sheetData>"})
                               << u"cell A1"_s;
    QTest::newRow("merge") << xlsx({.sheet = one("") + "<mergeCells><mergeCell ref=\"no\"/></mergeCells>"})
                           << u"“no”"_s;
    QTest::newRow("empty") << xlsx({.sheet = "<sheetData/>"}) << u"“Data” is empty"_s;
    QTest::newRow("document type") << xlsx(
        {.sheet = one(""), .prolog = "<!-- x --><!DOCTYPE w [<!ENTITY a \"b\">]>"})
                                   << u"document type"_s;
    QTest::newRow("entity") << xlsx({.sheet = one("<c r=\"A2\" t=\"inlineStr\"><is><t>&a;</t></is></c>")})
                            << u"sheet1.xml"_s;
    QTest::newRow("deep") << xlsx(
        {.sheet = one(QByteArray("<x>").repeated(5000) + QByteArray("</x>").repeated(5000))})
                          << u"nested"_s;
    QTest::newRow("cut XML") << xlsx({.sheet = "<sheetData><row>"}) << u"sheet1.xml"_s;
    QTest::newRow("ods: document type") << ods({}, {}, "<!DOCTYPE x>") << u"document type"_s;
    QTest::newRow("ods: no table") << ods({}) << u"no sheet"_s;
    QTest::newRow("ods: date") << odsOne(
        "<table:table-cell office:value-type=\"date\" office:date-value=\"soon\"/>")
                               << u"“Data”, cell A2: “soon” is no date"_s;
    QTest::newRow("ods: time") << odsOne(
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT\"/>")
                               << u"cell A2"_s;
    QTest::newRow("ods: number") << odsOne(
        "<table:table-cell office:value-type=\"float\" office:value=\"nan\"/>")
                                 << u"cell A2"_s;
    QTest::newRow("ods: blanks") << odsOne("<table:table-cell office:value-type=\"string\"><text:p><text:s "
                                           "text:c=\"2000000000\"/></text:p></table:table-cell>")
                                 << u"cell A2"_s;
    QTest::newRow("ods: error") << odsOne(
        "<table:table-cell office:value-type=\"string\" office:string-value=\"\" "
        "calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>")
                                << u"cell A2: the formula has no result (#REF!)"_s;
}

void TestSheetFaults::namesFaults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const QString problem = problemOf(bytes);
    QVERIFY2(problem.contains(place), qPrintable(problem));
}

void TestSheetFaults::leavesOutMarkedColumns()
{
    const QByteArray sheet =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>h</t></is></c><c r=\"B1\" "
        "t=\"inlineStr\"><is><t># sum</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" "
        "t=\"e\"><v>#REF!</v></c></row></sheetData>";
    QCOMPARE(rowsOf(tableIn(xlsx({.sheet = sheet}))), (Rows{{u"h"_s, u"# sum"_s}, {u"1"_s, u"#REF!"_s}}));
}

void TestSheetFaults::keepsLimits()
{
    const QByteArray wide = odsOne("<table:table-cell office:value-type=\"float\" office:value=\"1\" "
                                   "table:number-columns-repeated=\"2000000000\"/>");
    QVERIFY2(problemOf(wide).contains(u"cell FAO2: there are more than 4096 columns"),
             qPrintable(problemOf(wide)));
    const QByteArray tall =
        ods("<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"999999999\">"
            "<table:table-cell office:value-type=\"float\" office:value=\"1\" "
            "table:number-columns-repeated=\"30\"/></table:table-row></table:table>");
    QVERIFY2(problemOf(tall).contains(u"cells"), qPrintable(problemOf(tall)));
    const TableOptions few{.limits = {.cells = 4}};
    QVERIFY(problemOf(xlsx({.sheet = one("<c r=\"A2\"><v>1</v></c>")}), few) == u"(read)");
    QVERIFY(problemOf(xlsx({.sheet = one("<c r=\"D2\"><v>1</v></c>")}), few)
                .contains(u"cell D2: the table has more"));
    // Ranges that lie over each other again and again.
    QByteArray rows = "<sheetData>";
    for (int i = 1; i <= 100; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"Z" + QByteArray::number(i)
            + "\"><v>1</v></c></row>";
    rows += "</sheetData><mergeCells>" + QByteArray("<mergeCell ref=\"A1:XFD1048576\"/>").repeated(100)
        + "</mergeCells>";
    QVERIFY(problemOf(xlsx({.sheet = rows}), {.limits = {.cells = 5000}}).contains(u"overlap"));
}

void TestSheetFaults::refusesOldAndLockedFiles()
{
    QVERIFY(problemOf(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0'))
                .contains(u"password"));
    const QByteArray locked = ZipBuilder()
                                  .add(u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet")
                                  .add(u"META-INF/manifest.xml"_s, "<m><manifest:encryption-data/></m>")
                                  .add(u"content.xml"_s, "noise")
                                  .bytes();
    QVERIFY2(problemOf(locked).contains(u"password"), qPrintable(problemOf(locked)));
    QVERIFY(problemOf(ZipBuilder().add(u"word/document.xml"_s, "<x/>").bytes()).contains(u"neither"));
    const QByteArray binary =
        ZipBuilder()
            .add(u"_rels/.rels"_s,
                 "<r><r Id=\"1\" Type=\"t/officeDocument\" Target=\"xl/workbook.bin\"/></r>")
            .add(u"xl/workbook.bin"_s, "noise")
            .bytes();
    QVERIFY2(problemOf(binary).contains(u".xlsb"), qPrintable(problemOf(binary)));
}

QTEST_GUILESS_MAIN(TestSheetFaults)
#include "tst_sheetfaults.moc"
