// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"

namespace tri {

/// Case- and accent-blind: NFKD without marks, case folded; Arabic letter forms unified.
[[nodiscard]] QString foldedForSearch(QStringView text);

/// Text as the search index keeps it: folded; Arabic words without joined "and", "the", "for the"; Han, Kana and
/// Hangul as overlapping pairs, because no blank marks their words (docs: platform D9).
[[nodiscard]] QString indexText(QStringView text);

/// A query in the index's language: all words, each as a prefix. "" when nothing is left to look for.
[[nodiscard]] QString indexQuery(const QString &words);

/// The record's own words for the index, without those of linked records.
[[nodiscard]] QString searchText(const Row &row, Search weight);

/// The default order of lists: sort fields or title fields, folded; numbers and dates so that they sort as text.
[[nodiscard]] QString sortKey(const Row &row);

/// Plain text around the first match of @p words in the record, at most ~120 characters.
[[nodiscard]] QString excerpt(const Row &row, const QString &words, const QString &language);

}  // namespace tri
