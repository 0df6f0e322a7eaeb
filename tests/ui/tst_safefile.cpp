// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

}  // namespace

class TestSafeFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAndReplaces();
    void keepsLinksAndRights();
    void unwritableFolder();
    void missingFolder();
    void shortWriteKeepsOldFile();
    void fullDiskKeepsOldFile();
};

void TestSafeFile::writesAndReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"été.txt"_s);
    QVERIFY(writeAllAtomically(path, "one"));
    QCOMPARE(contents(path), QByteArray("one"));
    const QByteArray big(3000000, 'x');
    QVERIFY(writeAllAtomically(path, big));
    QCOMPARE(contents(path), big);
    QVERIFY(writeAllAtomically(path, {}));
    QCOMPARE(contents(path), QByteArray());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(!writeAllAtomically(folder.path(), "x"));
}

void TestSafeFile::keepsLinksAndRights()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"real"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(writeAllAtomically(path, "one"));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0640), 0);
    QVERIFY(QFile::link(path, link));
    QVERIFY(writeAllAtomically(link, "two"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contents(path), QByteArray("two"));
    struct stat state = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &state), 0);
    QCOMPARE(int(state.st_mode & 07777), 0640);
}

void TestSafeFile::unwritableFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(writeAllAtomically(path, "one"));
    const QByteArray name = QFile::encodeName(folder.path());
    QCOMPARE(::chmod(name.constData(), 0555), 0);
    // Root may write everywhere: try as nobody.
    const bool root = ::geteuid() == 0;
    if (root)
        QCOMPARE(::seteuid(65534), 0);
    const Status status = writeAllAtomically(path, "two");
    const Status fresh = writeAllAtomically(folder.filePath(u"b"_s), "two");
    if (root)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(::chmod(name.constData(), 0755), 0);
    QVERIFY(!status && !fresh);
    QCOMPARE(status.error().code, ProblemCode::ReadOnly);
    QCOMPARE(fresh.error().code, ProblemCode::ReadOnly);
    QVERIFY(fresh.error().text.contains(folder.path()));
    QCOMPARE(contents(path), QByteArray("one"));
}

void TestSafeFile::missingFolder()
{
    const QTemporaryDir folder;
    const Status status = writeAllAtomically(folder.filePath(u"none/a"_s), "x");
    QVERIFY(!status);
    QCOMPARE(status.error().code, ProblemCode::NotFound);
}

void TestSafeFile::shortWriteKeepsOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(writeAllAtomically(path, "old"));
    // A limit of file size gives a short write and then an error, as a full disk does.
    struct rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    struct rlimit small = old;
    small.rlim_cur = 100000;
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status status = writeAllAtomically(path, QByteArray(250000, 'n'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
    QVERIFY(!status);
    QCOMPARE(contents(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a"_s});
}

void TestSafeFile::fullDiskKeepsOldFile()
{
    const QTemporaryDir folder;
    const QByteArray mountPoint = QFile::encodeName(folder.path());
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=256k") != 0)
        QSKIP("needs the right to mount a small disk");
    const QString path = folder.filePath(u"a"_s);
    const bool written = writeAllAtomically(path, "old").has_value();
    const Status status = writeAllAtomically(path, QByteArray(1000000, 'n'));
    const QByteArray kept = contents(path);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    const bool again = writeAllAtomically(path, QByteArray(100000, 'n')).has_value();
    QCOMPARE(::umount(mountPoint.constData()), 0);
    QVERIFY(written && again);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ProblemCode::DiskFull);
    QCOMPARE(kept, QByteArray("old"));
    QCOMPARE(files, QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
