// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shared folder that is half in sync, holds what does not belong there, or is gone.

#include "tests/core/sharedfolderfixture.h"

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

using State = FolderFile::State;

class TestSharedFolderFaults : public QObject, private SharedFolderFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { renew(); }
    void lateFile_isWaitedFor();
    void truncatedFile_isNotRead();
    void filesOfSyncPrograms_areNotRead();
    void renamedFile_isNotRead();
    void foreignPackage_isNotRead();
    void vanishedFolder_stops();
    void lostFiles_stop_andCanBeWrittenAgain();
    void otherFolder_stops();
    void otherWorkspace_isRefused();
    void endedBeforeRemembering_goesOn();
    void workspaceInTheFolder_isRefused();
};

void TestSharedFolderFaults::lateFile_isWaitedFor()
{
    auto a = m_fixture->create(u"a"_s);
    const Row row = toy(*a, u"T-1"_s, u"One"_s);
    save(*a, row);
    const QString first = sync(*a, true).written.first();
    auto b = m_fixture->create(u"b"_s);
    sync(*b);
    change(*b, row.id, u"text"_s, u"from b"_s);
    const QString second = sync(*b).written.first();
    // The second arrives before the first.
    QVERIFY(QFile::rename(at(first), m_folder + u"-first"_s));
    auto c = m_fixture->create(u"c"_s);
    QCOMPARE(states(*c).value(second), State::Waiting);
    sync(*c);
    QVERIFY(!c->byReference(u"T-1"_s));
    QVERIFY(QFile::rename(m_folder + u"-first"_s, at(first)));
    sync(*c);
    QCOMPARE(must(c->row(row.id)).value(u"text"), FieldValue(u"from b"_s));
    // One that takes part goes on with what is there.
    save(*a, toy(*a, u"T-2"_s, u"Two"_s));
    const QString third = sync(*a).written.first();
    save(*a, toy(*a, u"T-3"_s, u"Three"_s));
    const QString fourth = sync(*a).written.first();
    QVERIFY(QFile::rename(at(third), m_folder + u"-third"_s));
    QCOMPARE(states(*c).value(fourth), State::Waiting);
    save(*c, toy(*c, u"T-4"_s, u"Four"_s));
    QCOMPARE(sync(*c).written.size(), 1);
    QVERIFY(!c->byReference(u"T-3"_s));
    QVERIFY(QFile::rename(m_folder + u"-third"_s, at(third)));
    sync(*c);
    QVERIFY(c->byReference(u"T-3"_s));
}

void TestSharedFolderFaults::truncatedFile_isNotRead()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    const QString name = sync(*a, true).written.first();
    const QByteArray whole = bytesOf(at(name));
    auto b = m_fixture->create(u"b"_s);
    for (const qsizetype size : {qsizetype(0), qsizetype(7), whole.size() / 2, whole.size() - 1}) {
        put(at(name), whole.first(size));
        QCOMPARE(states(*b).value(name), State::Unfinished);
    }
    QByteArray flipped = whole;
    flipped[whole.size() / 2] = char(flipped[whole.size() / 2] ^ 4);
    put(at(name), flipped);
    QCOMPARE(states(*b).value(name), State::Unfinished);
    QVERIFY(!trySync(*b, anybody()));
    put(at(name), whole);
    sync(*b);
    QCOMPARE(must(b->dump()), must(a->dump()));
}

void TestSharedFolderFaults::filesOfSyncPrograms_areNotRead()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    const QString name = sync(*a, true).written.first();
    const QString stem = name.chopped(8);
    const QString conflict = stem + u" (Ana's conflicted copy 2014-05-01).tripack"_s;
    const QString part = name + u".part8xk2"_s;
    QVERIFY(QFile::copy(at(name), at(conflict)));
    QVERIFY(QFile::copy(at(name), at(part)));
    put(at(u"desktop.ini"_s), "[x]");
    auto b = m_fixture->create(u"b"_s);
    const auto seen = states(*b);
    QCOMPARE(seen.value(conflict), State::ConflictCopy);
    QCOMPARE(seen.value(part), State::Unfinished);
    QCOMPARE(seen.value(name), State::New);
    QVERIFY(!seen.contains(u"desktop.ini"_s));
    sync(*b);
    QCOMPARE(must(b->dump()), must(a->dump()));
    QVERIFY(QFile::exists(at(conflict)) && QFile::exists(at(part)));
}

void TestSharedFolderFaults::renamedFile_isNotRead()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    const QString name = sync(*a, true).written.first();
    auto b = m_fixture->create(u"b"_s);
    for (const QString &other : {u"k3v9m2q8ab-1-2.tripack"_s, name.chopped(8) + u"9.tripack"_s}) {
        QVERIFY(QFile::rename(at(name), at(other)));
        QCOMPARE(states(*b).value(other), State::Stranger);
        QVERIFY(QFile::rename(at(other), at(name)));
    }
}

void TestSharedFolderFaults::foreignPackage_isNotRead()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    const QString name = sync(*a, true).written.first();
    QVERIFY(QFile::rename(at(name), at(u"From Ana.tripack"_s)));
    auto b = m_fixture->create(u"b"_s);
    QCOMPARE(states(*b).value(u"From Ana.tripack"_s), State::Stranger);
    QVERIFY(!must(readSharedFolder(*b, m_folder, anybody())).files.first().why.isEmpty());
}

void TestSharedFolderFaults::vanishedFolder_stops()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    QCOMPARE(trySync(*a, anybody()).error().code, ProblemCode::NotFound);  // nobody began it
    sync(*a, true);
    const QByteArray dump = must(a->dump());
    QVERIFY(QDir().rename(m_folder, m_folder + u"-away"_s));
    QCOMPARE(trySync(*a, anybody()).error().code, ProblemCode::NotFound);
    // The empty folder on which a drive is mounted.
    QVERIFY(QDir().mkpath(m_folder));
    QCOMPARE(trySync(*a, anybody()).error().code, ProblemCode::NotFound);
    QVERIFY(QDir(m_folder).isEmpty());
    QVERIFY(QDir().rmdir(m_folder));
    QVERIFY(QDir().rename(m_folder + u"-away"_s, m_folder));
    QVERIFY(sync(*a).written.isEmpty());
    QCOMPARE(must(a->dump()), dump);
    put(at(QString(kFolderMarker)), "{\"format\":1,");
    QCOMPARE(trySync(*a, anybody()).error().code, ProblemCode::Damaged);
    put(at(QString(kFolderMarker)), "{\"format\":2}");
    QCOMPARE(trySync(*a, anybody()).error().code, ProblemCode::Newer);
}

void TestSharedFolderFaults::lostFiles_stop_andCanBeWrittenAgain()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    sync(*a, true);
    auto b = m_fixture->create(u"b"_s);
    sync(*b);
    save(*b, toy(*b, u"T-2"_s, u"Two"_s));
    sync(*b);
    sync(*a);
    const QByteArray dump = must(a->dump());
    for (const QString &name : packages())
        QVERIFY(QFile::remove(at(name)));
    const auto stopped = trySync(*a, anybody());
    QCOMPARE(stopped.error().code, ProblemCode::Blocked);
    QVERIFY(packages().isEmpty());
    QCOMPARE(must(a->dump()), dump);  // gone is not deleted
    QVERIFY(!sync(*a, true).written.isEmpty());
    auto c = m_fixture->create(u"c"_s);
    sync(*c);
    QCOMPARE(must(c->dump()), dump);
    sync(*b, true);
    QCOMPARE(must(b->dump()), dump);
}

void TestSharedFolderFaults::otherFolder_stops()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    sync(*a, true);
    auto b = m_fixture->create(u"b"_s);
    const QString first = m_folder;
    m_folder += u"-2"_s;
    QVERIFY(QDir().mkpath(m_folder));
    save(*b, toy(*b, u"T-1"_s, u"Another"_s));
    sync(*b, true);
    QCOMPARE(trySync(*a, anybody()).error().code, ProblemCode::Invalid);
    m_folder = first;
    QVERIFY(sync(*a).written.isEmpty());
}

void TestSharedFolderFaults::otherWorkspace_isRefused()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    sync(*a, true);
    auto other = m_fixture->create(u"other"_s);
    save(*other, toy(*other, u"X-1"_s, u"Of another workspace"_s));
    const QStringList before = packages();
    QCOMPARE(trySync(*other, anybody()).error().code, ProblemCode::Invalid);
    QCOMPARE(packages(), before);
}

void TestSharedFolderFaults::endedBeforeRemembering_goesOn()
{
    auto a = m_fixture->create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    sync(*a, true);
    auto b = m_fixture->create(u"b"_s);
    sync(*b);
    save(*b, toy(*b, u"T-2"_s, u"Two"_s));
    sync(*b);
    // It ended after it had taken and written, before it remembered either.
    const FolderMemory before = must(a->folderMemory());
    save(*a, toy(*a, u"T-3"_s, u"Three"_s));
    sync(*a);
    must(a->rememberFolder(before));
    const QStringList names = packages();
    const qint64 length = must(a->logLength());
    const FolderSync again = sync(*a);
    QVERIFY(!again.merged);
    QVERIFY(again.written.isEmpty());
    QCOMPARE(packages(), names);
    QCOMPARE(must(a->logLength()), length);
    // It ended after it had taken, before it wrote.
    save(*b, toy(*b, u"T-4"_s, u"Four"_s));
    sync(*b);
    auto reading = must(readSharedFolder(*a, m_folder, anybody()));
    must(a->merge(reading.plan));
    sync(*a);
    sync(*b);
    QCOMPARE(must(b->dump()), must(a->dump()));
}

void TestSharedFolderFaults::workspaceInTheFolder_isRefused()
{
    m_folder = QFileInfo(m_fixture->path(u"x"_s)).absolutePath();
    auto a = m_fixture->create(u"a"_s);
    QCOMPARE(trySync(*a, anybody(true)).error().code, ProblemCode::Invalid);
    QVERIFY(!QFile::exists(at(QString(kFolderMarker))));
}

QTEST_GUILESS_MAIN(TestSharedFolderFaults)
#include "tst_sharedfolderfaults.moc"
