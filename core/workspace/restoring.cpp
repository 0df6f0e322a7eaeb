// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/restoring.h"

#include "core/base/safefile.h"
#include "core/store/store.h"
#include "core/workspace/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct RestoreText {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

/// The copy, up to date and checked, before it bears its name.
Result<CheckReport> prepare(const QString &backup, const QString &unfinished,
                            const Workspace::Options &options)
{
    {
        // Opened first for its words on what is no workspace, and on what is newer or damaged.
        auto old = Store::openOld(backup, *options.registry);
        if (!old)
            return fail(old.error());
        auto database = Database::open(backup, Database::Access::ReadOnly);
        if (!database)
            return fail(database.error());
        if (auto done = copyVerified(*database, unfinished); !done)
            return fail(done.error());
    }
    Workspace::Options quiet = options;
    quiet.copies = nullptr;
    quiet.keepsBackups = false;
    const auto workspace = Workspace::open(unfinished, Workspace::Mode::ReadWrite, quiet);
    if (!workspace)
        return fail(workspace.error());
    auto report = (*workspace)->check();
    if (!report || report->errors.isEmpty())
        return report;
    return fail(
        ProblemCode::Damaged,
        RestoreText::tr("“%1” does not fit its own log. Nothing was written. Take another backup, or salvage "
                        "what can be read of this one.")
            .arg(QDir::toNativeSeparators(backup)),
        report->errors.first().where + u": "_s + report->errors.first().text);
}

}  // namespace

Result<RestoredBackup> restoreBackup(const QString &backup, const QString &out,
                                     const Workspace::Options &options)
{
    if (auto done = nameIsFree(out); !done)
        return fail(done.error());
    if (QFileInfo::exists(backup))
        if (auto done = roomForCopy(backup, out); !done)
            return fail(done.error());
    const QString unfinished = out + u".unfinished"_s;
    removeUnfinished(unfinished);  // of an attempt that was cut off
    const auto report = prepare(backup, unfinished, options);
    const Status done = report ? takeName(unfinished, out) : fail(report.error());
    if (!done) {
        removeUnfinished(unfinished);
        return fail(done.error());
    }
    RestoredBackup restored{report->commits, report->records, {}};
    Workspace::Options quiet = options;
    quiet.keepsBackups = false;
    // What fails here is made up for before its first commit.
    if (auto workspace = Workspace::open(out, Workspace::Mode::ReadWrite, quiet))
        restored.copy = (*workspace)->settleCopyName().value_or(QString());
    return restored;
}

}  // namespace tri
