// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Experiences that are likely one and the same, entered twice: by different offices, in different years, in different
// languages. Found by what they share; which words that is, is told. Nothing is sure: a person looks.

#include "core/kinds/experience.h"
#include "core/rules/reader.h"

#include <QHash>

namespace tri {

struct ExperienceLike {
    RecordId id;
    int likeness = 0;     ///< per cent; not a probability, only an order
    QStringList words{};  ///< of titles and texts, as the first of the two writes them
    RecordIds states{};   ///< that both name
    RecordIds themes{};
    bool samePeriod = false;  ///< their years overlap, both known
};

/// All experiences, ready to be compared. Words are compared folded and by their beginnings, so that accents and endings do
/// not matter and many words of neighbouring languages meet; words that most experiences have weigh nothing. Each is
/// compared only with those that share a rare word, or State and theme.
class ExperienceLikes {
public:
    explicit ExperienceLikes(const QList<Experience> &experiences);
    /// Likeliest first. One that is linked as similar is settled and left out.
    [[nodiscard]] QList<ExperienceLike> of(const RecordId &experience) const;
    /// Each pair once, likeliest first.
    [[nodiscard]] QList<std::pair<RecordId, ExperienceLike>> all() const;

private:
    struct Entry {
        RecordId id;
        RecordIds states;
        RecordIds themes;
        RecordIds related;
        int from = 0;  ///< years; 0 = not known
        int to = 0;
        QHash<QString, QString> title;  ///< beginning of a word -> the word as written; of all languages
        QHash<QString, QString> words;  ///< likewise, of the texts; without those of the title
    };
    [[nodiscard]] QList<ExperienceLike> likesOf(int at) const;
    [[nodiscard]] ExperienceLike compare(const Entry &one, const Entry &other) const;
    [[nodiscard]] double weightOf(const QString &stem) const;
    [[nodiscard]] QList<int> candidates(int at) const;

    QList<Entry> m_entries;
    QHash<RecordId, int> m_places;
    QHash<QString, QList<int>> m_byWord;                         ///< of titles
    QHash<QString, int> m_counts;                                ///< in how many experiences a word stands
    QHash<std::pair<RecordId, RecordId>, QList<int>> m_byPlace;  ///< State and theme
};

inline constexpr int kLikelySame = 55;  ///< per cent, from which two are told

}  // namespace tri
