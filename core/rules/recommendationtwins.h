// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/recommendation.h"
#include "core/rules/crossfinding.h"

namespace tri {

/// How much of their words two texts share, in the language in which they are most alike: 0 to 1. Pure.
[[nodiscard]] double textLikeness(const LocalText &one, const LocalText &other);

/// From which on two texts of one meeting are told as the same.
inline constexpr double kSameText = 0.9;

/// Two of one meeting with hardly any difference in their texts, where neither replaces the other or is replaced: told at
/// the later number. Rule: recommendation_twin.
[[nodiscard]] QList<CrossFinding> recommendationTwinFindings(Reader &reader);
/// Recommendations that replace themselves in the end; each circle once. Rule: replaces_circle.
[[nodiscard]] QList<CrossFinding> replacesCircleFindings(Reader &reader);

/// Of one recommendation also that its number is given twice (rule: recommendation_number), with the next free one.
[[nodiscard]] CrossRule recommendationRule();

}  // namespace tri
