// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups, restoring, salvage and repair as a script would do them, and on disks that fail.

#include "tests/app/clifixture.h"
#include "tests/support/failingdisk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using tri::test::FailingDisk;

class TestCliBackups : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void backup_isListedAndTheSame();
    void backup_refuses_data();
    void backup_refuses();
    void steps_areBackedUp();
    void restore_goesOnUnderItsOwnName();
    void restore_tellsWhatGoingBackCosts();
    void restore_refuses();
    void salvage_keepsWhatCanBeRead();
    void salvage_refuses();
    void check_repairsWhatIsDerived();
    void check_refusesToRepairTheLog();
    void readOnlyFolder_isToldInWords();
    void fullDisk_leavesNothing_data();
    void fullDisk_leavesNothing();

private:
    /// Changes bytes in the file where it first says @p what; asserts that it does.
    void blur(const QString &path, const QByteArray &what, const QByteArray &by) const;
    [[nodiscard]] QString dump(const QString &path) const { return run({u"dump"_s, path}).out; }
    void refused(const Ran &ran, const QString &code) const;
};

void TestCliBackups::blur(const QString &path, const QByteArray &what, const QByteArray &by) const
{
    QByteArray bytes = read(path);
    const qsizetype at = bytes.indexOf(what);
    QVERIFY2(at > 0, what.constData());
    QCOMPARE(by.size(), what.size());
    bytes.replace(at, by.size(), by);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCliBackups::refused(const Ran &ran, const QString &code) const
{
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.json()[u"problem"][u"code"].toString(), code);
    QVERIFY(!ran.json()[u"problem"][u"text"].toString().isEmpty());
}

void TestCliBackups::backup_isListedAndTheSame()
{
    make();
    importThemes();
    QVERIFY(run({u"backup"_s, file(), u"--list"_s}).out.contains(u"before an import"_s));
    const QByteArray before = read(file());
    const Ran made = run({u"backup"_s, file(), u"--json"_s});
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    const QString backup = made.json()[u"path"].toString();
    // Another of the same second has its number behind the reason.
    static const QRegularExpression name(
        u"^a [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{6} hand( \\([0-9]+\\))?\\.trilateral$"_s);
    QVERIFY2(name.match(QFileInfo(backup).fileName()).hasMatch(), qPrintable(backup));
    QCOMPARE(QFileInfo(backup).path(), path(u"a backups"_s));
    QCOMPARE(dump(backup), dump(file()));
    const QJsonArray all = run({u"backup"_s, file(), u"--list"_s, u"--json"_s}).json()[u"backups"].toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"reason"].toString(), u"hand"_s);
    QCOMPARE(all[0][u"path"].toString(), backup);
    QCOMPARE(all[0][u"bytes"].toInteger(), QFileInfo(backup).size());
    QCOMPARE(all[1][u"reason"].toString(), u"import"_s);
    const QString named = path(u"elsewhere.trilateral"_s);
    const Ran told = run({u"backup"_s, file(), u"-o"_s, named});
    QCOMPARE(told.exit, 0);
    QVERIFY(told.out.contains(named));
    QCOMPARE(dump(named), dump(file()));
    QCOMPARE(read(file()), before);
    QVERIFY(run({u"backup"_s, named, u"--list"_s}).out.contains(u"no backups"_s));
}

void TestCliBackups::backup_refuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("out is there") << u"a.trilateral"_s << u"there"_s << u"exists"_s;
    QTest::newRow("out is itself") << u"a.trilateral"_s << u"a.trilateral"_s << u"exists"_s;
    QTest::newRow("no folder") << u"a.trilateral"_s << u"none/out"_s << u"not_found"_s;
    QTest::newRow("no workspace") << u"there"_s << u"out"_s << u"not_a_workspace"_s;
    QTest::newRow("none at all") << u"none"_s << u"out"_s << u"not_found"_s;
}

void TestCliBackups::backup_refuses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, code);
    make();
    write(u"there"_s, "something of somebody");
    const QByteArray before = read(file());
    refused(run({u"backup"_s, path(from), u"-o"_s, path(to), u"--json"_s}), code);
    QCOMPARE(read(file()), before);
    QCOMPARE(read(path(u"there"_s)), QByteArray("something of somebody"));
    QVERIFY(!QFile::exists(path(u"out"_s)));
}

void TestCliBackups::steps_areBackedUp()
{
    make();
    importThemes();
    const QString before = dump(file());
    // Nothing of ours was in the file before; now there is, and the day has no backup yet.
    import(u"theme"_s, "id,name_en\nX-3,Third\n");
    const QJsonArray all = run({u"backup"_s, file(), u"--list"_s, u"--json"_s}).json()[u"backups"].toArray();
    QStringList reasons;
    for (const QJsonValue &one : all)
        reasons << one[u"reason"].toString();
    QCOMPARE(reasons.count(u"import"_s), 2);
    QCOMPARE(reasons.count(u"daily"_s), 1);
    QCOMPARE(dump(all[0][u"path"].toString()), before);
    // A daily one that cannot be made stops nothing, and is told.
    QVERIFY(QDir(path(u"a backups"_s)).removeRecursively());
    write(u"a backups"_s, "in the way");
    const Ran undone = run({u"undo"_s, file()});
    QCOMPARE(undone.exit, 0);
    QVERIFY2(undone.err.contains(u"no backup of this day"_s), qPrintable(undone.err));
    const QString now = dump(file());
    const Ran stopped = run({u"import"_s, file(), write(u"more.csv"_s, "id,name_en\nX-4,Fourth\n"),
                             u"--kind"_s, u"theme"_s, u"--json"_s});
    refused(stopped, u"io"_s);
    QCOMPARE(dump(file()), now);
}

void TestCliBackups::restore_goesOnUnderItsOwnName()
{
    make();
    importThemes();
    const QString backup = run({u"backup"_s, file(), u"--json"_s}).json()[u"path"].toString();
    const QByteArray bytes = read(backup);
    const QString then = dump(file());
    import(u"theme"_s, "id,name_en\nX-3,Third\n");
    const QString out = path(u"b.trilateral"_s);
    const Ran restored = run({u"restore"_s, backup, u"-o"_s, out, u"--json"_s});
    QVERIFY2(restored.exit == 0, qPrintable(restored.out));
    QCOMPARE(dump(out), then);
    QCOMPARE(read(backup), bytes);
    QCOMPARE(run({u"check"_s, out}).exit, 0);
    // Both go on; no number is used twice.
    const auto newest = [this](const QString &of) {
        return run({u"history"_s, of, u"--limit"_s, u"1"_s, u"--json"_s})
            .out.section(u"\"stamp\":\""_s, 1)
            .section(u'"', 0, 0);
    };
    QCOMPARE(
        run({u"import"_s, out, write(u"four.csv"_s, "id,name_en\nX-4,Fourth\n"), u"--kind"_s, u"theme"_s})
            .exit,
        0);
    QVERIFY(!newest(out).isEmpty());
    QVERIFY(newest(out).section(u'.', 0, 0) != newest(file()).section(u'.', 0, 0));
    QCOMPARE(newest(out).section(u'.', 0, 0), restored.json()[u"copy"].toString());
    QCOMPARE(run({u"merge"_s, file(), out}).exit, 0);
    QCOMPARE(run({u"merge"_s, out, file()}).exit, 0);
    QCOMPARE(dump(out), dump(file()));
    QVERIFY(dump(out).contains(u"Third"_s) && dump(out).contains(u"Fourth"_s));
    QCOMPARE(run({u"check"_s, file()}).exit, 0);
}

void TestCliBackups::restore_tellsWhatGoingBackCosts()
{
    make();
    importThemes();
    const QString backup = run({u"backup"_s, file(), u"--json"_s}).json()[u"path"].toString();
    QVERIFY(run({u"restore"_s, backup, u"--compare"_s, file()}).out.contains(u"holds all that"_s));
    import(u"theme"_s, "id,name_en\nX-2,Okapi\nX-3,Third\n");
    const QByteArray before = read(file());
    const Ran told = run({u"restore"_s, backup, u"--compare"_s, file()});
    QCOMPARE(told.exit, 0);
    QVERIFY2(told.out.contains(u"X-3"_s) && told.out.contains(u"Made since, and not in the backup: 1"_s),
             qPrintable(told.out));
    QVERIFY2(told.out.contains(u"the backup has what was before: 1"_s), qPrintable(told.out));
    const QJsonObject json = run({u"restore"_s, backup, u"--compare"_s, file(), u"--json"_s}).json();
    QCOMPARE(json[u"missing"].toInt(), 1);
    QCOMPARE(json[u"older"].toInt(), 1);
    QCOMPARE(json[u"deleted"].toInt(), 0);
    QCOMPARE(json[u"changes_missing"].toInt(), 1);
    QCOMPARE(json[u"same"].toBool(true), false);
    QCOMPARE(json[u"by_kind"][u"theme"][u"older"].toInt(), 1);
    const QJsonArray records = json[u"records"].toArray();
    QCOMPARE(records.size(), 2);
    for (const QJsonValue &one : records)
        QCOMPARE(one[u"fields"].toArray().isEmpty(), one[u"what"].toString() == u"missing"_s);
    QCOMPARE(read(file()), before);
}

void TestCliBackups::restore_refuses()
{
    make();
    importThemes();
    const QString backup = run({u"backup"_s, file(), u"--json"_s}).json()[u"path"].toString();
    const QByteArray before = read(file());
    refused(run({u"restore"_s, backup, u"-o"_s, file(), u"--json"_s}), u"exists"_s);
    QCOMPARE(read(file()), before);
    const QString out = path(u"out.trilateral"_s);
    refused(run({u"restore"_s, path(u"none"_s), u"-o"_s, out, u"--json"_s}), u"not_found"_s);
    refused(run({u"restore"_s, write(u"text"_s, "no workspace"), u"-o"_s, out, u"--json"_s}),
            u"not_a_workspace"_s);
    refused(run({u"restore"_s, path(u"text"_s), u"--compare"_s, file(), u"--json"_s}), u"not_a_workspace"_s);
    for (const QStringList &options : {QStringList{}, QStringList{u"-o"_s, out, u"--compare"_s, file()}}) {
        const Ran wrong = run(QStringList{u"restore"_s, backup} + options);
        QCOMPARE(wrong.exit, 2);
        QVERIFY(wrong.err.contains(u"Usage: trilateral-cli restore"_s));
    }
    QByteArray newer = read(backup);
    newer[63] = '\x63';
    refused(run({u"restore"_s, write(u"newer"_s, newer), u"-o"_s, out, u"--json"_s}), u"newer"_s);
    blur(backup, "Zebra corridors", "Zobra corridors");
    refused(run({u"restore"_s, backup, u"-o"_s, out, u"--json"_s}), u"damaged"_s);
    QVERIFY(!QFile::exists(out));
}

void TestCliBackups::salvage_keepsWhatCanBeRead()
{
    make();
    importThemes();
    const QString whole = dump(file());
    const QString damaged = path(u"damaged.trilateral"_s);
    const QString out = path(u"out.trilateral"_s);
    QVERIFY(QFile::copy(file(), damaged));
    const QJsonObject all = run({u"salvage"_s, damaged, u"-o"_s, out, u"--json"_s}).json();
    QCOMPARE(all[u"whole"].toBool(), true);
    QCOMPARE(all[u"doubtful"].toInt(), 0);
    QCOMPARE(dump(out), whole);
    QVERIFY(QFile::remove(out));
    // Our change no longer matches its seal, and the file has lost its header.
    blur(damaged, "[[\"from\",\"2014-05\"", "[[\"from\",\"2014-06\"");
    blur(damaged, QByteArray("format 3\0", 9), QByteArray(9, '\0'));
    const QByteArray before = read(damaged);
    QCOMPARE(run({u"check"_s, damaged}).exit, 1);
    const Ran told = run({u"salvage"_s, damaged, u"-o"_s, out});
    QVERIFY2(told.exit == 0, qPrintable(told.err));
    QVERIFY2(told.out.contains(u"In doubt"_s) && told.out.contains(u"Zebra corridors"_s),
             qPrintable(told.out));
    QVERIFY(told.out.contains(u"beginning of the file is lost"_s));
    QCOMPARE(read(damaged), before);
    QCOMPARE(dump(out), whole);  // the tables had it
    QCOMPARE(run({u"check"_s, out}).exit, 0);
    QVERIFY(run({u"history"_s, out}).out.contains(u"Salvaged from damaged.trilateral without a seal"_s));
    QVERIFY(QFile::remove(out));
    const QJsonObject json = run({u"salvage"_s, damaged, u"-o"_s, out, u"--json"_s}).json();
    QCOMPARE(json[u"doubtful"].toInt(), 2);
    QCOMPARE(json[u"doubtful_records"].toArray().size(), 2);
    QCOMPARE(json[u"lost"].toInt(), 0);
    QCOMPARE(json[u"changes_lost"].toInt(), 1);
    QVERIFY(json[u"verified"].toInt() > 100);
    QCOMPARE(json[u"whole"].toBool(true), false);
}

void TestCliBackups::salvage_refuses()
{
    make();
    const QByteArray before = read(file());
    refused(run({u"salvage"_s, file(), u"-o"_s, file(), u"--json"_s}), u"exists"_s);
    QCOMPARE(read(file()), before);
    const QString out = path(u"out"_s);
    refused(run({u"salvage"_s, path(u"none"_s), u"-o"_s, out, u"--json"_s}), u"not_found"_s);
    refused(run({u"salvage"_s, write(u"text"_s, "no workspace"), u"-o"_s, out, u"--json"_s}),
            u"not_a_workspace"_s);
    QByteArray newer = before;
    newer[63] = '\x63';
    refused(run({u"salvage"_s, write(u"newer"_s, newer), u"-o"_s, out, u"--json"_s}), u"newer"_s);
    refused(run({u"salvage"_s, file(), u"-o"_s, path(u"none/out"_s), u"--json"_s}), u"not_found"_s);
    QVERIFY(!QFile::exists(out));
}

void TestCliBackups::check_repairsWhatIsDerived()
{
    make();
    importThemes();
    const QString whole = dump(file());
    QVERIFY(run({u"check"_s, file(), u"--repair"_s}).out.contains(u"nothing to repair"_s));
    // The row of the table holds the name without its register.
    QByteArray bytes = read(file());
    qsizetype at = -1;
    while ((at = bytes.indexOf("{\"en\":\"Zebra corridors\"", at + 1)) >= 0)
        if (!bytes.mid(at - 8, 8).endsWith("\"name\","))
            break;
    QVERIFY(at > 0);
    bytes[at + 7] = 'S';
    write(u"a.trilateral"_s, bytes);
    QCOMPARE(run({u"check"_s, file()}).exit, 1);
    QVERIFY(dump(file()) != whole);
    const Ran repaired = run({u"check"_s, file(), u"--repair"_s, u"--json"_s});
    QVERIFY2(repaired.exit == 0, qPrintable(repaired.out));
    QCOMPARE(read(repaired.json()[u"backup"].toString()), bytes);
    QVERIFY(!repaired.json()[u"findings"].toArray().isEmpty());
    QCOMPARE(dump(file()), whole);
    QCOMPARE(run({u"check"_s, file()}).exit, 0);
    QVERIFY(run({u"search"_s, file(), u"Zebra"_s}).out.contains(u"X-1"_s));
    QVERIFY(run({u"undo"_s, file()}).exit == 0);  // it is still the same copy
}

void TestCliBackups::check_refusesToRepairTheLog()
{
    make();
    importThemes();
    blur(file(), "[[\"from\",\"2014-05\"", "[[\"from\",\"2014-06\"");
    const QByteArray before = read(file());
    const Ran told = run({u"check"_s, file(), u"--repair"_s});
    QCOMPARE(told.exit, 1);
    QVERIFY2(told.err.contains(u"salvage"_s), qPrintable(told.err));
    QCOMPARE(read(file()), before);
    const QStringList left = QDir(path(QString())).entryList({u"*.unfinished*"_s}, QDir::Files);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
}

void TestCliBackups::readOnlyFolder_isToldInWords()
{
    make();
    importThemes();
    const QString folder = path(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    QFile probe(folder + u"/probe"_s);
    if (probe.open(QIODevice::WriteOnly)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QSKIP("this user may write everywhere");
    }
    const QString out = folder + u"/out.trilateral"_s;
    const QString backup = run({u"backup"_s, file(), u"--json"_s}).json()[u"path"].toString();
    const QList<QStringList> calls{{u"backup"_s, file()}, {u"restore"_s, backup}, {u"salvage"_s, file()}};
    for (const QStringList &call : calls)
        refused(run(call + QStringList{u"-o"_s, out, u"--json"_s}), u"read_only"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestCliBackups::fullDisk_leavesNothing_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"backup", "restore", "salvage"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

/// At moments all over the work the disk becomes full, or the program is killed: what bears the name is whole.
void TestCliBackups::fullDisk_leavesNothing()
{
    QFETCH(QString, command);
    make();
    importThemes();
    const QString whole = dump(file());
    const QByteArray before = read(file());
    const QString folder = path(u"disk"_s);
    const QString out = folder + u"/out.trilateral"_s;
    const FailingDisk disk(folder, path(u"trace"_s));
    QVERIFY(QDir().mkpath(folder));
    const QStringList call{command, file(), u"-o"_s, out};
    QVERIFY(run(call, disk.variables()).exit == 0);
    const qsizetype steps = disk.trace().size() - 1;
    QVERIFY(steps > 5);
    int refusals = 0;
    constexpr int kMoments = 10;
    for (const QString &how : {u"FULL"_s, u"KILL"_s})
        for (int i = 0; i < kMoments; ++i) {
            QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
            const qsizetype step = i * (steps - 1) / (kMoments - 1);
            const Ran ran = run(call, disk.variables(how, step));
            const QByteArray where = QByteArray(how.toLatin1() + ' ' + QByteArray::number(step));
            QVERIFY2(disk.struck(), where.constData());
            QCOMPARE(read(file()), before);
            if (QFile::exists(out))
                QCOMPARE(dump(out), whole);
            if (how == u"FULL") {
                QVERIFY2(ran.exit == (QFile::exists(out) ? 0 : 1), where + ran.err.toUtf8());
                refusals += ran.exit;
                for (const QString &left : QDir(folder).entryList(QDir::Files | QDir::Hidden))
                    QVERIFY2(left == u"out.trilateral", qPrintable(left));
            }
            // Afterwards it works, whatever was left.
            if (!QFile::exists(out)) {
                const Ran again = run(call);
                QVERIFY2(again.exit == 0, where + again.err.toUtf8());
                QCOMPARE(dump(out), whole);
            }
        }
    QVERIFY(refusals > 0);
    QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
    const Ran told = run(call + QStringList{u"--json"_s}, disk.variables(u"TOLD"_s));
    QVERIFY(told.exit == 1 || command == u"salvage");
}

QTEST_GUILESS_MAIN(TestCliBackups)
#include "tst_clibackups.moc"
