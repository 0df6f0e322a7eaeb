// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of a table against what is here: likely doubles are asked about, the same file twice changes nothing, and columns are
// known again.

#include "core/exchange/columns.h"
#include "core/rules/keptmapping.h"
#include "tests/core/importsetup.h"

#include <QLocale>
#include <QTest>

using namespace tri;
using namespace tri::test;

class TestImportAlikes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init()
    {
        m_setup = std::make_unique<ImportSetup>();
        QVERIFY(m_setup->make());
    }
    void sameFileTwice_changesNothing_data();
    void sameFileTwice_changesNothing();
    void nearlyTheSame_isAsked_data();
    void nearlyTheSame_isAsked();
    void sameWordsAtAnotherMeeting_areAnother();
    void chosenColumn_tellsWhichRecord();
    void chosenColumn_thatIsNotThere_isRefused();
    void mapping_isKeptAndKnownAgain();

private:
    std::unique_ptr<ImportSetup> m_setup;
};

void TestImportAlikes::sameFileTwice_changesNothing_data()
{
    QTest::addColumn<bool>("workbook");
    QTest::newRow("csv") << false;
    QTest::newRow("workbook") << true;
}

void TestImportAlikes::sameFileTwice_changesNothing()
{
    QFETCH(bool, workbook);
    // No numbers, and one without a date: only the words tell that they are there already.
    const CsvTable table =
        tableOf({{u"description"_s, u"actor"_s, u"status"_s, u"date"_s},
                 {kText, u"SE"_s, u"done"_s, u"2015"_s},
                 {kText + u" everywhere in the world"_s, u"TR"_s, u"under way"_s, QString()}},
                workbook);
    const ImportPlan first = m_setup->planned(ImportSetup::followUps(), table);
    QCOMPARE(first.created, 2);
    QVERIFY(m_setup->take(first));
    const ImportPlan second = m_setup->planned(ImportSetup::followUps(), table);
    QCOMPARE(second.unchanged, 2);
    QVERIFY(second.changes.isEmpty());
    QCOMPARE(second.undecided(), 0);
    QVERIFY(m_setup->workspace().undo().has_value());
    QVERIFY(m_setup->all<FollowUp>().isEmpty());  // one step
}

void TestImportAlikes::nearlyTheSame_isAsked_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("records");
    QTest::newRow("nobody said") << -1 << 2;
    QTest::newRow("update") << int(ImportOptions::Choice::Update) << 1;
    QTest::newRow("new") << int(ImportOptions::Choice::New) << 2;
    QTest::newRow("left out") << int(ImportOptions::Choice::LeaveOut) << 1;
}

void TestImportAlikes::nearlyTheSame_isAsked()
{
    QFETCH(int, choice);
    QFETCH(int, records);
    const QString text = kText + u" everywhere"_s;
    const CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"meeting_id"_s, u"addressees"_s},
                                    {u"MFA-7"_s, text, u"F-14"_s, u"SE"_s}},
                                   false);
    ImportOptions options;
    if (choice >= 0)
        options.choices.insert(2, ImportOptions::Choice(choice));
    const ImportPlan plan = m_setup->planned(ImportSetup::recommendations(), table, options);
    QCOMPARE(plan.undecided(), choice < 0 ? 1 : 0);
    if (choice < 0) {
        QCOMPARE(plan.alikes.size(), 1);
        QCOMPARE(plan.alikes[0].known, idOf(u"R-1"_s));
        QVERIFY(plan.alikes[0].likeness >= 90 && plan.alikes[0].likeness < 100);
        QVERIFY2(said(plan).contains(u"says nearly the same"_s), qPrintable(said(plan)));
    }
    QVERIFY(plan.changes.isEmpty() || m_setup->take(plan));
    const QList<Recommendation> after = m_setup->all<Recommendation>();
    QCOMPARE(after.size(), records);
    if (options.choices.value(2, ImportOptions::Choice::New) != ImportOptions::Choice::Update)
        return;
    QCOMPARE(after[0].reference, u"R-1"_s);  // a number stays, and the other one is kept
    QCOMPARE(after[0].note, u"reference: MFA-7"_s);
    QCOMPARE(after[0].text.in(u"en"_s), text);
    const ImportPlan again = m_setup->planned(ImportSetup::recommendations(), table);
    QCOMPARE(again.unchanged, 1);
    QVERIFY(again.changes.isEmpty());
}

void TestImportAlikes::sameWordsAtAnotherMeeting_areAnother()
{
    const CsvTable table = tableOf(
        {{u"reference"_s, u"text"_s, u"meeting_id"_s, u"addressees"_s}, {u"X-1"_s, kText, u"F-8"_s, u"SE"_s}},
        false);
    const ImportPlan plan = m_setup->planned(ImportSetup::recommendations(), table);
    QCOMPARE(plan.created, 1);
    QVERIFY(plan.alikes.isEmpty());
}

void TestImportAlikes::chosenColumn_tellsWhichRecord()
{
    CsvTable table = tableOf({{u"Their number"_s, u"reference"_s, u"text"_s, u"addressees"_s},
                              {u"MFA-7"_s, u"X-1"_s, u"Do it"_s, u"SE"_s}},
                             false);
    keepUnknownColumns(ImportSetup::recommendations(), table);
    QVERIFY(m_setup->take(m_setup->planned(ImportSetup::recommendations(), table)));
    CsvTable later = tableOf(
        {{u"Their number"_s, u"text"_s}, {u"mfa-7"_s, u"Do it well"_s}, {u"MFA-8"_s, u"Do more"_s}}, true);
    keepUnknownColumns(ImportSetup::recommendations(), later);
    ImportOptions options;
    options.keyColumn = u"Their number"_s;
    const ImportPlan plan = m_setup->planned(ImportSetup::recommendations(), later, options);
    QCOMPARE(plan.changed, 1);
    later.records.removeLast();
    QVERIFY(m_setup->take(m_setup->planned(ImportSetup::recommendations(), later, options)));
    QStringList texts;
    for (const Recommendation &one : m_setup->all<Recommendation>())
        texts << one.text.in(u"en"_s);
    QVERIFY(texts.contains(u"Do it well"_s) && texts.size() == 2);

    options.keyColumn = u"text"_s;
    const CsvTable byText = tableOf({{u"text"_s, u"short_title"_s}, {u"do it WELL"_s, u"Well"_s}}, false);
    QCOMPARE(m_setup->planned(ImportSetup::recommendations(), byText, options).changed, 1);
}

void TestImportAlikes::chosenColumn_thatIsNotThere_isRefused()
{
    ImportOptions options;
    options.keyColumn = u"Number"_s;
    const ImportPlan plan =
        m_setup->planned(ImportSetup::recommendations(),
                         tableOf({{u"reference"_s, u"text"_s}, {u"X-1"_s, u"Do it"_s}}, false), options);
    QVERIFY(plan.hasErrors() && plan.changes.isEmpty());
    QVERIFY2(said(plan).contains(u"No column “Number”"_s), qPrintable(said(plan)));
}

void TestImportAlikes::mapping_isKeptAndKnownAgain()
{
    ColumnMeanings meanings{u"recommendation"_s,
                            {u"N°"_s, u"Texte FR"_s, u"Qui ?"_s},
                            {u"reference"_s, u"text_fr"_s, u"addressees"_s}};
    meanings.titleOtherwise = u"MFA sheet"_s;
    ChangeSet changes;
    changes.records << keeping(meanings, std::nullopt, QDate(2014, 4, 3), systemIds());
    QVERIFY(m_setup->workspace().apply(changes).has_value());
    Reader reader(m_setup->workspace());
    const auto kept =
        keptFor(keptMappings(reader, u"recommendation"_s), {u"qui"_s, u"n°"_s, u"TEXTE fr"_s, QString()});
    QVERIFY(kept.has_value());
    QCOMPARE(kept->title, u"MFA sheet"_s);
    QCOMPARE(meaningsIn(*kept, {u"qui"_s, u"n°"_s, u"TEXTE fr"_s}),
             (QStringList{u"addressees"_s, u"reference"_s, u"text_fr"_s}));
    QVERIFY(!keptFor(keptMappings(reader, u"recommendation"_s), {u"Qui ?"_s}).has_value());
    QVERIFY(!keptFor(keptMappings(reader, u"work_plan"_s), {u"N°"_s, u"Texte FR"_s, u"Qui ?"_s}).has_value());
    // The next one is brought up to date, not made again.
    const RecordChange again = keeping(meanings, kept, QDate(2014, 5, 1), systemIds());
    QCOMPARE(again.life, LifeChange::None);
    QCOMPARE(again.fields.size(), 1);
}

QTEST_GUILESS_MAIN(TestImportAlikes)
#include "tst_importalikes.moc"
