// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/rules/plantree.h"

namespace tri {

/// Like readPlan, in many small steps, so that whoever shows something else meanwhile is not kept waiting by the
/// workspace. Nothing when there is no such plan; a Problem when it was ended or cannot be read.
[[nodiscard]] Result<std::optional<PlanTree>>
readPlanInSteps(const Workspace &workspace, const RecordId &plan, Progress *progress = nullptr);

/// The plan after a change, for which only @p touched are read. Nothing when so few records do not tell: a line came
/// under another plan or left it, or the plan itself is gone. Then it is to be read anew.
[[nodiscard]] std::optional<PlanTree> updatedPlan(const Workspace &workspace, const PlanTree &before,
                                                  const RecordIds &touched);

}  // namespace tri
