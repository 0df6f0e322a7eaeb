// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package is received on a disk that fills up, and by a program that is killed, at each kind of step that changes a file:
// the lock, the backup, the journal, the workspace, the settings. Either nothing of it is here afterwards, or all of it.

#include "tests/app/clifolder.h"
#include "tests/support/failingdisk.h"

#include <QDate>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QObject>
#include <QSet>
#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

using Files = QMap<QString, QByteArray>;

class TestCliPackageFaults : public QObject, private CliFolder {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { clear(); }
    void fullDisk_leavesNothingOrAll();
    void diskThatTellsItIsFull_isNotWrittenTo();
    void killedProgram_leavesNothingOrAll();
    void lockWithoutAName_isTakenOver();

private:
    using Variables = QList<std::pair<QString, QString>>;
    /// The office that receives: it asked for an answer, which is now there.
    [[nodiscard]] QString workspace() const { return path(u"disk/a.trilateral"_s); }
    [[nodiscard]] Ran asUs(const QStringList &arguments, Variables more = {}) const
    {
        more << std::pair(u"XDG_CONFIG_HOME"_s, path(u"disk/settings"_s));
        return run(arguments, more);
    }
    [[nodiscard]] Ran asThem(const QStringList &arguments) const
    {
        return run(arguments, {{u"XDG_CONFIG_HOME"_s, path(u"theirs"_s)}});
    }
    [[nodiscard]] Ran receive(const Variables &variables = {}) const
    {
        return asUs({u"receive"_s, workspace(), path(u"back.tripack"_s), u"--apply"_s, u"--take-outside"_s},
                    variables);
    }
    [[nodiscard]] QString dump() const { return asUs({u"dump"_s, workspace()}).out; }
    [[nodiscard]] bool isNoted() const { return asUs({u"rounds"_s, workspace()}).out.contains(u"returned"_s); }
    [[nodiscard]] Files files() const;
    void putBack() const;
    void checkRefused(const Ran &ran, const QString &step) const;
    void letTheLockAge() const;
    void recordSteps();
    [[nodiscard]] QList<qsizetype> moments() const;

    Files m_before;
    QString m_dumpBefore;
    QString m_dumpAfter;
    QDate m_day;          // of the steps
    QStringList m_steps;  // of a receiving that nothing disturbs
    std::unique_ptr<FailingDisk> m_disk;
};

Files TestCliPackageFaults::files() const
{
    Files out;
    const QDir root(path(u"disk"_s));
    QDirIterator it(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString one = it.next();
        out.insert(root.relativeFilePath(one), read(one));
    }
    return out;
}

void TestCliPackageFaults::putBack() const
{
    QDir root(path(u"disk"_s));
    QVERIFY(root.removeRecursively());
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        QVERIFY(QDir().mkpath(QFileInfo(root.filePath(it.key())).path()));
        write(u"disk/"_s + it.key(), it.value());
    }
}

/// Where a receiving does something else than just before or just after, and within what it does many times.
QList<qsizetype> TestCliPackageFaults::moments() const
{
    constexpr qsizetype kSome = 60;
    QList<qsizetype> out;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (i % kSome == 0 || m_steps[i] != m_steps[i - 1] || m_steps[i] != m_steps.value(i + 1))
            out << i;
    return out;
}

void TestCliPackageFaults::initTestCase()
{
    renew();
    QVERIFY(QDir().mkpath(path(u"disk/settings"_s)));
    QVERIFY(asUs({u"new"_s, workspace()}).exit == 0);
    const QString ours = asUs({u"key"_s, u"new"_s, u"Anna"_s, u"--json"_s}).json()[u"key"].toString();
    const QString theirs = asThem({u"key"_s, u"new"_s, u"Ben"_s, u"--json"_s}).json()[u"key"].toString();
    const QString b = path(u"b.trilateral"_s);
    const QString out = path(u"out.tripack"_s);
    const QStringList whole{u"--scope"_s, u"whole"_s, u"--handling"_s, u"sensitive"_s};
    QByteArray notes = "title\n";
    for (int i = 0; i < 40; ++i)
        notes += "Note " + QByteArray::number(i) + '\n';
    QVERIFY(asUs({u"import"_s, workspace(), write(u"t.csv"_s, "id,name_en\nX-1,Zebra corridors\n"),
                  u"--kind"_s, u"theme"_s})
                .exit
            == 0);
    QVERIFY(asUs({u"key"_s, u"trust"_s, u"Ben"_s, theirs}).exit == 0);
    QVERIFY(asThem({u"key"_s, u"trust"_s, u"Anna"_s, ours}).exit == 0);
    QVERIFY(asUs(QStringList{u"package"_s, workspace(), u"-o"_s, out, u"--to"_s, u"Ben"_s, u"--answer-by"_s,
                             u"2014-05-14"_s}
                 + whole)
                .exit
            == 0);
    QVERIFY(asThem({u"new"_s, b}).exit == 0);
    QVERIFY(asThem({u"receive"_s, b, out, u"--apply"_s}).exit == 0);
    QVERIFY(asThem({u"import"_s, b, write(u"n.csv"_s, notes), u"--kind"_s, u"note"_s}).exit == 0);
    // A file of some size goes along: its content is written before the changes.
    QByteArray content(300'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 7919 >> 5);
    const Ran attached = asThem({u"attach"_s, b, u"X-1"_s, write(u"scan.bin"_s, content)});
    QVERIFY2(attached.exit == 0, qPrintable(attached.err));
    QVERIFY(asThem(QStringList{u"package"_s, b, u"-o"_s, path(u"back.tripack"_s)} + whole).exit == 0);

    m_before = files();
    m_dumpBefore = dump();
    QVERIFY(!isNoted());
    m_disk = std::make_unique<FailingDisk>(path(u"disk"_s), path(u"trace"_s));
    recordSteps();
}

/// On a new day more is done: the backup of that day is made first.
void TestCliPackageFaults::recordSteps()
{
    m_day = QDate::currentDate();
    const Ran done = receive(m_disk->variables());
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    m_steps = m_disk->trace();
    QVERIFY(!m_disk->struck());
    QVERIFY(m_disk->peak() > 0);
    m_steps.removeLast();  // the peak
    QVERIFY(m_steps.size() > 100);
    m_dumpAfter = dump();
    QVERIFY(m_dumpAfter != m_dumpBefore && m_dumpAfter.contains(u"Note 39"_s));
    QVERIFY(isNoted());
    QCOMPARE(asUs({u"check"_s, workspace()}).exit, 0);
}

/// The workspace has its bytes, and nothing lies beside it but a backup that is whole.
void TestCliPackageFaults::checkRefused(const Ran &ran, const QString &step) const
{
    QVERIFY2(ran.exit == 1, qPrintable(step + u'\n' + ran.err));
    QVERIFY2(ran.err.contains(u"is full"_s) || ran.err.contains(u"There is no room"_s)
                 || ran.err.contains(u"cannot be made. Nothing was changed"_s),
             qPrintable(step + u'\n' + ran.err));
    Files now = files();
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it)
        QVERIFY2(now.take(it.key()) == it.value(), qPrintable(step + u": "_s + it.key()));
    QVERIFY2(now.size() <= 1, qPrintable(step + u": "_s + QStringList(now.keys()).join(u", "_s)));
    if (now.isEmpty())
        return;
    const QString backup = path(u"disk/"_s + now.firstKey());
    QVERIFY2(backup.contains(u"a backups/"_s) && backup.endsWith(u".trilateral"_s), qPrintable(step + backup));
    QCOMPARE(asUs({u"dump"_s, backup}).out, m_dumpBefore);
}

void TestCliPackageFaults::fullDisk_leavesNothingOrAll()
{
    QSet<QString> refusedAt;
    int taken = 0;
    const QList<qsizetype> all = moments();
    for (const qsizetype i : all) {
        putBack();
        if (m_day != QDate::currentDate()) {
            recordSteps();
            return fullDisk_leavesNothingOrAll();
        }
        const QString step = u"step %1, %2"_s.arg(i).arg(m_steps[i]);
        const Ran ran = receive(m_disk->variables(u"FULL"_s, i));
        QVERIFY2(m_disk->struck(), qPrintable(step));
        if (ran.exit == 0) {
            // Nothing had to grow any more: it is all here, with who sent it.
            ++taken;
            QVERIFY2(dump() == m_dumpAfter && isNoted(), qPrintable(step));
            continue;
        }
        checkRefused(ran, step);
        if (QTest::currentTestFailed())
            return;
        const QString file = m_steps[i].section(u'.', -1);
        if (refusedAt.contains(file) && i % 3)
            continue;
        refusedAt.insert(file);
        const Ran again = receive();
        QVERIFY2(again.exit == 0 && dump() == m_dumpAfter, qPrintable(step + u'\n' + again.err));
    }
    qInfo("%d moments of %d: taken at %d", int(all.size()), int(m_steps.size()), taken);
    // Each of these was really tried: the lock, the backup and its journal, the journal of the workspace, the workspace.
    for (const QString &file :
         {u"lock"_s, u"part"_s, u"part-journal"_s, u"trilateral-journal"_s, u"trilateral"_s})
        QVERIFY2(refusedAt.contains(file), qPrintable(file));
    QVERIFY(taken > 0);
}

void TestCliPackageFaults::diskThatTellsItIsFull_isNotWrittenTo()
{
    putBack();
    const Ran ran = receive(m_disk->variables(u"TOLD"_s));
    QVERIFY(m_disk->struck());
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(u"no room for a backup"_s), qPrintable(ran.err));
    QCOMPARE(files(), m_before);
}

/// A lock that names nobody is not taken away at once: somebody may be about to write their name.
void TestCliPackageFaults::letTheLockAge() const
{
    QFile lock(workspace() + u".lock"_s);
    if (lock.exists() && lock.open(QIODevice::ReadWrite))
        QVERIFY(lock.setFileTime(QFileInfo(workspace()).lastModified().addSecs(-3600),
                                 QFileDevice::FileModificationTime));
}

void TestCliPackageFaults::killedProgram_leavesNothingOrAll()
{
    int before = 0;
    int after = 0;
    int undone = 0;
    const QList<qsizetype> all = moments();
    for (const qsizetype i : all) {
        putBack();
        if (m_day != QDate::currentDate()) {
            recordSteps();
            return killedProgram_leavesNothingOrAll();
        }
        const QString step = u"step %1, %2"_s.arg(i).arg(m_steps[i]);
        const Ran ran = receive(m_disk->variables(u"KILL"_s, i));
        QVERIFY2(ran.exit == -2 && m_disk->struck(), qPrintable(step));
        letTheLockAge();
        const Ran check = asUs({u"check"_s, workspace()});
        QVERIFY2(check.exit == 0, qPrintable(step + u'\n' + check.err + check.out));
        const QString now = dump();
        QVERIFY2(now == m_dumpBefore || now == m_dumpAfter, qPrintable(step));
        // Who sent it is known as soon as it is here.
        QVERIFY2(isNoted() == (now == m_dumpAfter), qPrintable(step));
        ++(now == m_dumpBefore ? before : after);

        const Ran again = receive();
        QVERIFY2(again.exit == 0 && dump() == m_dumpAfter, qPrintable(step + u'\n' + again.err));
        const QStringList left = files().keys();
        for (const QString &file : left)
            QVERIFY2(file.startsWith(u"settings/"_s) || file.endsWith(u".trilateral"_s),
                     qPrintable(step + u": "_s + file));
        if (i % 3 && now == m_dumpBefore)
            continue;
        const Ran undo = asUs({u"undo"_s, workspace()});
        QVERIFY2(undo.exit == 0 && dump() == m_dumpBefore, qPrintable(step + u'\n' + undo.err));
        ++undone;
    }
    qInfo("%d kills: %d before, %d after, %d undone", int(all.size()), before, after, undone);
    QVERIFY(before > 10 && after > 3 && undone > 10);
}

void TestCliPackageFaults::lockWithoutAName_isTakenOver()
{
    putBack();
    write(u"disk/a.trilateral.lock"_s, {});
    // Its maker may be about to write the name.
    QCOMPARE(receive().exit, 1);
    QCOMPARE(read(workspace()), m_before.value(u"a.trilateral"_s));
    letTheLockAge();
    const Ran ran = receive();
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY(!QFile::exists(workspace() + u".lock"_s));
}

QTEST_GUILESS_MAIN(TestCliPackageFaults)
#include "tst_clipackagefaults.moc"
