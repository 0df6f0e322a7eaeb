// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

/// A record that is not the same in a backup and in the workspace.
struct BackupDifference {
    /// As one sees it who would go back to the backup.
    enum class What {
        Missing,  ///< made since: it would be lost
        Older,    ///< changed since: the change would be lost
        Deleted,  ///< deleted there, and here again
        Back,     ///< deleted since: it would be there again
        Unknown,  ///< there alone: the backup is of another copy, or of a later time
    };
    RecordId id;
    QString kind;
    QString reference;  ///< "" = none
    QString title;
    What what = What::Older;
    QStringList fields{};  ///< keys, of an older one
};
/// Stable key: "missing".
[[nodiscard]] QString differenceKey(BackupDifference::What what);

struct BackupComparison {
    QList<BackupDifference> records;  ///< by kind, then by title
    qint64 commits = 0;               ///< that the backup lacks
    qint64 commitsThere = 0;          ///< that the workspace lacks
    qint64 files = 0;                 ///< contents of files that the backup lacks
    QDateTime newest;                 ///< time of the backup's newest commit, UTC; shown, never decides

    [[nodiscard]] int count(BackupDifference::What what,
                            const QString &kind = {}) const;  ///< "" = of all kinds
    [[nodiscard]] QStringList kinds() const;                  ///< of the records, each once
    [[nodiscard]] bool isSame() const
    {
        return records.isEmpty() && commits == 0 && commitsThere == 0 && files == 0;
    }
};

/// What would be lost, and what would come back, by going on with the backup in place of the workspace. Both are only read.
[[nodiscard]] Result<BackupComparison> compareWithBackup(const Workspace &workspace, const QString &backup);

}  // namespace tri
