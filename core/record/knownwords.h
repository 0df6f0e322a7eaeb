// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words by which people call fields, choices, yes and no, in each language of the program and however they are
// spelled (base/folding): a table comes from an office that works in another language.

#include "core/base/result.h"
#include "core/record/fieldspec.h"

#include <optional>

namespace tri {

/// The field's label in that language; in English where it has none there.
[[nodiscard]] QString labelIn(const QString &language, const FieldSpec &field);

/// The key of the choice that @p text names: by key, by label in any language, that of the screen first, or by an alias.
/// A Problem tells the words there are, or which of them the text may mean.
[[nodiscard]] Result<QString> parseChoice(const FieldSpec &field, const QString &text);

/// The parts of a list as people separate them: by semicolons of any script.
[[nodiscard]] QStringList listParts(const QString &text);

/// "yes", "Oui", "نعم", "1", "x", and what spreadsheets write for true and false.
[[nodiscard]] std::optional<bool> parseYesNo(const QString &text);

}  // namespace tri
