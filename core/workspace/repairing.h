// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

struct RepairReport {
    QList<CheckReport::Item> errors;  ///< what was wrong
    QString backup;                   ///< of the damaged file, the same to the byte
    qint64 records = 0;               ///< made again, deleted ones too
};

/// Makes the tables, the links and the search index of a workspace again from its log, when only they are damaged. The new
/// file takes the place of the old one when all of it was checked and the old one is backed up. Fails with Nothing where
/// nothing is wrong, and with Damaged where the log is: then nothing is changed, and what can be read is salvaged.
[[nodiscard]] Result<RepairReport> repairWorkspace(const QString &path, const Workspace::Options &options);

}  // namespace tri
