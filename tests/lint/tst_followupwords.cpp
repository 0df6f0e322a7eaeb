// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follow-up is voluntary: no text that the product shows speaks of compliance, in any of the six languages. The words, where
// one of them may stand for another reason, and sentences that have to be caught are data: compliance_words.json.

#include "core/base/localtext.h"
#include "tests/lint/sourcefiles.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace tri;
using namespace tri::lint;
using namespace Qt::StringLiterals;

namespace {

/// One text that people read.
struct ShownText {
    QString language;
    QString where;  ///< file, or file, context and source
    QString text;
};

struct Word {
    QString word;  ///< as it is listed; "*" = whatever follows
    QRegularExpression pattern;
};

struct Allowance {
    QString language;
    QString word;
    QString where;
    QString text;  ///< "" = any
    QString reason;
};

QJsonObject wordFile()
{
    const QJsonObject read =
        QJsonDocument::fromJson(test::readSource(u"tests/data/words/compliance_words.json"_s)).object();
    if (read.isEmpty())
        qFatal("compliance_words.json cannot be read");
    return read;
}

/// Whole words, or the beginnings of words; Chinese has no bounds between words, and Arabic joins small words in front.
QRegularExpression patternOf(const QString &language, const QString &word)
{
    if (language == u"zh")
        return QRegularExpression(QRegularExpression::escape(word));
    QString text = QRegularExpression::escape(word);
    text.replace(u"\\*"_s, u"\\w*"_s);
    const QString before = language == u"ar" ? u"(?<!\\w)[وفبلك]{0,2}(?:ال|لل)?"_s : u"(?<!\\w)"_s;
    return QRegularExpression(before + text + u"(?!\\w)"_s,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

QHash<QString, QList<Word>> words()
{
    QHash<QString, QList<Word>> out;
    const QJsonObject all = wordFile()[u"words"].toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        for (const QJsonValue &word : it->toArray())
            out[it.key()] << Word{word.toString(), patternOf(it.key(), word.toString())};
    return out;
}

QList<Allowance> allowances()
{
    QList<Allowance> out;
    for (const QJsonValue &one : wordFile()[u"allowed"].toArray())
        out << Allowance{one[u"language"].toString(), one[u"word"].toString(), one[u"where"].toString(),
                         one[u"text"].toString(), one[u"reason"].toString()};
    return out;
}

class WordReader {
public:
    WordReader() : m_words(words()), m_allowed(allowances()) {}
    [[nodiscard]] QStringList faults(const ShownText &shown) const
    {
        QStringList out;
        for (const Word &one : m_words.value(shown.language)) {
            const QRegularExpressionMatch match = one.pattern.match(shown.text);
            if (match.hasMatch() && !isAllowed(shown, one.word))
                out << u"%1: “%2” (%3) in: %4"_s.arg(
                    shown.where, match.captured(), shown.language,
                    shown.text.mid(std::max(qsizetype(0), match.capturedStart() - 60), 140).simplified());
        }
        return out;
    }
    [[nodiscard]] QStringList faults(const QList<ShownText> &all) const
    {
        QStringList out;
        for (const ShownText &shown : all)
            out << faults(shown);
        return out;
    }

private:
    [[nodiscard]] bool isAllowed(const ShownText &shown, const QString &word) const
    {
        return std::any_of(m_allowed.begin(), m_allowed.end(), [&](const Allowance &one) {
            return one.language == shown.language && one.word == word && shown.where.contains(one.where)
                && shown.text.contains(one.text);
        });
    }

    QHash<QString, QList<Word>> m_words;
    QList<Allowance> m_allowed;
};

/// Literals of several words or that begin like a sentence; keys are lower case and stand alone. Those that follow each other
/// are one.
QList<ShownText> textsOfSources()
{
    static const QRegularExpression joint(u"\"\\s*\\n\\s*\""_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    QList<ShownText> out;
    for (const Source &source : program()) {
        const QString text = QString(source.text).remove(joint);
        auto it = literal.globalMatch(text);
        while (it.hasNext()) {
            const QString found = it.next().captured(1);
            if (found.contains(u' ') || (!found.isEmpty() && (found[0].isUpper() || found[0] == u'%')))
                out << ShownText{u"en"_s, source.path, found};
        }
    }
    return out;
}

QList<ShownText> textsOfHelp()
{
    QList<ShownText> out;
    for (const Source &page : sourcesUnder({u"resources/help"_s}, {u"*.md"_s}))
        out << ShownText{page.path.section(u'/', 2, 2), page.path, page.text};
    return out;
}

void addTexts(const QJsonValue &value, const QString &where, QList<ShownText> &out)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            addTexts(one, where, out);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString() && contentLanguages().contains(it.key()))
            out << ShownText{it.key(), where, it->toString()};
        else
            addTexts(*it, where, out);
    }
}

QList<ShownText> textsOfRecipes()
{
    QList<ShownText> out;
    for (const Source &recipe : sourcesUnder({u"resources/recipes"_s}, {u"*.json"_s}))
        addTexts(QJsonDocument::fromJson(recipe.text.toUtf8()).object(), recipe.path, out);
    return out;
}

QList<ShownText> textsOfTranslation(const QString &language)
{
    const QString path = u"translations/trilateral_%1.ts"_s.arg(language);
    QXmlStreamReader xml(test::readSource(path));
    QList<ShownText> out;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" || xml.name() == u"numerusform") {
            const bool isForm = xml.name() == u"numerusform";
            QString text;
            // A translation with forms holds elements; these are read one by one.
            while (xml.readNext() != QXmlStreamReader::EndElement
                   && xml.tokenType() == QXmlStreamReader::Characters)
                text += xml.text();
            if (!text.trimmed().isEmpty())
                out << ShownText{language, u"%1 %2 <%3>"_s.arg(path, context, source), text};
            if (!isForm && xml.tokenType() == QXmlStreamReader::StartElement && xml.name() == u"numerusform")
                out << ShownText{language, u"%1 %2 <%3>"_s.arg(path, context, source), xml.readElementText()};
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return out;
}

}  // namespace

class FollowUpWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sources_areNeutral();
    void help_isNeutral();
    void recipes_areNeutral();
    void translations_areNeutral_data();
    void translations_areNeutral();
    void words_areThereInEveryLanguage();
    void allowances_haveReasons();
    void plantedSentence_isCaught_data();
    void plantedSentence_isCaught();
    void innocentSentence_isLeft_data();
    void innocentSentence_isLeft();
    void plantedInAnyPlace_isCaught();

private:
    WordReader m_reader;
};

void FollowUpWordsTest::sources_areNeutral()
{
    const QList<ShownText> texts = textsOfSources();
    QVERIFY(texts.size() > 3000);
    // Those that matter most are among them.
    for (const QString &text : {u"Not pursued"_s, u"Existing practice"_s, u"Nothing entered yet"_s})
        QVERIFY2(
            std::any_of(texts.begin(), texts.end(), [&](const ShownText &one) { return one.text == text; }),
            qPrintable(text));
    compare(m_reader.faults(texts));
}

void FollowUpWordsTest::help_isNeutral()
{
    const QList<ShownText> texts = textsOfHelp();
    QVERIFY(texts.size() > 30);
    compare(m_reader.faults(texts));
}

void FollowUpWordsTest::recipes_areNeutral()
{
    const QList<ShownText> texts = textsOfRecipes();
    QVERIFY(texts.size() > 2000);
    compare(m_reader.faults(texts));
}

void FollowUpWordsTest::translations_areNeutral_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : contentLanguages())
        if (language != u"en")
            QTest::newRow(qPrintable(language)) << language;
}

void FollowUpWordsTest::translations_areNeutral()
{
    QFETCH(QString, language);
    const QList<ShownText> texts = textsOfTranslation(language);
    QVERIFY(texts.size() > 2000);
    compare(m_reader.faults(texts));
}

void FollowUpWordsTest::words_areThereInEveryLanguage()
{
    const QHash<QString, QList<Word>> all = words();
    for (const QString &language : contentLanguages()) {
        QVERIFY2(all.value(language).size() >= 20, qPrintable(language));
        for (const Word &word : all.value(language))
            QVERIFY2(word.pattern.isValid(), qPrintable(word.word));
    }
}

void FollowUpWordsTest::allowances_haveReasons()
{
    const QHash<QString, QList<Word>> all = words();
    for (const Allowance &one : allowances()) {
        const QList<Word> listed = all.value(one.language);
        QVERIFY2(std::any_of(listed.begin(), listed.end(),
                             [&](const Word &word) { return word.word == one.word; }),
                 qPrintable(one.word));
        QVERIFY2(one.reason.size() > 10, qPrintable(one.word));
        // Never a folder or a whole translation.
        QVERIFY2(one.where.contains(u".cpp"_s) || one.where.contains(u".h"_s) || one.where.contains(u".md"_s)
                     || one.where.contains(u".json"_s) || one.where.contains(u'<') || one.where.contains(u".ts "_s),
                 qPrintable(one.where));
    }
}

void FollowUpWordsTest::plantedSentence_isCaught_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const QJsonObject all = wordFile()[u"planted"].toObject();
    for (const QString &language : contentLanguages()) {
        const QJsonArray sentences = all[language].toArray();
        QVERIFY2(sentences.size() >= 5, qPrintable(language));
        for (const QJsonValue &sentence : sentences)
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(sentence.toString()))
                << language << sentence.toString();
    }
}

void FollowUpWordsTest::plantedSentence_isCaught()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QVERIFY(!m_reader.faults(ShownText{language, u"core/kinds/followup.cpp"_s, text}).isEmpty());
}

void FollowUpWordsTest::innocentSentence_isLeft_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const QJsonObject all = wordFile()[u"innocent"].toObject();
    for (const QString &language : contentLanguages())
        for (const QJsonValue &sentence : all[language].toArray())
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(sentence.toString()))
                << language << sentence.toString();
}

void FollowUpWordsTest::innocentSentence_isLeft()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    compare(m_reader.faults(ShownText{language, u"core/kinds/followup.cpp"_s, text}));
}

/// A word that may stand in one place is caught in any other.
void FollowUpWordsTest::plantedInAnyPlace_isCaught()
{
    for (const Allowance &one : allowances()) {
        const QJsonArray planted = wordFile()[u"planted"][one.language].toArray();
        for (const QJsonValue &sentence : planted)
            QVERIFY(!m_reader
                         .faults(ShownText{
                             one.language,
                             u"translations/trilateral_%1.ts Choice <Not pursued>"_s.arg(one.language),
                             sentence.toString()})
                         .isEmpty());
    }
}

QTEST_GUILESS_MAIN(FollowUpWordsTest)
#include "tst_followupwords.moc"
