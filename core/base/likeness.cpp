// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/likeness.h"

#include "core/base/folding.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace tri {

namespace {

constexpr qsizetype kLongestName = 80;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Folded; Han letters in overlapping pairs, since nothing divides them into words.
QStringList wordsOf(QStringView text)
{
    const QString folded = foldedForSearch(text);
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << std::exchange(word, QString());
    };
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (isHan(c)) {
            end();
            words << ((i + 1 < folded.size() && isHan(folded[i + 1])) ? folded.mid(i, 2) : QString(c));
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else {
            end();
        }
    }
    end();
    return words;
}

/// One of the words beside those of @p of turns them round: "not done" is not nearly "done".
bool turnsRound(const QStringList &words, const QStringList &of)
{
    static const QStringList negations{QStringLiteral("not"),   QStringLiteral("no"),  QStringLiteral("non"),
                                       QStringLiteral("pas"),   QStringLiteral("sin"), QStringLiteral("sans"),
                                       QStringLiteral("never"), QStringLiteral("не"),  QStringLiteral("غير")};
    return std::any_of(words.cbegin(), words.cend(),
                       [&of](const QString &one) { return negations.contains(one) && !of.contains(one); });
}

bool holdsAll(const QStringList &words, const QStringList &of)
{
    return std::all_of(of.cbegin(), of.cend(), [&words](const QString &one) { return words.contains(one); });
}

/// Likewise where a letter or two are wrong: "Moldva" and "Republic of Moldova".
bool holdsAllNearly(const QStringList &words, const QStringList &of)
{
    return std::all_of(of.cbegin(), of.cend(), [&words](const QString &one) {
        return std::any_of(words.cbegin(), words.cend(), [&one](const QString &other) {
            constexpr qsizetype shortest = 5;
            constexpr int most = kLetterWeight;
            return one == other
                || (std::min(one.size(), other.size()) >= shortest && spellingDistance(one, other, most) <= most);
        });
    });
}

}  // namespace

int spellingDistance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) * kLetterWeight > most)
        return most + 1;
    QList<int> before;
    QList<int> last;
    QList<int> row(b.size() + 1);
    for (int at = 0; at < row.size(); ++at)
        row[at] = at * kLetterWeight;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = int(i) * kLetterWeight;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + kLetterWeight, row[j - 1] + kLetterWeight,
                               last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : kLetterWeight)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.last();
}

QString nearestText(const QString &text, const QStringList &candidates)
{
    const QString folded = foldedLetters(text).left(kLongestName);
    if (folded.isEmpty())
        return {};
    QString best;
    int least = std::max(1, int(folded.size()) / 3) * kLetterWeight + 1;
    for (const QString &candidate : candidates) {
        const QString other = foldedLetters(candidate).left(kLongestName);
        if (other.isEmpty())
            continue;
        if (const int far = spellingDistance(folded, other, least - 1); far < least) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

int nameLikeness(const QString &a, const QString &b)
{
    const QString one = foldedLetters(a).left(kLongestName);
    const QString other = foldedLetters(b).left(kLongestName);
    if (one.isEmpty() || other.isEmpty())
        return 0;
    if (one == other)
        return 100;
    const QStringList words = wordsOf(a);
    const QStringList others = wordsOf(b);
    if (turnsRound(words, others) || turnsRound(others, words))
        return 0;
    const int longest = int(std::max(one.size(), other.size())) * kLetterWeight;
    // Short names differ in one letter and mean something else: ILO, IMO.
    constexpr qsizetype shortest = 5;
    int best = 0;
    if (std::min(one.size(), other.size()) >= shortest) {
        const int most = longest * (100 - kLikelyName) / 100;
        if (const int far = spellingDistance(one, other, most); far <= most)
            best = 99 - far * 99 / longest;
    }
    const QStringList &fewer = words.size() < others.size() ? words : others;
    const QStringList &more = words.size() < others.size() ? others : words;
    constexpr qsizetype shortestWord = 3;
    if (fewer.size() == more.size() || fewer.join(QString()).size() < shortestWord)
        return best;
    if (holdsAll(more, fewer))
        best = std::max(best, kLikelyName + 1 + int(19 * fewer.size() / more.size()));
    else if (holdsAllNearly(more, fewer))
        best = std::max(best, kLikelyName);
    return best;
}

TextWords::TextWords(QStringView text)
{
    const QStringList words = wordsOf(text);
    m_words.reserve(words.size());
    for (const QString &word : words)
        m_words << qHash(word, size_t(0));
    std::sort(m_words.begin(), m_words.end());
}

int TextWords::likeness(const TextWords &other) const
{
    const qsizetype all = m_words.size() + other.m_words.size();
    if (m_words.isEmpty() || other.m_words.isEmpty())
        return 0;
    if (std::min(m_words.size(), other.m_words.size()) < kFew)
        return m_words == other.m_words ? 100 : 0;
    // Not more of them can be the same than the shorter one has.
    if (2 * std::min(m_words.size(), other.m_words.size()) * 100 < kLikelyText * all)
        return 0;
    qsizetype same = 0;
    for (auto a = m_words.cbegin(), b = other.m_words.cbegin();
         a != m_words.cend() && b != other.m_words.cend();) {
        if (*a == *b) {
            ++same;
            ++a;
            ++b;
        } else {
            ++(*a < *b ? a : b);
        }
    }
    const int percent = int(200 * same / all);
    return percent == 100 && m_words != other.m_words ? 99 : percent;
}

}  // namespace tri
