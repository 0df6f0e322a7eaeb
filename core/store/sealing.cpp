// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing.h"

#include "core/base/safefile.h"
#include "core/seal/safehead.h"
#include "core/store/sealedvfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// An address of SQLite that says by which layer the file is to be written.
QString addressOf(const QString &path, const char *vfs)
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded())
        + u"?vfs="_s + QLatin1String(vfs);
}

}  // namespace

Status beginSealed(const QString &path, const QByteArray &head)
{
    return writeAllAtomically(path, head);
}

Status beginLike(const QString &path, const QString &like)
{
    if (!isSealedFile(like))
        return {};
    const QByteArray bytes = readSafeHead(like);
    const auto head = seal::SafeHead::parse(bytes);  // both blocks are whole in what is made of it
    return beginSealed(path, head ? head->bytes() : bytes);
}

Status copySealed(const QString &from, const QString &to, const QByteArray &head)
{
    if (!head.isEmpty())
        if (auto done = beginSealed(to, head); !done)
            return done;
    Status done;
    {
        auto database = Database::open(from, Database::Access::Copying);
        if (!database)
            done = fail(database.error());
        if (done && !head.isEmpty()) {
            int reserved = int(seal::kPageExtra);  // the copy's pages leave room for their seals
            sqlite3_file_control(database->handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
        }
        if (done) {
            const char *vfs = head.isEmpty() ? sqlite3_vfs_find(nullptr)->zName : sealedVfs();
            auto statement = database->prepare("vacuum into ?");
            done = statement ? statement->begin().bind(addressOf(to, vfs)).run() : fail(statement.error());
        }
        if (done)
            done = compareCopy(*database, to);
    }
    if (!done)
        QFile::remove(to);
    return done;
}

Status replaceHead(Database &database, const QByteArray &head)
{
    QByteArray bytes = head;
    const int code = sqlite3_file_control(database.handle(), "main", kWriteSafeHead, &bytes);
    return code == SQLITE_OK ? Status() : fail(database.problem(code));
}

}  // namespace tri
