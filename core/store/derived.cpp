// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived.h"

#include <QCoreApplication>
#include <QDir>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// All else is made of them.
constexpr const char *kTruth[] = {"meta", "commit_log", "change_log", "blob", "peer", "sent"};

}  // namespace

Status truthIsSound(Database &database)
{
    for (const char *table : kTruth) {
        const auto found = database.text("pragma integrity_check(" + QByteArray(table) + ')');
        if (!found)
            return fail(found.error());
        if (*found != u"ok")
            return fail(
                ProblemCode::Damaged,
                StoreText::tr(
                    "“%1” is damaged. It was not changed. Open a backup, or a copy that a colleague holds.")
                    .arg(QDir::toNativeSeparators(database.path())),
                QString::fromLatin1(table) + u": "_s + *found);
    }
    return {};
}

Status copyTruth(Store &into, const QString &path)
{
    Database &database = into.database();
    {
        auto attach = database.prepare("attach ? as old");
        if (!attach)
            return fail(attach.error());
        if (auto done = attach->begin().bind(path).run(); !done)
            return done;
    }
    // A transaction for the old file as well, which is only read, would bind both by a journal over theirs: the layer that
    // seals has none of that kind.
    Status done = database.execute("begin");
    for (const char *table : kTruth) {
        if (!done)
            break;
        const QByteArray name(table);
        done = database.execute("delete from main." + name + "; insert into main." + name
                                + " select * from old." + name);
    }
    if (done)
        done = database.execute("commit");
    if (!done)
        (void)database.execute("rollback").has_value();
    const Status detached = database.execute("detach old");
    return done ? detached : done;
}

}  // namespace tri
