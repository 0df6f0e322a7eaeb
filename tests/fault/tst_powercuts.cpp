// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The current fails: what programs did to a disk is recorded, and the disks are made that a cut at each sync may leave. In
// each of them what was acknowledged is there, and the workspace can be read. (A killed program says nothing about that: what
// it wrote is in the memory of the system, synced or not.)

#include "tests/fault/diskreplay.h"
#include "tests/fault/faultreport.h"
#include "tests/fault/faultworld.h"

#include <QCryptographicHash>
#include <QDir>
#include <QObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestPowerCuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<FaultWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void replay_endsLikeTheDisk();
    void cuts_loseNothingAcknowledged();
    void plantedDeafDisk_isFound();
    void plantedRename_isFound();

private:
    [[nodiscard]] DiskReplay record(const Operation &operation, const FailingDisk::Variables &more = {});
    /// What is wrong with one disk after a cut.
    [[nodiscard]] QString wrong(const Operation &operation, const DiskReplay &replay, qsizetype moment,
                                const Files &disk);

    std::unique_ptr<FaultWorld> m_world;
    QRandomGenerator m_random{faultSeed()};
};

DiskReplay TestPowerCuts::record(const Operation &operation, const FailingDisk::Variables &more)
{
    m_world->putBack(operation);
    const QString log = m_world->path(u"log"_s);
    QFile::remove(log);
    const Ended ended = m_world->run(
        operation, m_world->shim().variables() + FailingDisk::Variables{{u"TRI_DISK_LOG"_s, log}} + more);
    if (ended.exit != 0)
        qFatal("%s: %s", qPrintable(operation.name), qPrintable(ended.words()));
    return {m_world->filesBefore(operation), deedsIn(log, m_world->disk())};
}

QString TestPowerCuts::wrong(const Operation &operation, const DiskReplay &replay, qsizetype moment,
                             const Files &disk)
{
    const QString image = m_world->path(u"image"_s);
    QDir(image).removeRecursively();
    FaultWorld::writeFiles(image, disk);
    FaultWorld::letLocksAge(image);
    const bool isOver = moment == replay.size();
    const Ended told{isOver ? 0 : -2, QString::fromUtf8(replay.toldBefore(moment)), {}};
    return m_world->wrongIn(operation, image, FaultWorld::acknowledged(operation, told));
}

/// What is recorded is what happened, or nothing that follows means anything.
void TestPowerCuts::replay_endsLikeTheDisk()
{
    for (const Operation &operation : allOperations()) {
        const DiskReplay replay = record(operation);
        const Files seen = replay.seenAt(replay.size());
        const Files there = m_world->files();
        QCOMPARE(seen.keys(), there.keys());
        for (auto it = there.cbegin(); it != there.cend(); ++it)
            QVERIFY2(seen.value(it.key()) == it.value(), qPrintable(operation.name + u": "_s + it.key()));
        QVERIFY2(replay.syncPoints().size() > 2, qPrintable(operation.name));
    }
}

void TestPowerCuts::cuts_loseNothingAcknowledged()
{
    FaultReport report(u"2"_s, u"Power cut: the workspace can be read, all that was acknowledged is there"_s);
    const QList<Operation> operations = isFull() ? allOperations() : commonOperations();
    const qsizetype each = (trialsOf(200, 2000) + operations.size() - 1) / operations.size();
    qsizetype alike = 0;
    for (const Operation &operation : operations) {
        const DiskReplay replay = record(operation);
        const QList<qsizetype> points = replay.syncPoints();
        QSet<QByteArray> known;
        // A disk that was looked at already is no new trial.
        for (qsizetype i = 0, tried = 0; tried < each && i < each * 8; ++i) {
            const qsizetype moment = i % 3 == 2 ? qsizetype(m_random.bounded(qint64(replay.size()))) + 1
                                                : points[i % points.size()];
            const Files disk = replay.afterCut(moment, m_random);
            QCryptographicHash hash(QCryptographicHash::Sha256);
            for (auto it = disk.cbegin(); it != disk.cend(); ++it) {
                hash.addData(it.key().toUtf8());
                hash.addData(it.value());
            }
            hash.addData(replay.toldBefore(moment));
            if (known.contains(hash.result())) {
                ++alike;
                continue;
            }
            known.insert(hash.result());
            ++tried;
            report.trial(u"%1, cut at %2 of %3"_s.arg(operation.name).arg(moment).arg(replay.size()),
                         wrong(operation, replay, moment, disk));
        }
    }
    report.note(u"%1 operations; %2 more disks were like one of these"_s.arg(operations.size()).arg(alike));
    VERIFY_CLEAN(report);
}

/// A program that does not sync, or a disk that says so and does not: edits are lost, and that is seen.
void TestPowerCuts::plantedDeafDisk_isFound()
{
    const Operation desk = operation(u"work at the desk"_s);
    const DiskReplay replay = record(desk, {{u"TRI_DISK_DEAF"_s, u"1"_s}});
    qsizetype found = 0;
    for (int i = 0; i < 20 && found < 3; ++i) {
        const qsizetype moment = qsizetype(m_random.bounded(qint64(replay.size()))) + 1;
        found += wrong(desk, replay, moment, replay.afterCut(moment, m_random)).isEmpty() ? 0 : 1;
    }
    QVERIFY(found > 0);
}

/// A file that takes its name before its bytes are safe, and one whose name is not.
void TestPowerCuts::plantedRename_isFound()
{
    const Operation csv = operation(u"export CSV"_s);
    const DiskReplay whole = record(csv);
    for (const char left : {'s', 'd'}) {
        QList<DiskDeed> deeds = whole.deeds();
        deeds.removeIf([left](const DiskDeed &deed) { return deed.what == left; });
        const DiskReplay replay(m_world->filesBefore(csv), deeds);
        qsizetype found = 0;
        for (int i = 0; i < 40; ++i)
            found +=
                wrong(csv, replay, replay.size(), replay.afterCut(replay.size(), m_random)).isEmpty() ? 0 : 1;
        QVERIFY2(found > 0, qPrintable(u"without %1"_s.arg(QLatin1Char(left))));
    }
}

QTEST_GUILESS_MAIN(TestPowerCuts)
#include "tst_powercuts.moc"
