// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/crossfinding.h"

namespace tri {

/// Agreed minutes whose words are no longer those that were agreed, although nobody opened them again: another copy changed
/// them without knowing of the agreement, and a merge never refuses. Rule: agreed_minutes_changed.
[[nodiscard]] QList<CrossFinding> agreedMinutesFindings(Reader &reader);
[[nodiscard]] QList<CrossFinding> agreedMinutesFindings(Reader &reader, const RecordIds &records);

[[nodiscard]] CrossRule agreedMinutesRule();

}  // namespace tri
