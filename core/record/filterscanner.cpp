// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/filterscanner.h"

#include "core/base/folding.h"
#include "core/record/filterwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tri {

using namespace Qt::StringLiterals;
using Op = Condition::Op;

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

QStringList joints(FilterScanner::Word word)
{
    if (word == FilterScanner::Word::And)
        return {u"and"_s, FilterText::tr("and")};
    return {u"or"_s, FilterText::tr("or")};
}

/// One of the four signs of a filter, as keyboards of other scripts write it; else the character itself.
QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case u'（': return u'(';
    case u'）': return u')';
    case u'،':
    case u'，':
    case u'、': return u',';
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
    case u'＂': return u'"';
    default: return c;
    }
}

bool isSign(QChar c)
{
    const QChar sign = plainSign(c);
    return sign == u'(' || sign == u')' || sign == u',' || sign == u'"';
}

/// What ends a text that this mark begins; null where it begins none.
QString closingMarks(QChar opening)
{
    switch (opening.unicode()) {
    case u'"': return u"\""_s;
    case u'＂': return u"＂"_s;
    case u'“': return u"”"_s;
    case u'„': return u"“”"_s;
    case u'«': return u"»"_s;
    default: return {};
    }
}

/// Case, accents, Arabic letter forms and the form of an apostrophe make no difference between words.
QString foldedWord(QStringView word)
{
    QString folded = foldedForSearch(word);
    for (QChar &c : folded)
        if (c == u'’' || c == u'‘' || c == u'ʼ')
            c = u'\'';
    return folded;
}

}  // namespace

void FilterScanner::skipBlanks()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

bool FilterScanner::take(QChar sign)
{
    skipBlanks();
    if (m_at >= m_text.size() || plainSign(m_text[m_at]) != sign)
        return false;
    ++m_at;
    return true;
}

// Character by character, since folding changes lengths.
qsizetype FilterScanner::textEnd(qsizetype at, const QString &word) const
{
    const QString wanted = foldedWord(word);
    if (wanted.isEmpty())
        return -1;
    qsizetype end = at;
    for (QString found; found != wanted;) {
        if (end >= m_text.size() || !wanted.startsWith(found))
            return -1;
        found += foldedWord(QStringView(m_text).mid(end++, 1));
    }
    while (end < m_text.size() && m_text[end].isMark())
        ++end;
    return end;
}

// A whole word: what follows it is the end, a blank or a sign.
qsizetype FilterScanner::wordEnd(qsizetype at, const QString &word) const
{
    const qsizetype end = textEnd(at, word);
    return end < 0 || end >= m_text.size() || m_text[end].isSpace() || isSign(m_text[end]) ? end : -1;
}

bool FilterScanner::takeText(const QString &text)
{
    skipBlanks();
    const qsizetype end = wordEnd(m_at, text);
    if (end < 0)
        return false;
    m_at = end;
    return true;
}

bool FilterScanner::takeWord(Word word)
{
    const QStringList words = joints(word);
    return std::any_of(words.cbegin(), words.cend(), [this](const QString &one) { return takeText(one); });
}

std::optional<QString> FilterScanner::takeQuoted()
{
    skipBlanks();
    const QString closing = m_at < m_text.size() ? closingMarks(m_text[m_at]) : QString();
    if (closing.isEmpty())
        return std::nullopt;
    const bool straight = m_text[m_at] == u'"';
    QString inner;
    for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
        if (!closing.contains(m_text[i])) {
            inner += m_text[i];
        } else if (straight && i + 1 < m_text.size() && m_text[i + 1] == u'"') {
            inner += m_text[i++];
        } else {
            m_at = i + 1;
            return straight ? inner : inner.trimmed();  // French sets blanks inside its marks
        }
    }
    m_at = m_text.size();  // a quote still being typed ends with the text
    return straight ? inner : inner.trimmed();
}

const FieldSpec *FilterScanner::takeField(const RecordSpec &spec)
{
    const qsizetype start = m_at;
    const std::optional<QString> quote = takeQuoted();
    const FieldSpec *best = nullptr;
    qsizetype length = 0;
    qsizetype rank = 0;  // of equally long names a key wins over a label, a label over an alias
    skipBlanks();
    for (const FieldSpec &field : spec.fields) {
        QStringList names{field.keyText(), field.labelText(), QString::fromUtf8(field.label.text)};
        names += field.aliasList();
        for (qsizetype i = 0; i < names.size(); ++i) {
            qsizetype size = -1;
            if (!quote)
                size = wordEnd(m_at, names[i]) - m_at;
            else if (foldedWord(*quote) == foldedWord(names[i]))
                size = quote->size();
            if (size > length || (size == length && size > 0 && i < rank)) {
                best = &field;
                length = size;
                rank = i;
            }
        }
    }
    if (!best)
        m_at = start;
    else if (!quote)
        m_at += length;
    return best;
}

std::optional<Op> FilterScanner::takeRelation(const FieldSpec &field)
{
    static const QList<std::pair<QString, Op>> signs{{u"<="_s, Op::AtMost}, {u">="_s, Op::AtLeast},
                                                     {u"!="_s, Op::IsNot},  {u"<"_s, Op::Before},
                                                     {u">"_s, Op::After},   {u"="_s, Op::Is}};
    skipBlanks();
    for (const auto &[sign, op] : signs)
        if (QStringView(m_text).mid(m_at).startsWith(sign)) {
            m_at += sign.size();
            return op;
        }
    std::optional<Op> best;
    qsizetype length = 0;
    constexpr std::array all{Op::Is,    Op::IsNot,  Op::Contains, Op::Lacks, Op::Before,
                             Op::After, Op::AtMost, Op::AtLeast,  Op::Empty, Op::NotEmpty};
    for (const Op op : all)
        for (const QString &word : {relationKey(op), relationText(field, op), relationEnglish(field, op)})
            if (const qsizetype size = wordEnd(m_at, word) - m_at; size > length) {
                best = op;
                length = size;
            }
    m_at += length;
    return best;
}

QString FilterScanner::takeValue()
{
    if (const auto quote = takeQuoted())
        return *quote;
    const QStringList ends = joints(Word::And) + joints(Word::Or);
    qsizetype end = m_at;
    // A quotation mark within a value is part of it.
    while (end < m_text.size() && (!isSign(m_text[end]) || plainSign(m_text[end]) == u'"')) {
        const bool begins = end > m_at && m_text[end - 1].isSpace();
        if (begins && std::any_of(ends.cbegin(), ends.cend(), [&](const QString &word) {
                return wordEnd(end, word) >= 0;
            }))
            break;
        ++end;
    }
    const QString value = m_text.mid(m_at, end - m_at).simplified();
    m_at = end;
    return value;
}

bool needsQuotes(const QString &text)
{
    if (text.isEmpty() || text != text.simplified() || parseToday(text) || isMine(text))
        return true;
    FilterScanner scanner(text);
    return scanner.takeValue() != text || !scanner.atEnd() || text.contains(u'"')
        || scanner.takeWord(FilterScanner::Word::And);
}

QString relationKey(Op op)
{
    switch (op) {
    case Op::Is: return u"is"_s;
    case Op::IsNot: return u"is not"_s;
    case Op::Contains: return u"contains"_s;
    case Op::Lacks: return u"does not contain"_s;
    case Op::Before: return u"before"_s;
    case Op::After: return u"after"_s;
    case Op::AtMost: return u"at most"_s;
    case Op::AtLeast: return u"at least"_s;
    case Op::Empty: return u"is empty"_s;
    case Op::NotEmpty: return u"is not empty"_s;
    }
    return {};
}

std::optional<int> parseToday(const QString &text)
{
    static const QRegularExpression moved(u"^\\s*([+\\-−])\\s*(\\d{1,5})\\s*(\\S*)\\s*$"_s);
    for (const QString &word : {u"~today"_s, u"today"_s, FilterText::tr("today")}) {
        const qsizetype end = FilterScanner(text).textEnd(0, word);
        if (end < 0)
            continue;
        const QString rest = text.mid(end);
        if (rest.trimmed().isEmpty())
            return 0;
        if (const auto match = moved.match(rest); match.hasMatch())
            return match.captured(2).toInt() * (match.captured(1) == u"+"_s ? 1 : -1);
    }
    return std::nullopt;
}

bool isMine(const QString &text)
{
    for (const QString &word :
         {u"~mine"_s, u"my organization"_s, u"my organisation"_s, FilterText::tr("my organization")})
        if (foldedWord(text) == foldedWord(word))
            return true;
    return false;
}

}  // namespace tri
