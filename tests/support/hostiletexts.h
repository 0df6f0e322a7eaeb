// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tri::test {

/// Stands in each of hostileTexts(), so that what is shown of them is found again.
inline constexpr QLatin1StringView kHostileMark("qzz");

/// Texts that somebody may write into a record so that they do something: markup that fetches @p file or an address, links,
/// whatever Qt takes for rich text, Markdown, marks that turn the direction, signs that are no text, very long words.
[[nodiscard]] QStringList hostileTexts(const QString &file);

/// Texts that a spreadsheet would calculate, or run, when a cell began with them; and some that it would not.
[[nodiscard]] QStringList formulaTexts();

}  // namespace tri::test
