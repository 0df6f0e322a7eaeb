// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/likeness.h"
#include "core/record/recordspec.h"

#include <QHash>

namespace tri {

/// Records of a kind with nearly the same text that are about the same meeting or actor: they share a record in a link that
/// lists show, and no single link of these leads elsewhere. The same words said at another meeting are another record.
class LikeTexts {
public:
    explicit LikeTexts(const RecordSpec &kind);

    void add(const Row &row);
    struct Like {
        RecordId id;
        int likeness = 0;  ///< in per cent; 100 = the same words
    };
    /// The likeliest; the null id when none is likely.
    [[nodiscard]] Like of(const Row &row) const;

private:
    struct Entry {
        Row row;
        QList<TextWords> texts;
    };
    [[nodiscard]] QList<TextWords> textsOf(const Row &row) const;
    [[nodiscard]] bool hasScope(const Row &row) const;
    [[nodiscard]] bool sameScope(const Row &a, const Row &b) const;
    [[nodiscard]] QList<qsizetype> candidates(const TextWords &text) const;

    int m_text = -1;      ///< field that says what the record is about; -1 = the kind has none
    QList<int> m_scopes;  ///< links that lists show
    QList<Entry> m_entries;
    QHash<size_t, QList<qsizetype>> m_byWord;   ///< of longer texts
    QHash<size_t, QList<qsizetype>> m_byWhole;  ///< of short ones: all their words
};

}  // namespace tri
