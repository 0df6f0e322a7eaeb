// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"

namespace tri {

/// Places that @p text takes in a column of equal letters: two for Han and full-width signs, none for marks on letters.
[[nodiscard]] int columnsOf(QStringView text);
/// Lines of at most @p width places, broken where the script allows it. With @p anywhere a longer word is broken too.
[[nodiscard]] QStringList wrapped(const QString &text, int width, bool anywhere = false);

/// The paper for mail and simple editors: wrapped text, headings underlined, paragraph numbers hanging, tables as aligned
/// columns. In Arabic each line and cell is marked to run from the right.
[[nodiscard]] QString toPlainText(const BriefDocument &document, int width = 78);

}  // namespace tri
