// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rawbook.h"

namespace tri {

/// The number that a text begins with: "1.2" of "1.2", "1.2. Data" and "Objective 1.2: Data"; "" when there is none.
[[nodiscard]] QString outlineNumber(const QString &text);
/// The text without its number: "Data" of all three; "" where it is nothing but a number.
[[nodiscard]] QString withoutNumber(const QString &text);
/// How far a cell is moved in: by its format, or by blanks before its text.
[[nodiscard]] int indentOf(const RawSheet &sheet, const CsvRecord &row, int column);

}  // namespace tri
