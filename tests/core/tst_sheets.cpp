// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is exported as a workbook comes back the same, whatever a field can hold.

#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/tablereader.h"
#include "core/exchange/xlsxwriter.h"
#include "core/text/ziparchive.h"
#include "tests/support/linkedrows.h"

#include <QRandomGenerator>

#include <clocale>
#include <limits>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const Workspace &workspace, const RecordSpec &kind)
{
    const Export file = must(exportXlsx(workspace, {&kind, {}}));
    if (!file.isComplete())
        qFatal("%s: the file lacks something", kind.key);
    return file.bytes;
}

QByteArray textsOf(const ImportPlan &plan)
{
    QStringList texts;
    for (const ImportFinding &finding : plan.findings)
        if (finding.severity == Finding::Severity::Error)
            texts << findingText(finding);
    return texts.join(u'\n').toUtf8();
}

QByteArray part(const QByteArray &bytes, const QString &name)
{
    auto archive = must(ZipArchive::open(bytes));
    return must(archive.read(name));
}

/// What comes back of one text.
QString throughSheet(const QString &text)
{
    XlsxWriter writer(u"T"_s);
    writer.heading(u"h"_s, CellSink::Shape::Line);
    writer.endRecord();
    writer.text(text);
    writer.endRecord();
    const CsvTable table = must(readTable(must(writer.finish())));
    return table.records.isEmpty() ? QString() : table.records.first().cells.first();
}

}  // namespace

class TestSheets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_changeNothingWhenReadBack_data() { addEveryKind(); }
    void rows_changeNothingWhenReadBack();
    void rows_fillAnEmptyWorkspace_data() { addEveryKind(); }
    void rows_fillAnEmptyWorkspace();
    void sheetAndCsv_holdTheSameCells_data() { addEveryKind(); }
    void sheetAndCsv_holdTheSameCells();
    void equalContents_giveEqualBytes();
    void leavesOut_asCsvDoes();
    void cellsAreWhatTheyLookLike();
    void headingsAreSetOff();
    void anyText_comesBack();
    void numbers_comeBack_data();
    void numbers_comeBack();
    void numbers_inAnyLanguage();
    void sheetNames_areAllowed_data();
    void sheetNames_areAllowed();
    void refusesTextsTooLong();
};

void TestSheets::rows_changeNothingWhenReadBack()
{
    QFETCH(const RecordSpec *, kind);
    WorkspaceFixture fixture(registryOf(*kind));
    auto workspace = fixture.create(u"w"_s);
    saveAll(*workspace,
            targetRows(*kind) + QList<Row>{linkedRow(*kind, 0), linkedRow(*kind, 1), linkedRow(*kind, 2)});
    const CsvTable table = must(readTable(fileOf(*workspace, *kind)));
    QCOMPARE(table.source.format, TableSource::Format::Xlsx);
    const ImportPlan plan = must(planImport(*workspace, *kind, table, fixture.ids));
    QVERIFY2(!plan.hasErrors(), textsOf(plan).constData());
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(plan.created + plan.changed, 0);
    QVERIFY(plan.unchanged >= 3);
}

void TestSheets::rows_fillAnEmptyWorkspace()
{
    QFETCH(const RecordSpec *, kind);
    WorkspaceFixture fixture(registryOf(*kind));
    auto from = fixture.create(u"from"_s);
    auto to = fixture.create(u"to"_s);
    const QList<Row> targets = targetRows(*kind);
    saveAll(*from, targets + QList<Row>{linkedRow(*kind, 0), linkedRow(*kind, 1)});
    if (!targets.isEmpty())
        saveAll(*to, targets);
    const ImportPlan plan = must(planImport(*to, *kind, must(readTable(fileOf(*from, *kind))), fixture.ids));
    QVERIFY2(!plan.hasErrors(), textsOf(plan).constData());
    QCOMPARE(plan.created, 2);
    must(to->apply(plan.changes));
    QCOMPARE(must(to->dump()), must(from->dump()));
}

void TestSheets::sheetAndCsv_holdTheSameCells()
{
    QFETCH(const RecordSpec *, kind);
    WorkspaceFixture fixture(registryOf(*kind));
    auto workspace = fixture.create(u"w"_s);
    saveAll(*workspace, targetRows(*kind) + QList<Row>{linkedRow(*kind, 0), linkedRow(*kind, 1)});
    const CsvTable sheet = must(readTable(fileOf(*workspace, *kind)));
    const CsvTable csv = must(readTable(must(exportCsv(*workspace, {kind, {}})).bytes));
    QCOMPARE(sheet.header, csv.header);
    QCOMPARE(sheet.records.size(), csv.records.size());
    for (qsizetype i = 0; i < csv.records.size(); ++i) {
        QStringList cells = csv.records[i].cells;
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        QCOMPARE(sheet.records[i].cells, cells);
    }
}

void TestSheets::equalContents_giveEqualBytes()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const RecordSpec &kind = kindOf<Toy>().spec;
    saveAll(*workspace, targetRows(kind) + QList<Row>{linkedRow(kind, 0), linkedRow(kind, 1)});
    QCOMPARE(fileOf(*workspace, kind), fileOf(*workspace, kind));
}

void TestSheets::leavesOut_asCsvDoes()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const RecordSpec &kind = kindOf<Toy>().spec;
    saveAll(*workspace,
            targetRows(kind) + QList<Row>{linkedRow(kind, 0), linkedRow(kind, 1), linkedRow(kind, 2)});
    for (const Handling level :
         {Handling::Public, Handling::Shared, Handling::Internal, Handling::Sensitive}) {
        const Export sheet = must(exportXlsx(*workspace, {&kind, {}}, level));
        const Export csv = must(exportCsv(*workspace, {&kind, {}}, level));
        QCOMPARE(sheet.records, csv.records);
        QCOMPARE(sheet.recordsLeftOut, csv.recordsLeftOut);
        QCOMPARE(sheet.fieldsLeftOut, csv.fieldsLeftOut);
        QCOMPARE(sheet.linksLeftOut, csv.linksLeftOut);
    }
}

void TestSheets::cellsAreWhatTheyLookLike()
{
    XlsxWriter writer(u"T"_s);
    for (const auto shape : {CellSink::Shape::Line, CellSink::Shape::Number, CellSink::Shape::Date,
                             CellSink::Shape::Date, CellSink::Shape::Paragraphs})
        writer.heading(u"h"_s, shape);
    writer.endRecord();
    writer.text(u"=1+1"_s);
    writer.number(u"42.5"_s);
    writer.date(PartialDate(2014, 5, 14));
    writer.date(PartialDate(2014, 5));
    writer.text(u"- one\n- two"_s);
    writer.endRecord();
    const QByteArray bytes = must(writer.finish());
    const QByteArray sheet = part(bytes, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(sheet.contains("<v>42.5</v>"));
    QVERIFY(sheet.contains("<v>41773</v>"));
    QVERIFY(part(bytes, u"xl/styles.xml"_s).contains("wrapText=\"1\""));
    const CsvTable table = must(readTable(bytes));
    QCOMPARE(table.records.first().cells,
             (QStringList{u"=1+1"_s, u"42.5"_s, u"2014-05-14"_s, u"2014-05"_s, u"- one\n- two"_s}));
}

void TestSheets::headingsAreSetOff()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const QByteArray bytes = fileOf(*workspace, kindOf<Toy>().spec);
    const QByteArray sheet = part(bytes, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<pane ySplit=\"1\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:"));
    QVERIFY(sheet.contains("<col min=\"1\""));
    QVERIFY(part(bytes, u"xl/styles.xml"_s).contains("<b/>"));
    QVERIFY(part(bytes, u"docProps/core.xml"_s).contains("1980-01-01T00:00:00Z"));
    QVERIFY(must(readTable(bytes)).records.isEmpty());
}

void TestSheets::anyText_comesBack()
{
    constexpr quint32 seed = 20140514;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QString letters = u"ab'\"=+-@,;\t\n &<>_x0041_éمш中"_s;
    letters += QChar(1);
    letters += QChar(u'\r');
    letters += QChar(0xffff);
    letters += QChar(0);
    for (const QString &text :
         {u"_x0041_"_s, u"_x005F_x0041_"_s, u"''=1"_s, u"'=1"_s, u"=1"_s, u" a "_s, u"😀"_s, u"1"_s, u"0012"_s,
          u"2014-05-14"_s, u"TRUE"_s, u"http://example.org/"_s, QString(32'767, u'x')})
        QCOMPARE(throughSheet(text), text);
    for (int run = 0; run < 150; ++run) {
        QString text;
        for (int n = random.bounded(1, 12); n > 0; --n)
            text += letters[random.bounded(int(letters.size()))];
        QCOMPARE(throughSheet(text), text);
    }
}

void TestSheets::numbers_comeBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"0"_s, u"-1"_s, u"42"_s, u"0.1"_s, u"8.25"_s, u"-1234567.891"_s, u"0.30000000000000004"_s,
          u"9007199254740992"_s, u"9007199254740993"_s, u"9223372036854775807"_s, u"-9223372036854775808"_s,
          u"100000000000000000000"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestSheets::numbers_comeBack()
{
    QFETCH(QString, text);
    XlsxWriter writer(u"T"_s);
    writer.heading(u"h"_s, CellSink::Shape::Number);
    writer.endRecord();
    writer.number(text);
    writer.endRecord();
    QCOMPARE(must(readTable(must(writer.finish()))).records.first().cells.first(), text);
}

void TestSheets::numbers_inAnyLanguage()
{
    const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
    const char *found = nullptr;
    for (const char *name : {"de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "ru_RU.UTF-8"})
        if (!found)
            found = std::setlocale(LC_NUMERIC, name);
    XlsxWriter writer(u"T"_s);
    writer.heading(u"h"_s, CellSink::Shape::Number);
    writer.endRecord();
    writer.number(u"0.5"_s);
    writer.endRecord();
    const auto bytes = writer.finish();
    std::setlocale(LC_NUMERIC, before.constData());
    QVERIFY(part(must(bytes), u"xl/worksheets/sheet1.xml"_s).contains("<v>0.5</v>"));
    if (!found)
        qInfo("no language with a decimal comma is installed here");
}

void TestSheets::sheetNames_areAllowed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("plain") << u"Themes"_s << u"Themes"_s;
    QTest::newRow("signs") << u"a/b\\c[d]:e*f?"_s << u"a b c d e f"_s;
    QTest::newRow("marks") << u"'quoted'"_s << u"quoted"_s;
    QTest::newRow("long") << QString(60, u'x') << QString(31, u'x');
    QTest::newRow("Arabic") << u"الموضوعات"_s << u"الموضوعات"_s;
    QTest::newRow("nothing") << u"''"_s << u"Data"_s;
    QTest::newRow("kept for Excel") << u"History"_s << u"Data"_s;
}

void TestSheets::sheetNames_areAllowed()
{
    QFETCH(QString, name);
    QFETCH(QString, sheet);
    XlsxWriter writer(name);
    writer.heading(u"h"_s, CellSink::Shape::Line);
    writer.endRecord();
    QCOMPARE(must(readTable(must(writer.finish()))).source.sheet, sheet);
}

void TestSheets::refusesTextsTooLong()
{
    XlsxWriter writer(u"T"_s);
    writer.heading(u"name_en"_s, CellSink::Shape::Paragraphs);
    writer.endRecord();
    writer.text(QString(32'768, u'x'));
    writer.endRecord();
    const auto bytes = writer.finish();
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().text.contains(u"Row 2, column “name_en”"), qPrintable(bytes.error().text));
}

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
