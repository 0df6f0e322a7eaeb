// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package of many foreign changes: made, previewed and merged, beside SQLite's session extension, which records and
// applies a changeset of the same rows in the same run.

#include "core/exchange/package.h"
#include "core/exchange/received.h"
#include "core/kinds/allkinds.h"
#include "core/seal/sealedfile.h"
#include "tests/bench/benchrecords.h"
#include "tests/bench/speedtable.h"
#include "tests/support/testclock.h"

#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

// What the header shows of the session extension, which Debian's library has.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

using namespace tri;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChangesPerCommit = 100;

double once(const std::function<void()> &work)
{
    return timings(1, work).first();
}

void line(const char *what, double ours, double bare, qsizetype bytes, qsizetype bareBytes)
{
    std::printf("%-36s %10.1f ms %10.1f ms %8.1f x   %9.1f MB %9.1f MB\n", what, ours, bare, ours / bare,
                double(bytes) / 1e6, double(bareBytes) / 1e6);
    std::fflush(stdout);
}

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

sqlite3 *bareDatabase(const QString &path, const QList<Row> &rows)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("no database");
    run(database, "pragma journal_mode=truncate; pragma synchronous=full");
    run(database, "create table item(id text primary key, reference text, source text, text text)");
    run(database, "create index item_reference on item(reference)");
    run(database, "begin");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "insert into item values(?,?,?,?)", -1, &insert, nullptr);
    for (const Row &row : rows) {
        const QByteArray values[] = {row.id.toString().toUtf8(), row.reference().toUtf8(),
                                     row.text("source").toUtf8(),
                                     std::get<LocalText>(row.value("text")).in(u"en"_s).toUtf8()};
        for (int i = 0; i < 4; ++i)
            sqlite3_bind_text(insert, i + 1, values[i].constData(), int(values[i].size()), SQLITE_TRANSIENT);
        if (sqlite3_step(insert) != SQLITE_DONE)
            qFatal("insert: %s", sqlite3_errmsg(database));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run(database, "commit");
    return database;
}

int takeTheirs(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_REPLACE;
}

struct Bare {
    double recorded = 0;
    double applied = 0;
    qsizetype bytes = 0;
};

Bare bareExchange(const QTemporaryDir &folder, const QList<Row> &rows)
{
    Bare out;
    sqlite3 *from = bareDatabase(folder.filePath(u"bare-from.sqlite"_s), rows);
    sqlite3 *to = bareDatabase(folder.filePath(u"bare-to.sqlite"_s), rows);
    int size = 0;
    void *changeset = nullptr;
    out.recorded = once([&] {
        sqlite3_session *session = nullptr;
        sqlite3session_create(from, "main", &session);
        sqlite3session_attach(session, nullptr);
        run(from, "update item set source = source || ' revised'");
        sqlite3session_changeset(session, &size, &changeset);
        sqlite3session_delete(session);
    });
    out.applied = once([&] {
        if (sqlite3changeset_apply(to, size, changeset, nullptr, takeTheirs, nullptr) != SQLITE_OK)
            qFatal("apply: %s", sqlite3_errmsg(to));
    });
    out.bytes = size;
    sqlite3_free(changeset);
    sqlite3_close(from);
    sqlite3_close(to);
    return out;
}

}  // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTemporaryDir folder;
    test::TestClock clock;
    test::TestIds ids(1);
    test::TestIds random(42);
    Workspace::Options options{
        .registry = &allKinds(), .author = u"bench"_s, .copies = nullptr, .ids = &ids, .clock = &clock};
    auto sender = must(Workspace::create(folder.filePath(u"sender.trilateral"_s), options));
    QList<Row> rows;
    ChangeSet made{Origin::Import, {u"import"_s, u"recommendation"_s, {}, {}, count}, {}};
    for (int i = 0; i < count; ++i) {
        rows << benchRow(*sender, random, i);
        made.records << creation(rows.last());
    }
    must(sender->apply(made));
    auto receiver = must(Workspace::create(folder.filePath(u"receiver.trilateral"_s), options));
    must(receiver->merge(must(receiver->planMerge(sender->path()))));
    const CopyNumbers known = must(sender->heldNumbers());
    for (int from = 0; from < count; from += kChangesPerCommit) {
        ChangeSet change{
            Origin::Edit, {u"edit"_s, u"recommendation"_s, u"source"_s, {}, kChangesPerCommit}, {}};
        for (int i = from; i < std::min(count, from + kChangesPerCommit); ++i) {
            Row after = rows[i];
            after.setValue("source", after.text("source") + u" revised"_s);
            change.records << difference(rows[i], after);
        }
        must(sender->apply(change));
    }
    const Bare bare = bareExchange(folder, rows);
    QByteArray bytes;
    const Identity signer = must(newIdentity(u"bench"_s));
    const double making = once([&] {
        const PackageContents contents =
            must(makePackage(*sender, {.scope = {}, .highest = Handling::Sensitive, .known = known}));
        bytes = must(sealed(contents.parts, {.signer = &signer}));
    });
    PackagePreview preview;
    const double previewing = once(
        [&] { preview = must(previewPackage(*receiver, must(readPackageBytes(bytes, u"bench"_s, {})))); });
    const double merging = once([&] { must(receiver->merge(preview.plan)); });
    if (must(receiver->dump()) != must(sender->dump()))
        qFatal("the copies differ");
    std::printf("%d foreign changes in commits of %d\n", count, kChangesPerCommit);
    std::printf("%-36s %13s %13s %10s   %12s %12s\n", "", "Trilateral", "session ext.", "ratio", "package",
                "changeset");
    line("made (signed) / recorded", making, bare.recorded, bytes.size(), bare.bytes);
    line("previewed and merged / applied", previewing + merging, bare.applied, bytes.size(), bare.bytes);
    line("  of these: merged after preview", merging, bare.applied, bytes.size(), bare.bytes);
    const QString changes = QLocale(u"en"_s).toString(count) + u" changes"_s;
    const QString session = u"SQLite's session extension"_s;
    tell({.work = u"package made and signed · "_s + changes,
          .ours = making,
          .beside = session,
          .theirs = bare.recorded});
    tell({.work = u"package previewed and merged · "_s + changes,
          .ours = previewing + merging,
          .beside = session,
          .theirs = bare.applied});
    return 0;
}
