// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts go out to translators as XLIFF or workbook and come back; nothing in a bad file changes anything.

#include "core/exchange/translationbook.h"
#include "core/exchange/translationimport.h"
#include "core/exchange/xliffwriter.h"
#include "tests/core/exchangefixture.h"

#include <QStringEncoder>
#include <QTest>
#include <QXmlStreamReader>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;
using Fate = TextImport::Fate;

namespace {
const QString kBridge = u"Un pont\u00a0: une échelle"_s;  // blanks that are the text's own stay
const QString kLong = u"First line with <b>&amp; signs\n\n- second, \"quoted\"\n\tthird\u00a0…"_s;
}

class TestTranslationFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void untouchedFile_changesNothing_data() { formats(); }
    void untouchedFile_changesNothing();
    void everyText_comesBack_asOneStep_data() { formats(); }
    void everyText_comesBack_asOneStep();
    void longText_keepsItsLines_data() { formats(); }
    void longText_keepsItsLines();
    void xliff_isWellFormed_andSaysWhatATranslatorNeeds();
    void narrowCircle_staysHere();
    void onlyWantedTexts_goOut();
    void doubtfulLines_stayOut_untilSaid_data();
    void doubtfulLines_stayOut_untilSaid();
    void changedHereSince_isAConflict();
    void empty_takesNothingAway();
    void wrongCharacters_andLength_areRefused();
    void conflictingVersions_areNotDecided();
    void badFiles_data();
    void badFiles();
    void twins_areOneWhenEqual();
    void fileOfAnotherWorkspace_isRefused();
    void marksOfTranslationPrograms();
    void utf16_isRead();

private:
    static void formats()
    {
        QTest::addColumn<bool>("book");
        QTest::newRow("xliff") << false;
        QTest::newRow("workbook") << true;
    }
    void set(const RecordId &id, const QString &language, const QString &text, const char *field = "name")
    {
        const auto before = m_workspace->row(id);
        Row after = *before;
        const auto *old = std::get_if<LocalText>(&before->value(field));
        LocalText changed = old ? *old : LocalText();
        changed.set(language, text);
        after.setValue(field, changed);
        QVERIFY(m_workspace->apply(changeOf(difference(*before, after), u"x"_s)));
    }
    [[nodiscard]] QString text(const RecordId &id, const QString &language, const char *field = "name") const
    {
        const auto row = m_workspace->row(id);
        const auto *held = std::get_if<LocalText>(&row->value(field));
        return held ? held->texts.value(language) : QString();
    }
    [[nodiscard]] TranslationUnits units(const TranslationOrder &order) const
    {
        return translationUnits(*m_workspace, findTexts(*m_workspace).value().texts, order).value();
    }
    [[nodiscard]] static QByteArray written(const TranslationUnits &units, bool book)
    {
        return book ? writeTranslationBook(units, u"en"_s).value() : writeXliff(units);
    }
    [[nodiscard]] TextImport planned(const QByteArray &bytes, const TextImportOptions &options = {}) const
    {
        const auto file = readTranslations(bytes);
        if (!file)
            qFatal("%s", qPrintable(file.error().text));
        const auto plan = planTexts(*m_workspace, *file, options);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return *plan;
    }
    /// The XLIFF file with that translation typed in, everything else as it was sent.
    static void type(QByteArray &xliff, const TranslationUnit &unit, const QString &translation)
    {
        const qsizetype id = xliff.indexOf("id=\"" + unitId(unit.record, unit.field).toLatin1() + '"');
        const qsizetype from = xliff.indexOf('>', xliff.indexOf("<target", id)) + 1;
        const qsizetype to = xliff.indexOf("</target>", from);
        QVERIFY(id > 0 && from > 0 && to >= from);
        xliff.replace(from, to - from, translation.toHtmlEscaped().toUtf8());
    }
    /// The file as a translator returns it: each text of the field with that translation. In a workbook the digests are those
    /// of the translation, as if it had been there.
    [[nodiscard]] QByteArray returned(const QString &language, const QString &translation, bool book = false,
                                      const QString &field = u"name"_s) const
    {
        TranslationUnits sent = units({language, WantedTexts::All, Handling::Sensitive});
        QByteArray bytes = writeXliff(sent);
        for (TranslationUnit &unit : sent.units)
            if (unit.field == field) {
                type(bytes, unit, translation);
                unit.target = translation;
            }
        return book ? written(sent, true) : bytes;
    }

    ExchangeFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    RecordId m_first;
    RecordId m_second;
};

void TestTranslationFiles::init()
{
    m_workspace = m_fixture.workspace();
    const Row first = ExchangeFixture::toyRow(u"T-1"_s, u"The cost of sending money"_s);
    const Row second = ExchangeFixture::toyRow(u"T-2"_s, u"A bridge & a <ladder>"_s);
    QVERIFY(ExchangeFixture::add(*m_workspace, {first, second}));
    m_first = first.id;
    m_second = second.id;
    set(m_first, u"en"_s, kLong, "local_long_text");
    set(m_second, u"fr"_s, kBridge);
}

void TestTranslationFiles::untouchedFile_changesNothing()
{
    QFETCH(bool, book);
    for (const QString &language : contentLanguages()) {
        if (language == u"en")
            continue;
        const TextImport plan =
            planned(written(units({language, WantedTexts::All, Handling::Sensitive}), book));
        QCOMPARE(plan.language, language);
        QCOMPARE(plan.lines.size(), 3);
        QVERIFY(plan.changes.isEmpty());
        QCOMPARE(plan.taken(), 0);
        QCOMPARE(plan.count(Fate::Empty) + plan.count(Fate::Unchanged), 3);
    }
}

void TestTranslationFiles::everyText_comesBack_asOneStep()
{
    QFETCH(bool, book);
    const QByteArray before = m_workspace->dump().value();
    TranslationUnits sent = units({u"ar"_s, WantedTexts::Open});
    QCOMPARE(sent.units.size(), 3);
    const QByteArray out = written(sent, book);
    QByteArray bytes = out;
    for (TranslationUnit &unit : sent.units) {
        unit.target = u"تكلفة إرسال الأموال (GFMD) "_s + unit.field;
        if (!book)
            type(bytes, unit, unit.target);
    }
    if (book)
        bytes = written(sent, true);
    const TextImport plan = planned(bytes, {.takeOlder = book});
    QCOMPARE(plan.taken(), 3);
    QVERIFY(m_workspace->apply(plan.changes));
    QCOMPARE(text(m_first, u"ar"_s), u"تكلفة إرسال الأموال (GFMD) name"_s);
    QCOMPARE(text(m_first, u"en"_s), u"The cost of sending money"_s);
    QCOMPARE(text(m_second, u"fr"_s), kBridge);
    const CommitInfo commit = m_workspace->log(1)->first();
    QCOMPARE(commit.origin, Origin::Import);
    QCOMPARE(commit.label.verb, u"translate"_s);
    QCOMPARE(commit.label.subject, u"ar"_s);
    QVERIFY(labelText(commit.label, m_workspace->registry()).contains(languageName(u"ar"_s)));
    // The second time there is nothing left to do.
    QVERIFY(planned(bytes, {.takeOlder = true}).changes.isEmpty());
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->dump().value(), before);
    QVERIFY(planned(out).changes.isEmpty());
}

void TestTranslationFiles::longText_keepsItsLines()
{
    QFETCH(bool, book);
    const QString translation =
        u"Première ligne avec <b>&amp; signes\n\n- deuxième, « citée »\n\ttroisième…"_s;
    const TextImport plan = planned(returned(u"fr"_s, translation, book, u"local_long_text"_s),
                                    {.takeOlder = true, .takeDoubtful = true});
    QCOMPARE(plan.taken(), 1);
    QVERIFY(m_workspace->apply(plan.changes));
    QCOMPARE(text(m_first, u"fr"_s, "local_long_text"), translation);
    const auto file = readTranslations(written(units({u"es"_s, WantedTexts::All}), book));
    QVERIFY(file);
    const auto found = std::find_if(file->texts.cbegin(), file->texts.cend(),
                                    [](const ReturnedText &one) { return one.field == u"local_long_text"; });
    QVERIFY(found != file->texts.cend());
    QCOMPARE(found->source, kLong);
    TranslationUnits huge = units({u"es"_s, WantedTexts::All});
    huge.units[0].source = QString(40'000, u'x');
    QCOMPARE(writeTranslationBook(huge, u"en"_s).has_value(), false);
    // In a text of one line, line breaks are blanks.
    const TextImport line =
        planned(returned(u"ru"_s, u"Стоимость\nперевода денег"_s, book), {.takeOlder = true});
    QCOMPARE(line.lines.first().after, u"Стоимость перевода денег"_s);
}

void TestTranslationFiles::xliff_isWellFormed_andSaysWhatATranslatorNeeds()
{
    set(m_second, u"en"_s, u"A bridge \u0007and a ladder"_s);  // a sign that XML cannot hold
    const QByteArray bytes = writeXliff(units({u"fr"_s, WantedTexts::All}));
    QCOMPARE(bytes, writeXliff(units({u"fr"_s, WantedTexts::All})));
    QXmlStreamReader xml(bytes);
    QStringList states;
    QStringList notes;
    int files = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QCOMPARE(xml.namespaceUri(), u"urn:oasis:names:tc:xliff:document:1.2");
        if (xml.name() == u"xliff")
            QCOMPARE(xml.attributes().value("version"_L1), u"1.2");
        else if (xml.name() == u"target")
            states << xml.attributes().value("state"_L1).toString();
        else if (xml.name() == u"note")
            notes << xml.readElementText();
        else if (xml.name() == u"file")
            ++files;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(files, 1);
    states.sort();
    QCOMPARE(states, (QStringList{u"needs-review-translation"_s, u"new"_s, u"new"_s}));
    QVERIFY(notes.contains(u"Toy: The cost of sending money"_s));
    QVERIFY(notes.contains(u"Long text per language"_s));
    QVERIFY(notes.contains(u"Public"_s));
    QVERIFY(planned(bytes).changes.isEmpty());
}

void TestTranslationFiles::narrowCircle_staysHere()
{
    const auto before = m_workspace->row(m_first);
    Row after = *before;
    after.setValue("handling", u"internal"_s);
    QVERIFY(m_workspace->apply(changeOf(difference(*before, after), u"x"_s)));
    const TranslationUnits shared = units({u"fr"_s, WantedTexts::All, Handling::Shared});
    QCOMPARE(shared.units.size(), 1);
    QCOMPARE(shared.hidden, 2);
    QVERIFY(!writeXliff(shared).contains("sending money"));
    const TranslationUnits own = units({u"fr"_s, WantedTexts::All, Handling::Internal});
    QCOMPARE(own.units.size(), 3);
    QCOMPARE(own.hidden, 0);
}

void TestTranslationFiles::onlyWantedTexts_goOut()
{
    set(m_second, u"en"_s, u"A bridge"_s);
    QCOMPARE(units({u"fr"_s, WantedTexts::Missing}).units.size(), 2);
    QCOMPARE(units({u"fr"_s, WantedTexts::Stale}).units.size(), 1);
    QCOMPARE(units({u"fr"_s, WantedTexts::Open}).units.size(), 3);
    QCOMPARE(units({u"en"_s, WantedTexts::All}).units.size(), 0);
    QCOMPARE(units({u"en"_s, WantedTexts::All}).originals, 3);
    QVERIFY(!translationUnits(*m_workspace, {}, {u"xx"_s}));
    for (const WantedTexts wanted :
         {WantedTexts::Missing, WantedTexts::Stale, WantedTexts::Open, WantedTexts::All})
        QCOMPARE(parseWantedTexts(wantedTextsKey(wanted)), wanted);
}

void TestTranslationFiles::doubtfulLines_stayOut_untilSaid_data()
{
    QTest::addColumn<QString>("translation");
    QTest::addColumn<TextImport::Fate>("fate");
    QTest::newRow("original") << u"The cost of sending money"_s << Fate::SameAsOriginal;
    QTest::newRow("arabic") << u"تكلفة إرسال الأموال إلى الوطن"_s << Fate::OtherLanguage;
    QTest::newRow("spanish") << u"El costo de los envíos de dinero para las familias y los países"_s
                             << Fate::OtherLanguage;
    QTest::newRow("french") << u"Le coût des envois d’argent pour les familles et les pays"_s << Fate::New;
}

void TestTranslationFiles::doubtfulLines_stayOut_untilSaid()
{
    QFETCH(QString, translation);
    QFETCH(TextImport::Fate, fate);
    const QByteArray bytes = returned(u"fr"_s, translation);
    const TextImport plan = planned(bytes);
    int at = 0;
    while (plan.lines[at].record != m_first || plan.lines[at].field != plan.lines[at].kind->indexOf("name"))
        ++at;
    QCOMPARE(plan.lines[at].fate, fate);
    QCOMPARE(plan.lines[at].taken, fate == Fate::New);
    QCOMPARE(plan.lines[at].reason.isEmpty(), fate == Fate::New);
    QVERIFY(planned(bytes, {.takeDoubtful = true}).lines[at].taken);
    QVERIFY(!planned(bytes, {.takeDoubtful = true, .leftOut = {at}}).lines[at].taken);
}

void TestTranslationFiles::changedHereSince_isAConflict()
{
    const QByteArray bytes = returned(u"fr"_s, u"Le coût"_s);
    set(m_first, u"en"_s, u"The price of sending money"_s);
    set(m_second, u"fr"_s, u"Un grand pont"_s);
    const TextImport plan = planned(bytes);
    QCOMPARE(plan.count(Fate::SourceChanged), 1);
    QCOMPARE(plan.count(Fate::TargetChanged), 1);
    QCOMPARE(plan.taken(), 0);
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(planned(bytes, {.takeOlder = true}).taken(), 2);
    // Without our digests, the original in the file tells.
    QByteArray plain = bytes;
    plain.replace("extradata", "restype");
    QCOMPARE(planned(plain).count(Fate::SourceChanged), 1);
}

void TestTranslationFiles::empty_takesNothingAway()
{
    const TextImport plan = planned(returned(u"fr"_s, u"  "_s), {.takeOlder = true, .takeDoubtful = true});
    QCOMPARE(plan.count(Fate::Empty), 3);
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(text(m_second, u"fr"_s), kBridge);
}

void TestTranslationFiles::wrongCharacters_andLength_areRefused()
{
    TranslationFile file;
    file.language = u"fr"_s;
    const auto judged = [&](const QString &target, const QString &field) {
        ReturnedText one;
        one.record = m_first;
        one.field = field;
        one.source = text(m_first, u"en"_s, field.toLatin1().constData());
        one.target = target;
        file.texts = {one};
        return planTexts(*m_workspace, file, {.takeOlder = true, .takeDoubtful = true})->lines[0];
    };
    QCOMPARE(judged(u"Un pont"_s, u"name"_s).fate, Fate::New);
    for (const QString &bad :
         {u"a\u0007b"_s, u"a\ufffdb"_s, QString(u"a"_s + QChar(0xd800) + u'b'), QString(6'000, u'x')}) {
        const TextImport::Line line = judged(bad, u"name"_s);
        QCOMPARE(line.fate, Fate::Faulty);
        QVERIFY(!line.taken && !line.reason.isEmpty());
    }
    QCOMPARE(judged(QString(6'000, u'x'), u"local_long_text"_s).fate, Fate::New);
    QCOMPARE(judged(u"Signe 😀 et \u200fحروف"_s, u"name"_s).fate, Fate::New);
    QCOMPARE(judged(QString(kLongestTranslation + 1, u'x'), u"local_long_text"_s).fate, Fate::Faulty);
}

void TestTranslationFiles::conflictingVersions_areNotDecided()
{
    QTemporaryDir folder;
    const QString other = folder.filePath(u"other.trilateral"_s);
    QVERIFY(m_workspace->backUp(other));
    Workspace::Options options;
    options.registry = &toyRegistry();
    auto copy = Workspace::open(other, Workspace::Mode::ReadWrite, options);
    QVERIFY(copy);
    const auto theirs = (*copy)->row(m_first);
    Row changed = *theirs;
    changed.setValue("name", LocalText(u"en"_s, u"Theirs"_s));
    QVERIFY((*copy)->apply(changeOf(difference(*theirs, changed), u"x"_s)));
    copy->reset();
    set(m_first, u"en"_s, u"Mine"_s);
    const auto merge = m_workspace->planMerge(other);
    QVERIFY(merge);
    QVERIFY(m_workspace->merge(*merge));
    QCOMPARE(m_workspace->conflictCount().value(), 1);
    const TextImport plan = planned(returned(u"fr"_s, u"À moi"_s), {.takeOlder = true, .takeDoubtful = true});
    const auto line =
        std::find_if(plan.lines.cbegin(), plan.lines.cend(), [this](const TextImport::Line &one) {
            return one.record == m_first && one.field == one.kind->indexOf("name");
        });
    QVERIFY(line != plan.lines.cend());
    QCOMPARE(line->fate, Fate::Locked);
}

void TestTranslationFiles::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QByteArray head = "<?xml version=\"1.0\"?>\n";
    const QByteArray open = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">";
    const QByteArray file = "<file original=\"toy\" source-language=\"en\" target-language=\"fr\" "
                            "datatype=\"plaintext\"><body>";
    const QByteArray unit = "<trans-unit id=\"00000000000000000000000001/name\"><source>a</source><target>";
    QTest::newRow("nothing") << QByteArray() << u"neither an XLIFF"_s;
    QTest::newRow("words") << QByteArray("Dear colleagues,\n") << u"neither an XLIFF"_s;
    QTest::newRow("zeros") << QByteArray(500, '\0') << u"neither an XLIFF"_s;
    QTest::newRow("html") << QByteArray("<html><body/></html>") << u"no XLIFF"_s;
    QTest::newRow("xliff 2.0") << head
            + "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>"
                               << u"XLIFF 2.0"_s;
    QTest::newRow("xliff 1.1") << head + "<xliff version=\"1.1\"/>" << u"XLIFF 1.1"_s;
    QTest::newRow("no version") << head + "<xliff/>" << u"which version"_s;
    QTest::newRow("doctype") << head + "<!DOCTYPE xliff SYSTEM \"http://x/y.dtd\">" + open + "</xliff>"
                             << u"DOCTYPE"_s;
    QTest::newRow("entities") << head
            + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + open + file + unit
            + "&b;</target></trans-unit></body></file></xliff>"
                              << u"DOCTYPE"_s;
    QTest::newRow("unknown entity") << head + open + file + unit
            + "&b;</target></trans-unit></body></file></xliff>"
                                    << u"well formed"_s;
    QTest::newRow("cut off") << head + open + file + unit + "b</tar" << u"cut off"_s;
    QTest::newRow("no texts") << head + open + "</xliff>" << u"no texts"_s;
    QByteArray german = file;
    german.replace("\"fr\"", "\"de-DE\"");
    QTest::newRow("another language") << head + open + german + "</body></file></xliff>" << u"de-DE"_s;
    QByteArray unsaid = file;
    unsaid.replace(" target-language=\"fr\"", "");
    QTest::newRow("no language") << head + open + unsaid + "</body></file></xliff>"
                                 << u"into which language"_s;
    QByteArray spanish = file;
    spanish.replace("\"fr\"", "\"es\"");
    QTest::newRow("two languages") << head + open + file + "</body></file>" + spanish
            + "</body></file></xliff>"
                                   << u"several languages"_s;
    QTest::newRow("twice") << head + open + file + unit + "b</target></trans-unit>" + unit
            + "c</target></trans-unit></body></file></xliff>"
                           << u"twice"_s;
    QTest::newRow("deep") << head + open + file + QByteArray("<group>").repeated(5'000) << u"well formed"_s;
    QTest::newRow("no workbook of texts") << QByteArray("PK\x03\x04rest") << QString();
}

void TestTranslationFiles::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto file = readTranslations(bytes);
    QVERIFY(!file);
    QVERIFY2(!file.error().text.isEmpty() && file.error().text.contains(said), qPrintable(file.error().text));
}

void TestTranslationFiles::twins_areOneWhenEqual()
{
    QByteArray bytes = returned(u"fr"_s, u"Le coût"_s);
    const qsizetype from = bytes.indexOf("<trans-unit");
    const qsizetype to = bytes.indexOf("</trans-unit>") + 13;
    bytes.insert(to, bytes.sliced(from, to - from));
    QCOMPARE(planned(bytes).lines.size(), 3);
}

void TestTranslationFiles::fileOfAnotherWorkspace_isRefused()
{
    const QByteArray bytes = returned(u"fr"_s, u"Le coût"_s);
    const auto other = m_fixture.workspace();
    const auto file = readTranslations(bytes);
    QVERIFY(file);
    const auto plan = planTexts(*other, *file);
    QVERIFY(!plan);
    QVERIFY2(plan.error().text.contains(u"another one"), qPrintable(plan.error().text));
    // A record that was deleted is told by its line alone.
    QVERIFY(m_workspace->apply(changeOf(deletion(*m_workspace->row(m_second)), u"T-2"_s)));
    const TextImport here = planned(bytes);
    QCOMPARE(here.count(Fate::Unknown), 1);
    QCOMPARE(here.taken(), 1);
}

void TestTranslationFiles::marksOfTranslationPrograms()
{
    QByteArray bytes = returned(u"fr"_s, u"Le coût de l’envoi"_s);
    bytes.replace("Le coût de l’envoi",
                  "<mrk mtype=\"seg\" mid=\"0\">Le <g id=\"1\">coût</g></mrk> <![CDATA[de l’envoi]]>");
    QCOMPARE(planned(bytes).lines[0].after, u"Le coût de l’envoi"_s);
    QByteArray signs = returned(u"fr"_s, u"Le coût"_s);
    signs.replace("Le coût</target>", "Le <ph id=\"1\"/>coût</target>");
    QCOMPARE(planned(signs).lines[0].fate, Fate::Faulty);
    // A proposal of the program's memory is none of the translator's.
    QByteArray memory = returned(u"fr"_s, QString());
    memory.replace("</trans-unit>",
                   "<alt-trans><source>x</source><target>Autre</target></alt-trans></trans-unit>");
    QCOMPARE(planned(memory).count(Fate::Empty), 3);
}

void TestTranslationFiles::utf16_isRead()
{
    QByteArray bytes = returned(u"fr"_s, u"Le coût"_s);
    bytes.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = encoder(QString::fromUtf8(bytes));
    QCOMPARE(planned(wide).lines[0].after, u"Le coût"_s);
}

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_translationfiles.moc"
