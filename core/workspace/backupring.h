// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace tri {

/// What a backup was made before, or for.
enum class BackupReason {
    Step,    ///< some risky step; files of earlier versions do not say which
    Update,  ///< the file was brought up to the present schema
    Merge,
    Import,
    Bulk,  ///< a change of more than kBulkRecords records
    Repair,
    Daily,
    Hand,  ///< a person asked for it
};
/// So many records may be changed at once without a backup.
inline constexpr qsizetype kBulkRecords = 100;

/// Stable key, for scripts and for names of files: "merge".
[[nodiscard]] QString backupReasonKey(BackupReason reason);
/// Translated: "before a merge".
[[nodiscard]] QString backupReasonText(BackupReason reason);

/// A backup in the folder of its workspace. All but the size is told by its name.
struct Backup {
    QString path;
    QDateTime made;  ///< UTC, to the second
    BackupReason reason = BackupReason::Step;
    int place = 1;    ///< among those of one second, in the order in which they were made
    qint64 size = 0;  ///< bytes
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// Where backups of a workspace lie: a folder beside it that bears its name.
[[nodiscard]] QString backupFolder(const QString &workspacePath);
/// A name that no backup in the folder has.
[[nodiscard]] QString backupName(const QString &workspacePath, const QDateTime &now, BackupReason reason);
/// The finished backups of a workspace, newest first. Files of other names are no backups.
[[nodiscard]] QList<Backup> listBackups(const QString &workspacePath);
/// Those that are let go: of those before steps all but the newest ten; of the daily ones all but the newest of each of the
/// seven newest days, and of each of the four newest weeks before theirs. Days and weeks are those that have a backup, so no
/// clock that is wrong empties the ring. What a person asked for stays, and so does the one at @p justMade. Pure.
[[nodiscard]] QList<Backup> surplusBackups(const QList<Backup> &all, const QString &justMade = {});

}  // namespace tri
