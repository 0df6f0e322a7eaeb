// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int kKept = 10;
constexpr qint64 kSpare = 16LL * 1024 * 1024;  // for the step itself

/// A name that no backup has: two steps may fall into one second.
QString freeName(const QDir &folder, const QString &base, const QDateTime &now)
{
    const QString stem = base + u' ' + now.toUTC().toString(u"yyyy-MM-dd HHmmss"_s);
    QString name = stem + u".trilateral"_s;
    for (int i = 2; folder.exists(name); ++i)
        name = stem + u" (%1).trilateral"_s.arg(i);
    return folder.filePath(name);
}

/// What a program that was killed left of a backup. Only who may write the workspace makes one here, so it is nobody's work.
void removeUnfinished(const QDir &folder, const QString &base)
{
    for (const QString &name : folder.entryList({base + u" *.trilateral.part*"_s}, QDir::Files))
        (void)QFile::remove(folder.filePath(name));
}

/// The oldest go. One that cannot be removed is in nobody's way.
void keepNewest(const QDir &folder, const QString &base)
{
    const QStringList names = folder.entryList({base + u" *.trilateral"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + kKept < names.size(); ++i)
        (void)QFile::remove(folder.filePath(names[i]));
}

}  // namespace

QString backupFolder(const QString &workspacePath)
{
    const QFileInfo info(workspacePath);
    return info.absoluteDir().filePath(info.completeBaseName() + u" backups"_s);
}

Status Workspace::backUp(const QString &path) const
{
    const auto held = hold();
    const qint64 needed = QFileInfo(this->path()).size() + kSpare;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return fail(ProblemCode::DiskFull,
                    BackupText::tr("There is no room for a backup on “%1”: %2 are needed. Nothing was "
                                   "changed; make room and try again.")
                        .arg(QDir::toNativeSeparators(disk.rootPath()),
                             QLocale().formattedDataSize(needed, 0, QLocale::DataSizeTraditionalFormat)));
    return m_store->backUp(path);
}

Result<QString> backUpBeforeStep(const Workspace &workspace, const QDateTime &now)
{
    const QDir folder(backupFolder(workspace.path()));
    if (!folder.mkpath(u"."_s))
        return fail(ProblemCode::Io,
                    BackupText::tr("The folder for backups, “%1”, cannot be made. Nothing was changed.")
                        .arg(QDir::toNativeSeparators(folder.path())));
    const QString base = QFileInfo(workspace.path()).completeBaseName();
    removeUnfinished(folder, base);
    const QString path = freeName(folder, base, now);
    if (auto done = workspace.backUp(path); !done)
        return fail(done.error());
    keepNewest(folder, base);
    return path;
}

Result<BackedUpMerge> mergeAfterBackup(Workspace &workspace, const MergePlan &plan,
                                       const MergeRefusals &refusals, const QDateTime &now,
                                       const std::function<Status()> &receipt)
{
    auto backup = backUpBeforeStep(workspace, now);
    if (!backup)
        return fail(backup.error());
    auto event = workspace.merge(plan, refusals, receipt);
    if (!event)
        return fail(event.error());
    return BackedUpMerge{*std::move(event), *std::move(backup)};
}

}  // namespace tri
