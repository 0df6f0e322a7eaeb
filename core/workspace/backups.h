// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

/// Where backups of a workspace lie: a folder beside it that bears its name.
[[nodiscard]] QString backupFolder(const QString &workspacePath);
/// Makes a verified backup before a risky step, named after the moment, and keeps the newest ones. Its path.
[[nodiscard]] Result<QString> backUpBeforeStep(const Workspace &workspace, const QDateTime &now);

}  // namespace tri
