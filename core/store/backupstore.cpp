// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the file, made by the database and compared with it.

#include "core/base/safefile.h"
#include "core/store/sealing.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Over all that cannot be made again from something else: the log, and the contents of files by their names and sizes.
Result<QByteArray> truthOf(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &sql :
         {QByteArrayLiteral("select seq, copy, number, digest, label, author from commit_log order by seq"),
          QByteArrayLiteral("select seq, commit_seq, record, kind, body from change_log order by seq"),
          QByteArrayLiteral("select hash, length(content), '', '', '' from blob order by hash")}) {
        auto statement = database.prepare(sql);
        if (!statement)
            return fail(statement.error());
        statement->begin();
        const auto take = [&hash](const Statement &row) {
            for (int column = 0; column < 5; ++column) {
                const QByteArray bytes = row.utf8(column);
                hash.addData(QByteArray::number(bytes.size()) + ':');
                hash.addData(bytes);
            }
        };
        if (auto done = statement->forEach(take); !done)
            return fail(done.error());
    }
    return hash.result();
}

}  // namespace

Status compareCopy(Database &ours, const QString &path)
{
    auto copy = Database::open(path, Database::Access::ReadOnly);
    if (!copy)
        return fail(copy.error());
    const auto whole = copy->text("pragma integrity_check(1)");
    const auto expected = truthOf(ours);
    const auto found = truthOf(*copy);
    if (!whole || !expected || !found)
        return fail(!whole ? whole.error() : !expected ? expected.error() : found.error());
    if (*whole == u"ok" && *expected == *found)
        return {};
    return fail(ProblemCode::Damaged,
                StoreText::tr("The backup “%1” is not what this workspace holds. It was removed; look at the "
                              "disk that it was to "
                              "lie on.")
                    .arg(QDir::toNativeSeparators(path)),
                *whole);
}

void removeUnfinished(const QString &path)
{
    for (const QString &name : {path, path + u"-journal"_s})
        (void)QFile::remove(name);
}

Status copyVerified(Database &database, const QString &path)
{
    if (auto done = nameIsFree(path); !done)
        return done;
    const QString unfinished = path + u".part"_s;
    removeUnfinished(unfinished);  // of an attempt that was cut off
    // What is protected has its copies protected by the same key.
    Status done = beginLike(unfinished, database.path());
    if (done) {
        auto statement = database.prepare("vacuum into ?");
        done = statement ? statement->begin().bind(unfinished).run() : fail(statement.error());
    }
    if (done)
        done = compareCopy(database, unfinished);
    if (done)
        done = takeName(unfinished, path);
    if (!done)
        removeUnfinished(unfinished);
    return done;
}

Status Store::backUp(const QString &path)
{
    return copyVerified(m_database, path);
}

}  // namespace tri
