// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace that is opened at once: what is done to its file meanwhile, and that nothing is written before.

#include "tests/core/damagedfiles.h"

#include "core/workspace/backups.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QSignalSpy>
#include <QThread>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 4096;
constexpr int kToys = 700;  // more pages than an opening reads

/// Where on the disk this text stands in its last page; -1 = nowhere.
qsizetype lastPlaceOf(const QByteArray &bytes, const QByteArray &text)
{
    const qsizetype at = bytes.lastIndexOf(text);
    return at < 0 ? at : at / kPage * kPage;
}

}  // namespace

class TestFileCare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WorkspaceFixture>(); }
    void itsEnd_isTold();
    void backupOfTheDay_isMadeBeforeTheFirstChange();
    void missingBackup_isTold();
    void damage_isFoundAndNothingIsWritten_data();
    void damage_isFoundAndNothingIsWritten();
    void backupByHand_meetsThatOfTheDay();
    void closing_givesUp();
    void reading_makesNoBackup();

private:
    [[nodiscard]] Workspace::Options options() const
    {
        Workspace::Options options = m_fixture->options();
        options.keepsBackups = true;
        options.opensAtOnce = true;
        return options;
    }
    /// Of a workspace with this many toys, closed again and without a backup.
    [[nodiscard]] QString made(int toys) const
    {
        auto workspace = m_fixture->create(u"w"_s);
        fillWithToys(*workspace, toys, 500);
        return workspace->path();
    }
    [[nodiscard]] std::unique_ptr<Workspace> opened(const QString &path,
                                                    Workspace::Mode mode = Workspace::Mode::ReadWrite) const
    {
        return must(Workspace::open(path, mode, options()));
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

void TestFileCare::itsEnd_isTold()
{
    const QString path = made(40);
    auto workspace = opened(path);
    QSignalSpy ended(workspace.get(), &Workspace::careEnded);
    QVERIFY(workspace->isInCare());
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!workspace->isInCare());
    QVERIFY(!workspace->damage());
    QVERIFY(!workspace->backupProblem());
    QCOMPARE(listBackups(path).size(), 1);
    QCOMPARE(listBackups(path).first().reason, BackupReason::Daily);
    // The second opening of this day finds its backup.
    workspace.reset();
    workspace = opened(path);
    workspace->finishCare();
    QCOMPARE(listBackups(path).size(), 1);
}

void TestFileCare::backupOfTheDay_isMadeBeforeTheFirstChange()
{
    const QString path = made(kToys);
    auto workspace = opened(path);
    const QByteArray before = must(workspace->dump());
    save(*workspace, toy(*workspace, u"T-new"_s, u"Typed at once"_s));
    QVERIFY(!workspace->isInCare());
    QCOMPARE(listBackups(path).size(), 1);
    const auto backup = must(
        Workspace::open(listBackups(path).first().path, Workspace::Mode::ReadOnly, m_fixture->options()));
    QCOMPARE(must(backup->dump()), before);
    QVERIFY(must(workspace->dump()) != before);
}

void TestFileCare::missingBackup_isTold()
{
    const QString path = made(20);
    writeBytes(backupFolder(path), "a file where the folder would be");
    auto workspace = opened(path);
    workspace->finishCare();
    QVERIFY(workspace->backupProblem());
    QCOMPARE(workspace->backupProblem()->code, ProblemCode::Io);
    save(*workspace, toy(*workspace, u"T-new"_s, u"It stops nothing"_s));
}

void TestFileCare::damage_isFoundAndNothingIsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    // Both stand in pages that opening does not read.
    QTest::newRow("log") << QByteArray("Edited 600, at some length");
    QTest::newRow("records") << QByteArray("T-650");
}

void TestFileCare::damage_isFoundAndNothingIsWritten()
{
    QFETCH(QByteArray, text);
    const QString path = made(kToys);
    QByteArray bytes = bytesOf(path);
    const qsizetype page = lastPlaceOf(bytes, text);
    QVERIFY(page > 0);
    bytes.replace(page, 100, QByteArray(100, '\xff'));
    writeBytes(path, bytes);
    QCOMPARE(Workspace::open(path, Workspace::Mode::ReadWrite, m_fixture->options()).error().code,
             ProblemCode::Damaged);

    auto workspace = opened(path);
    QSignalSpy ended(workspace.get(), &Workspace::careEnded);
    const Row row = toy(*workspace, u"T-new"_s, u"Typed at once"_s);
    const auto applied = workspace->apply({Origin::Edit, {}, {creation(row)}});
    QCOMPARE(applied.error().code, ProblemCode::Damaged);
    QVERIFY2(applied.error().text.contains(u"was not changed"), qPrintable(applied.error().text));
    QVERIFY(workspace->damage());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(workspace->undo().error().code, ProblemCode::Damaged);
    QCOMPARE(workspace->setRestorePoint(u"Now"_s).error().code, ProblemCode::Damaged);
    workspace.reset();
    QCOMPARE(bytesOf(path), bytes);
    QVERIFY(listBackups(path).isEmpty());  // a copy of what is damaged would push out a good one
}

/// Who makes a backup clears up what killed programs left of theirs; one that is being made is nothing of that kind.
void TestFileCare::backupByHand_meetsThatOfTheDay()
{
    const QString path = made(kToys);
    for (int i = 0; i < trials(20, 5); ++i) {
        auto workspace = opened(path);
        const QDeadlineTimer patience(30'000);
        while (!patience.hasExpired() && QDir(backupFolder(path)).isEmpty(QDir::Files))
            QThread::yieldCurrentThread();
        const auto byHand = backUpByHand(*workspace, m_fixture->clock.now());
        QVERIFY2(byHand, qPrintable(byHand ? QString() : byHand.error().text));
        workspace->finishCare();
        QVERIFY2(!workspace->backupProblem(),
                 qPrintable(workspace->backupProblem().value_or(Problem()).text));
        QCOMPARE(listBackups(path).size(), 2);
        for (const Backup &backup : listBackups(path))
            QVERIFY(QFile::remove(backup.path));
    }
}

/// What is closed at once leaves nothing half made, whenever that is.
void TestFileCare::closing_givesUp()
{
    const QString path = made(kToys);
    for (int wait = 0; wait < trials(40, 8); ++wait) {
        auto workspace = opened(path);
        for (int i = 0; i < wait; ++i)
            (void)must(workspace->logLength());  // a little later each time
        workspace.reset();
        const QStringList left = QDir(backupFolder(path)).entryList({u"*.part*"_s}, QDir::Files);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
        for (const Backup &backup : listBackups(path))
            QVERIFY(QFile::remove(backup.path));
    }
    auto workspace = opened(path);
    workspace->finishCare();
    QCOMPARE(listBackups(path).size(), 1);
    QVERIFY(must(workspace->check()).errors.isEmpty());
}

void TestFileCare::reading_makesNoBackup()
{
    const QString path = made(20);
    auto workspace = opened(path, Workspace::Mode::ReadOnly);
    QVERIFY(workspace->isInCare());
    workspace->finishCare();
    QVERIFY(!workspace->damage());
    QVERIFY(listBackups(path).isEmpty());
}

QTEST_GUILESS_MAIN(TestFileCare)
#include "tst_filecare.moc"
