// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/searchtext.h"

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Scripts written without blanks between words.
bool isUnspaced(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isArabic(QChar c)
{
    return c.unicode() >= 0x0620 && c.unicode() <= 0x06FF;
}

QString withoutArabicPrefix(const QString &word)
{
    // Longest first; at least three letters must stay, or the "prefix" was part of the word.
    static const QStringList prefixes{u"وبال"_s, u"وال"_s, u"فال"_s, u"بال"_s, u"كال"_s, u"ولل"_s, u"لل"_s, u"ال"_s};
    for (const QString &prefix : prefixes)
        if (word.startsWith(prefix) && word.size() - prefix.size() >= 3)
            return word.mid(prefix.size());
    return word;
}

struct Token {
    QString text;
    bool unspaced = false;
};

QList<Token> tokens(QStringView text)
{
    QList<Token> out;
    const QString clean = foldedForSearch(text);
    QString word;
    QList<QString> run;  // characters of an unspaced script
    const auto endWord = [&] {
        if (!word.isEmpty())
            out << Token{isArabic(word.front()) ? withoutArabicPrefix(word) : word, false};
        word.clear();
    };
    const auto endRun = [&] {
        if (run.size() == 1)
            out << Token{run.first(), true};
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            out << Token{run[i] + run[i + 1], true};
        run.clear();
    };
    for (const char32_t c : clean.toUcs4()) {
        if (isUnspaced(c)) {
            endWord();
            run << QString::fromUcs4(&c, 1);
        } else if (QChar::isLetterOrNumber(c)) {
            endRun();
            word += QString::fromUcs4(&c, 1);
        } else {
            endWord();
            endRun();
        }
    }
    endWord();
    endRun();
    return out;
}

QStringList plainTexts(const FieldSpec &field, const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return field.type == FieldType::Choice ? QStringList() : QStringList{*text};
    if (const auto *local = std::get_if<LocalText>(&value))
        return local->texts.values();
    if (const auto *number = std::get_if<qint64>(&value))
        return {QString::number(*number)};
    return {};
}

QString asciiIndexText(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *const begin = out.data();
    QChar *end = begin;
    for (const QChar c : text) {
        const char16_t letter = c.unicode();
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            *end++ = c;
        else if (letter >= u'A' && letter <= u'Z')
            *end++ = QChar(char16_t(letter + (u'a' - u'A')));
        else if (end != begin && end[-1] != u' ')
            *end++ = u' ';
    }
    if (end != begin && end[-1] == u' ')
        --end;
    out.truncate(end - begin);
    return out;
}

}  // namespace

QString indexText(QStringView text)
{
    if (isAscii(text))  // most texts, and a quarter of the time of an import without this way
        return asciiIndexText(text);
    QString out;
    out.reserve(text.size() + text.size() / 4);
    for (const Token &token : tokens(text)) {
        if (!out.isEmpty())
            out += u' ';
        out += token.text;
    }
    return out;
}

QString indexQuery(const QString &words)
{
    // Tokens hold letters and digits only, so quoting cannot be broken.
    QString out;
    for (const Token &token : tokens(words)) {
        if (!out.isEmpty())
            out += u' ';
        const bool pair = token.unspaced && token.text.size() > 1;
        out += u'"' + token.text + (pair ? u"\""_s : u"\"*"_s);
    }
    return out;
}

QString searchText(const Row &row, Search weight)
{
    QString out;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const FieldSpec &field = row.spec->fields[std::size_t(i)];
        if (field.search != weight)
            continue;
        for (const QString &text : plainTexts(field, row.values[i])) {
            if (!out.isEmpty())
                out += u' ';
            out += indexText(text);
        }
    }
    return out;
}

QString sortKey(const Row &row)
{
    QString out;
    const QString keys = QString::fromLatin1(*row.spec->sort ? row.spec->sort : row.spec->title) + u' '
        + QString::fromLatin1(row.spec->reference);
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts)) {
        const FieldValue &value = row.value(key);
        QString part;
        if (const auto *local = std::get_if<LocalText>(&value))
            part = foldedForSearch(local->in(u"en"_s));
        else if (const auto *text = std::get_if<QString>(&value))
            part = foldedForSearch(*text);
        else if (const auto *number = std::get_if<qint64>(&value))
            part = QString::number(*number).rightJustified(12, u'0');
        else if (const auto *date = std::get_if<PartialDate>(&value))
            part = date->toString();
        if (!part.isEmpty())
            out += (out.isEmpty() ? QString() : u"\x1f"_s) + part.left(120);
    }
    return out;
}

namespace {

/// About 120 characters of one line, from a little before @p at.
QString cutAround(const QString &text, qsizetype at)
{
    const qsizetype start = std::clamp<qsizetype>(at - 50, 0, text.size());
    QString cut = text.mid(start, 120).simplified();
    if (start > 0)
        cut.prepend(u'…');
    if (start + 120 < text.size())
        cut.append(u'…');
    return cut;
}

/// Hands over what the field says, in @p language first, until @p take has what it wants.
template <typename Take>
bool eachText(const FieldSpec &field, const FieldValue &value, const QString &language, const Take &take)
{
    const auto *local = std::get_if<LocalText>(&value);
    if (!local) {
        const QStringList texts = plainTexts(field, value);
        return std::any_of(texts.cbegin(), texts.cend(), take);
    }
    const QString first = local->in(language);
    return take(first) || std::any_of(local->texts.cbegin(), local->texts.cend(), [&](const QString &text) {
               return text != first && take(text);
           });
}

/// Where a word stands in the record's fields, and the field's text; "" when nowhere.
std::pair<QString, qsizetype> firstMatch(const Row &row, const QStringList &wanted, const QString &language)
{
    std::pair<QString, qsizetype> match;
    const auto take = [&](const QString &text) {
        // Folding keeps the order of characters, so a match is looked for in a window that moves over the text.
        const QString folded = foldedForSearch(text);
        for (const QString &word : wanted)
            if (const qsizetype at = folded.indexOf(word); at >= 0) {
                match = {text, at};
                return true;
            }
        return false;
    };
    for (qsizetype i = 0; i < row.values.size(); ++i)
        if (const FieldSpec &field = row.spec->fields[std::size_t(i)];
            field.search != Search::None && eachText(field, row.values[i], language, take))
            break;
    return match;
}

}  // namespace

SearchWords::SearchWords(const QString &words)
{
    for (const Token &token : tokens(words))
        m_words << token.text;
}

QString SearchWords::around(const Row &row, const QString &language) const
{
    const auto [text, at] = firstMatch(row, m_words, language);
    return text.isEmpty() ? QString() : cutAround(text, at);
}

QString beginning(const Row &row, const QString &language)
{
    QString out;
    const auto take = [&out](const QString &text) {
        out = text.left(120).simplified();
        return !text.isEmpty();
    };
    for (qsizetype i = 0; i < row.values.size(); ++i)
        if (const FieldSpec &field = row.spec->fields[std::size_t(i)];
            field.search != Search::None && eachText(field, row.values[i], language, take))
            break;
    return out;
}

QString SearchWords::around(const QString &text) const
{
    qsizetype most = 0;
    qsizetype place = -1;
    // Line by line: over a long text the folded characters would drift away from those they came from.
    for (qsizetype start = 0; start < text.size() && most < m_words.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QString line = foldedForSearch(QStringView(text).sliced(start, end - start));
        qsizetype count = 0;
        qsizetype at = -1;
        for (const QString &word : m_words)
            if (const qsizetype found = line.indexOf(word); found >= 0) {
                ++count;
                at = at < 0 ? found : std::min(at, found);
            }
        if (count > most) {
            most = count;
            place = start + std::min(at, end - start);
        }
        start = end + 1;
    }
    return place < 0 ? QString() : cutAround(text, place);
}

}  // namespace tri
