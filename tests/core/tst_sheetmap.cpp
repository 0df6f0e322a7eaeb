// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheets of any form become lines of a plan: what their columns mean is proposed, shown, and remembered.

#include "core/kinds/body.h"
#include "core/plansheets/mapwords.h"
#include "core/plansheets/outlinerows.h"
#include "core/plansheets/sheetmap.h"
#include "tests/core/planbookfixture.h"
#include "tests/support/golden.h"
#include "tests/support/zipbuilder.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Fate = PlanRowChange::Fate;

namespace {

RawBook bookOf(const QList<QStringList> &rows, const QString &name = u"Sheet1"_s)
{
    RawBook book;
    RawSheet sheet;
    sheet.name = name;
    for (int at = 0; at < rows.size(); ++at)
        if (!rows[at].join(QString()).isEmpty())
            sheet.rows << CsvRecord{at + 1, rows[at]};
    book.sheets << sheet;
    return book;
}

/// "objectives 1 Data", one a line, moved in as they stand below each other.
QStringList outlineOf(const PlanBook &book)
{
    struct Line {
        int uid;
        QString text;
        int above;
    };
    QList<Line> lines;
    for (const PlanTable &table : book.tables)
        for (const PlanTableRow &row : table.rows)
            lines << Line{row.uid,
                          (sheetKey(table.sheet) + u' ' + row.cells[0] + u' ' + row.cells[1]).simplified(),
                          row.above};
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.uid < b.uid; });
    QHash<int, int> depth;
    QStringList out;
    for (const Line &line : lines) {
        depth[line.uid] = line.above > 0 ? depth.value(line.above) + 1 : 0;
        out << QString(depth[line.uid], u'.') + line.text;
    }
    return out;
}

QString meaning(const SheetMap &map, const QString &heading)
{
    for (const MapColumn &column : map.columns)
        if (column.heading == heading)
            return column.means;
    return u"(no such column)"_s;
}

}  // namespace

class TestSheetMap final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headings_areKnownInSixLanguages_data();
    void headings_areKnownInSixLanguages();
    void headings_standBelowTitles();
    void proposal_saysHowSureItIs();
    void unnamedColumns_areKnownByContent();
    void outputBesideTheActivity_isAField();
    void numbers_areFound_data();
    void numbers_areFound();
    void levels_byColumns();
    void levels_byMergedCells();
    void levels_byNumbers();
    void levels_byNumbersInTitles();
    void levels_byLevelColumn();
    void levels_byIndents();
    void levels_byIndentOfTheFormat();
    void banners_areObjectives();
    void sheet_isTakenInAsOneStep_andTwiceAsNothing();
    void numberedObjective_isTheOneOfThePlan();
    void mapping_isRememberedByHeadings();
    void csvWithATitle_isRead();
    void ods_isRead();
    void sharedActivities_areReadWell();
};

void TestSheetMap::headings_areKnownInSixLanguages_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("means");
    QTest::newRow("lead en") << u"Lead agency"_s << u"owners"_s;
    QTest::newRow("lead en, more words") << u"Lead agency/agencies (GMG)"_s << u"owners"_s;
    QTest::newRow("lead fr") << u"Organisme chef de file"_s << u"owners"_s;
    QTest::newRow("lead es") << u"Organismo responsable"_s << u"owners"_s;
    QTest::newRow("lead ru") << u"Ведущее учреждение"_s << u"owners"_s;
    QTest::newRow("lead zh") << u"牵头机构"_s << u"owners"_s;
    QTest::newRow("lead ar") << u"الجهة الرائدة"_s << u"owners"_s;
    QTest::newRow("activity fr") << u"Activités"_s << u"@activity"_s;
    QTest::newRow("activity ru") << u"Мероприятие"_s << u"@activity"_s;
    QTest::newRow("objective es") << u"Objetivo"_s << u"@objective"_s;
    QTest::newRow("objective zh") << u"目标"_s << u"@objective"_s;
    QTest::newRow("deadline") << u"Deadline"_s << u"due"_s;
    QTest::newRow("deadline ar") << u"الموعد النهائي"_s << u"due"_s;
    QTest::newRow("status fr") << u"État d'avancement"_s << u"status"_s;
    QTest::newRow("number sign") << u"№"_s << u"number"_s;
    QTest::newRow("misspelt") << u"Activitiess"_s << u"@activity"_s;
    QTest::newRow("nothing known") << u"Xyzzy"_s << u""_s;
}

void TestSheetMap::headings_areKnownInSixLanguages()
{
    QFETCH(QString, heading);
    QFETCH(QString, means);
    const HeadingGuess guess = guessHeading(heading);
    QCOMPARE(guess.means, means);
    QCOMPARE(guess.confidence > 0, !means.isEmpty());
}

void TestSheetMap::headings_standBelowTitles()
{
    const RawBook book = bookOf({{u"GMG work plan 2013-2015"_s},
                                 {u"as agreed in July"_s},
                                 {},
                                 {u"No."_s, u"Activity"_s, u"Lead agency"_s, u"Deadline"_s},
                                 {u"1"_s, u"Handbook"_s, u"IOM"_s, u"2014"_s}});
    const SheetMap map = proposeMap(book);
    QCOMPARE(map.headingRow, 4);
    QCOMPARE(meaning(map, u"Lead agency"_s), u"owners"_s);
    QCOMPARE(map.columns[1].samples, QStringList{u"Handbook"_s});
    QCOMPARE(outlineOf(mappedBook(book, map)), QStringList{u"activities 1 Handbook"_s});
    // The person may say otherwise.
    QCOMPARE(proposeMap(book, u"Sheet1"_s, 5).headingRow, 5);
}

void TestSheetMap::proposal_saysHowSureItIs()
{
    const SheetMap map =
        proposeMap(bookOf({{u"Status"_s, u"Lead agency"_s, u"Activity of the group"_s, u"Xyzzy"_s},
                           {u"planned"_s, u"IOM"_s, u"Handbook"_s, u"what"_s}}));
    QCOMPARE(map.columns[0].confidence, 100);
    QVERIFY(map.columns[1].confidence < 100 && map.columns[1].confidence > map.columns[2].confidence);
    QCOMPARE(map.columns[3].confidence, 0);
}

void TestSheetMap::unnamedColumns_areKnownByContent()
{
    const SheetMap map = proposeMap(bookOf({{u"Activity"_s, u"Lead agency"_s, u"A"_s, u"B"_s},
                                            {u"Handbook"_s, u"IOM"_s, u"ongoing"_s, u"2014-05-14"_s},
                                            {u"Retreat"_s, u"ILO"_s, u"done"_s, u"30/09/2014"_s}}));
    QCOMPARE(map.columns[2].means, u"status"_s);
    QCOMPARE(map.columns[3].means, u"due"_s);
}

void TestSheetMap::outputBesideTheActivity_isAField()
{
    QCOMPARE(
        meaning(proposeMap(bookOf({{u"Activity"_s, u"Output"_s, u"Lead"_s}, {u"a"_s, u"b"_s, u"IOM"_s}})),
                u"Output"_s),
        u"output"_s);
    QCOMPARE(
        meaning(proposeMap(bookOf({{u"Output"_s, u"Activity"_s, u"Lead"_s}, {u"a"_s, u"b"_s, u"IOM"_s}})),
                u"Output"_s),
        u"@output"_s);
}

void TestSheetMap::numbers_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::newRow("alone") << u"1.2"_s << u"1.2"_s << u""_s;
    QTest::newRow("dot") << u"1.2. Data"_s << u"1.2"_s << u"Data"_s;
    QTest::newRow("blank") << u"1.2 Data"_s << u"1.2"_s << u"Data"_s;
    QTest::newRow("bracket") << u"3) Data"_s << u"3"_s << u"Data"_s;
    QTest::newRow("worded") << u"Objective 1: Data"_s << u"1"_s << u"Data"_s;
    QTest::newRow("worded fr") << u"Activité 1.2 – Données"_s << u"1.2"_s << u"Données"_s;
    QTest::newRow("year") << u"2014 meeting"_s << u""_s << u"2014 meeting"_s;
    QTest::newRow("none") << u"Data"_s << u""_s << u"Data"_s;
    QTest::newRow("word with number") << u"Meeting 3 of the group"_s << u""_s << u"Meeting 3 of the group"_s;
}

void TestSheetMap::numbers_areFound()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QString, title);
    QCOMPARE(outlineNumber(text), number);
    QCOMPARE(withoutNumber(text), title);
}

void TestSheetMap::levels_byColumns()
{
    const RawBook book = bookOf({{u"Objective"_s, u"Outcome"_s, u"Activity"_s, u"Lead agency"_s},
                                 {u"1. Coordination"_s, u"Plans"_s, u"Handbook"_s, u"IOM"_s},
                                 {u""_s, u""_s, u"Retreat"_s, u"ILO"_s},
                                 {u"1. Coordination"_s, u"Other"_s, u"Third"_s, u"ILO"_s},
                                 {u"2. Data"_s, u""_s, u"Fourth"_s, u"IOM"_s}});
    const SheetMap map = proposeMap(book);
    QCOMPARE(map.by, LinesBy::Columns);
    QCOMPARE(outlineOf(mappedBook(book, map)),
             (QStringList{u"objectives 1 Coordination"_s, u".outcomes Plans"_s, u"..activities Handbook"_s,
                          u"..activities Retreat"_s, u".outcomes Other"_s, u"..activities Third"_s,
                          u"objectives 2 Data"_s, u".activities Fourth"_s}));
}

void TestSheetMap::levels_byMergedCells()
{
    RawBook book = bookOf({{u"Objective"_s, u"Activity"_s, u"Lead agency"_s},
                           {u"Coordination"_s, u"Handbook"_s, u"IOM"_s},
                           {u""_s, u"Retreat"_s, u""_s},
                           {u"Data"_s, u"Third"_s, u"ILO"_s}});
    book.sheets.first().merges << RawSheet::Merge{2, 1, 3, 1} << RawSheet::Merge{2, 3, 3, 3};
    const PlanBook read = mappedBook(book, proposeMap(book));
    QCOMPARE(outlineOf(read),
             (QStringList{u"objectives Coordination"_s, u".activities Handbook"_s, u".activities Retreat"_s,
                          u"objectives Data"_s, u".activities Third"_s}));
    QCOMPARE(read.tables.last().rows[1].cells.last(), u"IOM"_s);  // of the merged cell
}

void TestSheetMap::levels_byNumbers()
{
    const RawBook book = bookOf({{u"No."_s, u"Title"_s, u"Lead"_s},
                                 {u"1"_s, u"Coordination"_s, u""_s},
                                 {u"1.1"_s, u"Plans"_s, u""_s},
                                 {u"1.1.1"_s, u"Handbook"_s, u"IOM"_s},
                                 {u"1.1.2"_s, u"Retreat"_s, u"ILO"_s},
                                 {u"2"_s, u"Data"_s, u""_s}});
    const SheetMap map = proposeMap(book);
    QCOMPARE(map.by, LinesBy::Numbers);
    QCOMPARE(outlineOf(mappedBook(book, map)),
             (QStringList{u"objectives 1 Coordination"_s, u".outcomes 1.1 Plans"_s,
                          u"..activities 1.1.1 Handbook"_s, u"..activities 1.1.2 Retreat"_s,
                          u"objectives 2 Data"_s}));
}

void TestSheetMap::levels_byNumbersInTitles()
{
    const RawBook book = bookOf({{u"Work plan"_s, u"Lead agency"_s, u"Deadline"_s},
                                 {u"Objective 1: Coordination"_s, u""_s, u""_s},
                                 {u"1.1 Handbook"_s, u"IOM"_s, u"2014"_s},
                                 {u"1.2 Retreat"_s, u"ILO"_s, u"2015"_s}});
    const SheetMap map = proposeMap(book);
    QCOMPARE(outlineOf(mappedBook(book, map)),
             (QStringList{u"objectives 1 Coordination"_s, u".activities 1.1 Handbook"_s,
                          u".activities 1.2 Retreat"_s}));
}

void TestSheetMap::levels_byLevelColumn()
{
    const RawBook book = bookOf({{u"Niveau"_s, u"Intitulé"_s, u"Chef de file"_s},
                                 {u"Objectif"_s, u"Coordination"_s, u""_s},
                                 {u"Produit"_s, u"Calendrier"_s, u""_s},
                                 {u"Activité"_s, u"Manuel"_s, u"OIM"_s},
                                 {u"Objectif"_s, u"Données"_s, u""_s}});
    const SheetMap map = proposeMap(book);
    QCOMPARE(map.by, LinesBy::LevelColumn);
    QCOMPARE(outlineOf(mappedBook(book, map)),
             (QStringList{u"objectives Coordination"_s, u".outputs Calendrier"_s, u"..activities Manuel"_s,
                          u"objectives Données"_s}));
}

void TestSheetMap::levels_byIndents()
{
    const RawBook book = bookOf({{u"Title"_s, u"Lead agency"_s},
                                 {u"Coordination"_s, u""_s},
                                 {u"  Plans"_s, u""_s},
                                 {u"    Handbook"_s, u"IOM"_s},
                                 {u"Data"_s, u""_s}});
    const SheetMap map = proposeMap(book);
    QCOMPARE(map.by, LinesBy::Indents);
    QCOMPARE(outlineOf(mappedBook(book, map)),
             (QStringList{u"objectives Coordination"_s, u".outcomes Plans"_s, u"..activities Handbook"_s,
                          u"objectives Data"_s}));
}

void TestSheetMap::levels_byIndentOfTheFormat()
{
    const auto cell = [](const char *name, const char *style, const char *text) {
        return QByteArray("<c r=\"") + name + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t>" + text
            + "</t></is></c>";
    };
    const QByteArray bytes = xlsx(
        {.sheet = "<sheetData><row r=\"1\">" + cell("A1", "0", "Title") + cell("B1", "0", "Lead agency")
             + "</row><row r=\"2\">" + cell("A2", "0", "Coordination") + "</row><row r=\"3\">"
             + cell("A3", "1", "Handbook") + cell("B3", "0", "IOM") + "</row></sheetData>",
         .styles =
             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"0\"><alignment indent=\"2\"/></xf></cellXfs>"});
    const RawBook book = must(readRawBook(bytes));
    const SheetMap map = proposeMap(book);
    QCOMPARE(map.by, LinesBy::Indents);
    QCOMPARE(outlineOf(mappedBook(book, map)),
             (QStringList{u"objectives Coordination"_s, u".activities Handbook"_s}));
}

void TestSheetMap::banners_areObjectives()
{
    const RawBook book = bookOf({{u"Activity"_s, u"Lead agency"_s, u"Deadline"_s},
                                 {u"Better data"_s},
                                 {u"Handbook"_s, u"IOM"_s, u"2014"_s},
                                 {u"Outreach"_s},
                                 {u"Retreat"_s, u"ILO"_s, u"2015"_s}});
    QCOMPARE(outlineOf(mappedBook(book, proposeMap(book))),
             (QStringList{u"objectives Better data"_s, u".activities Handbook"_s, u"objectives Outreach"_s,
                          u".activities Retreat"_s}));
}

void TestSheetMap::sheet_isTakenInAsOneStep_andTwiceAsNothing()
{
    PlanBookFixture fixture;
    const QByteArray before = must(fixture.workspace().dump());
    const RawBook book =
        bookOf({{u"Objective"_s, u"Activity"_s, u"Lead agency"_s, u"Deadline"_s, u"Status"_s},
                {u"3. Outreach"_s, u"Web site"_s, u"IOM; ILO"_s, u"30 September 2014"_s, u"ongoing"_s},
                {u""_s, u"Film"_s, u"International Labour Organization"_s, u"2015"_s, u"Planned"_s},
                {u"4. Other"_s, u"Bad row"_s, u"Quux"_s, u"never"_s, u""_s}});
    const SheetMap map = proposeMap(book);
    const PlanBook mapped = mappedBook(book, map);
    const PlanChanges changes = must(planImport(fixture.workspace(), fixture.plan, mapped));
    QCOMPARE(changes.count(Fate::New), 4);
    QCOMPARE(changes.faulty(), 1);
    QVERIFY2(told(changes).contains(u"C4"), qPrintable(told(changes)));
    PlanTaking taking = takenChanges(changes);
    taking.changes.records << remembering(map, u"Web plan"_s, {}, QDate(2014, 5, 14), systemIds());
    must(fixture.workspace().apply(taking.changes));
    Reader reader(fixture.workspace());
    const auto tree = readPlan(reader, fixture.plan);
    const auto made = std::find_if(tree->activities.cbegin(), tree->activities.cend(),
                                   [](const Activity &one) { return one.title.in(u"en"_s) == u"Web site"; });
    QVERIFY(made != tree->activities.cend());
    QCOMPARE(made->due, PartialDate(2014, 9, 30));
    QCOMPARE(made->status, u"under_way"_s);
    QCOMPARE(made->owners.size(), 2);
    QCOMPARE(
        tree->title(tree->lines[tree->placeOf(made->id)].parent.isNull() ? 0 : tree->placeOf(made->objective))
            .in(u"en"_s),
        u"Outreach"_s);
    const PlanChanges again = must(planImport(fixture.workspace(), fixture.plan, mapped));
    QCOMPARE(editsOf(again), QStringList());
    must(fixture.workspace().undo());
    QCOMPARE(must(fixture.workspace().dump()), before);
}

void TestSheetMap::numberedObjective_isTheOneOfThePlan()
{
    PlanBookFixture fixture;
    const RawBook book = bookOf({{u"objective"_s, u"activity"_s, u"lead_agencies"_s},
                                 {u"2"_s, u"Web site"_s, u"IOM"_s},
                                 {u"7"_s, u"Film"_s, u"IOM"_s}});
    const PlanChanges changes =
        must(planImport(fixture.workspace(), fixture.plan, mappedBook(book, proposeMap(book))));
    QCOMPARE(editsOf(changes),
             (QStringList{u"new: 2.3 Web site"_s, u"new: 7 Objective 7"_s, u"new: 7.1 Film"_s}));
    QVERIFY2(told(changes).contains(u"only a number"), qPrintable(told(changes)));
    fixture.take(changes);
    Reader reader(fixture.workspace());
    const auto tree = readPlan(reader, fixture.plan);
    for (const Activity &one : tree->activities)
        if (one.title.in(u"en"_s) == u"Web site")
            QCOMPARE(one.objective, fixture.second);
    QCOMPARE(editsOf(must(planImport(fixture.workspace(), fixture.plan, mappedBook(book, proposeMap(book))))),
             QStringList());
}

void TestSheetMap::mapping_isRememberedByHeadings()
{
    PlanBookFixture fixture;
    const RawBook book = bookOf({{u"Was"_s, u"Wer"_s, u"Wann"_s}, {u"Handbuch"_s, u"IOM"_s, u"2014"_s}});
    SheetMap map = proposeMap(book);
    Reader reader(fixture.workspace());
    QVERIFY(!proposeMap(reader, book).kept);
    map = proposeMap(book, u"Sheet1"_s, 1);
    map.columns[0].means = u"@activity"_s;
    map.columns[1].means = u"owners"_s;
    map.columns[2].means = u"due"_s;
    ChangeSet changes;
    changes.records << remembering(map, u"German office"_s, {}, QDate(2014, 5, 14), systemIds());
    must(fixture.workspace().apply(changes));
    // Another sheet with the same headings in another order.
    const RawBook next = bookOf({{u"Wann"_s, u"Was"_s, u"wer:"_s}, {u"2015"_s, u"Klausur"_s, u"ILO"_s}});
    Reader fresh(fixture.workspace());
    auto [other, kept] = proposeMap(fresh, next);
    QVERIFY(kept);
    QCOMPARE(other.headingRow, 1);
    QCOMPARE(other.title, u"German office"_s);
    QCOMPARE(meaning(other, u"Was"_s), u"@activity"_s);
    QCOMPARE(meaning(other, u"wer:"_s), u"owners"_s);
    QCOMPARE(outlineOf(mappedBook(next, other)), QStringList{u"activities Klausur"_s});
    // Remembered again it is the same record.
    const RecordChange again = remembering(other, {}, kept, QDate(2014, 6, 1), systemIds());
    QCOMPARE(again.id, kept->id);
    QCOMPARE(again.life, LifeChange::None);
    // What somebody wrote into the record by hand does no harm.
    SheetMapping broken = *kept;
    broken.columns = u"{\"columns\":[{\"heading\":\"Was\",\"means\":\"@nonsense\"}],\"lines_by\":7}"_s;
    useMapping(other, broken);
    QCOMPARE(meaning(other, u"Was"_s), QString());
}

void TestSheetMap::csvWithATitle_isRead()
{
    const RawBook book = must(readRawBook(
        "Work plan\nfor all\nActivity;Lead agency;Deadline\nHandbook;IOM;2014\n\"Two; three\";ILO;2015\n"));
    const SheetMap map = proposeMap(book);
    QCOMPARE(map.headingRow, 3);
    QCOMPARE(outlineOf(mappedBook(book, map)),
             (QStringList{u"activities Handbook"_s, u"activities Two; three"_s}));
}

void TestSheetMap::ods_isRead()
{
    const auto cell = [](const QByteArray &text, const QByteArray &more = {}) {
        return "<table:table-cell office:value-type=\"string\"" + more + "><text:p>" + text
            + "</text:p></table:table-cell>";
    };
    const QByteArray covered = "<table:covered-table-cell/>";
    const auto row = [](const QByteArray &cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    const QByteArray bytes = ods(
        "<table:table table:name=\"Plan\">" + row(cell("Objective") + cell("Activity") + cell("Lead agency"))
        + row(cell("Data", " table:number-rows-spanned=\"2\"") + cell("Handbook") + cell("IOM"))
        + row(covered + cell("Retreat") + cell("ILO")) + "</table:table>");
    const RawBook book = must(readRawBook(bytes));
    const SheetMap map = proposeMap(book);
    QCOMPARE(map.sheet, u"Plan"_s);
    QCOMPARE(outlineOf(mappedBook(book, map)),
             (QStringList{u"objectives Data"_s, u".activities Handbook"_s, u".activities Retreat"_s}));
}

void TestSheetMap::sharedActivities_areReadWell()
{
    const RawBook book = must(readRawBook(readSource(u"tests/data/sheets/workplan_activities.csv"_s)));
    const SheetMap map = proposeMap(book);
    const QHash<QString, QString> wanted{
        {u"id"_s, u"reference"_s},       {u"objective"_s, u"@objective"_s},
        {u"body_id"_s, u"body"_s},       {u"lead_agencies"_s, u"owners"_s},
        {u"activity"_s, u"@activity"_s}, {u"output"_s, u"output"_s},
        {u"date_from"_s, u"from"_s},     {u"date_to"_s, u"to"_s},
        {u"status"_s, u"status"_s},      {u"publication_id"_s, u"documents"_s},
        {u"source"_s, u"source"_s}};
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        QCOMPARE(meaning(map, it.key()), it.value());
    QCOMPARE(map.by, LinesBy::Columns);
    const QStringList outline = outlineOf(mappedBook(book, map));
    QCOMPARE(outline.size(), 23);  // two objectives with 21 activities
    QCOMPARE(outline.first(), u"objectives 1"_s);
    QVERIFY(outline[1].startsWith(u".activities Adopt the work plan"));
}

QTEST_GUILESS_MAIN(TestSheetMap)
#include "tst_sheetmap.moc"
