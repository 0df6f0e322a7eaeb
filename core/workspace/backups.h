// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <functional>

namespace tri {

/// Where backups of a workspace lie: a folder beside it that bears its name.
[[nodiscard]] QString backupFolder(const QString &workspacePath);
/// Makes a verified backup before a risky step, named after the moment, and keeps the newest ones. Its path.
[[nodiscard]] Result<QString> backUpBeforeStep(const Workspace &workspace, const QDateTime &now);

struct BackedUpMerge {
    CommitEvent event;
    QString backup;  ///< of the state before
};
/// Takes what other copies have (Workspace::merge) after such a backup, wherever it comes from.
[[nodiscard]] Result<BackedUpMerge> mergeAfterBackup(Workspace &workspace, const MergePlan &plan,
                                                     const MergeRefusals &refusals, const QDateTime &now,
                                                     const std::function<Status()> &receipt = {});

}  // namespace tri
