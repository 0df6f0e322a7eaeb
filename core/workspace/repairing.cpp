// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/repairing.h"

#include "core/base/safefile.h"
#include "core/store/derived.h"
#include "core/store/salvage.h"
#include "core/store/sealing.h"
#include "core/workspace/backups.h"
#include "core/workspace/contentwords.h"
#include "core/workspace/pastreading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct RepairText {
    Q_DECLARE_TR_FUNCTIONS(Repair)
};

tl::unexpected<Problem> logIsDamaged(const QString &path, const QString &detail)
{
    return fail(ProblemCode::Damaged,
                RepairText::tr("The log of “%1” is damaged itself, so nothing can be made again from it. "
                               "Nothing was changed. Go on with a backup, or salvage what can be read into a "
                               "new workspace.")
                    .arg(QDir::toNativeSeparators(path)),
                detail);
}

/// What is wrong with it now.
Result<QList<CheckReport::Item>> errorsOf(const QString &path, const Workspace::Options &options)
{
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly, options);
    const auto report = workspace ? (*workspace)->check() : fail(workspace.error());
    if (report)
        return report->errors;
    if (report.error().code != ProblemCode::Damaged)
        return fail(report.error());
    return QList<CheckReport::Item>{{RepairText::tr("file"), report.error().detail}};
}

Status saveRecord(Store &store, const RecordId &id, RecordState &state)
{
    StoredRecord record;
    record.spec = store.registry().kind(state.kind);
    state.registers.removeIf([](const auto &item) { return item.value().isEmpty(); });
    record.state = std::exchange(state, {});
    return store.save(record, id, nullptr);
}

/// Every record as the log tells it; how many.
Result<qint64> makeRecords(Store &store)
{
    const auto last = store.lastSeq();
    if (!last)
        return fail(last.error());
    qint64 made = 0;
    RecordId current;
    RecordState state;
    const auto take = [&](const LogLine &line, qint64 seq) -> Status {
        if (line.record != current && state.exists()) {
            ++made;
            if (auto done = saveRecord(store, current, state); !done)
                return done;
        }
        current = line.record;
        return integrateLine(store, line, seq, state);
    };
    if (auto done = store.readLinesByRecord(*last, take); !done)
        return fail(done.error());
    if (state.exists()) {
        ++made;
        if (auto done = saveRecord(store, current, state); !done)
            return fail(done.error());
    }
    return made;
}

Status readFilesAgain(Store &store)
{
    const auto hashes = store.contentHashes();
    if (!hashes)
        return fail(hashes.error());
    for (const QString &hash : *hashes) {
        const auto size = store.contentSize(hash);
        if (!size)
            return fail(size.error());
        if (auto done = readContentWords(store, hash, size->value_or(0)); !done)
            return done;
    }
    return {};
}

/// Page by page there is no more in the file than its tables gave: no part of the log hangs loose.
Status isAllOfTheLog(Store &made, const QString &path)
{
    const auto raw = readDamaged(path);
    if (!raw)
        return fail(raw.error());
    for (auto it = raw->commits.cbegin(); it != raw->commits.cend(); ++it)
        if (const auto commit = made.readCommit(it.key(), false); !commit)
            return logIsDamaged(path, u"commit %1"_s.arg(it.key()));
    const auto last = made.lastSeq();
    const auto lines = last ? made.lineCount(0, *last) : fail(last.error());
    if (!lines)
        return fail(lines.error());
    return *lines < raw->lines.size() ? logIsDamaged(path, u"lines"_s) : Status();
}

Result<qint64> writeAnew(const QString &path, const QString &unfinished, const Registry &registry)
{
    {
        auto old = Database::open(path, Database::Access::ReadOnly);
        if (!old)
            return fail(old.error());
        bool isOld = false;
        const Status known = Store::recognise(*old, &isOld);
        if (!known && known.error().code != ProblemCode::Damaged)
            return fail(known.error());
        if (isOld)
            return logIsDamaged(path, u"of an older version, and damaged"_s);
        if (const Status sound = truthIsSound(*old); !sound)
            return logIsDamaged(path, sound.error().detail);
    }
    if (auto done = beginLike(unfinished, path); !done)
        return fail(done.error());
    auto made = Store::create(unfinished, registry);
    if (!made)
        return fail(made.error());
    Store &store = **made;
    if (auto done = copyTruth(store, path); !done)
        return fail(done.error());
    Transaction transaction(store.database());
    if (auto done = transaction.begin(); !done)
        return fail(done.error());
    if (auto done = readFilesAgain(store); !done)
        return fail(done.error());
    const auto records = makeRecords(store);
    if (!records)
        return records;
    if (auto done = transaction.commit(); !done)
        return fail(done.error());
    if (auto done = isAllOfTheLog(store, path); !done)
        return fail(done.error());
    return records;
}

/// Everything up to the new file, checked.
Result<qint64> prepare(const QString &path, const QString &unfinished, const Workspace::Options &options)
{
    const auto records = writeAnew(path, unfinished, *options.registry);
    if (!records && records.error().code == ProblemCode::Damaged)
        return logIsDamaged(path, records.error().detail);
    if (!records)
        return records;
    const auto errors = errorsOf(unfinished, options);
    if (!errors)
        return fail(errors.error());
    if (!errors->isEmpty())
        return logIsDamaged(path, errors->first().where + u": "_s + errors->first().text);
    return records;
}

}  // namespace

Result<RepairReport> repairWorkspace(const QString &path, const Workspace::Options &given)
{
    Workspace::Options options = given;
    options.copies = nullptr;  // the file stays what it is
    options.keepsBackups = false;
    const auto lock = lockWorkspace(path);
    if (!lock)
        return fail(lock.error());
    if (!QFileInfo(path).isWritable())
        return fail(ProblemCode::ReadOnly,
                    RepairText::tr("“%1” is write-protected. Copy it to a folder you may write to, and "
                                   "repair the copy.")
                        .arg(QDir::toNativeSeparators(path)));
    auto errors = errorsOf(path, options);
    if (!errors)
        return fail(errors.error());
    if (errors->isEmpty())
        return fail(ProblemCode::Nothing,
                    RepairText::tr("“%1” fits its log. There is nothing to repair.")
                        .arg(QDir::toNativeSeparators(path)));
    if (auto done = roomForCopy(path, path); !done)
        return fail(done.error());
    const QString unfinished = path + u".unfinished"_s;
    removeUnfinished(unfinished);  // of an attempt that was cut off
    auto records = prepare(path, unfinished, options);
    Result<QString> backup;
    Status done = records ? Status() : fail(records.error());
    if (done) {
        (void)QFile::setPermissions(unfinished, QFile::permissions(path));
        backup = backUpBeforeRepair(path, given.clock->now());
        done = backup ? takePlace(unfinished, path) : fail(backup.error());
    }
    if (!done) {
        removeUnfinished(unfinished);
        return fail(done.error());
    }
    return RepairReport{*std::move(errors), *std::move(backup), *records};
}

}  // namespace tri
