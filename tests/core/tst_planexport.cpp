// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan goes out as a workbook that people can edit, with what they may see.

#include "core/exchange/rawbook.h"
#include "core/kinds/planversion.h"
#include "core/text/ziparchive.h"
#include "tests/core/planbookfixture.h"

#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Fate = PlanRowChange::Fate;

class TestPlanExport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

private:
    static PlanFinding first(const PlanChanges &changes, Finding::Severity severity)
    {
        for (const PlanFinding &one : changes.findings)
            if (one.severity == severity)
                return one;
        return {Finding::Severity::Note, {}, u"none"_s};
    }
};

void TestPlanExport::workbook_hasASheetForEachLevel()
{
    PlanBookFixture fixture;
    RawBook book = fixture.raw();
    QStringList shown;
    QStringList hidden;
    for (const RawSheet &sheet : std::as_const(book.sheets))
        (sheet.hidden ? hidden : shown) << sheet.name;
    QCOMPARE(shown,
             (QStringList{u"Read me"_s, u"Objectives"_s, u"Outcomes"_s, u"Outputs"_s, u"Activities"_s,
                          u"Milestones"_s, u"Indicators"_s}));
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
    QCOMPARE(rowWith(activities, u"title_en"_s, u"Retreat on indicators"_s)
                 .cells[columnIn(activities, u"owners"_s)]
                 .split(u"; "_s)
                 .size(),
             2);
}

void TestPlanExport::readMe_saysPlanVersionDateAndHow()
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
    QCOMPARE(after.sheets.first().rows[1].cells.value(0),
             u"Version 3 of 1 April 2014, with what was changed since."_s);
}

void TestPlanExport::headings_areInTheChosenLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : contentLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestPlanExport::headings_areInTheChosenLanguage()
{
    QFETCH(QString, language);
    PlanBookFixture fixture;
    RawBook book = fixture.raw({.language = language});
    const RawSheet &sheet = sheetIn(book, PlanSheet::Activities);
    const int column = columnIn(sheet, u"status"_s);
    QCOMPARE(
        sheet.rows[1].cells[column],
        columnHeading(PlanSheet::Activities, parseColumnKey(PlanSheet::Activities, u"status"_s), language));
    QVERIFY(columnIn(sheet, u"title_"_s + language) >= 0);
    // And it reads back without any change, whatever the language.
    const PlanChanges changes = fixture.planned(book);
    QCOMPARE(editsOf(changes), QStringList());
    QVERIFY2(changes.errors == 0, qPrintable(told(changes)));
}

void TestPlanExport::workbook_isMadeForEditing()
{
    PlanBookFixture fixture;
    ZipArchive archive = must(ZipArchive::open(fixture.exported()));
    const QString sheet = QString::fromUtf8(must(archive.read(u"xl/worksheets/sheet5.xml"_s)));
    QVERIFY(sheet.contains(u"<row r=\"1\"") && sheet.contains(u"hidden=\"1\""));  // the row of keys
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

void TestPlanExport::formulas_stayText()
{
    PlanBookFixture fixture;
    fixture.set(fixture.handbook, "title", LocalText(u"en"_s, u"=HYPERLINK(\"http://x\")"_s));
    ZipArchive archive = must(ZipArchive::open(fixture.exported()));
    for (const ZipArchive::Member &member : archive.members())
        if (member.name.startsWith(u"xl/worksheets/"))
            QVERIFY(!must(archive.read(member.name)).contains("<f>"));
    QCOMPARE(editsOf(fixture.planned(fixture.raw())), QStringList());
}

void TestPlanExport::copyForOthers_leavesOutWhatIsInternal()
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
    QVERIFY(!all.contains(u"closed doors") && !all.contains(u"trust fund")
            && !all.contains(fixture.secret.toString()));
    QVERIFY(all.contains(u"Retreat on indicators"));
    QVERIFY(all.contains(u"outside our office"));
    QString ours;
    for (const RawSheet &sheet : fixture.raw().sheets)
        for (const CsvRecord &row : sheet.rows)
            ours += row.cells.join(u'|');
    QVERIFY(ours.contains(u"closed doors") && ours.contains(u"trust fund"));
}

void TestPlanExport::copyForOthers_comesBackWithoutLoss()
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

void TestPlanExport::internalPlan_isNotWrittenForOthers()
{
    PlanBookFixture fixture;
    fixture.set(fixture.plan, "handling", u"internal"_s);
    QVERIFY(!exportPlan(fixture.workspace(), fixture.plan, {.forOthers = true}));
    QVERIFY(exportPlan(fixture.workspace(), fixture.plan));
}

void TestPlanExport::equalPlans_giveEqualBytes()
{
    PlanBookFixture fixture;
    QCOMPARE(fixture.exported(), fixture.exported());
    QCOMPARE(planFileName(fixture.workspace(), fixture.plan), u"MAWP.xlsx"_s);
}

void TestPlanExport::stoppedExport_isCancelled()
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

QTEST_GUILESS_MAIN(TestPlanExport)
#include "tst_planexport.moc"
