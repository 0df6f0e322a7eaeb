// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/backupring.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace tri {

class Database;

/// Makes a verified backup before a risky step, named after the moment and the step, and lets go of what the ring has too
/// many of. Its path.
[[nodiscard]] Result<QString> backUpBeforeStep(const Workspace &workspace, const QDateTime &now,
                                               BackupReason reason = BackupReason::Step);
/// Likewise before the schema of a file that is being opened is brought up to date.
[[nodiscard]] Result<QString> backUpBeforeUpdate(Database &database, const QDateTime &now);
/// The backup of this day (in UTC): "" when there is one, and while nothing but what the program brings along is in the log.
[[nodiscard]] Result<QString> backUpDaily(Database &database, const QDateTime &now);
/// Because a person asks for it; it stays until a person deletes it.
[[nodiscard]] Result<QString> backUpByHand(const Workspace &workspace, const QDateTime &now);
/// Likewise of a damaged file before it is repaired: the same to the byte, since no database reads it as a whole.
[[nodiscard]] Result<QString> backUpBeforeRepair(const QString &workspacePath, const QDateTime &now);
/// Fails with DiskFull when a copy of the file at @p from would not fit beside @p to.
[[nodiscard]] Status roomForCopy(const QString &from, const QString &to);

struct BackedUpMerge {
    CommitEvent event;
    QString backup;  ///< of the state before
};
/// Takes what other copies have (Workspace::merge) after such a backup, wherever it comes from.
[[nodiscard]] Result<BackedUpMerge> mergeAfterBackup(Workspace &workspace, const MergePlan &plan,
                                                     const MergeRefusals &refusals, const QDateTime &now,
                                                     const std::function<Status()> &receipt = {});

}  // namespace tri
