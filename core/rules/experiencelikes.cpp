// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/experiencelikes.h"

#include "core/record/searchtext.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kStem = 5;          // letters of a word that count: endings differ by form and language
constexpr qsizetype kShortest = 3;      // shorter words are hardly ever names of things
constexpr qsizetype kMostWords = 300;   // of one text
constexpr qsizetype kMostInBlock = 60;  // a word or place that more share tells nothing of a pair
constexpr int kTitleWeight =
    62;  // per cent that equal titles give; the rest follows from what surrounds them
constexpr int kTextWeight = 14;
constexpr int kStateWeight = 12;
constexpr int kThemeWeight = 6;
constexpr int kPeriodWeight = 6;
constexpr qsizetype kMostTold = 8;  // words

bool isSpaced(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x2e80; });
}

/// Words by their beginnings; scripts without blanks by pairs of characters.
void addWords(const LocalText &text, QHash<QString, QString> &out)
{
    for (const QString &one : text.texts) {
        qsizetype count = 0;
        QString word;
        const auto end = [&] {
            if (!word.isEmpty() && ++count <= kMostWords)
                for (const QString &token : indexText(word).split(u' ', Qt::SkipEmptyParts)) {
                    const bool spaced = isSpaced(token);
                    if (spaced && token.size() < kShortest)
                        continue;
                    const QString stem = spaced ? token.left(kStem) : token;
                    if (!out.contains(stem))
                        out.insert(stem, spaced ? word : token);
                }
            word.clear();
        };
        for (const QChar c : one) {
            if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
                word += c;
            else
                end();
        }
        end();
    }
}

/// Small words match too, but tell nobody anything; an acronym does.
bool isTold(const QString &word)
{
    return word.size() > kShortest || !isSpaced(word) || word == word.toUpper();
}

template <typename T> QList<T> shared(const QList<T> &a, const QList<T> &b)
{
    QList<T> out;
    for (const T &one : a)
        if (b.contains(one))
            out << one;
    return out;
}

}  // namespace

ExperienceLikes::ExperienceLikes(const QList<Experience> &experiences)
{
    m_entries.reserve(experiences.size());
    for (const Experience &experience : experiences) {
        Entry entry{.id = experience.id,
                    .states = experience.states,
                    .themes = experience.themes,
                    .related = experience.related};
        entry.from = experience.from.year;
        entry.to = experience.to.isNull() ? experience.from.year : experience.to.year;
        addWords(experience.title, entry.title);
        for (const LocalText *text :
             {&experience.summary, &experience.problem, &experience.action, &experience.result})
            addWords(*text, entry.words);
        for (auto it = entry.title.keyBegin(); it != entry.title.keyEnd(); ++it)
            entry.words.remove(*it);
        const int at = int(m_entries.size());
        m_places.insert(entry.id, at);
        for (auto it = entry.title.keyBegin(); it != entry.title.keyEnd(); ++it) {
            m_byWord[*it] << at;
            ++m_counts[*it];
        }
        for (auto it = entry.words.keyBegin(); it != entry.words.keyEnd(); ++it)
            ++m_counts[*it];
        for (const RecordId &state : std::as_const(entry.states))
            for (const RecordId &theme : std::as_const(entry.themes))
                m_byPlace[{state, theme}] << at;
        m_entries << std::move(entry);
    }
}

/// Nothing for a word that a third of many have, most for one that two have.
double ExperienceLikes::weightOf(const QString &stem) const
{
    const double all = std::max<double>(12, double(m_entries.size()));
    return std::max(0.05, std::log(all / std::max(1, m_counts.value(stem))) / std::log(all));
}

QList<int> ExperienceLikes::candidates(int at) const
{
    const Entry &entry = m_entries[at];
    QSet<int> found;
    const auto add = [&found](const QList<int> &block) {
        if (block.size() <= kMostInBlock)
            for (const int one : block)
                found.insert(one);
    };
    for (auto it = entry.title.keyBegin(); it != entry.title.keyEnd(); ++it)
        add(m_byWord.value(*it));
    for (const RecordId &state : entry.states)
        for (const RecordId &theme : entry.themes)
            add(m_byPlace.value({state, theme}));
    found.remove(at);
    QList<int> out(found.cbegin(), found.cend());
    std::sort(out.begin(), out.end());
    return out;
}

ExperienceLike ExperienceLikes::compare(const Entry &one, const Entry &other) const
{
    ExperienceLike like{.id = other.id};
    QList<std::pair<double, QString>> words;
    const auto part = [&](const QHash<QString, QString> &a, const QHash<QString, QString> &b) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (auto it = a.cbegin(); it != a.cend(); ++it) {
            const double weight = weightOf(it.key());
            first += weight;
            if (b.contains(it.key())) {
                both += weight;
                words << std::pair(weight, it.value());
            }
        }
        for (auto it = b.keyBegin(); it != b.keyEnd(); ++it)
            second += weightOf(*it);
        // Against the shorter of the two: a title in two languages, or with a subtitle, holds the other.
        const double shorter = std::min(first, second);
        const double longer = std::max(first, second);
        return shorter > 0 ? both / (0.7 * shorter + 0.3 * longer) : 0.0;
    };
    const double title = std::min(1.0, part(one.title, other.title));
    // Most share a word or two of their titles; for them the long texts need not be looked at.
    constexpr int around = kTextWeight + kStateWeight + kThemeWeight + kPeriodWeight;
    if (kTitleWeight * title + around < kLikelySame)
        return like;
    const double text =
        std::min(1.0, 2 * part(one.words, other.words));  // texts told twice are never the same
    like.states = shared(one.states, other.states);
    like.themes = shared(one.themes, other.themes);
    const bool known = one.from > 0 && other.from > 0;
    like.samePeriod = known && one.from <= other.to && other.from <= one.to;
    double sum = kTitleWeight * title + kTextWeight * text;
    sum += like.states.isEmpty() ? 0 : kStateWeight;
    sum += like.themes.isEmpty() ? 0 : kThemeWeight;
    sum += like.samePeriod ? kPeriodWeight : 0;
    // Two States do one thing each, and say it in the same words.
    if (like.states.isEmpty() && !one.states.isEmpty() && !other.states.isEmpty())
        sum *= 0.6;
    if (known && !like.samePeriod)
        sum *= 0.85;
    like.likeness = int(std::lround(sum));
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (const auto &[weight, word] : std::as_const(words))
        if (like.words.size() < kMostTold && isTold(word))
            like.words << word;
    return like;
}

QList<ExperienceLike> ExperienceLikes::likesOf(int at) const
{
    QList<ExperienceLike> out;
    const Entry &entry = m_entries[at];
    for (const int other : candidates(at)) {
        const Entry &there = m_entries[other];
        if (entry.related.contains(there.id) || there.related.contains(entry.id))
            continue;
        if (ExperienceLike like = compare(entry, there); like.likeness >= kLikelySame)
            out << std::move(like);
    }
    std::sort(out.begin(), out.end(), [](const ExperienceLike &a, const ExperienceLike &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.id < b.id;
    });
    return out;
}

QList<ExperienceLike> ExperienceLikes::of(const RecordId &experience) const
{
    const auto at = m_places.constFind(experience);
    return at == m_places.cend() ? QList<ExperienceLike>() : likesOf(*at);
}

QList<std::pair<RecordId, ExperienceLike>> ExperienceLikes::all() const
{
    QList<std::pair<RecordId, ExperienceLike>> out;
    for (int at = 0; at < int(m_entries.size()); ++at)
        for (const ExperienceLike &like : likesOf(at))
            if (at < m_places.value(like.id))
                out << std::pair(m_entries[at].id, like);
    std::stable_sort(out.begin(), out.end(),
                     [](const auto &a, const auto &b) { return a.second.likeness > b.second.likeness; });
    return out;
}

}  // namespace tri
