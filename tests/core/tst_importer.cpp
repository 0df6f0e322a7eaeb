// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"
#include "core/exchange/importer.h"
#include "core/kinds/theme.h"
#include "tests/core/exchangefixture.h"

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesHeadings_data();
    void matchesHeadings();
    void refusesUnknownColumns();
    void refusesTwoColumnsForOneField();
    void createsAndUpdates();
    void keepsWhatIsEmptyInTheFile();
    void readsLanguages();
    void matchesById();
    void refusesIds_data();
    void refusesIds();
    void resolvesLinks_data();
    void resolvesLinks();
    void resolvesLinksWithinTheFile();
    void namesBadCells_data();
    void namesBadCells();
    void findsDoubles();
    void appliesTheKindsRules();
    void hasNoChangesWithErrors();
    void takesManyLines();

private:
    ExchangeFixture m_fixture;
};

void TestImporter::matchesHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("language");
    QTest::newRow("key") << u"eight_points"_s << u"eight_points"_s << QString();
    QTest::newRow("key, case and blanks") << u" Eight Points "_s << u"eight_points"_s << QString();
    QTest::newRow("label") << u"eight-point agenda"_s << u"eight_points"_s << QString();
    QTest::newRow("alias") << u"eight_point_no"_s << u"eight_points"_s << QString();
    QTest::newRow("alias id") << u"ID"_s << u"reference"_s << QString();
    QTest::newRow("local key") << u"name"_s << u"name"_s << u"en"_s;
    QTest::newRow("local key, language") << u"name_fr"_s << u"name"_s << u"fr"_s;
    QTest::newRow("local label, language") << u"Description (ES)"_s << u"description"_s << u"es"_s;
}

void TestImporter::matchesHeadings()
{
    QFETCH(QString, heading);
    QFETCH(QString, field);
    QFETCH(QString, language);
    const RecordSpec &theme = kindOf<Theme>().spec;
    ImportPlan plan;
    const CsvTable table{{}, 1, {heading, u"name_original"_s, u"#note"_s, u"record_id"_s, u""_s}, {}};
    const QList<Column> columns = matchColumns(theme, table, plan);
    QVERIFY2(!plan.hasErrors(), qPrintable(ExchangeFixture::findings(plan)));
    QCOMPARE(columns[0].field, theme.indexOf(field));
    QCOMPARE(columns[0].language, language);
    QCOMPARE(columns[0].part, language.isEmpty() ? Column::Part::Value : Column::Part::Language);
    QCOMPARE(columns[1], (Column{Column::Part::Original, theme.indexOf(u"name")}));
    QCOMPARE(columns[2].part, Column::Part::Ignored);
    QCOMPARE(columns[3].part, Column::Part::Id);
    QCOMPARE(columns[4].part, Column::Part::Ignored);
}

void TestImporter::refusesUnknownColumns()
{
    const auto workspace = m_fixture.workspace();
    const ImportPlan plan =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), "name,colur,text_fr\nx,y,z\n");
    QCOMPARE(plan.errors, 2);  // text is in one language only
    QCOMPARE(plan.findings[0].line, 1);
    QCOMPARE(plan.findings[0].column, u"colur"_s);
    QVERIFY(plan.findings[0].text.contains(u"choices"));
    QCOMPARE(plan.findings[1].column, u"text_fr"_s);
}

void TestImporter::refusesTwoColumnsForOneField()
{
    const auto workspace = m_fixture.workspace();
    const ImportPlan plan = ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), "name,Name_EN\nx,y\n");
    QCOMPARE(plan.errors, 1);
    QVERIFY(plan.findings[0].text.contains(u"Name_EN"));
}

void TestImporter::createsAndUpdates()
{
    const auto workspace = m_fixture.workspace();
    const QByteArray csv =
        "reference,name,count,flag,choice,from\nT1,One,4,yes,Deep blue,14 May 2014\nT2,Two,-5,,red,2014\n";
    const ImportPlan first = ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), csv);
    QVERIFY2(!first.hasErrors(), qPrintable(ExchangeFixture::findings(first)));
    QCOMPARE(first.created, 2);
    QCOMPARE(first.changes.origin, Origin::Import);
    QCOMPARE(first.changes.label.verb, u"import"_s);
    QCOMPARE(first.changes.label.count, 2);
    QVERIFY(workspace->apply(first.changes));
    const auto id = workspace->byReference(u"T1"_s);
    QVERIFY(id);
    const Toy one = fromRow<Toy>(*workspace->row(*id));
    QCOMPARE(one.count, 4);
    QVERIFY(one.flag);
    QCOMPARE(one.choice, u"deep_blue"_s);
    QCOMPARE(one.from, PartialDate(2014, 5, 14));

    const ImportPlan again = ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), csv);
    QCOMPARE(again.unchanged, 2);
    QVERIFY(again.changes.isEmpty());

    const ImportPlan change =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), "reference,name,flag\nt1,Uno,no\n");
    QCOMPARE(change.changed, 1);
    QCOMPARE(change.changes.records[0].fields.size(), 2);  // the reference differs by case only: no change
    QVERIFY(workspace->apply(change.changes));
    QVERIFY(!fromRow<Toy>(*workspace->row(*id)).flag);
}

void TestImporter::keepsWhatIsEmptyInTheFile()
{
    const auto workspace = m_fixture.workspace();
    Row row = ExchangeFixture::toyRow(u"T1"_s, u"One"_s);
    row.setValue(u"text", u"kept"_s);
    row.setValue(u"count", qint64(7));
    QVERIFY(ExchangeFixture::add(*workspace, {row}));
    const ImportPlan plan =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), "reference,text,count\nT1, ,8\n");
    QCOMPARE(plan.changes.records.size(), 1);
    QCOMPARE(plan.changes.records[0].fields.size(), 1);
    QCOMPARE(plan.changes.records[0].fields[0].field, u"count"_s);
}

void TestImporter::readsLanguages()
{
    const auto workspace = m_fixture.workspace();
    const ImportPlan plan = ExchangeFixture::plan(*workspace, ExchangeFixture::toy(),
                                                  "reference,name,name_fr,name_original,local_long_text_"
                                                  "ar\nT1,One,Un,fr,نص\nT2,Two,Deux,,\nT3,Three,,es,\n");
    QCOMPARE(plan.errors, 1);
    QCOMPARE(plan.findings[0].line, 4);
    QCOMPARE(plan.findings[0].column, u"name_original"_s);
    QCOMPARE(plan.findings[0].value, u"es"_s);

    const ImportPlan good =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(),
                              "reference,name,name_fr,name_original,local_long_text_ar\nT1,One,Un,fr,نص\n");
    QVERIFY(workspace->apply(good.changes));
    const Toy toy = fromRow<Toy>(*workspace->row(*workspace->byReference(u"T1"_s)));
    QCOMPARE(toy.name.original, u"fr"_s);
    QCOMPARE(toy.name.in(u"en"_s), u"One"_s);
    QCOMPARE(toy.localLongText.original, u"ar"_s);

    const ImportPlan spanish =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), "reference,name_es\nT1,Uno\n");
    QVERIFY(workspace->apply(spanish.changes));
    const Toy after = fromRow<Toy>(*workspace->row(*workspace->byReference(u"T1"_s)));
    QCOMPARE(after.name.texts.size(), 3);
    QCOMPARE(after.name.original, u"fr"_s);
}

void TestImporter::matchesById()
{
    const auto workspace = m_fixture.workspace();
    const Row row = ExchangeFixture::toyRow(u"T1"_s, u"One"_s);
    QVERIFY(ExchangeFixture::add(*workspace, {row}));
    const QString fresh = RecordId::fromName(u"toy", u"fresh").toString();
    const ImportPlan plan = ExchangeFixture::plan(*workspace, ExchangeFixture::toy(),
                                                  "record_id,reference,name\n" + row.id.toString().toUtf8()
                                                      + ",T9,One\n" + fresh.toUtf8() + ",T2,Two\n");
    QVERIFY2(!plan.hasErrors(), qPrintable(ExchangeFixture::findings(plan)));
    QCOMPARE(plan.changed, 1);
    QCOMPARE(plan.created, 1);
    QVERIFY(workspace->apply(plan.changes));
    QCOMPARE(*workspace->byReference(u"T9"_s), row.id);
    QCOMPARE(workspace->byReference(u"T2"_s)->toString(), fresh);
}

void TestImporter::refusesIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("no id") << u"T1"_s << u"no record id"_s;
    QTest::newRow("null") << QString(26, u'0') << u"no record id"_s;
    QTest::newRow("other kind") << ExchangeFixture::partRow(u"P1"_s, u"Part"_s).id.toString()
                                << u"another kind"_s;
    QTest::newRow("trash") << ExchangeFixture::toyRow(u"T0"_s, u"Gone"_s).id.toString() << u"trash"_s;
}

void TestImporter::refusesIds()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    const auto workspace = m_fixture.workspace();
    const Row gone = ExchangeFixture::toyRow(u"T0"_s, u"Gone"_s);
    QVERIFY(ExchangeFixture::add(*workspace, {ExchangeFixture::partRow(u"P1"_s, u"Part"_s), gone}));
    QVERIFY(workspace->apply(changeOf(deletion(gone), {})));
    const ImportPlan plan =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), "record_id,name\n" + id.toUtf8() + ",x\n");
    QCOMPARE(plan.errors, 1);
    QCOMPARE(plan.findings[0].column, u"record_id"_s);
    QVERIFY2(plan.findings[0].text.contains(text), qPrintable(plan.findings[0].text));
}

void TestImporter::resolvesLinks_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("part");  // reference of the part it means; "" = refused
    QTest::addColumn<QString>("text");
    const QString id = ExchangeFixture::partRow(u"P1"_s, u"Wheel"_s).id.toString();
    QTest::newRow("reference") << u"part"_s << u"P1"_s << u"P1"_s << QString();
    QTest::newRow("reference, case") << u"part"_s << u" p1 "_s << u"P1"_s << QString();
    QTest::newRow("id") << u"part"_s << id << u"P1"_s << QString();
    QTest::newRow("title") << u"part"_s << u"wheel"_s << u"P1"_s << QString();
    QTest::newRow("kind:reference") << u"part"_s << u"toy_part:P1"_s << u"P1"_s << QString();
    QTest::newRow("any, kind:reference") << u"anything"_s << u"toy_part:S1"_s << u"S1"_s << QString();
    QTest::newRow("any, ambiguous") << u"anything"_s << u"S1"_s << QString() << u"toy_part"_s;
    QTest::newRow("ambiguous title") << u"part"_s << u"Axle"_s << QString() << u"2 records"_s;
    QTest::newRow("unknown") << u"part"_s << u"P7"_s << QString() << u"“P7” is no known reference for Part"_s;
    QTest::newRow("wrong kind") << u"part"_s << u"toy:S1"_s << QString() << u"no known reference"_s;
    QTest::newRow("unknown id") << u"part"_s << RecordId::fromName(u"x", u"y").toString() << QString()
                                << u"no known reference"_s;
    QTest::newRow("one of several") << u"parts"_s << u"P1; P7"_s << QString() << u"“P7”"_s;
}

void TestImporter::resolvesLinks()
{
    QFETCH(QString, column);
    QFETCH(QString, cell);
    QFETCH(QString, part);
    QFETCH(QString, text);
    const auto workspace = m_fixture.workspace();
    QVERIFY(ExchangeFixture::add(
        *workspace,
        {ExchangeFixture::partRow(u"P1"_s, u"Wheel"_s), ExchangeFixture::partRow(u"P2"_s, u"Axle"_s),
         ExchangeFixture::partRow(u"P3"_s, u"Axle"_s), ExchangeFixture::partRow(u"S1"_s, u"Shared"_s),
         ExchangeFixture::toyRow(u"S1"_s, u"Toy"_s)}));
    const ImportPlan plan =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(),
                              "reference,name," + column.toUtf8() + "\nT1,One,\"" + cell.toUtf8() + "\"\n");
    if (part.isEmpty()) {
        QCOMPARE(plan.errors, 1);
        QCOMPARE(plan.findings[0].line, 2);
        QCOMPARE(plan.findings[0].column, column);
        QCOMPARE(plan.findings[0].value, cell);
        QVERIFY2(plan.findings[0].text.contains(text), qPrintable(plan.findings[0].text));
        return;
    }
    QVERIFY2(!plan.hasErrors(), qPrintable(ExchangeFixture::findings(plan)));
    QVERIFY(workspace->apply(plan.changes));
    const Row row = *workspace->row(*workspace->byReference(u"T1"_s));
    QCOMPARE(row.link(column), *workspace->byReference(part, {u"toy_part"_s}));
}

void TestImporter::resolvesLinksWithinTheFile()
{
    const auto workspace = m_fixture.workspace();
    const ImportPlan plan = ExchangeFixture::plan(
        *workspace, ExchangeFixture::toy(), "reference,name,anything\nT1,One,T2\nT2,Two,Three\n,Three,T1\n");
    QVERIFY2(!plan.hasErrors(), qPrintable(ExchangeFixture::findings(plan)));
    QVERIFY(workspace->apply(plan.changes));
    const Row one = *workspace->row(*workspace->byReference(u"T1"_s));
    const Row two = *workspace->row(one.link(u"anything"));
    const Row three = *workspace->row(two.link(u"anything"));
    QCOMPARE(two.reference(), u"T2"_s);
    QCOMPARE(three.link(u"anything"), one.id);
}

void TestImporter::namesBadCells_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    QTest::newRow("date") << u"from"_s << u"31 June 2014"_s << u"2014-05-14"_s;
    QTest::newRow("number") << u"count"_s << u"many"_s << u"whole number"_s;
    QTest::newRow("decimal") << u"amount"_s << u"8,5,5"_s << u"8.5"_s;
    QTest::newRow("choice") << u"choice"_s << u"purple"_s << u"Deep blue"_s;
    QTest::newRow("choices") << u"choices"_s << u"red;purple"_s << u"purple"_s;
    QTest::newRow("flag") << u"flag"_s << u"maybe"_s << u"yes nor no"_s;
    QTest::newRow("time") << u"time"_s << u"25:99"_s << u"15:30"_s;
}

void TestImporter::namesBadCells()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    const auto workspace = m_fixture.workspace();
    const ImportPlan plan =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(),
                              "name," + column.toUtf8() + "\nfine,\nbad,\"" + value.toUtf8() + "\"\n");
    QCOMPARE(plan.errors, 1);
    const ImportFinding finding = plan.findings[0];
    QCOMPARE(finding.line, 3);
    QCOMPARE(finding.column, column);
    QCOMPARE(finding.value, value);
    QVERIFY2(finding.text.contains(rule), qPrintable(finding.text));
    QVERIFY(plan.changes.isEmpty());
    const QString text = findingText(finding);
    QVERIFY(text.contains(u"Line 3") && text.contains(column) && text.contains(value));
}

void TestImporter::findsDoubles()
{
    const auto workspace = m_fixture.workspace();
    const Row known = ExchangeFixture::toyRow(u"T1"_s, u"One"_s);
    QVERIFY(ExchangeFixture::add(*workspace, {known, ExchangeFixture::toyRow(u"T2"_s, u"Two"_s)}));
    const auto check = [&](const QByteArray &csv, int line, const QString &text) {
        const ImportPlan plan = ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), csv);
        QCOMPARE(plan.errors, 1);
        QCOMPARE(plan.findings[0].line, line);
        QVERIFY2(plan.findings[0].text.contains(text), qPrintable(plan.findings[0].text));
    };
    check("reference,name\nN1,a\nn1,b\n", 3, u"Line 2"_s);
    check("reference,name\nT1,a\nT1,b\n", 3, u"Line 2"_s);
    check("record_id,reference,name\n" + known.id.toString().toUtf8() + ",T2,One\n", 2, u"Another record"_s);
    const QByteArray id = RecordId::fromName(u"a", u"b").toString().toUtf8();
    check("record_id,name\n" + id + ",a\n" + id + ",b\n", 3, u"Line 2"_s);

    // Two records with one number, as a merge can make them: only an id says which is meant.
    QVERIFY(ExchangeFixture::add(*workspace, {ExchangeFixture::toyRow(u"T2"_s, u"Twin"_s)}));
    check("reference,name\nT2,a\n", 2, u"record_id"_s);
}

void TestImporter::appliesTheKindsRules()
{
    const auto workspace = m_fixture.workspace();
    const ImportPlan missing =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), "reference,name\nT1,\n");
    QCOMPARE(missing.errors, 1);
    QCOMPARE(missing.findings[0].column, u"name"_s);
    const ImportPlan order =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), "name,from,to\nx,2014-05,2013\n");
    QCOMPARE(order.errors, 1);
    QCOMPARE(order.findings[0].column, u"to"_s);
    QCOMPARE(order.findings[0].value, u"2013"_s);
}

void TestImporter::hasNoChangesWithErrors()
{
    const auto workspace = m_fixture.workspace();
    const ImportPlan plan =
        ExchangeFixture::plan(*workspace, ExchangeFixture::toy(), "name,count\na,1\nb,x\nc,3\n");
    QVERIFY(plan.hasErrors());
    QVERIFY(plan.changes.isEmpty());
}

void TestImporter::takesManyLines()
{
    constexpr int kLines = 10'000;  // how long more of them take, tests/bench measures
    const auto workspace = m_fixture.workspace();
    QList<Row> parts;
    for (int i = 0; i < 1000; ++i)
        parts << ExchangeFixture::partRow(u"P%1"_s.arg(i), u"Part %1"_s.arg(i));
    QVERIFY(ExchangeFixture::add(*workspace, parts));
    CsvTable table;
    table.header = {u"reference"_s, u"name_en"_s, u"name_fr"_s, u"count"_s, u"amount"_s,
                    u"from"_s,      u"choice"_s,  u"part"_s,    u"parts"_s, u"text"_s};
    for (int i = 0; i < kLines; ++i)
        table.records << CsvRecord{i + 2,
                                   {u"T%1"_s.arg(i), u"Toy %1"_s.arg(i), u"Jouet %1"_s.arg(i),
                                    QString::number(i), u"8.5"_s, u"2014-05-14"_s, u"red"_s,
                                    u"P%1"_s.arg(i % 1000), u"P1; Part 2"_s, u"some words"_s}};
    const auto plan = planImport(*workspace, ExchangeFixture::toy(), table);
    QVERIFY(plan);
    QCOMPARE(plan->created, kLines);
    QCOMPARE(plan->errors, 0);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
