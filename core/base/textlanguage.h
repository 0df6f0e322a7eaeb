// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tri {

/// The language of a text among the six, by its letters and, where English, French and Spanish share them, by the small
/// words that only one of the three has. "" where it is not clear: a short text, a name, words of several languages.
[[nodiscard]] QString likelyLanguage(QStringView text);

}  // namespace tri
