// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do to sheets: each is understood, or told with its cell; nothing is dropped and nothing is doubled.

#include "core/exchange/sheetvalues.h"
#include "tests/core/planbookfixture.h"

#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestPlanBookHabits final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movedColumnsSortedRowsRenamedSheets_changeNothing();
    void keyRowTakenOut_headingsAreRead();
    void mergedCells_areTold();
    void formulas_giveTheirValue();
    void formulaWithoutResult_isAProblem();
    void textDates_areRead_data();
    void textDates_areRead();
    void unknownAgency_hasALikelyFix();
    void wrongChoice_hasALikelyFix();
    void duplicateNumbers_areTold();
    void swappedNumbers_areFine();
    void copiedRow_isTold();
    void foreignColumnAndSheet_areTold();
    void circle_isRefused();
    void rowInAnotherLevelsSheet_changesLevel();
    void rowOfAnotherPlan_isTold();
    void workbookOfAnotherPlan_isRefused();
    void newerWorkbook_isRefused();
    void validRows_canBeTakenWithoutFaulty();
    void rowsBelowALeftOutOne_areLeftOut();
    void leftEdit_staysAsItIs();

private:
    static PlanFinding first(const PlanChanges &changes, Finding::Severity severity)
    {
        for (const PlanFinding &one : changes.findings)
            if (one.severity == severity)
                return one;
        return {Finding::Severity::Note, {}, u"none"_s};
    }
};

void TestPlanBookHabits::movedColumnsSortedRowsRenamedSheets_changeNothing()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    for (RawSheet &sheet : book.sheets) {
        if (sheet.hidden)
            continue;
        sheet.name = u"X "_s + sheet.name;
        for (CsvRecord &row : sheet.rows) {
            while (row.cells.size() < sheet.rows.first().cells.size())
                row.cells << QString();
            std::reverse(row.cells.begin(), row.cells.end());
        }
        if (sheet.rows.size() > 3) {
            std::reverse(sheet.rows.begin() + 2, sheet.rows.end());
            int line = sheet.rows[1].line;
            for (qsizetype at = 2; at < sheet.rows.size(); ++at)
                sheet.rows[at].line = line += 3;  // empty rows between
        }
    }
    std::reverse(book.sheets.begin(), book.sheets.end());
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), QStringList());
    QCOMPARE(changes.unchanged, 9);
    QVERIFY2(changes.errors == 0, qPrintable(told(changes)));
}

void TestPlanBookHabits::keyRowTakenOut_headingsAreRead()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    for (RawSheet &sheet : book.sheets)
        if (!sheet.hidden && !sheet.rows.isEmpty() && sheet.rows.first().cells.value(0).startsWith(u"@key"))
            sheet.rows.removeFirst();
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), QStringList());
    QCOMPARE(changes.unchanged, 9);
}

void TestPlanBookHabits::mergedCells_areTold()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    const int status = columnIn(sheet, u"status"_s) + 1;
    const int from = columnIn(sheet, u"from"_s) + 1;
    // The first row's status over the next; and "From" with "Until" beside it.
    sheet.rows[3].cells[status - 1].clear();
    sheet.rows[2].cells[status - 1] = u"Done"_s;
    sheet.merges << RawSheet::Merge{3, status, 4, status} << RawSheet::Merge{5, from, 5, from + 1};
    fixture.set(fixture.secret, "to", PartialDate(2014, 6));
    RawBook fresh = fixture.raw();
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), (QStringList{u"status: Planned -> Done"_s, u"status: Planned -> Done"_s}));
    QVERIFY2(told(changes).contains(u"merged cell was taken"), qPrintable(told(changes)));
    RawSheet &other = sheetIn(fresh, PlanSheet::Activities);
    other.merges << RawSheet::Merge{5, from, 5, from + 1};
    other.rows[4].cells[from].clear();
    const PlanChanges covered = fixture.planned(fresh);
    QCOMPARE(editsOf(covered), QStringList());  // what is covered is not emptied
    QVERIFY2(told(covered).contains(u"covers this one"), qPrintable(told(covered)));
}

void TestPlanBookHabits::formulas_giveTheirValue()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    CsvRecord &row = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    setText(sheet, row, u"due"_s, u"41900"_s);
    sheet.formulas.insert({row.line, columnIn(sheet, u"due"_s) + 1});
    const PlanChanges changes = fixture.planned(book);
    QVERIFY2(told(changes).contains(u"formula was taken"), qPrintable(told(changes)));
    fixture.take(changes);
    QCOMPARE(fixture.row(fixture.handbook).date(u"due"), PartialDate(2014, 9, 18));
}

void TestPlanBookHabits::formulaWithoutResult_isAProblem()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    CsvRecord &row = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    setText(sheet, row, u"due"_s, u"#REF!"_s);
    sheet.errors.insert({row.line, columnIn(sheet, u"due"_s) + 1}, u"#REF!"_s);
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(changes.faulty(), 1);
    QVERIFY2(told(changes).contains(u"no result (#REF!)"), qPrintable(told(changes)));
}

void TestPlanBookHabits::textDates_areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PartialDate>("date");
    QTest::newRow("iso") << u"2014-09-30"_s << PartialDate(2014, 9, 30);
    QTest::newRow("words") << u"30 September 2014"_s << PartialDate(2014, 9, 30);
    QTest::newRow("slashes") << u"30/09/2014"_s << PartialDate(2014, 9, 30);
    QTest::newRow("with time") << u"2014-09-30T12:00"_s << PartialDate(2014, 9, 30);
    QTest::newRow("month") << u"2014-09"_s << PartialDate(2014, 9);
    QTest::newRow("month in words") << u"September 2014"_s << PartialDate(2014, 9);
    QTest::newRow("year") << u"2014"_s << PartialDate(2014);
    QTest::newRow("serial") << u"41912"_s << PartialDate(2014, 9, 30);
    QTest::newRow("french") << u"30 septembre 2014"_s << PartialDate(2014, 9, 30);
    QTest::newRow("none") << u"soon"_s << PartialDate();
    QTest::newRow("no such day") << u"31/09/2014"_s << PartialDate();
}

void TestPlanBookHabits::textDates_areRead()
{
    QFETCH(QString, text);
    QFETCH(PartialDate, date);
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Handbook"_s), u"due"_s, text);
    const PlanChanges changes = fixture.planned(book);
    fixture.take(changes);
    QCOMPARE(fixture.row(fixture.handbook).date(u"due"), date.isNull() ? PartialDate(2014, 5, 14) : date);
    QCOMPARE(changes.faulty(), date.isNull() ? 1 : 0);
    if (date.isNull())
        QCOMPARE(first(changes, Finding::Severity::Error).place.value, text);
}

void TestPlanBookHabits::unknownAgency_hasALikelyFix()
{
    PlanBookFixture fixture;
    RawBook raw = fixture.raw();
    RawSheet &sheet = sheetIn(raw, PlanSheet::Activities);
    CsvRecord &row = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    setText(sheet, row, u"owners"_s, u"IMO; ILO"_s);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Retreat on indicators"_s), u"owners"_s,
            u"Quux Foundation"_s);
    PlanBook book = must(readPlanBook(raw));
    PlanChanges changes = must(planImport(fixture.workspace(), fixture.plan, book));
    QCOMPARE(changes.faulty(), 2);
    const PlanFinding problem = first(changes, Finding::Severity::Error);
    QCOMPARE(problem.place.sheet, u"Activities"_s);
    QCOMPARE(problem.place.cell(), cellName(row.line, columnIn(sheet, u"owners"_s) + 1));
    QCOMPARE(problem.place.heading, u"Lead"_s);
    QCOMPARE(problem.place.value, u"IMO; ILO"_s);
    QCOMPARE(problem.fix.value_or(u"none"_s), u"IOM; ILO"_s);
    QVERIFY2(findingText(problem).contains(u"cell "_s + problem.place.cell()),
             qPrintable(findingText(problem)));
    setCell(book, problem.place, *problem.fix);
    changes = must(planImport(fixture.workspace(), fixture.plan, book));
    QCOMPARE(editsOf(changes), QStringList{u"owners: IOM -> IOM; ILO"_s});
    QVERIFY(!first(changes, Finding::Severity::Error).fix);
}

void TestPlanBookHabits::wrongChoice_hasALikelyFix()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Handbook"_s), u"status"_s, u"Plannned"_s);
    QCOMPARE(first(fixture.planned(book), Finding::Severity::Error).fix.value_or(u"none"_s), u"Planned"_s);
    // A word of another language is understood.
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Handbook"_s), u"status"_s, u"done"_s);
    QCOMPARE(fixture.planned(book).errors, 0);
}

void TestPlanBookHabits::duplicateNumbers_areTold()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Retreat on indicators"_s), u"number"_s, u"1.1.1.1"_s);
    addRow(sheet, {{u"title_en"_s, u"New"_s}, {u"number"_s, u"2.2"_s}, {u"owners"_s, u"IOM"_s}});
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(changes.faulty(), 2);
    QVERIFY2(told(changes).contains(u"Another line has the number 1.1.1.1 too"), qPrintable(told(changes)));
    QVERIFY(takenChanges(changes).changes.isEmpty());
}

void TestPlanBookHabits::swappedNumbers_areFine()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Objectives);
    CsvRecord &one = rowWith(sheet, u"title_en"_s, u"Strengthen coordination"_s);
    CsvRecord &two = rowWith(sheet, u"title_en"_s, u"Better data"_s);
    setText(sheet, one, u"number"_s, u"2"_s);
    setText(sheet, two, u"number"_s, u"1"_s);
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), (QStringList{u"number: 1 -> 2"_s, u"number: 2 -> 1"_s}));
    QCOMPARE(changes.errors, 0);
}

void TestPlanBookHabits::copiedRow_isTold()
{
    PlanBookFixture fixture;
    RawBook raw = fixture.raw();
    RawSheet &sheet = sheetIn(raw, PlanSheet::Activities);
    CsvRecord copy = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    copy.line = 20;
    sheet.rows << copy;
    PlanChanges same = fixture.planned(raw);
    QCOMPARE(same.errors, 0);
    QVERIFY(told(same).contains(u"copy of row 3"));
    setText(sheet, sheet.rows.last(), u"title_en"_s, u"Second handbook"_s);
    setText(sheet, sheet.rows.last(), u"number"_s, {});
    setText(sheet, sheet.rows.last(), u"reference"_s, {});
    PlanBook book = must(readPlanBook(raw));
    const PlanChanges other = must(planImport(fixture.workspace(), fixture.plan, book));
    QCOMPARE(other.faulty(), 2);
    QVERIFY(takenChanges(other).changes.isEmpty());
    for (const PlanFinding &finding : other.findings)
        if (finding.fix)
            setCell(book, finding.place, *finding.fix);
    const PlanChanges mended = must(planImport(fixture.workspace(), fixture.plan, book));
    QCOMPARE(editsOf(mended), QStringList{u"new: 1.1.1.2 Second handbook"_s});
}

void TestPlanBookHabits::foreignColumnAndSheet_areTold()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    for (CsvRecord &row : sheet.rows)
        row.cells.insert(4, row.line == 1 ? QString() : row.line == 2 ? u"My own column"_s : u"mine"_s);
    RawSheet mine;
    mine.name = u"My notes"_s;
    mine.rows << CsvRecord{1, {u"hello"_s}};
    book.sheets << mine;
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), QStringList());
    QVERIFY2(told(changes).contains(u"My own column") && told(changes).contains(u"My notes"),
             qPrintable(told(changes)));
}

void TestPlanBookHabits::circle_isRefused()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Objectives);
    setText(sheet, rowWith(sheet, u"number"_s, u"1"_s), u"parent"_s, u"1.1.1"_s);
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(changes.faulty(), 1);
    QVERIFY(told(changes).contains(u"below itself"));
}

void TestPlanBookHabits::rowInAnotherLevelsSheet_changesLevel()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &outputs = sheetIn(book, PlanSheet::Outputs);
    RawSheet &outcomes = sheetIn(book, PlanSheet::Outcomes);
    CsvRecord row = outputs.rows.takeLast();
    row.line = 9;
    outcomes.rows << row;
    QCOMPARE(editsOf(fixture.planned(book)), QStringList{u"level: Outputs -> Outcomes"_s});
    fixture.take(fixture.planned(book));
    QCOMPARE(fixture.row(fixture.output).text(u"level"), u"outcome"_s);
}

void TestPlanBookHabits::rowOfAnotherPlan_isTold()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    CsvRecord &row = addRow(sheet, {{u"title_en"_s, u"Of another plan"_s}});
    row.cells[0] = fixture.otherActivity.toString();
    CsvRecord &strange = addRow(sheet, {{u"title_en"_s, u"Made up"_s}});
    strange.cells[0] = u"abc"_s;
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(changes.faulty(), 2);
    QVERIFY2(told(changes).contains(u"another plan"), qPrintable(told(changes)));
    QVERIFY(takenChanges(changes).changes.isEmpty());
}

void TestPlanBookHabits::workbookOfAnotherPlan_isRefused()
{
    PlanBookFixture fixture;
    const PlanBook book = must(readPlanBook(fixture.raw()));
    const auto refused = planImport(fixture.workspace(), fixture.otherPlan, book);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"Multi-annual work plan"), qPrintable(refused.error().text));
    const auto nowhere = planImport(fixture.workspace(), RecordId::fromName(u"plan", u"none"), book);
    QVERIFY(!nowhere);
}

void TestPlanBookHabits::newerWorkbook_isRefused()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    for (RawSheet &sheet : book.sheets)
        if (sheet.name == u"trilateral")
            sheet.rows.first().cells[1] = u"2"_s;
    const auto refused = readPlanBook(book);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Newer);
}

void TestPlanBookHabits::validRows_canBeTakenWithoutFaulty()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Handbook"_s), u"due"_s, u"soon"_s);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Retreat on indicators"_s), u"status"_s, u"Done"_s);
    const PlanChanges changes = fixture.planned(book);
    const PlanTaking taking = takenChanges(changes);
    QCOMPARE(taking.changed, 1);
    QCOMPARE(taking.changes.records.first().id, fixture.retreat);
}

void TestPlanBookHabits::rowsBelowALeftOutOne_areLeftOut()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    addRow(sheetIn(book, PlanSheet::Objectives),
           {{u"title_en"_s, u"Third"_s}, {u"number"_s, u"3"_s}, {u"owners"_s, u"Quux"_s}});
    addRow(sheetIn(book, PlanSheet::Activities),
           {{u"title_en"_s, u"Third work"_s}, {u"objective"_s, u"3"_s}, {u"owners"_s, u"IOM"_s}});
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(changes.faulty(), 1);
    const PlanTaking taking = takenChanges(changes);
    QVERIFY(taking.changes.isEmpty());
    QCOMPARE(taking.leftOut.size(), 1);
    QVERIFY(taking.leftOut.first().text.contains(u"left out too"));
}

void TestPlanBookHabits::leftEdit_staysAsItIs()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    CsvRecord &row = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    setText(sheet, row, u"title_en"_s, u"Handbook on data"_s);
    setText(sheet, row, u"due"_s, u"2014-09-30"_s);
    const PlanChanges changes = fixture.planned(book);
    const QList<PlanEdit> &edits = changes.rows.first().edits;
    QCOMPARE(edits.size(), 3);  // the first date comes with the new one
    PlanChoices choices;
    for (int at = 0; at < edits.size(); ++at)
        if (edits[at].newText == u"2014-09-30" && !edits[at].implied)
            choices.leftEdits.insert({fixture.handbook, at});
    fixture.take(changes, choices);
    QCOMPARE(fixture.row(fixture.handbook).date(u"due"), PartialDate(2014, 5, 14));
    QVERIFY(fixture.row(fixture.handbook).date(u"first_due").isNull());
    QCOMPARE(fromRow<Activity>(fixture.row(fixture.handbook)).title.in(u"en"_s), u"Handbook on data"_s);
    PlanChoices whole;
    whole.left.insert(fixture.handbook);
    QVERIFY(takenChanges(fixture.planned(book), whole).changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanBookHabits)
#include "tst_planbookhabits.moc"
