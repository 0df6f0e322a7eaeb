// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Filters as people read and write them: "Lead is IOM and Due before today". Parentheses go one level deep, quotes
// keep words together that would end a value ("and", "or", brackets, commas), commas list alternatives.

#include "core/record/query.h"
#include "core/record/valuetext.h"

namespace tri {

/// In words of the interface language; reads back with parseFilter.
[[nodiscard]] QString filterText(const RecordSpec &spec, const Filter &filter, const TextContext &context);

/// In keys, ids and ISO dates: the form a saved view keeps, the same in every language. Reads back exactly.
[[nodiscard]] QString filterKeys(const RecordSpec &spec, const Filter &filter);

/// Reads both forms; fields by label, key or alias, in any case, with or without accents; commas, brackets and quotation
/// marks of any of the six languages. The Problem names the word and what would do.
[[nodiscard]] Result<Filter> parseFilter(const RecordSpec &spec, const QString &text,
                                         const ParseContext &context);

/// What stands in the small box over one column: words to look for, "=word", "<2015", ">= 14 May 2014", "-" for
/// empty, "*" for anything. A choice is found by the beginning of any of its words.
[[nodiscard]] Result<Filter> parseColumnFilter(const FieldSpec &field, const QString &text,
                                               const ParseContext &context);

/// The relations that make sense for a field, and their words.
[[nodiscard]] QList<Condition::Op> relationsOf(const FieldSpec &field);
[[nodiscard]] QString relationText(const FieldSpec &field, Condition::Op op);
/// The same in English, which is read on a screen of any language.
[[nodiscard]] QString relationEnglish(const FieldSpec &field, Condition::Op op);

}  // namespace tri
