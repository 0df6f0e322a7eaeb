// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folding.h"
#include "core/record/recordspec.h"

namespace tri {

/// Text as the search index keeps it: folded; Arabic words without joined "and", "the", "for the"; Han, Kana and
/// Hangul as overlapping pairs, because no blank marks their words (docs: platform D9).
[[nodiscard]] QString indexText(QStringView text);

/// A query in the index's language: all words, each as a prefix. "" when nothing is left to look for.
[[nodiscard]] QString indexQuery(const QString &words);

/// The record's own words for the index, without those of linked records.
[[nodiscard]] QString searchText(const Row &row, Search weight);

/// The default order of lists: sort fields or title fields, folded; numbers and dates so that they sort as text.
[[nodiscard]] QString sortKey(const Row &row);

/// What somebody looks for, made ready once and found in many records.
class SearchWords {
public:
    explicit SearchWords(const QString &words);

    /// Plain text around the first match in the record's own fields, at most ~120 characters; "" when none matches.
    [[nodiscard]] QString around(const Row &row, const QString &language) const;
    /// The same for a long text: around the line that has most of the words.
    [[nodiscard]] QString around(const QString &text) const;

private:
    QStringList m_words;
};

/// How a record begins, at most ~120 characters.
[[nodiscard]] QString beginning(const Row &row, const QString &language);

}  // namespace tri
