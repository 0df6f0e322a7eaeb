// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/position.h"

#include <QDate>

#include <array>

namespace tri {

/// How far the three sides agree on a priority or an item. Always derived from their positions, never typed.
enum class Convergence {
    NotKnown,   ///< nobody supports it as far as we know
    OneSided,   ///< one side supports, nothing is known against it
    Emerging,   ///< two sides support, nothing is known against it
    Shared,     ///< all three support
    Diverging,  ///< one side supports and another is reserved or opposes
};
[[nodiscard]] QString convergenceKey(Convergence convergence);

/// Pure, from the stances of the three sides in any order; "" counts as not known.
[[nodiscard]] Convergence convergence(const std::array<QString, 3> &stances);

/// Pure. The position that @p holder holds on @p day among @p positions; nullptr when none is recorded. A position
/// that a later one names as its earlier form is replaced; of several that hold, the last stated one counts.
[[nodiscard]] const Position *positionOn(const QList<Position> &positions, const RecordId &holder, const QDate &day);

}  // namespace tri
