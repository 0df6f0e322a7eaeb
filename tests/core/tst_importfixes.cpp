// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of recommendations and follow-up as offices send them: what is wrong is told with what mends it, and nothing is
// dropped. Over CSV and over workbooks.

#include "core/exchange/columns.h"
#include "tests/core/importsetup.h"

#include <QLocale>
#include <QTest>

using namespace tri;
using namespace tri::test;

class TestImportFixes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init()
    {
        m_setup = std::make_unique<ImportSetup>();
        QVERIFY(m_setup->make());
    }
    void badInput_data();
    void badInput();
    void unknownStatus_takesTheNearestAndKeepsTheWord();
    void unknownActor_takesANameOrStaysInWords();
    void followUpBeforeItsMeeting_isToldWithBothWays();
    void textInTheWrongColumn_isMovedOrShown();
    void wholeColumnInAnotherLanguage_isToldOnce();
    void unknownColumn_isKeptInTheNote();
    void changed_saysOldAndNew();
    void lineLeftOut_doesNothing();

private:
    std::unique_ptr<ImportSetup> m_setup;
};

void TestImportFixes::badInput_data()
{
    QTest::addColumn<bool>("workbook");
    QTest::addColumn<bool>("followUp");
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<bool>("refused");
    for (const bool workbook : {false, true}) {
        const auto row = [workbook](const char *name, bool followUp, const Lines &lines,
                                    const QStringList &told, bool refused) {
            QTest::newRow(qPrintable((workbook ? u"workbook, "_s : u"csv, "_s) + QLatin1StringView(name)))
                << workbook << followUp << lines << told << refused;
        };
        row("unknown addressee", false,
            {{u"reference"_s, u"text"_s, u"addressees"_s},
             {u"X-1"_s, u"Do it"_s, u"SE; Swedn; Nobody known"_s}},
            {u"Line 2"_s, u"“Swedn” is no known reference"_s, u"[Use “Sweden”]"_s,
             u"“Nobody known” is no known"_s, u"[Put it in “Other addressees”]"_s},
            true);
        row("unknown status", true,
            {{u"description"_s, u"actor"_s, u"status"_s}, {u"A law"_s, u"SE"_s, u"anounced"_s}},
            {u"Line 2"_s, u"column “status”"_s, u"anounced"_s,
             u"[Use “Announced”, keep the word in the note]"_s},
            true);
        row("status of nowhere", true,
            {{u"description"_s, u"actor"_s, u"status"_s}, {u"A law"_s, u"SE"_s, u"qwertz"_s}},
            {u"qwertz"_s, u"[Keep it in “Source” alone]"_s}, true);
        row("no date", true,
            {{u"description"_s, u"actor"_s, u"date"_s}, {u"A law"_s, u"SE"_s, u"some time"_s}},
            {u"some time"_s, u"is not a date"_s, u"[Keep it in “Source” alone]"_s}, true);
        row("before its meeting", true,
            {{u"description"_s, u"actor"_s, u"recommendation_id"_s, u"date"_s, u"status"_s},
             {u"A law"_s, u"SE"_s, u"R-1"_s, u"2009"_s, u"done"_s}},
            {u"Line 2"_s, u"column “date”"_s, u"2009"_s, u"[Say that it is existing practice]"_s}, false);
        row("existing practice", true,
            {{u"description"_s, u"actor"_s, u"recommendation_id"_s, u"date"_s, u"status"_s, u"declared_by"_s},
             {u"A law"_s, u"SE"_s, u"R-1"_s, u"2009"_s, u"existing practice"_s, u"us"_s}},
            {}, false);
        row("wrong language", false,
            {{u"reference"_s, u"text_en"_s, u"text_fr"_s, u"addressees"_s},
             {u"X-1"_s,
              u"Réduire les coûts de la migration et protéger les droits des migrants dans les pays."_s,
              QString(), u"SE"_s}},
            {u"column “text_en”"_s, u"[Move it to Français]"_s}, false);
        row("same number twice", false,
            {{u"reference"_s, u"text"_s, u"addressees"_s},
             {u"X-1"_s, u"Do it"_s, u"SE"_s},
             {u"X-1"_s, u"Do other"_s, u"SE"_s}},
            {u"Line 3"_s, u"Line 2 stands for the same record already"_s, u"[Leave this line out]"_s}, true);
        row("known number twice", false,
            {{u"reference"_s, u"text"_s}, {u"R-1"_s, u"Do it"_s}, {u"R-1"_s, u"Do other"_s}},
            {u"Line 3"_s, u"Line 2 stands for the same record already"_s, u"[Leave this line out]"_s}, true);
        row("same text twice", true, {{u"description"_s, u"actor"_s}, {kText, u"SE"_s}, {kText, u"SE"_s}},
            {u"Line 3"_s, u"Line 2 says the same about the same meeting or actor"_s,
             u"[Leave this line out]"_s},
            false);
        row("unknown column", false,
            {{u"reference"_s, u"text"_s, u"addressees"_s, u"Adresse"_s},
             {u"X-1"_s, u"Do it"_s, u"SE"_s, u"x"_s}},
            {u"No field of Recommendation"_s, u"[Keep it in “Note”]"_s, u"[Leave the column out]"_s}, true);
    }
}

void TestImportFixes::badInput()
{
    QFETCH(bool, workbook);
    QFETCH(bool, followUp);
    QFETCH(Lines, lines);
    QFETCH(QStringList, told);
    QFETCH(bool, refused);
    const ImportPlan plan = m_setup->planned(
        followUp ? ImportSetup::followUps() : ImportSetup::recommendations(), tableOf(lines, workbook));
    const QString text = said(plan);
    for (const QString &part : told)
        QVERIFY2(text.contains(part), qPrintable(part + u"\nin\n"_s + text));
    if (told.isEmpty())
        QCOMPARE(text, QString());
    QCOMPARE(plan.hasErrors(), refused);
    QCOMPARE(plan.changes.isEmpty(), refused);
}

void TestImportFixes::unknownStatus_takesTheNearestAndKeepsTheWord()
{
    CsvTable table = tableOf(
        {{u"description"_s, u"actor"_s, u"status"_s}, {u"A law"_s, u"SE"_s, u"Completed in part"_s}}, false);
    const ImportPlan before = m_setup->planned(ImportSetup::followUps(), table);
    QCOMPARE(before.errors, 1);
    const ImportFinding finding = before.findings.first();
    QVERIFY2(!finding.fixes.isEmpty(), qPrintable(said(before)));
    applyFix(table, finding, finding.fixes.first());
    const ImportPlan after = m_setup->planned(ImportSetup::followUps(), table);
    QVERIFY2(!after.hasErrors(), qPrintable(said(after)));
    QVERIFY(m_setup->take(after));
    const FollowUp made = m_setup->all<FollowUp>().first();
    QCOMPARE(made.status, u"done"_s);
    QCOMPARE(made.source, u"Status: Completed in part"_s);
}

void TestImportFixes::unknownActor_takesANameOrStaysInWords()
{
    CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"addressees"_s},
                              {u"X-1"_s, u"Do it"_s, u"TR; Swedn; Regional bodies"_s}},
                             true);
    ImportPlan plan = m_setup->planned(ImportSetup::recommendations(), table);
    QCOMPARE(plan.errors, 2);
    applyFix(table, plan.findings[0], plan.findings[0].fixes.first());
    plan = m_setup->planned(ImportSetup::recommendations(), table);
    QCOMPARE(plan.errors, 1);
    QCOMPARE(plan.findings[0].fixes.last().action, u"Put it in “Other addressees”"_s);
    applyFix(table, plan.findings[0], plan.findings[0].fixes.last());
    plan = m_setup->planned(ImportSetup::recommendations(), table);
    QVERIFY2(!plan.hasErrors(), qPrintable(said(plan)));
    QVERIFY(m_setup->take(plan));
    for (const Recommendation &one : m_setup->all<Recommendation>())
        if (one.reference == u"X-1") {
            QCOMPARE(one.addressees.size(), 2);
            QCOMPARE(one.otherAddressees, u"Regional bodies"_s);
        }
    QVERIFY(m_setup->planned(ImportSetup::recommendations(), table).changes.isEmpty());
}

void TestImportFixes::followUpBeforeItsMeeting_isToldWithBothWays()
{
    CsvTable table = tableOf(
        {{u"description"_s, u"actor"_s, u"recommendation_id"_s, u"date"_s, u"status"_s, u"declared_by"_s},
         {u"A law"_s, u"SE"_s, u"R-1"_s, u"2009"_s, u"done"_s, u"us"_s}},
        false);
    CsvTable other = table;
    const ImportPlan plan = m_setup->planned(ImportSetup::followUps(), table);
    QCOMPARE(plan.warnings, 1);
    QVERIFY(!plan.changes.isEmpty());  // told, and never in the way
    applyFix(table, plan.findings[0], plan.findings[0].fixes.first());
    QCOMPARE(m_setup->planned(ImportSetup::followUps(), table).warnings, 0);
    other.records[0].cells[3] = u"2015"_s;
    QCOMPARE(m_setup->planned(ImportSetup::followUps(), other).warnings, 0);
}

void TestImportFixes::textInTheWrongColumn_isMovedOrShown()
{
    const QString french =
        u"Réduire les coûts de la migration et protéger les droits des migrants dans les pays."_s;
    CsvTable table = tableOf({{u"reference"_s, u"text_en"_s, u"text_fr"_s, u"addressees"_s},
                              {u"X-1"_s, french, QString(), u"SE"_s},
                              {u"X-2"_s, french, u"Un autre texte"_s, u"TR"_s}},
                             false);
    const ImportPlan plan = m_setup->planned(ImportSetup::recommendations(), table);
    QCOMPARE(plan.warnings, 2);
    QCOMPARE(plan.findings[1].fixes.size(), 0);
    QVERIFY2(plan.findings[1].text.contains(u"Un autre texte"_s), qPrintable(said(plan)));
    applyFix(table, plan.findings[0], plan.findings[0].fixes.first());
    QCOMPARE(table.records[0].cells.mid(1, 2), (QStringList{QString(), french}));
}

void TestImportFixes::wholeColumnInAnotherLanguage_isToldOnce()
{
    CsvTable table = tableOf(
        {{u"reference"_s, u"text"_s, u"addressees"_s},
         {u"X-1"_s, u"Réduire les coûts de la migration et protéger les droits des migrants."_s, u"SE"_s},
         {u"X-2"_s, u"Renforcer le dialogue entre les pays avec les organisations et leurs membres."_s,
          u"SE"_s},
         {u"X-3"_s, u"Faciliter l’accès des migrants aux soins et aux écoles dans les villes."_s, u"SE"_s}},
        false);
    const ImportPlan plan = m_setup->planned(ImportSetup::recommendations(), table);
    QCOMPARE(plan.warnings, 1);
    QCOMPARE(plan.findings[0].line, table.headerLine);
    QCOMPARE(plan.findings[0].fixes.first().action, u"Read the column as Français"_s);
    applyFix(table, plan.findings[0], plan.findings[0].fixes.first());
    const ImportPlan mended = m_setup->planned(ImportSetup::recommendations(), table);
    QCOMPARE(said(mended), QString());
    QVERIFY(m_setup->take(mended));
    for (const Recommendation &one : m_setup->all<Recommendation>())
        if (one.reference.startsWith(u'X'))
            QCOMPARE(QStringList(one.text.texts.keys()), QStringList{u"fr"_s});
}

void TestImportFixes::unknownColumn_isKeptInTheNote()
{
    CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"addressees"_s, u"Remarques du bureau"_s},
                              {u"X-1"_s, u"Do it"_s, u"SE"_s, u"à revoir\navec soin"_s},
                              {u"R-1"_s, QString(), QString(), u"déjà vu"_s}},
                             true);
    keepUnknownColumns(ImportSetup::recommendations(), table);
    const ImportPlan plan = m_setup->planned(ImportSetup::recommendations(), table);
    QVERIFY2(!plan.hasErrors(), qPrintable(said(plan)));
    QVERIFY(m_setup->take(plan));
    QStringList notes;
    for (const Recommendation &one : m_setup->all<Recommendation>())
        notes << one.note;
    notes.sort();
    QCOMPARE(notes,
             (QStringList{u"Remarques du bureau: déjà vu"_s, u"Remarques du bureau: à revoir avec soin"_s}));
    QVERIFY(m_setup->planned(ImportSetup::recommendations(), table).changes.isEmpty());
}

void TestImportFixes::changed_saysOldAndNew()
{
    const CsvTable table = tableOf({{u"reference"_s, u"text_fr"_s, u"addressees"_s, u"kind"_s},
                                    {u"R-1"_s, u"Moins cher"_s, u"SE; TR"_s, u"qwertz"_s}},
                                   false);
    const ImportPlan plan = m_setup->planned(ImportSetup::recommendations(), table);
    QVERIFY(plan.hasErrors());  // what is right in the line is shown all the same
    QStringList shown;
    for (const ValueChange &one : valueChanges(m_setup->workspace(), plan, 2))
        shown << u"%1: %2 -> %3"_s.arg(one.label, one.before, one.after);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[0], u"Text (fr):  -> Moins cher"_s);
    QVERIFY2(shown[1].startsWith(u"Addressees: Sweden -> "_s) && shown[1].contains(u"Türkiye"_s),
             qPrintable(shown[1]));
}

void TestImportFixes::lineLeftOut_doesNothing()
{
    const CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"addressees"_s},
                                    {u"X-1"_s, u"Do it"_s, u"nobody"_s},
                                    {u"X-2"_s, u"Do other"_s, u"SE"_s}},
                                   false);
    ImportOptions options;
    options.choices.insert(2, ImportOptions::Choice::LeaveOut);
    const ImportPlan plan = m_setup->planned(ImportSetup::recommendations(), table, options);
    QVERIFY(!plan.hasErrors());
    QCOMPARE(plan.fates.value(2), ImportPlan::Fate::LeftOut);
    QCOMPARE(plan.created, 1);
}

QTEST_GUILESS_MAIN(TestImportFixes)
#include "tst_importfixes.moc"
