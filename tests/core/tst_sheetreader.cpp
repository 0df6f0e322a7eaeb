// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks as LibreOffice writes them, and such as are put together here cell by cell.

#include "core/exchange/sheetreader.h"
#include "tests/core/sheetsamples.h"
#include "tests/support/golden.h"

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestSheetReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatLibreOfficeWrites_data();
    void readsWhatLibreOfficeWrites();
    void showsSerials_data();
    void showsSerials();
    void readsXlsxCells_data();
    void readsXlsxCells();
    void countsFrom1904();
    void readsSparseRows();
    void readsMergedCells();
    void listsSheets();
    void choosesSheets();
    void readsOdsCells_data();
    void readsOdsCells();
    void readsOdsRepeats();
    void odsSheets();
};

void TestSheetReader::readsWhatLibreOfficeWrites_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("xlsx") << u"sheet.xlsx"_s;
    QTest::newRow("ods") << u"sheet.ods"_s;
}

void TestSheetReader::readsWhatLibreOfficeWrites()
{
    QFETCH(QString, file);
    const CsvTable table = tableIn(readSource(u"tests/data/sheets/"_s + file));
    QCOMPARE(table.source.sheet, u"sheet"_s);
    QCOMPARE(formatKey(table.source.format), file.section(u'.', 1));
    const Rows expected{
        {u"id"_s, u"kind"_s, u"note"_s, u"number"_s, u"date"_s, u"month"_s, u"moment"_s, u"time"_s, u"flag"_s,
         u"share"_s, u"sum"_s, u"# own"_s},
        {u"A-1"_s, u"plain"_s, u"Simple text"_s, u"42"_s, u"2014-05-14"_s, u"2014-05-01"_s,
         u"2014-05-14T15:30"_s, u"09:30"_s, u"true"_s, u"0.12"_s, u"84"_s, u"x"_s},
        {u"A-2"_s, u"breaks"_s, u"First line\nSecond “line”"_s, u"0.1"_s, u"1999-12-31"_s, u"2015-01-01"_s,
         u"2000-02-29"_s, u"23:59:58"_s, u"false"_s, u"0.125"_s, u"1.1"_s},
        {u"A-3"_s, u"quotes"_s, u"She said \"no\", then left"_s, u"-1234567.891"_s, u"2024-02-29"_s, u""_s,
         u""_s, u"00:00"_s, u""_s, u"1"_s, u"ab"_s},
        {u"A-4"_s, u"Arabic"_s, u"المنتدى العالمي المعني بالهجرة والتنمية"_s},
        {u"A-5"_s, u"Chinese"_s, u"全球移民与发展论坛"_s, u"12345678901"_s},
        {u"A-6"_s, u"apostrophe"_s, u"'s-Hertogenbosch"_s, u"1e-07"_s},
        {u"A-7"_s, u"blanks"_s, u"two  blanks and a\ttab"_s, u"100000000000000000000"_s},
        {u"A-8"_s, u"accents"_s, u"Éléments à réunir — œuvre"_s, u"3"_s, u"1900-03-01"_s, u""_s, u""_s, u""_s,
         u""_s, u""_s, u"1"_s},
    };
    const Rows rows = rowsOf(table);
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(rows.value(i), expected[i]);
    QCOMPARE(rows.size(), expected.size());
    QList<int> lines;
    for (const CsvRecord &record : table.records)
        lines << record.line;
    QCOMPARE(lines, (QList<int>{2, 3, 4, 6, 7, 8, 9, 10}));
}

void TestSheetReader::showsSerials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << 41773.0 << u"yyyy-mm-dd"_s << u"2014-05-14"_s;
    QTest::newRow("day, its time not shown") << 41773.7 << u"d/m/yy"_s << u"2014-05-14"_s;
    QTest::newRow("moment") << 41773.6458333333 << u"d/m/yy h:mm"_s << u"2014-05-14T15:30"_s;
    QTest::newRow("midnight") << 41773.0 << u"d/m/yy h:mm"_s << u"2014-05-14"_s;
    QTest::newRow("month") << 41760.0 << u"mmm yyyy"_s << u"2014-05"_s;
    QTest::newRow("month, but not its first day") << 41773.0 << u"mmm yyyy"_s << u"2014-05-14"_s;
    QTest::newRow("year") << 41640.0 << u"yyyy"_s << u"2014"_s;
    QTest::newRow("first") << 1.0 << u"yyyy-mm-dd"_s << u"1900-01-01"_s;
    QTest::newRow("last before the leap day") << 59.0 << u"yyyy-mm-dd"_s << u"1900-02-28"_s;
    QTest::newRow("the leap day that never was") << 60.0 << u"yyyy-mm-dd"_s << u"1900-02-29"_s;
    QTest::newRow("first after it") << 61.0 << u"yyyy-mm-dd"_s << u"1900-03-01"_s;
    QTest::newRow("last") << 2958465.0 << u"yyyy-mm-dd"_s << u"9999-12-31"_s;
    QTest::newRow("time") << 0.395833333333333 << u"h:mm"_s << u"09:30"_s;
    QTest::newRow("seconds") << 0.999976851851852 << u"h:mm:ss"_s << u"23:59:58"_s;
    QTest::newRow("nearly midnight") << 0.9999999999 << u"h:mm"_s << u"00:00"_s;
    QTest::newRow("elapsed") << 1.1 << u"[h]:mm"_s << u"26:24"_s;
    QTest::newRow("negative") << -1.0 << u"yyyy-mm-dd"_s << u"-1"_s;
    QTest::newRow("beyond") << 2958466.0 << u"yyyy-mm-dd"_s << u"2958466"_s;
    QTest::newRow("number") << 41773.0 << u"0.0"_s << u"41773"_s;
}

void TestSheetReader::showsSerials()
{
    QFETCH(double, serial);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QCOMPARE(cellOf(styled(code.toUtf8(), QByteArray::number(serial, 'g', 17))), text);
}

void TestSheetReader::readsXlsxCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("shared") << QByteArray("<c r=\"A2\" t=\"s\"><v>0</v></c>") << u"plain"_s;
    QTest::newRow("rich, with a reading") << QByteArray("<c r=\"A2\" t=\"s\"><v>1</v></c>") << u"東京 bold"_s;
    QTest::newRow("escapes") << QByteArray("<c r=\"A2\" t=\"s\"><v>2</v></c>") << u"a\rb_x0041_"_s;
    QTest::newRow("inline") << QByteArray(
        "<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a b </t></is></c>")
                            << u" a b "_s;
    QTest::newRow("inline runs") << QByteArray(
        "<c r=\"A2\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>")
                                 << u"ab"_s;
    QTest::newRow("formula's text") << QByteArray("<c r=\"A2\" t=\"str\"><f>A1&amp;\"x\"</f><v>hx</v></c>")
                                    << u"hx"_s;
    QTest::newRow("formula's number") << QByteArray("<c r=\"A2\"><f>1+1</f><v>2</v></c>") << u"2"_s;
    QTest::newRow("true") << QByteArray("<c r=\"A2\" t=\"b\"><v>1</v></c>") << u"true"_s;
    QTest::newRow("false") << QByteArray("<c r=\"A2\" t=\"b\"><v>0</v></c>") << u"false"_s;
    QTest::newRow("ISO date") << QByteArray("<c r=\"A2\" t=\"d\"><v>2014-05-14T00:00:00</v></c>")
                              << u"2014-05-14"_s;
    QTest::newRow("ISO moment") << QByteArray("<c r=\"A2\" t=\"d\"><v>2014-05-14T15:30:00</v></c>")
                                << u"2014-05-14T15:30"_s;
    QTest::newRow("number") << QByteArray("<c r=\"A2\" t=\"n\"><v>4.2000000000000002</v></c>") << u"4.2"_s;
    QTest::newRow("exponent") << QByteArray("<c r=\"A2\"><v>1.5E+3</v></c>") << u"1500"_s;
    QTest::newRow("no place") << QByteArray("<c><v>7</v></c>") << u"7"_s;
    QTest::newRow("guarded") << QByteArray("<c r=\"A2\" t=\"inlineStr\"><is><t>'=1+1</t></is></c>")
                             << u"=1+1"_s;
    QTest::newRow("markup in data") << QByteArray(
        "<c r=\"A2\" t=\"inlineStr\"><is><t>&lt;b&gt;<![CDATA[<!DOCTYPE x>]]></t></is></c>")
                                    << u"<b><!DOCTYPE x>"_s;
}

void TestSheetReader::readsXlsxCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const QByteArray texts =
        "<si><t>plain</t></si>"
        "<si><r><rPr><sz val=\"9\"/></rPr><t xml:space=\"preserve\">東京 </t></r><r><t>bold</t></r>"
        "<rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si><t>a_x000D_b_x005F_x0041_</t></si>";
    QCOMPARE(cellOf(xlsx({.sheet = one(cell), .texts = texts})), text);
}

void TestSheetReader::countsFrom1904()
{
    const QByteArray styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    const QByteArray sheet = one("<c r=\"A2\" s=\"0\"><v>40311</v></c>");
    const QByteArray book =
        "<workbookPr date1904=\"1\"/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets>";
    QCOMPARE(cellOf(xlsx({.sheet = sheet, .styles = styles, .book = book})), u"2014-05-14"_s);
    QCOMPARE(cellOf(xlsx({.sheet = one("<c r=\"A2\" s=\"0\"><v>0</v></c>"), .styles = styles, .book = book})),
             u"1904-01-01"_s);
}

void TestSheetReader::readsSparseRows()
{
    const CsvTable table = tableIn(xlsx(
        {.sheet =
             "<sheetData><row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row>"
             "<row r=\"7\"><c r=\"C7\"><v>3</v></c></row>"
             "<row><c r=\"D8\"><v>4</v></c></row><row r=\"20\"><c r=\"A20\" s=\"0\"/></row></sheetData>"}));
    QCOMPARE(table.headerLine, 3);
    QCOMPARE(rowsOf(table),
             (Rows{{u""_s, u"1"_s, u""_s, u"2"_s}, {u""_s, u""_s, u"3"_s}, {u""_s, u""_s, u""_s, u"4"_s}}));
    QCOMPARE(table.records[0].line, 7);
    QCOMPARE(table.records[1].line, 8);
}

void TestSheetReader::readsMergedCells()
{
    const auto row = [](int n) {
        const QByteArray r = QByteArray::number(n);
        return "<row r=\"" + r + "\"><c r=\"A" + r + "\"><v>1</v></c><c r=\"B" + r + "\"><v>2</v></c></row>";
    };
    const CsvTable table =
        tableIn(xlsx({.sheet = "<sheetData>" + row(1) + row(2) + row(3)
                          + "</sheetData><mergeCells><mergeCell ref=\"A2:B3\"/></mergeCells>"}));
    QCOMPARE(rowsOf(table), (Rows{{u"1"_s, u"2"_s}, {u"1"_s}}));
}

void TestSheetReader::listsSheets()
{
    const QByteArray bytes =
        xlsx({.sheet = one(""),
              .book = "<sheets><sheet name=\"Lists\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>"
                      "<sheet name=\"Chart\" sheetId=\"2\" r:id=\"rId9\"/>"
                      "<sheet name=\"Data &amp; más\" sheetId=\"3\" r:id=\"rId4\"/></sheets>",
              .more = one("<c r=\"A2\"><v>5</v></c>")});
    auto archive = ZipArchive::open(bytes);
    const auto names = sheetNames(*archive);
    QVERIFY(names);
    QCOMPARE(*names, (QList<SheetInfo>{{u"Lists"_s, true}, {u"Data & más"_s, false}}));
    QCOMPARE(tableIn(bytes).source.sheet, u"Data & más"_s);  // the first that is seen
    QCOMPARE(tableIn(bytes).source.sheets, *names);
    QCOMPARE(tableIn(bytes, {.sheet = u"Lists"_s}).source.sheet, u"Lists"_s);
}

void TestSheetReader::choosesSheets()
{
    const QByteArray bytes = readSource(u"tests/data/sheets/sheet.xlsx"_s);
    QCOMPARE(tableIn(bytes, {.sheet = u"SHEET"_s}).source.sheet, u"sheet"_s);
    QVERIFY2(problemOf(bytes, {.sheet = u"Sheet9"_s}).contains(u"“Sheet9”; it has: sheet"),
             qPrintable(problemOf(bytes, {.sheet = u"Sheet9"_s})));
    QVERIFY(problemOf(bytes, {.csv = {.separator = u';'}}).contains(u"workbook"));
    QVERIFY(problemOf("a,b\n", {.sheet = u"x"_s}).contains(u"no workbook"));
}

void TestSheetReader::readsOdsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto typed = [](const QByteArray &attributes, const QByteArray &content = {}) {
        return QByteArray("<table:table-cell " + attributes + '>' + content + "</table:table-cell>");
    };
    const auto text = [&typed](const QByteArray &content) {
        return typed("office:value-type=\"string\"", content);
    };
    QTest::newRow("paragraphs") << text("<text:p>a</text:p><text:p/><text:p>b</text:p>") << u"a\n\nb"_s;
    QTest::newRow("blanks") << text(
        "<text:p>a<text:s text:c=\"3\"/>b<text:s/>c<text:tab/>d<text:line-break/>e</text:p>")
                            << u"a   b c\td\ne"_s;
    QTest::newRow("spans") << text(
        "<text:p>a <text:span>b</text:span> <text:a>c<text:span>d</text:span></text:a></text:p>")
                           << u"a b cd"_s;
    QTest::newRow("white space of the file") << text("<text:p>\n  a\n  b  </text:p>") << u"a b"_s;
    QTest::newRow("comments") << text(
        "<office:annotation><text:p>no</text:p></office:annotation><text:p>yes</text:p>")
                              << u"yes"_s;
    QTest::newRow("text as attribute")
        << typed("office:value-type=\"string\" office:string-value=\"x\"") << u"x"_s;
    QTest::newRow("no type") << typed("", "<text:p>x</text:p>") << u"x"_s;
    QTest::newRow("float") << typed("office:value-type=\"float\" office:value=\"42.0\"",
                                    "<text:p>42,00 €</text:p>")
                           << u"42"_s;
    QTest::newRow("percentage") << typed("office:value-type=\"percentage\" office:value=\"0.125\"")
                                << u"0.125"_s;
    QTest::newRow("currency") << typed(
        "office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"9.5\"")
                              << u"9.5"_s;
    QTest::newRow("boolean") << typed("office:value-type=\"boolean\" office:boolean-value=\"true\"")
                             << u"true"_s;
    QTest::newRow("date") << typed("office:value-type=\"date\" office:date-value=\"2014-05-14\"",
                                   "<text:p>14/5</text:p>")
                          << u"2014-05-14"_s;
    QTest::newRow("moment") << typed("office:value-type=\"date\" office:date-value=\"2014-05-14T15:30:00\"")
                            << u"2014-05-14T15:30"_s;
    QTest::newRow("time") << typed("office:value-type=\"time\" office:time-value=\"PT09H30M00S\"")
                          << u"09:30"_s;
    QTest::newRow("span of time") << typed("office:value-type=\"time\" office:time-value=\"PT26H00M05.5S\"")
                                  << u"26:00:05"_s;
}

void TestSheetReader::readsOdsCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    QCOMPARE(cellOf(odsOne(cell)), text);
}

void TestSheetReader::readsOdsRepeats()
{
    const QByteArray cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>";
    const CsvTable table = tableIn(
        ods("<table:table table:name=\"T\"><table:table-column/><table:table-header-rows><table:table-row>"
            "<table:table-cell table:number-columns-repeated=\"3\" "
            "office:value-type=\"string\"><text:p>h</text:p>"
            "</table:table-cell><table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
            "</table:table-header-rows><table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
            "table:number-columns-repeated=\"2\"/>"
            + cell
            + "</table:table-row><table:table-row><table:covered-table-cell "
              "office:value-type=\"string\"><text:p>no"
              "</text:p></table:covered-table-cell>"
            + cell
            + "</table:table-row><table:table-row-group>"
              "<table:table-row table:number-rows-repeated=\"1048500\"><table:table-cell "
              "table:number-columns-repeated=\"16384\"/></table:table-row></"
              "table:table-row-group><table:table-row>"
            + cell + "</table:table-row></table:table>"));
    QCOMPARE(rowsOf(table),
             (Rows{{u"h"_s, u"h"_s, u"h"_s},
                   {u""_s, u""_s, u"1"_s},
                   {u""_s, u""_s, u"1"_s},
                   {u""_s, u"1"_s},
                   {u"1"_s}}));
    QCOMPARE(table.records[1].line, 3);
    QCOMPARE(table.records[3].line, 1'048'505);
}

void TestSheetReader::odsSheets()
{
    const QByteArray row =
        "<table:table-row><table:table-cell table:style-name=\"ce1\" office:value-type=\"date\" "
        "office:date-value=\"2014-05-01\"/></table:table-row>";
    const QByteArray styles =
        "<number:date-style style:name=\"N1\"><number:month/><number:text>-</number:text>"
        "<number:year/></number:date-style><style:style style:name=\"ce1\" style:family=\"table-cell\" "
        "style:data-style-name=\"N1\"/><style:style style:name=\"ta1\" style:family=\"table\">"
        "<style:table-properties table:display=\"false\"/></style:style>";
    const QByteArray bytes =
        ods("<table:table table:name=\"Off\" table:style-name=\"ta1\">" + row
                + "</table:table><table:table table:name=\"On\">" + row + "</table:table>",
            styles);
    const CsvTable table = tableIn(bytes);
    QCOMPARE(table.source.sheets, (QList<SheetInfo>{{u"Off"_s, true}, {u"On"_s, false}}));
    QCOMPARE(table.source.sheet, u"On"_s);
    QCOMPARE(table.header, QStringList{u"2014-05"_s});  // the day is not shown
    QCOMPARE(sourceText(table.source), u"OpenDocument spreadsheet, sheet “On”"_s);
}

QTEST_GUILESS_MAIN(TestSheetReader)
#include "tst_sheetreader.moc"
