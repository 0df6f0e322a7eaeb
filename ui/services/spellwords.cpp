// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/spellwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

QChar::Script scriptOf(const QString &language)
{
    if (language == u"ru")
        return QChar::Script_Cyrillic;
    if (language == u"ar")
        return QChar::Script_Arabic;
    return language == u"zh" ? QChar::Script_Han : QChar::Script_Latin;
}

/// What stands between blanks and is no text: an address, the name of a file, the symbol of a document.
bool isNoText(QStringView chunk)
{
    if (chunk.contains(u'@') || chunk.contains(u"://") || chunk.contains(u'\\'))
        return true;
    if (chunk.contains(u'/') && hasDigit(chunk))
        return true;
    // "gfmd.org", "report.docx", "e.g": a small letter after a full stop. After a capital a blank was forgotten.
    for (qsizetype i = 1; i + 1 < chunk.size(); ++i)
        if (chunk[i] == u'.' && chunk[i - 1].isLetterOrNumber() && chunk[i + 1].isLower())
            return true;
    return false;
}

/// The stretches of @p text between blanks that are no text.
QList<TextSpan> passages(const QString &text)
{
    QList<TextSpan> found;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (isNoText(QStringView(text).sliced(begin, end - begin)))
            found << TextSpan{begin, end - begin};
        begin = end + 1;
    }
    return found;
}

/// Letters, with what may stand inside a word. Parts joined by a hyphen are one.
QList<TextSpan> joinedWords(const QString &text)
{
    QList<TextSpan> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        if (!text[from].isLetterOrNumber() && !text[from].isSurrogate())
            continue;
        const bool joined = !words.isEmpty() && words.last().end() + 1 == from && isHyphen(text[from - 1]);
        if (joined)
            words.last().length = to - words.last().begin;
        else
            words << TextSpan{from, to - from};
    }
    return words;
}

bool isAcronym(QStringView word)
{
    // NGOs, GFMD's: the plural and the genitive of an acronym are small.
    if (word.endsWith(u's') && word.size() > 2)
        word.chop(isApostrophe(word[word.size() - 2]) ? 2 : 1);
    const auto isSmall = [](QChar c) { return c.isLower(); };
    return word.size() > 1 && word[0].isUpper() && std::none_of(word.cbegin(), word.cend(), isSmall);
}

bool isOfScript(QStringView word, QChar::Script script)
{
    return std::any_of(word.cbegin(), word.cend(), [script](QChar c) { return c.script() == script; });
}

/// What may stand before an apostrophe.
bool isElision(QStringView part, const QString &language)
{
    static const QStringList french{u"l"_s,     u"d"_s,      u"j"_s,      u"m"_s,     u"t"_s,
                                    u"s"_s,     u"n"_s,      u"c"_s,      u"ç"_s,     u"qu"_s,
                                    u"jusqu"_s, u"lorsqu"_s, u"puisqu"_s, u"quoiqu"_s};
    return language == u"fr" && french.contains(part.toString().toLower());
}

/// The part of a word without hyphens that is wrong; nothing when it is right.
QList<TextSpan> wrongPart(const QString &word, TextSpan part, const QString &language,
                          const std::function<bool(const QString &)> &isKnown)
{
    const QString text = word.sliced(part.begin, part.length);
    if (isKnown(text))
        return {};
    const auto apostrophe = std::find_if(text.cbegin(), text.cend(), isApostrophe);
    if (apostrophe == text.cend())
        return {part};
    const qsizetype at = apostrophe - text.cbegin();
    if (isElision(QStringView(text).first(at), language))
        return wrongPart(word, {part.begin + at + 1, part.length - at - 1}, language, isKnown);
    const bool genitive =
        language == u"en" && QStringView(text).sliced(at + 1).compare(u's', Qt::CaseInsensitive) == 0;
    if (genitive && isKnown(text.first(at)))
        return {};
    return {part};
}

}  // namespace

QList<TextSpan> spellableWords(const QString &text, const QString &language)
{
    const QChar::Script script = scriptOf(language);
    const QList<TextSpan> skipped = passages(text);
    auto next = skipped.cbegin();
    QList<TextSpan> out;
    for (const TextSpan &word : joinedWords(text)) {
        while (next != skipped.cend() && next->end() <= word.begin)
            ++next;
        if (next != skipped.cend() && next->begin <= word.begin)
            continue;
        const QStringView view = QStringView(text).sliced(word.begin, word.length);
        if (view.size() > 1 && !hasDigit(view) && !isAcronym(view) && isOfScript(view, script))
            out << word;
    }
    return out;
}

QList<TextSpan> wrongParts(const QString &word, const QString &language,
                           const std::function<bool(const QString &)> &isKnown)
{
    if (isKnown(word))
        return {};
    QList<TextSpan> wrong;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        if (i < word.size() && !isHyphen(word[i]))
            continue;
        const TextSpan part{begin, i - begin};
        const QStringView view = QStringView(word).sliced(part.begin, part.length);
        // Of a joined word, what is short is no word of its own (co-chair), and an acronym needs no dictionary.
        const bool whole = part.length == word.size();
        if (part.length > 0 && (whole || (part.length > 2 && !isAcronym(view))))
            wrong += wrongPart(word, part, language, isKnown);
        begin = i + 1;
    }
    return wrong;
}

QString plainWord(QString word)
{
    for (QChar &c : word) {
        if (isApostrophe(c))
            c = u'\'';
        else if (isHyphen(c))
            c = u'-';
    }
    word.removeIf([](QChar c) { return c == QChar::SoftHyphen || c.category() == QChar::Other_Format; });
    return word.normalized(QString::NormalizationForm_C);
}

QStringList arabicForms(const QString &word)
{
    QString bare = word;
    bare.removeIf([](QChar c) { return c == u'\u0640' || c.category() == QChar::Mark_NonSpacing; });
    QStringList forms;
    if (bare != word)
        forms << bare;
    // Longest first; what is left must still be a word.
    static const QStringList prefixes{u"وال"_s, u"فال"_s, u"بال"_s, u"كال"_s, u"ولل"_s, u"ال"_s, u"لل"_s,
                                      u"و"_s,   u"ف"_s,   u"ب"_s,   u"ك"_s,   u"ل"_s,   u"س"_s};
    for (const QString &prefix : prefixes)
        if (bare.startsWith(prefix) && bare.size() - prefix.size() >= 3)
            forms << bare.sliced(prefix.size());
    return forms;
}

}  // namespace tri::ui
