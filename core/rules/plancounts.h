// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plantree.h"

namespace tri {

/// How many lines of a plan there are. Counted, never rated.
struct PlanCounts {
    int objectives = 0;  ///< outcomes and outputs are counted apart
    int outcomes = 0;
    int outputs = 0;
    int activities = 0;
    int done = 0;
    int joint = 0;  ///< activities that several lead
};
[[nodiscard]] PlanCounts planCounts(const PlanTree &tree);

/// What one owner has in a plan. A joint activity counts once for each that leads it, so these add up to more than the plan.
struct OwnerCount {
    RecordId owner;  ///< null: activities that nobody leads yet
    int activities = 0;
    int done = 0;
    int joint = 0;  ///< of these, with others
    friend bool operator==(const OwnerCount &, const OwnerCount &) = default;
};
/// In the order in which the outline first names them; those without a lead last.
[[nodiscard]] QList<OwnerCount> linesPerOwner(const PlanTree &tree);

/// Whether several lead it: it stands once and counts for each.
[[nodiscard]] bool isJoint(const Activity &activity);

}  // namespace tri
