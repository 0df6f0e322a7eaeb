// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"
#include "tests/ui/dictionaryfolder.h"
#include "ui/services/dictionary.h"
#include "ui/services/preferences.h"
#include "ui/services/spellchecker.h"

#include <QSignalSpy>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using State = SpellChecker::State;

class TestSpellChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wordsThatAreJudged_data();
    void wordsThatAreJudged();
    void unknownWords_areWrong_data();
    void unknownWords_areWrong();
    void encodings_areRespected_data();
    void encodings_areRespected();
    void dictionary_isReadOnceAndNeverWaitedFor();
    void folders_areSearchedInOrder();
    void missingDictionary_isToldOnce();
    void brokenDictionary_saysWhy_data();
    void brokenDictionary_saysWhy();
    void suggestions_areFewAndBestFirst();
    void suggestions_keepTheApostropheOfTheText();
    void ownWords_areKept();
    void ignoredWords_areForgotten();
    void termsOfTheWorkspace_areRight();
    void switchedOff_nothingIsWrong();

private:
    [[nodiscard]] std::unique_ptr<SpellChecker> make();
    [[nodiscard]] QStringList wrong(const QString &text, const QString &language = u"en"_s);

    std::unique_ptr<DictionaryFolder> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SpellChecker> m_checker;
};

void TestSpellChecker::init()
{
    m_folder = std::make_unique<DictionaryFolder>();
    m_folder->addEnglish();
    m_preferences = std::make_unique<Preferences>(m_folder->path() + u"/settings.ini"_s);
    m_checker = make();
}

void TestSpellChecker::cleanup()
{
    m_checker.reset();
    m_preferences.reset();
    m_folder.reset();
}

std::unique_ptr<SpellChecker> TestSpellChecker::make()
{
    return std::make_unique<SpellChecker>(QStringList{m_folder->path()}, *m_preferences);
}

QStringList TestSpellChecker::wrong(const QString &text, const QString &language)
{
    if (m_checker->ready(language) != State::Ready)
        return {u"(not ready)"_s};
    QStringList words;
    for (const TextSpan &span : m_checker->wrongWords(text, language))
        words << text.sliced(span.begin, span.length);
    return words;
}

void TestSpellChecker::wordsThatAreJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const QStringList &words,
                        const QString &language = u"en"_s) {
        QTest::newRow(name) << text << language << words;
    };
    row("sentence", u"The word, (again) “here”."_s, {u"The"_s, u"word"_s, u"again"_s, u"here"_s});
    row("numbers", u"2014 3rd 1,234.5 is"_s, {u"is"_s});
    row("symbols", u"see A/68/L.5 and A/RES/68/4;"_s, {u"see"_s, u"and"_s});
    row("alternatives", u"migrants/refugees"_s, {u"migrants"_s, u"refugees"_s});
    row("references", u"TRI-2014-04 and GFMD7-R04"_s, {u"and"_s});
    row("addresses", u"write to office@gfmd.org or https://gfmd.org/about"_s, {u"write"_s, u"to"_s, u"or"_s});
    row("bare address", u"at www.gfmd.org, e.g. report.docx"_s, {u"at"_s});
    row("forgotten blank", u"end.The next"_s, {u"end"_s, u"The"_s, u"next"_s});
    row("acronyms", u"GFMD, NGOs and GMG's U.N. text"_s, {u"and"_s, u"text"_s});
    row("hyphens", u"well-being of-"_s, {u"well-being"_s, u"of"_s});
    row("apostrophes", u"don't l\u2019accord 'quoted'"_s, {u"don't"_s, u"l\u2019accord"_s, u"quoted"_s});
    row("another script", u"the word هجرة and слово"_s, {u"the"_s, u"word"_s, u"and"_s});
    row("Arabic", u"مؤتمر GFMD في 2014"_s, {u"مؤتمر"_s, u"في"_s}, u"ar"_s);
    row("Russian", u"слово word МОМ"_s, {u"слово"_s}, u"ru"_s);
    row("blanks", u"  \n\t "_s, {});
    row("nothing", {}, {});
}

void TestSpellChecker::wordsThatAreJudged()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    QStringList found;
    for (const TextSpan &span : spellableWords(text, language))
        found << text.sliced(span.begin, span.length);
    QCOMPARE(found, words);
}

void TestSpellChecker::unknownWords_areWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &language, const QString &text,
                        const QStringList &words) { QTest::newRow(name) << text << language << words; };
    row("known", u"en"_s, u"The words: well-being, don\u2019t."_s, {});
    row("unknown", u"en"_s, u"The wrod is here"_s, {u"wrod"_s});
    row("one part", u"en"_s, u"well-beinng"_s, {u"beinng"_s});
    row("short part", u"en"_s, u"co-agency"_s, {});
    row("genitive", u"en"_s, u"the agency's word"_s, {});
    row("genitive of nothing", u"en"_s, u"the agenncy's word"_s, {u"agenncy's"_s});
    row("wrong apostrophe", u"en"_s, u"do'nt"_s, {u"do'nt"_s});
    row("elision", u"fr"_s, u"l'accord d\u2019accord Qu'accord jusqu'accord"_s, {});
    row("wrong after elision", u"fr"_s, u"l'acord"_s, {u"acord"_s});
    row("no elision", u"fr"_s, u"x'accord"_s, {u"x'accord"_s});
    row("whole with apostrophe", u"fr"_s, u"aujourd'hui"_s, {});
    row("Arabic", u"ar"_s, u"هجرة"_s, {});
    row("Arabic with prefixes", u"ar"_s, u"والهجرة بالهجرة وهجرة"_s, {});
    row("prefixes of nothing", u"ar"_s, u"والهجرب"_s, {u"والهجرب"_s});
    row("Arabic with vowel signs", u"ar"_s, u"هِجْرَة"_s, {});
    row("wrong Arabic", u"ar"_s, u"هجرب"_s, {u"هجرب"_s});
}

void TestSpellChecker::unknownWords_areWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    m_folder->add(u"fr"_s, {"accord", "aujourd'hui"});
    m_folder->add(u"ar"_s, {"هجرة"}, "UTF-8", "");
    QCOMPARE(wrong(text, language), words);
}

void TestSpellChecker::encodings_areRespected_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("mistaken");
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray("été") << u"fr"_s << u"été"_s << u"éte"_s;
    QTest::newRow("ISO-8859-1") << QByteArray("ISO8859-1") << QByteArray("\xe9t\xe9") << u"fr"_s << u"été"_s
                                << u"éte"_s;
    QTest::newRow("KOI8-R") << QByteArray("KOI8-R") << QByteArray("\xcd\xc9\xd2") << u"ru"_s << u"мир"_s
                            << u"мыр"_s;
    QTest::newRow("Windows-1251") << QByteArray("microsoft-cp1251") << QByteArray("\xec\xe8\xf0") << u"ru"_s
                                  << u"мир"_s << u"мыр"_s;
}

void TestSpellChecker::encodings_areRespected()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, word);
    QFETCH(QString, language);
    QFETCH(QString, right);
    QFETCH(QString, mistaken);
    m_folder->add(language, {word}, encoding, "");
    QCOMPARE(wrong(right + u' ' + mistaken, language), QStringList{mistaken});
    QCOMPARE(wrong(right.normalized(QString::NormalizationForm_D), language), QStringList());
    QVERIFY(m_checker->suggestions(mistaken, language).contains(right));
    if (encoding == "ISO8859-1")  // the encoding lacks the letter
        QCOMPARE(wrong(u"cœur"_s, language), QStringList{u"cœur"_s});
}

void TestSpellChecker::dictionary_isReadOnceAndNeverWaitedFor()
{
    QSignalSpy changed(m_checker.get(), &SpellChecker::changed);
    QCOMPARE(m_checker->request(u"en"_s), State::Reading);
    QCOMPARE(m_checker->wrongWords(u"wrod"_s, u"en"_s), {});
    QTRY_COMPARE(m_checker->request(u"en"_s), State::Ready);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(wrong(u"wrod"_s), QStringList{u"wrod"_s});
    QVERIFY(QFile::remove(m_folder->path() + u"/en_GB.dic"_s));
    QCOMPARE(wrong(u"wrod word"_s), QStringList{u"wrod"_s});
    QCOMPARE(changed.count(), 1);
}

void TestSpellChecker::folders_areSearchedInOrder()
{
    DictionaryFolder other;
    other.add(u"en_US"_s, {"color"});
    other.add(u"en_AU"_s, {"utes"});
    const QStringList both{other.path(), m_folder->path()};
    QCOMPARE(dictionaryFile(both, u"en"_s), other.path() + u"/en_US.aff"_s);
    QCOMPARE(dictionaryFile({m_folder->path(), other.path()}, u"en"_s), m_folder->path() + u"/en_GB.aff"_s);
    QVERIFY(QFile::remove(other.path() + u"/en_US.dic"_s));  // half a pair is none
    QCOMPARE(dictionaryFile(both, u"en"_s), other.path() + u"/en_AU.aff"_s);
    QCOMPARE(dictionaryFile(both, u"fr"_s), QString());
    QCOMPARE(dictionaryFolders(u"/p"_s).first(), u"/p/dictionaries"_s);
    QVERIFY(dictionaryFolders(u"/p"_s).contains(u"/usr/share/hunspell"_s));
}

void TestSpellChecker::missingDictionary_isToldOnce()
{
    QSignalSpy told(m_checker.get(), &SpellChecker::uncheckable);
    QCOMPARE(m_checker->stateText(u"ru"_s), QString());  // nobody asked yet
    QCOMPARE(m_checker->ready(u"ru"_s), State::Missing);
    QCOMPARE(m_checker->ready(u"ru"_s), State::Missing);
    QCOMPARE(m_checker->wrongWords(u"слово"_s, u"ru"_s), {});
    QCOMPARE(told.count(), 1);
    const QString text = told.first().first().toString();
    QVERIFY2(text.contains(u"Русский") && text.contains(u"hunspell-ru"), qPrintable(text));
    QCOMPARE(m_checker->stateText(u"ru"_s), text);
    QCOMPARE(m_checker->ready(u"zh"_s), State::Missing);  // nobody makes one, so nothing can be done
    QCOMPARE(m_checker->stateText(u"zh"_s), QString());
    QCOMPARE(told.count(), 1);
}

void TestSpellChecker::brokenDictionary_saysWhy_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("empty");
    QTest::addColumn<QString>("why");
    QTest::newRow("encoding") << QByteArray("KLINGON-7") << false << u"KLINGON-7"_s;
    QTest::newRow("empty") << QByteArray("UTF-8") << true << u"empty"_s;
}

void TestSpellChecker::brokenDictionary_saysWhy()
{
    QFETCH(QByteArray, encoding);
    QFETCH(bool, empty);
    QFETCH(QString, why);
    m_folder->add(u"fr"_s, {"accord"}, encoding);
    if (empty)
        QVERIFY(QFile::resize(m_folder->path() + u"/fr.dic"_s, 0));
    QSignalSpy told(m_checker.get(), &SpellChecker::uncheckable);
    QCOMPARE(m_checker->ready(u"fr"_s), State::Broken);
    QCOMPARE(told.count(), 1);
    QVERIFY2(m_checker->stateText(u"fr"_s).contains(why), qPrintable(m_checker->stateText(u"fr"_s)));
    QCOMPARE(m_checker->wrongWords(u"acord"_s, u"fr"_s), {});
}

void TestSpellChecker::suggestions_areFewAndBestFirst()
{
    QCOMPARE(m_checker->suggestions(u"wrod"_s, u"en"_s), {});  // not read yet
    QCOMPARE(m_checker->ready(u"en"_s), State::Ready);
    const QStringList found = m_checker->suggestions(u"wrod"_s, u"en"_s);
    QCOMPARE(found.value(0), u"word"_s);
    QVERIFY(found.size() <= SpellChecker::kMostSuggestions);
    QVERIFY(m_checker->suggestions(u"worrd"_s, u"en"_s).size() <= SpellChecker::kMostSuggestions);
    QCOMPARE(m_checker->suggestions(u"xqzxqzxq"_s, u"en"_s), {});
}

void TestSpellChecker::suggestions_keepTheApostropheOfTheText()
{
    QCOMPARE(m_checker->ready(u"en"_s), State::Ready);
    QCOMPARE(m_checker->suggestions(u"donn't"_s, u"en"_s).value(0), u"don't"_s);
    QCOMPARE(m_checker->suggestions(u"donn\u2019t"_s, u"en"_s).value(0), u"don\u2019t"_s);
}

void TestSpellChecker::ownWords_areKept()
{
    QCOMPARE(wrong(u"Remittances"_s), QStringList{u"Remittances"_s});
    QSignalSpy changed(m_checker.get(), &SpellChecker::changed);
    m_checker->addWord(u"Remittances"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(wrong(u"Remittances, remittances"_s), QStringList());
    m_checker = make();
    QVERIFY(m_checker->isOwnWord(u"remittances"_s));
    QCOMPARE(wrong(u"Remittances"_s), QStringList());
    m_checker->removeWord(u"remittances"_s);
    QCOMPARE(wrong(u"Remittances"_s), QStringList{u"Remittances"_s});
    QCOMPARE(m_preferences->ownWords.value(), QStringList());
}

void TestSpellChecker::ignoredWords_areForgotten()
{
    QCOMPARE(m_checker->ready(u"en"_s), State::Ready);
    m_checker->ignore(u"wrod"_s);
    QCOMPARE(wrong(u"wrod"_s), QStringList());
    QVERIFY(!m_checker->isOwnWord(u"wrod"_s));
    m_checker = make();
    QCOMPARE(wrong(u"wrod"_s), QStringList{u"wrod"_s});
}

void TestSpellChecker::termsOfTheWorkspace_areRight()
{
    tri::test::WorkspaceFixture fixture;
    const auto workspace = fixture.create(u"w"_s);
    const auto add = [&](const QString &kind, const QString &field, const tri::FieldValue &value) {
        tri::Row row(*tri::test::toyRegistry().kind(kind), workspace->newId());
        row.setValue(field, value);
        tri::test::save(*workspace, row);
        return row.id;
    };
    const tri::RecordId part = add(u"toy_part"_s, u"name"_s, u"Zorbium d'Alambert"_s);
    m_checker->setWorkspace(workspace.get());
    QCOMPARE(wrong(u"zorbium Zorbium, alambert mulbium"_s), QStringList{u"mulbium"_s});
    QSignalSpy changed(m_checker.get(), &SpellChecker::changed);
    add(u"toy"_s, u"name"_s, tri::LocalText(u"en"_s, u"Mulbium"_s));  // this kind's titles are no terms
    QCOMPARE(changed.count(), 0);
    QCOMPARE(wrong(u"mulbium"_s), QStringList{u"mulbium"_s});
    tri::test::change(*workspace, part, u"name"_s, u"Mulbium"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(wrong(u"zorbium mulbium"_s), QStringList{u"zorbium"_s});
    tri::test::remove(*workspace, part);
    QCOMPARE(wrong(u"mulbium"_s), QStringList{u"mulbium"_s});
    m_checker->setWorkspace(nullptr);
}

void TestSpellChecker::switchedOff_nothingIsWrong()
{
    QCOMPARE(wrong(u"wrod"_s), QStringList{u"wrod"_s});
    m_checker->setOn(false);
    QCOMPARE(wrong(u"wrod"_s), QStringList());
    QVERIFY(!make()->isOn());
    m_checker->setOn(true);
    QCOMPARE(wrong(u"wrod"_s), QStringList{u"wrod"_s});
}

QTEST_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
