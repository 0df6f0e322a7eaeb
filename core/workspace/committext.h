// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

/// The copy names under which the program's own data travels.
inline constexpr QLatin1String kReferenceCopy("reference");
inline constexpr QLatin1String kSampleCopy("sample");

/// What a commit did ("Change Title of GFMD7-R04").
[[nodiscard]] QString commitText(const CommitInfo &commit, const Registry &registry);
/// Where it came from, in a word or two ("Typed", "Import").
[[nodiscard]] QString originText(const CommitInfo &commit);
[[nodiscard]] QString originText(Origin origin);

}  // namespace tri
