// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/crossfinding.h"

namespace tri {

/// Two chairs of one place at a time who are no co-chairs, told at the end of the earlier term. Terms known only as a month
/// may touch in it. With @p since only what is still so on that day, or will be. Rule: chair_terms.
[[nodiscard]] QList<CrossFinding> chairTermFindings(Reader &reader, const QDate &since = {});
/// Themes that are part of themselves; each circle once. Rule: theme_circle.
[[nodiscard]] QList<CrossFinding> themeCircleFindings(Reader &reader);
/// Positions stated after the meeting they belong to, or before their holder's term or existence began. Rule: position_date.
[[nodiscard]] QList<CrossFinding> positionDateFindings(Reader &reader);

[[nodiscard]] CrossRule chairTermRule();   ///< of one role also at its beginning, where it is the later one
[[nodiscard]] CrossRule themeCircleRule();
[[nodiscard]] CrossRule positionDateRule();

}  // namespace tri
