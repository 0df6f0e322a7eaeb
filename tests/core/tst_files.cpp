// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are no workspace, damaged, newer, locked, read-only or on a full disk: said in words, never changed.

#include "tests/support/filesizelimit.h"
#include "tests/support/workspacefixture.h"

#include "core/store/sqlite.h"
#include "core/store/tables.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void sql(const QString &path, const QByteArray &statement)
{
    auto database = must(Database::open(path, Database::Access::ReadWrite));
    must(database.execute(statement));
}

}  // namespace

class TestFiles : public QObject {
    Q_OBJECT

    /// Opening must fail with @p code, name the file, and leave every byte.
    void refused(WorkspaceFixture &fixture, const QString &path, ProblemCode code,
                 Workspace::Mode mode = Workspace::Mode::ReadWrite)
    {
        const QByteArray before = bytesOf(path);
        const auto opened = Workspace::open(path, mode, fixture.options());
        QVERIFY(!opened);
        QVERIFY2(opened.error().code == code, qPrintable(problemKey(opened.error().code) + u' ' + opened.error().detail));
        QVERIFY2(opened.error().text.contains(QFileInfo(path).fileName()), qPrintable(opened.error().text));
        QCOMPARE(bytesOf(path), before);
    }

private Q_SLOTS:
    void missingFile()
    {
        WorkspaceFixture fixture;
        refused(fixture, fixture.path(u"none"_s), ProblemCode::NotFound);
    }
    void otherFiles_areNoWorkspaces()
    {
        WorkspaceFixture fixture;
        for (const QByteArray &bytes : {QByteArray("a;b\n1;2\n"), QByteArray(), QByteArray(4096, 'x'), QByteArray("SQLite form")}) {
            write(fixture.path(u"other"_s), bytes);
            refused(fixture, fixture.path(u"other"_s), ProblemCode::NotAWorkspace);
        }
        QFile::remove(fixture.path(u"other"_s));
        {
            auto database = must(Database::open(fixture.path(u"other"_s), Database::Access::Create));
            must(database.execute("create table t(a)"));
        }
        refused(fixture, fixture.path(u"other"_s), ProblemCode::NotAWorkspace);
    }
    void newerFile_isLeftAlone()
    {
        WorkspaceFixture fixture;
        fixture.create(u"w"_s).reset();
        sql(fixture.path(u"w"_s), "pragma user_version=99");
        refused(fixture, fixture.path(u"w"_s), ProblemCode::Newer);
        refused(fixture, fixture.path(u"w"_s), ProblemCode::Newer, Workspace::Mode::ReadOnly);
    }
    void plantedTrigger_isRefused()
    {
        WorkspaceFixture fixture;
        fixture.create(u"w"_s).reset();
        sql(fixture.path(u"w"_s), "create trigger t after insert on commit_log begin delete from record; end");
        refused(fixture, fixture.path(u"w"_s), ProblemCode::Damaged);
    }
    void cutFile_isRefused()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        for (int i = 0; i < 50; ++i)
            save(*workspace, toy(*workspace, u"T-%1"_s.arg(i), u"Name"_s));
        workspace.reset();
        const QByteArray whole = bytesOf(fixture.path(u"w"_s));
        write(fixture.path(u"w"_s), whole.first(whole.size() * 2 / 3));
        refused(fixture, fixture.path(u"w"_s), ProblemCode::Damaged);
        write(fixture.path(u"w"_s), whole.first(100));
        const auto opened = Workspace::open(fixture.path(u"w"_s), Workspace::Mode::ReadWrite, fixture.options());
        QVERIFY(!opened);
    }
    void flippedContent_isFoundByTheCheck()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        const Row row = toy(*workspace, u"T-1"_s, u"Kampala"_s);
        save(*workspace, row);
        QVERIFY(must(workspace->check()).errors.isEmpty());
        workspace.reset();
        const QByteArray whole = bytesOf(fixture.path(u"w"_s));
        int found = 0;
        for (qsizetype at = whole.indexOf("Kampala"); at >= 0; at = whole.indexOf("Kampala", at + 1)) {
            QByteArray changed = whole;
            changed[at] = 'L';
            write(fixture.path(u"w"_s), changed);
            workspace = fixture.open(u"w"_s);
            const auto report = must(workspace->check());
            QVERIFY2(!report.errors.isEmpty(), qPrintable(QString::number(at)));
            ++found;
            workspace.reset();
        }
        QVERIFY(found >= 2);  // once in the log, once in the table
    }
    void secondWindow_isToldWhoHasIt()
    {
        WorkspaceFixture fixture;
        auto first = fixture.create(u"w"_s);
        refused(fixture, first->path(), ProblemCode::Locked);
        QVERIFY(Workspace::open(first->path(), Workspace::Mode::ReadOnly, fixture.options()));
    }
    void anotherProgramsLock_isSaid()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        auto other = must(Database::open(workspace->path(), Database::Access::ReadWrite));
        must(other.execute("begin exclusive"));
        const auto done = workspace->apply(changeOf(creation(toy(*workspace, u"T-1"_s, u"A"_s)), {}));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ProblemCode::Locked);
        must(other.execute("rollback"));
        save(*workspace, toy(*workspace, u"T-1"_s, u"A"_s));
    }
    void existingFile_isNotOverwritten()
    {
        WorkspaceFixture fixture;
        write(fixture.path(u"w"_s), "precious");
        const auto made = Workspace::create(fixture.path(u"w"_s), fixture.options());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ProblemCode::Exists);
        QCOMPARE(bytesOf(fixture.path(u"w"_s)), QByteArray("precious"));
    }
    void fullDisk_changesNothingAndSaysSo()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        save(*workspace, toy(*workspace, u"T-1"_s, u"A"_s));
        const QByteArray dump = must(workspace->dump());
        Row big = toy(*workspace, u"T-2"_s, u"B"_s);
        big.setValue(u"long_text", QString(400000, u'x'));
        std::optional<Problem> problem;
        {
            const FileSizeLimit limit(rlim_t(QFileInfo(workspace->path()).size()) + 8192);
            const auto done = workspace->apply(changeOf(creation(big), {}));
            if (!done)
                problem = done.error();
        }
        QVERIFY(problem);
        QVERIFY2(problem->code == ProblemCode::DiskFull || problem->code == ProblemCode::Io, qPrintable(problem->detail));
        QVERIFY2(problem->text.contains(u"Nothing was changed"_s),
                 qPrintable(problem->text + problem->detail));
        QCOMPARE(must(workspace->dump()), dump);
        save(*workspace, big);  // without a restart
        QVERIFY(must(workspace->check()).errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
