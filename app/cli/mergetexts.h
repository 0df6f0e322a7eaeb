// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/workspace/workspace.h"

namespace tri::cli {

/// What a merge would do, record by record.
void describe(const MergePlan &plan, Outcome &out);
/// What it did, and what is to be looked at after it.
[[nodiscard]] Status tellTaken(const Workspace &workspace, const MergePlan &plan, const CommitEvent &event,
                               Outcome &out);

}  // namespace tri::cli
