// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

struct RestoredBackup {
    qint64 commits = 0;
    qint64 records = 0;  ///< deleted ones too
    QString copy;        ///< the name under which its commits are counted from now on
};

/// Makes a workspace at @p out of a backup, which is only read: the same log, brought up to date where it is older, and
/// checked. Nothing is written over: Exists where @p out is there, Damaged where the backup does not fit its own log; then
/// nothing is left behind. While the workspace it came from is in use, it counts under a name of its own.
[[nodiscard]] Result<RestoredBackup> restoreBackup(const QString &backup, const QString &out,
                                                   const Workspace::Options &options);

}  // namespace tri
