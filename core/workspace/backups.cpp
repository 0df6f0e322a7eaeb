// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr qint64 kPiece = 1 << 20;
constexpr qint64 kSpare = 16LL * 1024 * 1024;  // for the step itself

/// What a program that was killed left of a backup. Only who may write the workspace clears up, so it is nobody's work.
void clearUp(const QString &workspacePath)
{
    const QDir folder(backupFolder(workspacePath));
    const QString base = QFileInfo(workspacePath).completeBaseName();
    for (const QString &name : folder.entryList({base + u" *.trilateral.part*"_s}, QDir::Files))
        (void)QFile::remove(folder.filePath(name));
}

/// Makes one by @p copy, which verifies it, and lets go of others. One that cannot be removed is in nobody's way.
Result<QString> makeBackup(const QString &workspacePath, const QDateTime &now, BackupReason reason,
                           const std::function<Status(const QString &path)> &copy)
{
    const QDir folder(backupFolder(workspacePath));
    // Not the folders above it: where those are gone, a stick was pulled, and nothing is to be made in its place.
    if (!folder.exists() && !QDir().mkdir(folder.path()))
        return fail(ProblemCode::Io,
                    BackupText::tr("The folder for backups, “%1”, cannot be made. Nothing was changed.")
                        .arg(QDir::toNativeSeparators(folder.path())));
    QString path = backupName(workspacePath, now, reason);
    if (auto done = copy(path); !done)
        return fail(done.error());
    for (const Backup &surplus : surplusBackups(listBackups(workspacePath), path))
        (void)QFile::remove(surplus.path);
    return path;
}

Result<QString> makeBackup(Database &database, const QDateTime &now, BackupReason reason)
{
    clearUp(database.path());
    return makeBackup(database.path(), now, reason, [&database](const QString &path) {
        const Status fits = roomForCopy(database.path(), path);
        return fits ? copyVerified(database, path) : fits;
    });
}

Result<QString> makeBackup(const Workspace &workspace, const QDateTime &now, BackupReason reason)
{
    workspace.finishCare();  // it may be making that of the day, which is not to be cleared up
    if (!workspace.isReadOnly())
        clearUp(workspace.path());
    return makeBackup(workspace.path(), now, reason,
                      [&workspace](const QString &path) { return workspace.backUp(path); });
}

}  // namespace

Status roomForCopy(const QString &from, const QString &to)
{
    const qint64 needed = QFileInfo(from).size() + kSpare;
    const QStorageInfo disk(QFileInfo(to).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return fail(ProblemCode::DiskFull,
                    BackupText::tr("There is no room for a backup on “%1”: %2 are needed. Nothing was "
                                   "changed; make room and try again.")
                        .arg(QDir::toNativeSeparators(disk.rootPath()),
                             QLocale().formattedDataSize(needed, 0, QLocale::DataSizeTraditionalFormat)));
    return {};
}

Status Workspace::backUp(const QString &path) const
{
    const auto held = hold();
    if (auto done = roomForCopy(this->path(), path); !done)
        return done;
    return m_store->backUp(path);
}

Result<QString> backUpBeforeStep(const Workspace &workspace, const QDateTime &now, BackupReason reason)
{
    return makeBackup(workspace, now, reason);
}

Result<QString> backUpBeforeUpdate(Database &database, const QDateTime &now)
{
    return makeBackup(database, now, BackupReason::Update);
}

Result<QString> backUpBeforeRepair(const QString &workspacePath, const QDateTime &now)
{
    QFile file(workspacePath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemCode::Io,
                    BackupText::tr("“%1” cannot be read.").arg(QDir::toNativeSeparators(workspacePath)),
                    file.errorString());
    const auto give = [&file, &workspacePath](const PieceTaker &take) -> Status {
        for (;;) {
            const QByteArray piece = file.read(kPiece);
            if (file.error() != QFile::NoError)
                return fail(
                    ProblemCode::Io,
                    BackupText::tr("“%1” cannot be read.").arg(QDir::toNativeSeparators(workspacePath)),
                    file.errorString());
            if (piece.isEmpty())
                return {};
            if (auto done = take(piece); !done)
                return done;
        }
    };
    clearUp(workspacePath);
    return makeBackup(workspacePath, now, BackupReason::Repair, [&](const QString &path) {
        const Status fits = roomForCopy(workspacePath, path);
        return fits ? writePiecesAtomically(path, file.size(), give) : fits;
    });
}

Result<QString> backUpDaily(Database &database, const QDateTime &now)
{
    const QDate today = now.toUTC().date();
    const QList<Backup> all = listBackups(database.path());
    if (std::any_of(all.cbegin(), all.cend(), [&today](const Backup &backup) {
            return backup.reason == BackupReason::Daily && backup.made.date() == today;
        }))
        return QString();
    const auto isWorked = Store::holdsWork(database);
    if (!isWorked)
        return fail(isWorked.error());
    return *isWorked ? makeBackup(database, now, BackupReason::Daily) : QString();
}

Result<QString> backUpByHand(const Workspace &workspace, const QDateTime &now)
{
    return makeBackup(workspace, now, BackupReason::Hand);
}

Result<BackedUpMerge> mergeAfterBackup(Workspace &workspace, const MergePlan &plan,
                                       const MergeRefusals &refusals, const QDateTime &now,
                                       const std::function<Status()> &receipt)
{
    auto backup = backUpBeforeStep(workspace, now, BackupReason::Merge);
    if (!backup)
        return fail(backup.error());
    auto event = workspace.merge(plan, refusals, receipt);
    if (!event)
        return fail(event.error());
    return BackedUpMerge{*std::move(event), *std::move(backup)};
}

}  // namespace tri
