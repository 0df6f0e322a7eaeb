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

/// Plain text around the first match of @p words in the record's own fields, at most ~120 characters; where none matches,
/// how the record begins.
[[nodiscard]] QString excerpt(const Row &row, const QString &words, const QString &language);
/// True when one of the words stands in the record's own fields.
[[nodiscard]] bool holdsAny(const Row &row, const QString &words);
/// The same for a long text: around the line that has most of the words. "" when no line has any.
[[nodiscard]] QString excerptOf(const QString &text, const QString &words);

}  // namespace tri
