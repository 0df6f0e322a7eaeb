// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/organisation.h"
#include "core/rules/plantree.h"

namespace tri::test {

/// A work plan of made-up words, the same for the same size and seed.
struct MadePlan {
    WorkPlan plan;
    QList<Organisation> owners;
    QList<Objective> objectives;  ///< an objective for some 50 activities, with outcomes and outputs
    QList<Activity> activities;

    [[nodiscard]] PlanTree tree() const { return planTree(plan, objectives, activities); }
};
[[nodiscard]] MadePlan makePlan(int activities, quint64 seed = 1);

/// Writes it; asserts success. The id of the plan.
RecordId savePlan(Workspace &workspace, const MadePlan &made);

}  // namespace tri::test
