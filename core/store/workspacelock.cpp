// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One program at a time writes a workspace.

#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int kNamelessLock = 2000;  // ms: writing the name takes no longer

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

}  // namespace

Result<std::unique_ptr<QLockFile>> lockWorkspace(const QString &path)
{
    const QFileInfo info(path);
    auto lock = std::make_unique<QLockFile>(info.absoluteFilePath() + u".lock"_s);
    lock->setStaleLockTime(0);  // only a dead process makes a lock stale
    if (lock->tryLock(0))
        return lock;
    qint64 pid = 0;
    QString host;
    QString program;
    const bool isNamed = lock->getLockInfo(&pid, &host, &program);
    if (lock->error() == QLockFile::LockFailedError && !isNamed) {
        // Whoever made it was killed before it had written its name. One that lives keeps others from removing it.
        lock->setStaleLockTime(kNamelessLock);
        const bool taken = lock->tryLock(0);
        lock->setStaleLockTime(0);
        if (taken)
            return lock;
    }
    if (lock->error() == QLockFile::UnknownError && isDiskFull(info.absoluteFilePath()))
        return fail(diskFull(path, lock->fileName()));
    if (lock->error() == QLockFile::PermissionError)
        return fail(
            ProblemCode::ReadOnly,
            StoreText::tr(
                "The folder of “%1” cannot be written. Open the workspace read-only, or copy it elsewhere.")
                .arg(shown(path)));
    return fail(
        ProblemCode::Locked,
        StoreText::tr("“%1” is open in another window (%2 on %3). Close it there, or open it read-only.")
            .arg(shown(path), program, host),
        u"pid %1"_s.arg(pid));
}

}  // namespace tri
