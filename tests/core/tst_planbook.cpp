// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan goes out as a workbook and comes back: what was changed there, and nothing else, is changed here.

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
    void changedHereAndThere_isAConflict();
    void changedAlikeOnBothSides_isNone();
    void changedHereAlone_stays();
    void deletionOfWhatChangedHere_isAConflict();
    void deletedHere_staysDeleted();

private:
    static PlanFinding first(const PlanChanges &changes, Finding::Severity severity)
    {
        for (const PlanFinding &one : changes.findings)
            if (one.severity == severity)
                return one;
        return {Finding::Severity::Note, {}, u"none"_s};
    }
};

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
    QCOMPARE(
        editsOf(changes),
        (QStringList{u"objective: 1.1.1 -> 2"_s, u"owners: IOM -> IOM; ILO"_s, u"status: Planned -> Done"_s,
                     u"target: 1000 -> 1200"_s, u"title: Handbook -> Handbook on data"_s,
                     u"title: Manuel -> Manuel de données"_s}));
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
    addRow(sheet,
           {{u"title_en"_s, u"New work"_s},
            {u"number"_s, u"2.3"_s},
            {u"objective"_s, u"2"_s},
            {u"owners"_s, u"ilo"_s},
            {u"due"_s, u"2015"_s}});
    RawSheet &milestones = sheetIn(book, PlanSheet::Milestones);
    addRow(milestones, {{u"title_en"_s, u"Second draft"_s}, {u"activity"_s, u"2.3"_s}});
    const PlanChanges changes = fixture.planned(book);
    QVERIFY2(changes.errors == 0, qPrintable(told(changes)));
    QCOMPARE(editsOf(changes), (QStringList{u"new: 2.3 New work"_s, u"new: Second draft"_s}));
    fixture.take(changes);
    Reader reader(fixture.workspace());
    const auto tree = readPlan(reader, fixture.plan);
    const auto made = std::find_if(tree->activities.cbegin(), tree->activities.cend(),
                                   [](const Activity &one) { return one.number == u"2.3"; });
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
    addRow(sheetIn(book, PlanSheet::Outcomes),
           {{u"title_en"_s, u"Third outcome"_s}, {u"number"_s, u"3.1"_s}, {u"parent"_s, u"3"_s}});
    addRow(sheetIn(book, PlanSheet::Activities),
           {{u"title_en"_s, u"Third work"_s}, {u"objective"_s, u"3.1"_s}, {u"owners"_s, u"IOM"_s}});
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
    sheet.rows.removeIf(
        [](const CsvRecord &row) { return row.cells.contains(u"Talks behind closed doors"_s); });
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
    QCOMPARE(editsOf(changes),
             (QStringList{u"from: 2014-01 -> 2014-02"_s, u"status: Under way -> Done (conflict)"_s}));
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

QTEST_GUILESS_MAIN(TestPlanBook)
#include "tst_planbook.moc"
