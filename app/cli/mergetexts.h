// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/exchange/received.h"

namespace tri::cli {

/// What a merge would do, record by record.
void describe(const MergePlan &plan, Outcome &out);
/// So many changes and files, as in “3 changes and 1 file”; neither is named when there is none of it.
[[nodiscard]] QString changesAndFiles(qsizetype changes, qsizetype files);
/// That so many changes were taken.
[[nodiscard]] QString takenText(const MergePlan &plan);
/// That so many records have several versions by that; "" when none has.
[[nodiscard]] QString versionsText(const MergePlan &plan);
/// That so many changes would be taken, and nothing was.
[[nodiscard]] QString proposedText(const MergePlan &plan);
/// What it did, and what is to be looked at after it.
[[nodiscard]] Status tellTaken(const Workspace &workspace, const MergePlan &plan, const CommitEvent &event,
                               Outcome &out);

/// Many deletions are taken only by whoever says how many (merge rule R9).
[[nodiscard]] Status deletionsMeant(const Call &call, const MassDeletion &deletion);
/// Takes it as one step of undo, after a verified backup, and tells of both. @p receipt is written with it.
[[nodiscard]] Status takeMerge(const Session &session, Workspace &workspace, const MergePlan &plan,
                               const MergeRefusals &refusals, Outcome &out,
                               const std::function<Status()> &receipt = {});

}  // namespace tri::cli
