// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What does not fit in recommendations and in what follows them.

#include "core/kinds/followup.h"
#include "core/rules/crossfinding.h"

namespace tri {

/// Follow-up that surely began before the first of the meetings that its recommendations come from. Existing practice may
/// have. Rule: follow_up_date.
[[nodiscard]] QList<CrossFinding> followUpDateFindings(Reader &reader, const FollowUp &followUp);

/// Words beside a list of links that name a record which is there, or come near to one. Rule: known_name.
[[nodiscard]] QList<CrossFinding> knownNameFindings(Reader &reader, const Row &row);

/// A text that is not in the language it is entered as. Where that language has none yet, it can be moved there.
/// Rule: text_language.
[[nodiscard]] QList<Finding> textLanguageFindings(const Row &row);

/// Of recommendations, follow-up, support and projects.
[[nodiscard]] QList<CrossRule> followUpRules();

}  // namespace tri
