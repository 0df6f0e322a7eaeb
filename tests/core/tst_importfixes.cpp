// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of recommendations and follow-up as offices send them: what is wrong is told with what mends it, likely doubles are
// asked about, nothing is dropped, and the same file twice changes nothing. Over CSV and over workbooks.

#include "core/exchange/columns.h"
#include "core/exchange/importer.h"
#include "core/exchange/importfix.h"
#include "core/exchange/tablereader.h"
#include "core/exchange/xlsxwriter.h"
#include "core/kinds/followup.h"
#include "core/kinds/meeting.h"
#include "core/kinds/recommendation.h"
#include "core/rules/keptmapping.h"
#include "tests/core/briefworkspace.h"

#include <QLocale>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

using Lines = QList<QStringList>;
const QString kText = u"Lower the costs of sending money home through competition and clear prices for all migrants"_s;

QByteArray workbookOf(const Lines &lines)
{
    XlsxWriter book(u"Data"_s);
    for (const QString &heading : lines.first())
        book.heading(heading, CellSink::Shape::Line);
    book.endRecord();
    for (const QStringList &line : lines.mid(1)) {
        for (const QString &cell : line)
            book.text(cell);
        book.endRecord();
    }
    auto bytes = book.finish();
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    return *std::move(bytes);
}

CsvTable tableOf(const Lines &lines, bool workbook)
{
    QByteArray bytes;
    if (workbook) {
        bytes = workbookOf(lines);
    } else {
        CsvWriter csv;
        for (const QStringList &line : lines) {
            for (const QString &cell : line)
                csv.addText(cell);
            csv.endRecord();
        }
        bytes = csv.bytes();
    }
    auto table = readTable(bytes);
    if (!table)
        qFatal("%s", qPrintable(table.error().text));
    return *std::move(table);
}

QString said(const ImportPlan &plan)
{
    QStringList lines;
    for (const ImportFinding &one : plan.findings) {
        QString line = findingText(one);
        for (const ImportFix &fix : one.fixes)
            line += u" ["_s + fix.action + u']';
        lines << line;
    }
    return lines.join(u'\n');
}

}  // namespace

class TestImportFixes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init();
    void badInput_data();
    void badInput();
    void unknownStatus_takesTheNearestAndKeepsTheWord();
    void unknownActor_takesANameOrStaysInWords();
    void followUpBeforeItsMeeting_isToldWithBothWays();
    void textInTheWrongColumn_isMovedOrShown();
    void wholeColumnInAnotherLanguage_isToldOnce();
    void unknownColumn_isKeptInTheNote();
    void sameFileTwice_changesNothing_data();
    void sameFileTwice_changesNothing();
    void nearlyTheSame_isAsked_data();
    void nearlyTheSame_isAsked();
    void sameWordsAtAnotherMeeting_areAnother();
    void chosenColumn_tellsWhichRecord();
    void chosenColumn_thatIsNotThere_isRefused();
    void changed_saysOldAndNew();
    void lineLeftOut_doesNothing();
    void mapping_isKeptAndKnownAgain();

private:
    [[nodiscard]] ImportPlan planned(const RecordSpec &kind, const CsvTable &table, const ImportOptions &options = {})
    {
        auto plan = planImport(m_file->workspace(), kind, table, systemIds(), options);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return *std::move(plan);
    }
    [[nodiscard]] bool take(const ImportPlan &plan) { return m_file->workspace().apply(plan.changes).has_value(); }
    template <typename T> [[nodiscard]] QList<T> all()
    {
        Reader reader(m_file->workspace());
        return reader.all<T>();
    }
    [[nodiscard]] static const RecordSpec &recommendations() { return kindOf<Recommendation>().spec; }
    [[nodiscard]] static const RecordSpec &followUps() { return kindOf<FollowUp>().spec; }

    std::unique_ptr<BriefWorkspace> m_file;
};

void TestImportFixes::init()
{
    m_file = std::make_unique<BriefWorkspace>();
    m_file->addActors();
    for (const auto &[name, year] : {std::pair(u"F-8"_s, 2008), std::pair(u"F-14"_s, 2014)}) {
        Meeting meeting{.id = idOf(name), .title = en(u"Forum "_s + name), .reference = name};
        meeting.from = PartialDate(year, 5, 14);
        m_file->add(meeting);
    }
    Recommendation one{.id = idOf(u"R-1"_s), .reference = u"R-1"_s, .text = en(kText)};
    one.meeting = idOf(u"F-14"_s);
    one.addressees = {idOf(u"SE"_s)};
    m_file->add(one);
    QVERIFY(m_file->commit());
}

void TestImportFixes::badInput_data()
{
    QTest::addColumn<bool>("workbook");
    QTest::addColumn<bool>("followUp");
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<bool>("refused");
    for (const bool workbook : {false, true}) {
        const auto row = [workbook](const char *name, bool followUp, const Lines &lines, const QStringList &told,
                                    bool refused) {
            QTest::newRow(qPrintable((workbook ? u"workbook, "_s : u"csv, "_s) + QLatin1StringView(name)))
                << workbook << followUp << lines << told << refused;
        };
        row("unknown addressee", false,
            {{u"reference"_s, u"text"_s, u"addressees"_s}, {u"X-1"_s, u"Do it"_s, u"SE; Swedn; Nobody known"_s}},
            {u"Line 2"_s, u"“Swedn” is no known reference"_s, u"[Use “Sweden”]"_s, u"“Nobody known” is no known"_s,
             u"[Put it in “Other addressees”]"_s},
            true);
        row("unknown status", true,
            {{u"description"_s, u"actor"_s, u"status"_s}, {u"A law"_s, u"SE"_s, u"anounced"_s}},
            {u"Line 2"_s, u"column “status”"_s, u"anounced"_s, u"[Use “Announced”, keep the word in the note]"_s}, true);
        row("status of nowhere", true,
            {{u"description"_s, u"actor"_s, u"status"_s}, {u"A law"_s, u"SE"_s, u"qwertz"_s}},
            {u"qwertz"_s, u"[Keep it in “Source” alone]"_s}, true);
        row("no date", true, {{u"description"_s, u"actor"_s, u"date"_s}, {u"A law"_s, u"SE"_s, u"some time"_s}},
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
             {u"X-1"_s, u"Réduire les coûts de la migration et protéger les droits des migrants dans les pays."_s, QString(),
              u"SE"_s}},
            {u"column “text_en”"_s, u"[Move it to Français]"_s}, false);
        row("same number twice", false,
            {{u"reference"_s, u"text"_s, u"addressees"_s}, {u"X-1"_s, u"Do it"_s, u"SE"_s}, {u"X-1"_s, u"Do other"_s, u"SE"_s}},
            {u"Line 3"_s, u"Line 2 has the same reference"_s, u"[Leave this line out]"_s}, true);
        row("known number twice", false,
            {{u"reference"_s, u"text"_s}, {u"R-1"_s, u"Do it"_s}, {u"R-1"_s, u"Do other"_s}},
            {u"Line 3"_s, u"Line 2 stands for the same record already"_s, u"[Leave this line out]"_s}, true);
        row("same text twice", true,
            {{u"description"_s, u"actor"_s}, {kText, u"SE"_s}, {kText, u"SE"_s}},
            {u"Line 3"_s, u"Line 2 says the same about the same meeting or actor"_s, u"[Leave this line out]"_s}, false);
        row("unknown column", false,
            {{u"reference"_s, u"text"_s, u"addressees"_s, u"Adresse"_s}, {u"X-1"_s, u"Do it"_s, u"SE"_s, u"x"_s}},
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
    const ImportPlan plan = planned(followUp ? followUps() : recommendations(), tableOf(lines, workbook));
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
    CsvTable table = tableOf({{u"description"_s, u"actor"_s, u"status"_s}, {u"A law"_s, u"SE"_s, u"Completed in part"_s}}, false);
    const ImportPlan before = planned(followUps(), table);
    QCOMPARE(before.errors, 1);
    const ImportFinding finding = before.findings.first();
    QVERIFY2(!finding.fixes.isEmpty(), qPrintable(said(before)));
    applyFix(table, finding, finding.fixes.first());
    const ImportPlan after = planned(followUps(), table);
    QVERIFY2(!after.hasErrors(), qPrintable(said(after)));
    QVERIFY(take(after));
    const FollowUp made = all<FollowUp>().first();
    QCOMPARE(made.status, u"done"_s);
    QCOMPARE(made.source, u"Status: Completed in part"_s);
}

void TestImportFixes::unknownActor_takesANameOrStaysInWords()
{
    CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"addressees"_s}, {u"X-1"_s, u"Do it"_s, u"TR; Swedn; Regional bodies"_s}}, true);
    ImportPlan plan = planned(recommendations(), table);
    QCOMPARE(plan.errors, 2);
    applyFix(table, plan.findings[0], plan.findings[0].fixes.first());
    plan = planned(recommendations(), table);
    QCOMPARE(plan.errors, 1);
    QCOMPARE(plan.findings[0].fixes.last().action, u"Put it in “Other addressees”"_s);
    applyFix(table, plan.findings[0], plan.findings[0].fixes.last());
    plan = planned(recommendations(), table);
    QVERIFY2(!plan.hasErrors(), qPrintable(said(plan)));
    QVERIFY(take(plan));
    for (const Recommendation &one : all<Recommendation>())
        if (one.reference == u"X-1") {
            QCOMPARE(one.addressees.size(), 2);
            QCOMPARE(one.otherAddressees, u"Regional bodies"_s);
        }
    QVERIFY(planned(recommendations(), table).changes.isEmpty());
}

void TestImportFixes::followUpBeforeItsMeeting_isToldWithBothWays()
{
    CsvTable table = tableOf({{u"description"_s, u"actor"_s, u"recommendation_id"_s, u"date"_s, u"status"_s, u"declared_by"_s},
                              {u"A law"_s, u"SE"_s, u"R-1"_s, u"2009"_s, u"done"_s, u"us"_s}}, false);
    CsvTable other = table;
    const ImportPlan plan = planned(followUps(), table);
    QCOMPARE(plan.warnings, 1);
    QVERIFY(!plan.changes.isEmpty());  // told, and never in the way
    applyFix(table, plan.findings[0], plan.findings[0].fixes.first());
    QCOMPARE(planned(followUps(), table).warnings, 0);
    other.records[0].cells[3] = u"2015"_s;
    QCOMPARE(planned(followUps(), other).warnings, 0);
}

void TestImportFixes::textInTheWrongColumn_isMovedOrShown()
{
    const QString french = u"Réduire les coûts de la migration et protéger les droits des migrants dans les pays."_s;
    CsvTable table = tableOf({{u"reference"_s, u"text_en"_s, u"text_fr"_s, u"addressees"_s},
                              {u"X-1"_s, french, QString(), u"SE"_s},
                              {u"X-2"_s, french, u"Un autre texte"_s, u"TR"_s}}, false);
    const ImportPlan plan = planned(recommendations(), table);
    QCOMPARE(plan.warnings, 2);
    QCOMPARE(plan.findings[1].fixes.size(), 0);
    QVERIFY2(plan.findings[1].text.contains(u"Un autre texte"_s), qPrintable(said(plan)));
    applyFix(table, plan.findings[0], plan.findings[0].fixes.first());
    QCOMPARE(table.records[0].cells.mid(1, 2), (QStringList{QString(), french}));
}

void TestImportFixes::wholeColumnInAnotherLanguage_isToldOnce()
{
    CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"addressees"_s},
                              {u"X-1"_s, u"Réduire les coûts de la migration et protéger les droits des migrants."_s, u"SE"_s},
                              {u"X-2"_s, u"Renforcer le dialogue entre les pays avec les organisations et leurs membres."_s, u"SE"_s},
                              {u"X-3"_s, u"Faciliter l’accès des migrants aux soins et aux écoles dans les villes."_s, u"SE"_s}}, false);
    const ImportPlan plan = planned(recommendations(), table);
    QCOMPARE(plan.warnings, 1);
    QCOMPARE(plan.findings[0].line, table.headerLine);
    QCOMPARE(plan.findings[0].fixes.first().action, u"Read the column as Français"_s);
    applyFix(table, plan.findings[0], plan.findings[0].fixes.first());
    const ImportPlan mended = planned(recommendations(), table);
    QCOMPARE(said(mended), QString());
    QVERIFY(take(mended));
    for (const Recommendation &one : all<Recommendation>())
        if (one.reference.startsWith(u'X'))
            QCOMPARE(QStringList(one.text.texts.keys()), QStringList{u"fr"_s});
}

void TestImportFixes::unknownColumn_isKeptInTheNote()
{
    CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"addressees"_s, u"Remarques du bureau"_s},
                              {u"X-1"_s, u"Do it"_s, u"SE"_s, u"à revoir\navec soin"_s},
                              {u"R-1"_s, QString(), QString(), u"déjà vu"_s}}, true);
    keepUnknownColumns(recommendations(), table);
    const ImportPlan plan = planned(recommendations(), table);
    QVERIFY2(!plan.hasErrors(), qPrintable(said(plan)));
    QVERIFY(take(plan));
    QStringList notes;
    for (const Recommendation &one : all<Recommendation>())
        notes << one.note;
    notes.sort();
    QCOMPARE(notes, (QStringList{u"Remarques du bureau: déjà vu"_s, u"Remarques du bureau: à revoir avec soin"_s}));
    QVERIFY(planned(recommendations(), table).changes.isEmpty());
}

void TestImportFixes::sameFileTwice_changesNothing_data()
{
    QTest::addColumn<bool>("workbook");
    QTest::newRow("csv") << false;
    QTest::newRow("workbook") << true;
}

void TestImportFixes::sameFileTwice_changesNothing()
{
    QFETCH(bool, workbook);
    // No numbers, and one without a date: only the words tell that they are there already.
    const CsvTable table = tableOf({{u"description"_s, u"actor"_s, u"status"_s, u"date"_s},
                                    {kText, u"SE"_s, u"done"_s, u"2015"_s},
                                    {kText + u" everywhere in the world"_s, u"TR"_s, u"under way"_s, QString()}}, workbook);
    const ImportPlan first = planned(followUps(), table);
    QCOMPARE(first.created, 2);
    QVERIFY(take(first));
    const ImportPlan second = planned(followUps(), table);
    QCOMPARE(second.unchanged, 2);
    QVERIFY(second.changes.isEmpty());
    QCOMPARE(second.undecided(), 0);
    QVERIFY(m_file->workspace().undo().has_value());
    QVERIFY(all<FollowUp>().isEmpty());  // one step
}

void TestImportFixes::nearlyTheSame_isAsked_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("records");
    QTest::newRow("nobody said") << -1 << 2;
    QTest::newRow("update") << int(ImportOptions::Choice::Update) << 1;
    QTest::newRow("new") << int(ImportOptions::Choice::New) << 2;
    QTest::newRow("left out") << int(ImportOptions::Choice::LeaveOut) << 1;
}

void TestImportFixes::nearlyTheSame_isAsked()
{
    QFETCH(int, choice);
    QFETCH(int, records);
    const QString text = kText + u" everywhere"_s;
    const CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"meeting_id"_s, u"addressees"_s}, {u"MFA-7"_s, text, u"F-14"_s, u"SE"_s}}, false);
    ImportOptions options;
    if (choice >= 0)
        options.choices.insert(2, ImportOptions::Choice(choice));
    const ImportPlan plan = planned(recommendations(), table, options);
    QCOMPARE(plan.undecided(), choice < 0 ? 1 : 0);
    if (choice < 0) {
        QCOMPARE(plan.alikes.size(), 1);
        QCOMPARE(plan.alikes[0].known, idOf(u"R-1"_s));
        QVERIFY(plan.alikes[0].likeness >= 90 && plan.alikes[0].likeness < 100);
        QVERIFY2(said(plan).contains(u"says nearly the same"_s), qPrintable(said(plan)));
    }
    QVERIFY(plan.changes.isEmpty() || take(plan));
    const QList<Recommendation> after = all<Recommendation>();
    QCOMPARE(after.size(), records);
    if (options.choices.value(2, ImportOptions::Choice::New) != ImportOptions::Choice::Update)
        return;
    QCOMPARE(after[0].reference, u"R-1"_s);  // a number stays, and the other one is kept
    QCOMPARE(after[0].note, u"reference: MFA-7"_s);
    QCOMPARE(after[0].text.in(u"en"_s), text);
    const ImportPlan again = planned(recommendations(), table);
    QCOMPARE(again.unchanged, 1);
    QVERIFY(again.changes.isEmpty());
}

void TestImportFixes::sameWordsAtAnotherMeeting_areAnother()
{
    const CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"meeting_id"_s, u"addressees"_s}, {u"X-1"_s, kText, u"F-8"_s, u"SE"_s}}, false);
    const ImportPlan plan = planned(recommendations(), table);
    QCOMPARE(plan.created, 1);
    QVERIFY(plan.alikes.isEmpty());
}

void TestImportFixes::chosenColumn_tellsWhichRecord()
{
    CsvTable table = tableOf({{u"Their number"_s, u"reference"_s, u"text"_s, u"addressees"_s}, {u"MFA-7"_s, u"X-1"_s, u"Do it"_s, u"SE"_s}}, false);
    keepUnknownColumns(recommendations(), table);
    QVERIFY(take(planned(recommendations(), table)));
    CsvTable later = tableOf({{u"Their number"_s, u"text"_s}, {u"mfa-7"_s, u"Do it well"_s}, {u"MFA-8"_s, u"Do more"_s}}, true);
    keepUnknownColumns(recommendations(), later);
    ImportOptions options;
    options.keyColumn = u"Their number"_s;
    const ImportPlan plan = planned(recommendations(), later, options);
    QCOMPARE(plan.changed, 1);
    later.records.removeLast();
    QVERIFY(take(planned(recommendations(), later, options)));
    QStringList texts;
    for (const Recommendation &one : all<Recommendation>())
        texts << one.text.in(u"en"_s);
    QVERIFY(texts.contains(u"Do it well"_s) && texts.size() == 2);

    options.keyColumn = u"text"_s;
    const CsvTable byText = tableOf({{u"text"_s, u"short_title"_s}, {u"do it WELL"_s, u"Well"_s}}, false);
    QCOMPARE(planned(recommendations(), byText, options).changed, 1);
}

void TestImportFixes::chosenColumn_thatIsNotThere_isRefused()
{
    ImportOptions options;
    options.keyColumn = u"Number"_s;
    const ImportPlan plan = planned(recommendations(), tableOf({{u"reference"_s, u"text"_s}, {u"X-1"_s, u"Do it"_s}}, false), options);
    QVERIFY(plan.hasErrors() && plan.changes.isEmpty());
    QVERIFY2(said(plan).contains(u"No column “Number”"_s), qPrintable(said(plan)));
}

void TestImportFixes::changed_saysOldAndNew()
{
    const CsvTable table = tableOf({{u"reference"_s, u"text_fr"_s, u"addressees"_s, u"kind"_s},
                                    {u"R-1"_s, u"Moins cher"_s, u"SE; TR"_s, u"qwertz"_s}}, false);
    const ImportPlan plan = planned(recommendations(), table);
    QVERIFY(plan.hasErrors());  // what is right in the line is shown all the same
    QStringList shown;
    for (const ValueChange &one : valueChanges(m_file->workspace(), plan, 2))
        shown << u"%1: %2 -> %3"_s.arg(one.label, one.before, one.after);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[0], u"Text (fr):  -> Moins cher"_s);
    QVERIFY2(shown[1].startsWith(u"Addressees: Sweden -> "_s) && shown[1].contains(u"Türkiye"_s), qPrintable(shown[1]));
}

void TestImportFixes::lineLeftOut_doesNothing()
{
    const CsvTable table = tableOf({{u"reference"_s, u"text"_s, u"addressees"_s}, {u"X-1"_s, u"Do it"_s, u"nobody"_s}, {u"X-2"_s, u"Do other"_s, u"SE"_s}}, false);
    ImportOptions options;
    options.choices.insert(2, ImportOptions::Choice::LeaveOut);
    const ImportPlan plan = planned(recommendations(), table, options);
    QVERIFY(!plan.hasErrors());
    QCOMPARE(plan.fates.value(2), ImportPlan::Fate::LeftOut);
    QCOMPARE(plan.created, 1);
}

void TestImportFixes::mapping_isKeptAndKnownAgain()
{
    ColumnMeanings meanings{u"recommendation"_s, {u"N°"_s, u"Texte FR"_s, u"Qui ?"_s}, {u"reference"_s, u"text_fr"_s, u"addressees"_s}};
    meanings.titleOtherwise = u"MFA sheet"_s;
    ChangeSet changes;
    changes.records << keeping(meanings, std::nullopt, QDate(2014, 4, 3), systemIds());
    QVERIFY(m_file->workspace().apply(changes).has_value());
    Reader reader(m_file->workspace());
    const auto kept = keptFor(keptMappings(reader, u"recommendation"_s), {u"qui"_s, u"n°"_s, u"TEXTE fr"_s, QString()});
    QVERIFY(kept.has_value());
    QCOMPARE(kept->title, u"MFA sheet"_s);
    QCOMPARE(meaningsIn(*kept, {u"qui"_s, u"n°"_s, u"TEXTE fr"_s}), (QStringList{u"addressees"_s, u"reference"_s, u"text_fr"_s}));
    QVERIFY(!keptFor(keptMappings(reader, u"recommendation"_s), {u"Qui ?"_s}).has_value());
    QVERIFY(!keptFor(keptMappings(reader, u"work_plan"_s), {u"N°"_s, u"Texte FR"_s, u"Qui ?"_s}).has_value());
    // The next one is brought up to date, not made again.
    const RecordChange again = keeping(meanings, kept, QDate(2014, 5, 1), systemIds());
    QCOMPARE(again.life, LifeChange::None);
    QCOMPARE(again.fields.size(), 1);
}

QTEST_GUILESS_MAIN(TestImportFixes)
#include "tst_importfixes.moc"
