// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan goes out as a workbook and comes back: what was changed there, and nothing else, is changed here.

#include "core/exchange/rawbook.h"
#include "core/kinds/planversion.h"
#include "tests/core/planbookfixture.h"

#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Fate = PlanRowChange::Fate;

class TestPlanBook final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Export
    void workbook_hasASheetForEachLevel();
    void readMe_saysPlanVersionDateAndHow();
    void headings_areInTheChosenLanguage_data();
    void headings_areInTheChosenLanguage();
    void workbook_isMadeForEditing();
    void formulas_stayText();
    void copyForOthers_leavesOutWhatIsInternal();
    void copyForOthers_comesBackWithoutLoss();
    void internalPlan_isNotWrittenForOthers();
    void equalPlans_giveEqualBytes();
    void stoppedExport_isCancelled();

    // Import
    void untouched_changesNothing_data();
    void untouched_changesNothing();
    void editedCells_areChanges();
    void emptiedCell_emptiesTheField();
    void newRows_becomeLines();
    void newRows_haveNewLinesAbove();
    void deletedRows_onlyWhenMarked();
    void lineWithLinesBelow_isNotDeletedAlone();
    void appliedTwice_changesNothingTheSecondTime();
    void application_isOneStep();
    void movedDueDate_keepsTheFirst();

    // Three ways
    void changedHereAndThere_isAConflict();
    void changedAlikeOnBothSides_isNone();
    void changedHereAlone_stays();
    void deletionOfWhatChangedHere_isAConflict();
    void deletedHere_staysDeleted();

    // What people do to sheets
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

void TestPlanBook::workbook_hasASheetForEachLevel()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    QStringList shown;
    QStringList hidden;
    for (const RawSheet &sheet : std::as_const(book.sheets))
        (sheet.hidden ? hidden : shown) << sheet.name;
    QCOMPARE(shown, (QStringList{u"Read me"_s, u"Objectives"_s, u"Outcomes"_s, u"Outputs"_s, u"Activities"_s, u"Milestones"_s,
                                 u"Indicators"_s}));
    QCOMPARE(hidden, (QStringList{u"trilateral"_s, u"Lists"_s}));
    QCOMPARE(sheetIn(book, PlanSheet::Objectives).rows.size(), 4);
    QCOMPARE(sheetIn(book, PlanSheet::Activities).rows.size(), 5);
    RawSheet &activities = sheetIn(book, PlanSheet::Activities);
    const CsvRecord &row = rowWith(activities, u"title_en"_s, u"Handbook"_s);
    QCOMPARE(row.cells[columnIn(activities, u"objective"_s)], u"1.1.1"_s);
    QCOMPARE(row.cells[columnIn(activities, u"due"_s)], u"2014-05-14"_s);
    QCOMPARE(row.cells[columnIn(activities, u"from"_s)], u"2014-01"_s);
    QCOMPARE(row.cells[columnIn(activities, u"status"_s)], u"Planned"_s);
    QCOMPARE(row.cells[columnIn(activities, u"title_fr"_s)], u"Manuel"_s);
    QCOMPARE(rowWith(activities, u"title_en"_s, u"Retreat on indicators"_s).cells[columnIn(activities, u"owners"_s)].split(u"; "_s).size(), 2);
}

void TestPlanBook::readMe_saysPlanVersionDateAndHow()
{
    PlanBookFixture fixture;
    RawBook before = fixture.raw({.today = QDate(2014, 5, 14)});
    QString text;
    for (const CsvRecord &row : std::as_const(before.sheets.first().rows))
        text += row.cells.join(u' ') + u'\n';
    QVERIFY2(text.contains(u"Multi-annual work plan (MAWP)"), qPrintable(text));
    QVERIFY2(text.contains(u"No version"), qPrintable(text));
    QVERIFY2(text.contains(u"14 May 2014"), qPrintable(text));
    QVERIFY2(text.contains(u"send it back") && text.contains(u"“delete”"), qPrintable(text));
    PlanVersion version;
    version.id = fixture.workspace().newId();
    version.workPlan = fixture.plan;
    version.number = 3;
    version.title = LocalText(u"en"_s, u"For the Principals"_s);
    version.date = PartialDate(2014, 4, 1);
    must(fixture.workspace().apply(changeOf(creation(toRow(version)), {})));
    RawBook after = fixture.raw();
    QCOMPARE(after.sheets.first().rows[1].cells.value(0), u"Version 3 of 1 April 2014, with what was changed since."_s);
}

void TestPlanBook::headings_areInTheChosenLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : contentLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestPlanBook::headings_areInTheChosenLanguage()
{
    QFETCH(QString, language);
    PlanBookFixture fixture;
    RawBook book = fixture.raw({.language = language});
    const RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    const int column = columnIn(sheet, u"status"_s);
    QCOMPARE(sheet.rows[1].cells[column], columnHeading(PlanSheet::Activities, parseColumnKey(PlanSheet::Activities, u"status"_s), language));
    QVERIFY(columnIn(sheet, u"title_"_s + language) >= 0);
    // And it reads back without any change, whatever the language.
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), QStringList());
    QVERIFY2(changes.errors == 0, qPrintable(told(changes)));
}

void TestPlanBook::workbook_isMadeForEditing()
{
    PlanBookFixture fixture;
    ZipArchive archive = must(ZipArchive::open(fixture.exported()));
    const QString sheet = QString::fromUtf8(must(archive.read(u"xl/worksheets/sheet5.xml"_s)));
    QVERIFY(sheet.contains(u"<row r=\"1\"") && sheet.contains(u"hidden=\"1\""));       // the row of keys
    QVERIFY(sheet.contains(u"<col min=\"1\" max=\"1\"") && sheet.contains(u"state=\"frozen\""));
    QVERIFY(sheet.contains(u"ySplit=\"2\""));
    QVERIFY(sheet.contains(u"<dataValidation type=\"list\""));
    QVERIFY(sheet.contains(u"Lists!$"));
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A2:"));
    const QString styles = QString::fromUtf8(must(archive.read(u"xl/styles.xml"_s)));
    QVERIFY(styles.contains(u"yyyy\\-mm\\-dd"));
    RawBook book = fixture.raw();
    QStringList listed;
    for (const CsvRecord &row : std::as_const(book.sheets.last().rows))
        listed += row.cells;
    for (const QString &wanted : {u"delete"_s, u"IOM"_s, u"ILO"_s, u"Planned"_s, u"1.1.1"_s})
        QVERIFY2(listed.contains(wanted), qPrintable(wanted));
}

void TestPlanBook::formulas_stayText()
{
    PlanBookFixture fixture;
    fixture.set(fixture.handbook, "title", LocalText(u"en"_s, u"=HYPERLINK(\"http://x\")"_s));
    ZipArchive archive = must(ZipArchive::open(fixture.exported()));
    for (const ZipArchive::Member &member : archive.members())
        if (member.name.startsWith(u"xl/worksheets/"))
            QVERIFY(!must(archive.read(member.name)).contains("<f>"));
    QCOMPARE(editsOf(fixture.planned(fixture.raw())), QStringList());
}

void TestPlanBook::copyForOthers_leavesOutWhatIsInternal()
{
    PlanBookFixture fixture;
    const Export made = must(exportPlan(fixture.workspace(), fixture.plan, {.forOthers = true}));
    QCOMPARE(made.recordsLeftOut, 1);
    QVERIFY(made.fieldsLeftOut > 0);
    RawBook book = must(readRawBook(made.bytes));
    QString all;
    for (const RawSheet &sheet : std::as_const(book.sheets))
        for (const CsvRecord &row : sheet.rows)
            all += row.cells.join(u'|') + u'\n';
    QVERIFY(!all.contains(u"closed doors") && !all.contains(u"trust fund") && !all.contains(fixture.secret.toString()));
    QVERIFY(all.contains(u"Retreat on indicators"));
    QVERIFY(all.contains(u"outside our office"));
    QString ours;
    for (const RawSheet &sheet : fixture.raw().sheets)
        for (const CsvRecord &row : sheet.rows)
            ours += row.cells.join(u'|');
    QVERIFY(ours.contains(u"closed doors") && ours.contains(u"trust fund"));
}

void TestPlanBook::copyForOthers_comesBackWithoutLoss()
{
    PlanBookFixture fixture;
    Row partner(*fixture.row(fixture.iom).spec, fixture.workspace().newId());
    partner.setValue(u"name", LocalText(u"en"_s, u"Quiet partner"_s));
    partner.setValue(u"reference", u"QP"_s);
    partner.setValue(u"handling", u"sensitive"_s);
    must(fixture.workspace().apply(changeOf(creation(partner), {})));
    RecordIds owners{fixture.iom, partner.id};
    std::sort(owners.begin(), owners.end());
    fixture.set(fixture.handbook, "owners", owners);
    RawBook book = fixture.raw({.forOthers = true});
    QCOMPARE(editsOf(fixture.planned(book)), QStringList());
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    CsvRecord &row = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    QCOMPARE(row.cells[columnIn(sheet, u"owners"_s)], u"IOM"_s);
    setText(sheet, row, u"owners"_s, u"ILO"_s);
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(changes.count(Fate::Changed), 1);
    fixture.take(changes);
    const RecordIds now = fixture.row(fixture.handbook).links(u"owners");
    QVERIFY(now.contains(partner.id) && now.contains(fixture.ilo) && !now.contains(fixture.iom));
}

void TestPlanBook::internalPlan_isNotWrittenForOthers()
{
    PlanBookFixture fixture;
    fixture.set(fixture.plan, "handling", u"internal"_s);
    QVERIFY(!exportPlan(fixture.workspace(), fixture.plan, {.forOthers = true}));
    QVERIFY(exportPlan(fixture.workspace(), fixture.plan));
}

void TestPlanBook::equalPlans_giveEqualBytes()
{
    PlanBookFixture fixture;
    QCOMPARE(fixture.exported(), fixture.exported());
    QCOMPARE(planFileName(fixture.workspace(), fixture.plan), u"MAWP.xlsx"_s);
}

void TestPlanBook::stoppedExport_isCancelled()
{
    PlanBookFixture fixture;
    Progress progress;
    progress.cancel();
    const auto made = exportPlan(fixture.workspace(), fixture.plan, {.progress = &progress});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ProblemCode::Cancelled);
    const PlanBook book = must(readPlanBook(fixture.raw()));
    PlanImportOptions options;
    options.progress = &progress;
    const auto read = planImport(fixture.workspace(), fixture.plan, book, systemIds(), options);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ProblemCode::Cancelled);
}

void TestPlanBook::untouched_changesNothing_data()
{
    QTest::addColumn<bool>("forOthers");
    QTest::newRow("ours") << false;
    QTest::newRow("for others") << true;
}

void TestPlanBook::untouched_changesNothing()
{
    QFETCH(bool, forOthers);
    PlanBookFixture fixture;
    const PlanChanges changes = fixture.planned(fixture.raw({.forOthers = forOthers}));
    QCOMPARE(editsOf(changes), QStringList());
    QCOMPARE(changes.rows.size(), 0);
    QVERIFY2(changes.findings.isEmpty(), qPrintable(told(changes)));
    QCOMPARE(changes.unchanged, forOthers ? 8 : 9);
}

void TestPlanBook::editedCells_areChanges()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    CsvRecord &row = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    setText(sheet, row, u"title_en"_s, u"Handbook on data"_s);
    setText(sheet, row, u"title_fr"_s, u"Manuel de données"_s);
    setText(sheet, row, u"owners"_s, u"IOM; ILO"_s);
    setText(sheet, row, u"status"_s, u"Done"_s);
    setText(sheet, row, u"objective"_s, u"2"_s);
    RawSheet &indicators = sheetIn(book, PlanSheet::Indicators);
    setText(indicators, rowWith(indicators, u"title_en"_s, u"Copies printed"_s), u"target"_s, u"1200"_s);
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes),
             (QStringList{u"objective: 1.1.1 -> 2"_s, u"owners: IOM -> IOM; ILO"_s, u"status: Planned -> Done"_s, u"target: 1000 -> 1200"_s,
                          u"title: Handbook -> Handbook on data"_s, u"title: Manuel -> Manuel de données"_s}));
    QCOMPARE(changes.rows.first().edits.first().place.sheet, u"Activities"_s);
    fixture.take(changes);
    const Activity now = fromRow<Activity>(fixture.row(fixture.handbook));
    QCOMPARE(now.title.in(u"fr"_s), u"Manuel de données"_s);
    QCOMPARE(now.title.original, u"en"_s);
    QCOMPARE(now.objective, fixture.second);
    QCOMPARE(now.status, u"done"_s);
    QCOMPARE(now.owners.size(), 2);
}

void TestPlanBook::emptiedCell_emptiesTheField()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    CsvRecord &row = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    setText(sheet, row, u"due"_s, {});
    setText(sheet, row, u"title_fr"_s, {});
    fixture.take(fixture.planned(book));
    QVERIFY(fixture.row(fixture.handbook).date(u"due").isNull());
    QVERIFY(!fromRow<Activity>(fixture.row(fixture.handbook)).title.has(u"fr"_s));
    // A title is needed, so it cannot be emptied.
    RawBook again = fixture.raw();
    RawSheet &other = sheetIn(again, PlanSheet::Activities);
    setText(other, rowWith(other, u"title_en"_s, u"Handbook"_s), u"title_en"_s, {});
    const PlanChanges refused = fixture.planned(again);
    QCOMPARE(refused.faulty(), 1);
    QCOMPARE(first(refused, Finding::Severity::Error).place.cell().left(1), u"E"_s);
}

void TestPlanBook::newRows_becomeLines()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    addRow(sheet, {{u"title_en"_s, u"New work"_s}, {u"number"_s, u"2.3"_s}, {u"objective"_s, u"2"_s}, {u"owners"_s, u"ilo"_s}, {u"due"_s, u"2015"_s}});
    RawSheet &milestones = sheetIn(book, PlanSheet::Milestones);
    addRow(milestones, {{u"title_en"_s, u"Second draft"_s}, {u"activity"_s, u"2.3"_s}});
    const PlanChanges changes = fixture.planned(book);
    QVERIFY2(changes.errors == 0, qPrintable(told(changes)));
    QCOMPARE(editsOf(changes), (QStringList{u"new: 2.3 New work"_s, u"new: Second draft"_s}));
    fixture.take(changes);
    Reader reader(fixture.workspace());
    const auto tree = readPlan(reader, fixture.plan);
    const auto made = std::find_if(tree->activities.cbegin(), tree->activities.cend(), [](const Activity &one) { return one.number == u"2.3"; });
    QVERIFY(made != tree->activities.cend());
    QCOMPARE(made->objective, fixture.second);
    QCOMPARE(made->owners, RecordIds{fixture.ilo});
    QCOMPARE(made->due, PartialDate(2015));
    QCOMPARE(tree->lines.last().id, made->id);  // after those that were there
}

void TestPlanBook::newRows_haveNewLinesAbove()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    addRow(sheetIn(book, PlanSheet::Objectives), {{u"title_en"_s, u"Third"_s}, {u"number"_s, u"3"_s}});
    addRow(sheetIn(book, PlanSheet::Outcomes), {{u"title_en"_s, u"Third outcome"_s}, {u"number"_s, u"3.1"_s}, {u"parent"_s, u"3"_s}});
    addRow(sheetIn(book, PlanSheet::Activities), {{u"title_en"_s, u"Third work"_s}, {u"objective"_s, u"3.1"_s}, {u"owners"_s, u"IOM"_s}});
    const PlanChanges changes = fixture.planned(book);
    QVERIFY2(changes.errors == 0, qPrintable(told(changes)));
    fixture.take(changes);
    Reader reader(fixture.workspace());
    const auto tree = readPlan(reader, fixture.plan);
    QStringList outline;
    for (int at = int(tree->lines.size()) - 3; at < tree->lines.size(); ++at)
        outline << QString(tree->lines[at].depth, u' ') + tree->title(at).in(u"en"_s);
    QCOMPARE(outline, (QStringList{u"Third"_s, u" Third outcome"_s, u"  Third work"_s}));
    QCOMPARE(tree->lines.last().level, PlanLevel::Activity);
}

void TestPlanBook::deletedRows_onlyWhenMarked()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Retreat on indicators"_s), u"@action"_s, u"delete"_s);
    sheet.rows.removeIf([&sheet](const CsvRecord &row) { return row.cells.contains(u"Talks behind closed doors"_s); });
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), QStringList{u"deleted: 2.1 Retreat on indicators"_s});
    QCOMPARE(changes.missing, 1);
    QVERIFY2(told(changes).contains(u"not in the workbook"), qPrintable(told(changes)));
    fixture.take(changes);
    QVERIFY(fixture.row(fixture.retreat).deleted);
    QVERIFY(!fixture.row(fixture.secret).deleted);
    // The word may be in any language; another word is told.
    RawBook second = fixture.raw();
    RawSheet &other = sheetIn(second, PlanSheet::Activities);
    setText(other, rowWith(other, u"title_en"_s, u"Handbook"_s), u"@action"_s, u"remove it"_s);
    const PlanChanges refused = fixture.planned(second);
    QCOMPARE(refused.errors, 1);
    QCOMPARE(editsOf(refused), QStringList());
}

void TestPlanBook::lineWithLinesBelow_isNotDeletedAlone()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &outputs = sheetIn(book, PlanSheet::Outputs);
    setText(outputs, rowWith(outputs, u"number"_s, u"1.1.1"_s), u"@action"_s, u"Delete"_s);
    QCOMPARE(fixture.planned(book).faulty(), 1);
    // With what stands below it, it can go.
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Handbook"_s), u"@action"_s, u"delete"_s);
    RawSheet &milestones = sheetIn(book, PlanSheet::Milestones);
    setText(milestones, rowWith(milestones, u"title_en"_s, u"First draft"_s), u"@action"_s, u"delete"_s);
    const PlanChanges changes = fixture.planned(book);
    QVERIFY2(changes.errors == 0, qPrintable(told(changes)));
    QCOMPARE(changes.count(Fate::Deleted), 3);
}

void TestPlanBook::appliedTwice_changesNothingTheSecondTime()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Handbook"_s), u"title_en"_s, u"Handbook on data"_s);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Retreat on indicators"_s), u"@action"_s, u"delete"_s);
    addRow(sheet, {{u"title_en"_s, u"New work"_s}, {u"objective"_s, u"2"_s}, {u"owners"_s, u"ILO"_s}});
    addRow(sheetIn(book, PlanSheet::Objectives), {{u"title_en"_s, u"Third"_s}, {u"number"_s, u"3"_s}});
    const PlanChanges once = fixture.planned(book);
    QCOMPARE(once.count(Fate::New), 2);
    fixture.take(once);
    const PlanChanges twice = fixture.planned(book);
    QCOMPARE(editsOf(twice), QStringList());
    QVERIFY(takenChanges(twice).changes.isEmpty());
}

void TestPlanBook::application_isOneStep()
{
    PlanBookFixture fixture;
    const QByteArray before = must(fixture.workspace().dump());
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Handbook"_s), u"title_en"_s, u"Handbook on data"_s);
    addRow(sheet, {{u"title_en"_s, u"New work"_s}, {u"owners"_s, u"ILO"_s}});
    fixture.take(fixture.planned(book));
    QVERIFY(must(fixture.workspace().dump()) != before);
    must(fixture.workspace().undo());
    QCOMPARE(must(fixture.workspace().dump()), before);
}

void TestPlanBook::movedDueDate_keepsTheFirst()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Handbook"_s), u"due"_s, u"2014-09-30"_s);
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), QStringList{u"due: 2014-05-14 -> 2014-09-30"_s});
    QVERIFY2(told(changes).contains(u"moved"), qPrintable(told(changes)));  // the reason is missing
    fixture.take(changes);
    QCOMPARE(fixture.row(fixture.handbook).date(u"first_due"), PartialDate(2014, 5, 14));
    QCOMPARE(fixture.row(fixture.handbook).date(u"due"), PartialDate(2014, 9, 30));
}

void TestPlanBook::changedHereAndThere_isAConflict()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    CsvRecord &row = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    setText(sheet, row, u"status"_s, u"Done"_s);
    setText(sheet, row, u"from"_s, u"2014-02"_s);
    fixture.set(fixture.handbook, "status", u"under_way"_s);
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), (QStringList{u"from: 2014-01 -> 2014-02"_s, u"status: Under way -> Done (conflict)"_s}));
    QCOMPARE(changes.conflicts(), 1);
    QVERIFY2(told(changes).contains(u"changed here too"), qPrintable(told(changes)));
    const PlanRowChange &one = changes.rows.first();
    QCOMPARE(one.edits[0].conflict ? one.edits[0].baseText : one.edits[1].baseText, u"Planned"_s);
    fixture.take(changes);
    QCOMPARE(fixture.row(fixture.handbook).text(u"status"), u"under_way"_s);  // not overwritten
    QCOMPARE(fixture.row(fixture.handbook).date(u"from"), PartialDate(2014, 2));
    const PlanChanges again = fixture.planned(book);
    PlanChoices choices;
    for (int at = 0; at < again.rows.first().edits.size(); ++at)
        choices.takenEdits.insert({fixture.handbook, at});
    fixture.take(again, choices);
    QCOMPARE(fixture.row(fixture.handbook).text(u"status"), u"done"_s);
}

void TestPlanBook::changedAlikeOnBothSides_isNone()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Handbook"_s), u"status"_s, u"Done"_s);
    fixture.set(fixture.handbook, "status", u"done"_s);
    QCOMPARE(editsOf(fixture.planned(book)), QStringList());
}

void TestPlanBook::changedHereAlone_stays()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    fixture.set(fixture.handbook, "status", u"done"_s);
    fixture.set(fixture.handbook, "title", LocalText(u"en"_s, u"Other title"_s));
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), QStringList());
    QCOMPARE(changes.findings.size(), 0);
}

void TestPlanBook::deletionOfWhatChangedHere_isAConflict()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Retreat on indicators"_s), u"@action"_s, u"delete"_s);
    fixture.set(fixture.retreat, "status", u"done"_s);
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(changes.conflicts(), 1);
    fixture.take(changes);
    QVERIFY(!fixture.row(fixture.retreat).deleted);
    PlanChoices choices;
    choices.takenDeletions.insert(fixture.retreat);
    fixture.take(changes, choices);
    QVERIFY(fixture.row(fixture.retreat).deleted);
}

void TestPlanBook::deletedHere_staysDeleted()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    remove(fixture.workspace(), fixture.retreat);
    PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), QStringList());
    QCOMPARE(changes.errors, 0);
    QVERIFY(told(changes).contains(u"stays deleted"));
    RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Retreat on indicators"_s), u"status"_s, u"Done"_s);
    changes = fixture.planned(book);
    QCOMPARE(changes.errors, 1);
    QVERIFY(told(changes).contains(u"trash"));
}

void TestPlanBook::movedColumnsSortedRowsRenamedSheets_changeNothing()
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

void TestPlanBook::keyRowTakenOut_headingsAreRead()
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

void TestPlanBook::mergedCells_areTold()
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

void TestPlanBook::formulas_giveTheirValue()
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

void TestPlanBook::formulaWithoutResult_isAProblem()
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

void TestPlanBook::textDates_areRead_data()
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

void TestPlanBook::textDates_areRead()
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

void TestPlanBook::unknownAgency_hasALikelyFix()
{
    PlanBookFixture fixture;
    RawBook raw = fixture.raw();
    RawSheet &sheet = sheetIn(raw, PlanSheet::Activities);
    CsvRecord &row = rowWith(sheet, u"title_en"_s, u"Handbook"_s);
    setText(sheet, row, u"owners"_s, u"IMO; ILO"_s);
    setText(sheet, rowWith(sheet, u"title_en"_s, u"Retreat on indicators"_s), u"owners"_s, u"Quux Foundation"_s);
    PlanBook book = must(readPlanBook(raw));
    PlanChanges changes = must(planImport(fixture.workspace(), fixture.plan, book));
    QCOMPARE(changes.faulty(), 2);
    const PlanFinding problem = first(changes, Finding::Severity::Error);
    QCOMPARE(problem.place.sheet, u"Activities"_s);
    QCOMPARE(problem.place.cell(), cellName(row.line, columnIn(sheet, u"owners"_s) + 1));
    QCOMPARE(problem.place.heading, u"Lead"_s);
    QCOMPARE(problem.place.value, u"IMO; ILO"_s);
    QCOMPARE(problem.fix.value_or(u"none"_s), u"IOM; ILO"_s);
    QVERIFY2(findingText(problem).contains(u"cell "_s + problem.place.cell()), qPrintable(findingText(problem)));
    setCell(book, problem.place, *problem.fix);
    changes = must(planImport(fixture.workspace(), fixture.plan, book));
    QCOMPARE(editsOf(changes), QStringList{u"owners: IOM -> IOM; ILO"_s});
    QVERIFY(!first(changes, Finding::Severity::Error).fix);
}

void TestPlanBook::wrongChoice_hasALikelyFix()
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

void TestPlanBook::duplicateNumbers_areTold()
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

void TestPlanBook::swappedNumbers_areFine()
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

void TestPlanBook::copiedRow_isTold()
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
    QCOMPARE(editsOf(mended), QStringList{u"new: Second handbook"_s});
}

void TestPlanBook::foreignColumnAndSheet_areTold()
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
    QVERIFY2(told(changes).contains(u"My own column") && told(changes).contains(u"My notes"), qPrintable(told(changes)));
}

void TestPlanBook::circle_isRefused()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    RawSheet &sheet = sheetIn(book, PlanSheet::Objectives);
    setText(sheet, rowWith(sheet, u"number"_s, u"1"_s), u"parent"_s, u"1.1.1"_s);
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(changes.faulty(), 1);
    QVERIFY(told(changes).contains(u"below itself"));
}

void TestPlanBook::rowInAnotherLevelsSheet_changesLevel()
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

void TestPlanBook::rowOfAnotherPlan_isTold()
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

void TestPlanBook::workbookOfAnotherPlan_isRefused()
{
    PlanBookFixture fixture;
    const PlanBook book = must(readPlanBook(fixture.raw()));
    const auto refused = planImport(fixture.workspace(), fixture.otherPlan, book);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"Multi-annual work plan"), qPrintable(refused.error().text));
    const auto nowhere = planImport(fixture.workspace(), RecordId::fromName(u"plan", u"none"), book);
    QVERIFY(!nowhere);
}

void TestPlanBook::newerWorkbook_isRefused()
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

void TestPlanBook::validRows_canBeTakenWithoutFaulty()
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

void TestPlanBook::rowsBelowALeftOutOne_areLeftOut()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    addRow(sheetIn(book, PlanSheet::Objectives), {{u"title_en"_s, u"Third"_s}, {u"number"_s, u"3"_s}, {u"owners"_s, u"Quux"_s}});
    addRow(sheetIn(book, PlanSheet::Activities), {{u"title_en"_s, u"Third work"_s}, {u"objective"_s, u"3"_s}, {u"owners"_s, u"IOM"_s}});
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(changes.faulty(), 1);
    const PlanTaking taking = takenChanges(changes);
    QVERIFY(taking.changes.isEmpty());
    QCOMPARE(taking.leftOut.size(), 1);
    QVERIFY(taking.leftOut.first().text.contains(u"left out too"));
}

void TestPlanBook::leftEdit_staysAsItIs()
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

QTEST_GUILESS_MAIN(TestPlanBook)
#include "tst_planbook.moc"
