// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tri {

/// Case- and accent-blind: NFKD without marks, case folded; Arabic letter forms unified.
[[nodiscard]] QString foldedForSearch(QStringView text);

/// The letters and digits alone, folded: "Part of", "part_of" and "PART-OF:" are one, and so are "Évaluée le" and
/// "evaluee le", a heading with marks of direction and one without, digits of any script. "" when nothing is left,
/// or when the text is far longer than any name.
[[nodiscard]] QString foldedLetters(QStringView text);

}  // namespace tri
