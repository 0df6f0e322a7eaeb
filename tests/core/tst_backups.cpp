// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups: when they are made, and that a person really comes back to what was.

#include "tests/core/damagedfiles.h"
#include "tests/support/filesizelimit.h"

#include "core/kinds/allkinds.h"
#include "core/store/sqlite.h"
#include "core/store/store.h"
#include "core/store/tables.h"
#include "core/workspace/backupcomparison.h"
#include "core/workspace/backups.h"
#include "core/workspace/copybook.h"
#include "core/workspace/restoring.h"

#include <QDir>
#include <QRandomGenerator>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

using What = BackupDifference::What;

class MemoryCopyBook final : public CopyBook {
public:
    std::optional<Known> find(const QString &copy) const override
    {
        return m_known.contains(copy) ? std::optional(m_known[copy]) : std::nullopt;
    }
    Status remember(const QString &copy, const Known &known) override
    {
        m_known[copy] = known;
        return {};
    }

private:
    QMap<QString, Known> m_known;
};

QDateTime moment(const QDate &day, int hour = 9, int second = 0)
{
    return QDateTime(day, QTime(hour, 0, second), Qt::UTC);
}

QStringList reasonsOf(const QString &workspacePath)
{
    QStringList out;
    for (const Backup &backup : listBackups(workspacePath))
        out << backupReasonKey(backup.reason);
    return out;
}

ChangeSet manyToys(Workspace &workspace, int count, Origin origin)
{
    ChangeSet changes;
    changes.origin = origin;
    changes.label = {u"import"_s, u"toy"_s, {}, {}, count};
    for (int i = 0; i < count; ++i)
        changes.records << creation(toy(workspace, {}, u"Many %1"_s.arg(i)));
    return changes;
}

/// A file as the version with @p steps migrations made it, with one commit.
QString oldFile(const WorkspaceFixture &fixture, const QString &name, qsizetype steps)
{
    const QString path = fixture.path(name);
    auto database = must(Database::open(path, Database::Access::Create));
    const auto all = must(migrations());
    for (qsizetype i = 0; i < steps; ++i)
        must(database.execute(all[i]));
    LogCommit commit;
    commit.copy = u"oldcopy"_s;
    commit.number = 1;
    commit.author = u"Somebody"_s;
    commit.time = u"2013-01-01T00:00:00.000Z"_s;
    commit.origin = Origin::RestorePoint;
    commit.label = CommitLabel{u"restore_point"_s, {}, {}, u"Then"_s, 0}.toJson();
    commit.digest = commit.computeDigest();
    auto statement = must(
        database.prepare("insert into commit_log(seq, copy, number, author, time, origin, label, target, "
                         "previous, digest, step_from) values(1,?,1,?,?,?,?,'','',?,1)"));
    statement.begin().bind(commit.copy).bind(commit.author).bind(commit.time).bind(originKey(commit.origin));
    must(statement.bind(commit.label).bindUtf8(commit.digest).run());
    must(database.execute("insert into meta(key, value) values('copy', 'oldcopy'); pragma application_id="
                          + QByteArray::number(Store::kApplicationId)
                          + "; pragma user_version=" + QByteArray::number(steps)));
    return path;
}

qint64 versionOf(const QString &path)
{
    return must(must(Database::open(path, Database::Access::ReadOnly)).number("pragma user_version"));
}

}  // namespace

class TestBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void importsAndBulk_areBackedUpBefore();
    void days_areBackedUpOnce();
    void failingDaily_stopsNothing();
    void failingBackup_stopsTheStep();
    void olderSchema_isBackedUpBeforeTheUpdate();
    void olderBackup_isComparedAndRestored();
    void restoreDrills();
    void restored_countsUnderItsOwnName();
    void restore_refuses();
    void comparison_tellsEachCase();
};

void TestBackups::importsAndBulk_areBackedUpBefore()
{
    WorkspaceFixture fixture;
    Workspace::Options options = fixture.options();
    options.keepsBackups = true;
    const QString path = fixture.path(u"w"_s);
    auto workspace = must(Workspace::create(path, options));
    must(workspace->apply(manyToys(*workspace, int(kBulkRecords), Origin::Paste)));
    QVERIFY(!reasonsOf(path).contains(u"bulk"_s));
    const QByteArray before = must(workspace->dump());
    must(workspace->apply(manyToys(*workspace, int(kBulkRecords) + 1, Origin::Paste)));
    QCOMPARE(reasonsOf(path).first(), u"bulk"_s);
    {
        const auto backup = must(
            Workspace::open(listBackups(path).first().path, Workspace::Mode::ReadOnly, fixture.options()));
        QCOMPARE(must(backup->dump()), before);
    }
    must(workspace->undo());
    QCOMPARE(reasonsOf(path).count(u"bulk"_s), 2);
    must(workspace->apply(manyToys(*workspace, 1, Origin::Import)));
    QCOMPARE(reasonsOf(path).first(), u"import"_s);
    for (int i = 0; i < 12; ++i)
        must(workspace->apply(manyToys(*workspace, 1, Origin::Import)));
    QCOMPARE(listBackups(path).size(), 10 + int(reasonsOf(path).count(u"daily"_s)));
    // Without the option nothing is made.
    auto plain = fixture.create(u"plain"_s);
    must(plain->apply(manyToys(*plain, 200, Origin::Import)));
    QVERIFY(!QFile::exists(backupFolder(plain->path())));
}

void TestBackups::days_areBackedUpOnce()
{
    WorkspaceFixture fixture;
    fixture.clock.set(moment({2014, 5, 14}, 22));
    Workspace::Options options = fixture.options();
    options.keepsBackups = true;
    const QString path = fixture.path(u"w"_s);
    const auto open = [&] { return must(Workspace::open(path, Workspace::Mode::ReadWrite, options)); };
    must(Workspace::create(path, options));
    auto workspace = open();
    QVERIFY(listBackups(path).isEmpty());  // nothing is in it
    save(*workspace, toy(*workspace, u"T-1"_s, u"One"_s));
    workspace.reset();
    const QByteArray first = must(open()->dump());
    QCOMPARE(reasonsOf(path), QStringList{u"daily"_s});
    workspace = open();
    save(*workspace, toy(*workspace, u"T-2"_s, u"Two"_s));
    QCOMPARE(listBackups(path).size(), 1);
    fixture.clock.set(moment({2014, 5, 15}, 1));  // it lies open over midnight
    const QByteArray second = must(workspace->dump());
    save(*workspace, toy(*workspace, u"T-3"_s, u"Three"_s));
    QCOMPARE(listBackups(path).size(), 2);
    save(*workspace, toy(*workspace, u"T-4"_s, u"Four"_s));
    QCOMPARE(listBackups(path).size(), 2);
    QCOMPARE(must(must(Workspace::open(listBackups(path).first().path, Workspace::Mode::ReadOnly,
                                       fixture.options()))
                      ->dump()),
             second);
    QVERIFY(first != second);
    workspace.reset();
    fixture.clock.set(moment({2014, 5, 16}, 1));
    (void)must(Workspace::open(path, Workspace::Mode::ReadOnly, options));
    QCOMPARE(listBackups(path).size(), 2);  // whoever reads makes none
    (void)open();
    QCOMPARE(listBackups(path).size(), 3);
}

void TestBackups::failingDaily_stopsNothing()
{
    WorkspaceFixture fixture;
    Workspace::Options options = fixture.options();
    options.keepsBackups = true;
    const QString path = fixture.path(u"w"_s);
    auto workspace = must(Workspace::create(path, options));
    writeBytes(backupFolder(path), "a file where the folder would be");
    save(*workspace, toy(*workspace, u"T-1"_s, u"One"_s));
    workspace.reset();
    workspace = must(Workspace::open(path, Workspace::Mode::ReadWrite, options));
    QVERIFY(workspace->backupProblem());
    QCOMPARE(workspace->backupProblem()->code, ProblemCode::Io);
    save(*workspace, toy(*workspace, u"T-2"_s, u"Two"_s));
    QVERIFY(QFile::remove(backupFolder(path)));
    workspace.reset();
    workspace = must(Workspace::open(path, Workspace::Mode::ReadWrite, options));
    QVERIFY(!workspace->backupProblem());
}

void TestBackups::failingBackup_stopsTheStep()
{
    WorkspaceFixture fixture;
    Workspace::Options options = fixture.options();
    options.keepsBackups = true;
    auto workspace = must(Workspace::create(fixture.path(u"w"_s), options));
    writeBytes(backupFolder(workspace->path()), "in the way");
    const QByteArray before = must(workspace->dump());
    QCOMPARE(workspace->apply(manyToys(*workspace, 3, Origin::Import)).error().code, ProblemCode::Io);
    QCOMPARE(must(workspace->dump()), before);
    QVERIFY(!workspace->undoLabel());
    must(workspace->apply(manyToys(*workspace, 3, Origin::Paste)));
}

void TestBackups::olderSchema_isBackedUpBeforeTheUpdate()
{
    WorkspaceFixture fixture(allKinds());
    const auto newest = must(migrations()).size();
    for (qsizetype steps = 2; steps < newest; ++steps) {
        const QString path = oldFile(fixture, u"old-%1"_s.arg(steps), steps);
        Workspace::Options options = fixture.options();
        options.keepsBackups = true;
        writeBytes(backupFolder(path), "in the way");
        const QByteArray before = bytesOf(path);
        QCOMPARE(Workspace::open(path, Workspace::Mode::ReadWrite, options).error().code, ProblemCode::Io);
        QCOMPARE(bytesOf(path), before);
        QVERIFY(QFile::remove(backupFolder(path)));
        auto workspace = must(Workspace::open(path, Workspace::Mode::ReadWrite, options));
        QCOMPARE(versionOf(path), newest);
        const Backup backup = listBackups(path).last();
        QCOMPARE(backup.reason, BackupReason::Update);
        QCOMPARE(versionOf(backup.path), steps);
        QCOMPARE(must(workspace->logLength()), 1);
    }
}

void TestBackups::olderBackup_isComparedAndRestored()
{
    WorkspaceFixture fixture(allKinds());
    const auto newest = must(migrations()).size();
    const QString path = oldFile(fixture, u"old"_s, newest - 1);
    const QByteArray bytes = bytesOf(path);
    const auto restored = must(restoreBackup(path, fixture.path(u"now"_s), fixture.options()));
    QCOMPARE(restored.commits, 1);
    QCOMPARE(versionOf(fixture.path(u"now"_s)), newest);
    auto workspace = fixture.open(u"now"_s);
    QVERIFY(must(compareWithBackup(*workspace, path)).isSame());
    must(workspace->setRestorePoint(u"Later"_s));
    QCOMPARE(must(compareWithBackup(*workspace, path)).commits, 1);
    QCOMPARE(bytesOf(path), bytes);
    QVERIFY(!QFile::exists(backupFolder(path)));
}

/// Fifty times: work, back up, work on, restore. What comes back is what was, and it can be worked with.
void TestBackups::restoreDrills()
{
    QRandomGenerator random(2014);
    int equal = 0;
    constexpr int kDrills = 50;
    for (int drill = 0; drill < kDrills; ++drill) {
        WorkspaceFixture fixture(toyRegistry(), quint64(drill) + 1);
        MemoryCopyBook book;
        fixture.copies = &book;
        auto workspace = fixture.create(u"w"_s);
        RecordIds ids;
        const auto work = [&](int steps) {
            for (int i = 0; i < steps; ++i) {
                const quint32 what = random.bounded(10);
                if (what < 5 || ids.isEmpty()) {
                    const Row row = anyToy(*workspace, int(random.bounded(10'000)));
                    save(*workspace, row);
                    ids << row.id;
                } else if (what < 8) {
                    const RecordId id = ids[random.bounded(int(ids.size()))];
                    if (!must(workspace->row(id)).deleted)
                        change(*workspace, id, u"text"_s, u"Edit %1"_s.arg(random.bounded(1000)));
                } else if (what < 9) {
                    const RecordId id = ids[random.bounded(int(ids.size()))];
                    if (!must(workspace->row(id)).deleted)
                        remove(*workspace, id);
                } else if (workspace->undoLabel()) {
                    (void)workspace->undo().has_value();
                }
            }
        };
        if (drill % 5 == 0)
            must(workspace->storeBytes(QByteArray::number(drill).repeated(5000)));
        work(1 + int(random.bounded(30)));
        const QByteArray then = must(workspace->dump());
        const QStringList files = must(workspace->keptFiles());
        const QString backup = drill % 2 ? must(backUpBeforeStep(*workspace, fixture.clock.now()))
                                         : must(backUpByHand(*workspace, fixture.clock.now()));
        const QByteArray bytes = bytesOf(backup);
        work(int(random.bounded(20)));
        must(restoreBackup(backup, fixture.path(u"restored"_s), fixture.options()));
        QCOMPARE(bytesOf(backup), bytes);
        auto restored = fixture.open(u"restored"_s);
        QCOMPARE(must(restored->dump()), then);
        QCOMPARE(must(restored->keptFiles()), files);
        QVERIFY(must(restored->check()).errors.isEmpty());
        ++equal;
        save(*restored, toy(*restored, u"R-1"_s, u"Restored"_s));
        save(*workspace, toy(*workspace, u"W-1"_s, u"Worked on"_s));
        QVERIFY(must(restored->log(1)).first().stamp.copy != must(workspace->log(1)).first().stamp.copy);
        mergeFrom(*workspace, restored->path());
        mergeFrom(*restored, workspace->path());
        QCOMPARE(must(restored->dump()), must(workspace->dump()));
    }
    qInfo("restore drills: %d of %d equal by logical dump", equal, kDrills);
}

void TestBackups::restored_countsUnderItsOwnName()
{
    WorkspaceFixture fixture;
    MemoryCopyBook book;
    fixture.copies = &book;
    auto workspace = fixture.create(u"w"_s);
    save(*workspace, toy(*workspace, u"T-1"_s, u"One"_s));
    const QString backup = must(backUpByHand(*workspace, fixture.clock.now()));
    const auto restored = must(restoreBackup(backup, fixture.path(u"beside"_s), fixture.options()));
    QVERIFY(!restored.copy.isEmpty());
    QVERIFY(restored.copy != must(workspace->copyName()));
    auto beside = fixture.open(u"beside"_s);
    QCOMPARE(must(beside->settleCopyName()), restored.copy);
    // Its past is its own: the last step before the backup can be undone.
    QVERIFY(beside->undoLabel());
}

void TestBackups::restore_refuses()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    save(*workspace, toy(*workspace, u"T-1"_s, u"Uniquely named"_s));
    const QString backup = must(backUpByHand(*workspace, fixture.clock.now()));
    workspace.reset();
    const QString out = fixture.path(u"out"_s);
    const auto code = [&](const QString &from, const QString &to) {
        const auto done = restoreBackup(from, to, fixture.options());
        return done ? ProblemCode::Usage : done.error().code;
    };
    const QByteArray before = bytesOf(fixture.path(u"w"_s));
    QCOMPARE(code(backup, fixture.path(u"w"_s)), ProblemCode::Exists);
    QCOMPARE(bytesOf(fixture.path(u"w"_s)), before);
    QCOMPARE(code(fixture.path(u"none"_s), out), ProblemCode::NotFound);
    writeBytes(fixture.path(u"text"_s), "no workspace at all");
    QCOMPARE(code(fixture.path(u"text"_s), out), ProblemCode::NotAWorkspace);
    QByteArray bytes = bytesOf(backup);
    bytes[63] = '\x63';
    writeBytes(fixture.path(u"newer"_s), bytes);
    QCOMPARE(code(fixture.path(u"newer"_s), out), ProblemCode::Newer);
    bytes = bytesOf(backup);
    const qsizetype at = bytes.indexOf("[[\"name\",{\"en\":\"Uniquely");
    QVERIFY(at > 0);
    bytes[at + 18] = 'V';
    writeBytes(fixture.path(u"flipped"_s), bytes);
    QCOMPARE(code(fixture.path(u"flipped"_s), out), ProblemCode::Damaged);
    QCOMPARE(code(backup, fixture.path(u"no/such/folder/out"_s)), ProblemCode::NotFound);
    {
        const FileSizeLimit limit(rlim_t(bytes.size() / 2));
        QVERIFY(code(backup, out) != ProblemCode::Usage);
    }
    for (const QString &name : QFileInfo(out).dir().entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!name.startsWith(u"out."), qPrintable(name));
    must(restoreBackup(backup, out, fixture.options()));
}

void TestBackups::comparison_tellsEachCase()
{
    WorkspaceFixture fixture;
    auto workspace = fixture.create(u"w"_s);
    const Row same = toy(*workspace, u"T-1"_s, u"Same"_s);
    const Row edited = toy(*workspace, u"T-2"_s, u"Edited"_s);
    const Row gone = toy(*workspace, u"T-3"_s, u"Gone"_s);
    const Row back = toy(*workspace, u"T-4"_s, u"Back"_s);
    const Row turned = toy(*workspace, u"T-5"_s, u"Turned"_s);
    for (const Row &row : {same, edited, gone, back, turned})
        save(*workspace, row);
    remove(*workspace, back.id);
    const QString backup = must(backUpByHand(*workspace, fixture.clock.now()));
    QVERIFY(must(compareWithBackup(*workspace, backup)).isSame());
    change(*workspace, edited.id, u"text"_s, u"new"_s);
    change(*workspace, turned.id, u"text"_s, u"new"_s);
    change(*workspace, turned.id, u"text"_s, QString());
    remove(*workspace, gone.id);
    must(workspace->apply(changeOf(restoration(must(workspace->row(back.id))), {})));
    const Row made = toy(*workspace, u"T-6"_s, u"Made"_s);
    save(*workspace, made);
    must(workspace->storeBytes("a file"));
    const QByteArray bytes = bytesOf(backup);
    const BackupComparison found = must(compareWithBackup(*workspace, backup));
    QMap<RecordId, BackupDifference> by;
    for (const BackupDifference &one : found.records)
        by.insert(one.id, one);
    QCOMPARE(by.size(), 4);
    QCOMPARE(by[edited.id].what, What::Older);
    QCOMPARE(by[edited.id].fields, QStringList{u"text"_s});
    QCOMPARE(by[edited.id].reference, u"T-2"_s);
    QCOMPARE(by[edited.id].title, u"Edited"_s);
    QCOMPARE(by[gone.id].what, What::Back);
    QCOMPARE(by[back.id].what, What::Deleted);
    QCOMPARE(by[made.id].what, What::Missing);
    QCOMPARE(found.count(What::Missing), 1);
    QCOMPARE(found.count(What::Missing, u"toy_part"_s), 0);
    QCOMPARE(found.kinds(), QStringList{u"toy"_s});
    QCOMPARE(found.commits, 6);
    QCOMPARE(found.commitsThere, 0);
    QCOMPARE(found.files, 1);
    QVERIFY(found.newest.isValid());
    QCOMPARE(bytesOf(backup), bytes);
    // The other way round.
    auto old = must(Workspace::open(backup, Workspace::Mode::ReadOnly, fixture.options()));
    const BackupComparison turnedRound = must(compareWithBackup(*old, workspace->path()));
    QCOMPARE(turnedRound.count(What::Unknown), 1);
    QCOMPARE(turnedRound.commitsThere, 6);
    QVERIFY(!compareWithBackup(*workspace, fixture.path(u"none"_s)));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
