// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk on which nothing more fits: what was there stays as it was, the message says that the disk is full, and when there is
// room again the work goes on where it stopped.

#include "tests/fault/faultreport.h"
#include "tests/fault/faultworld.h"
#include "tests/fault/lockstep.h"

#include <QFileInfo>
#include <QObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

bool namesFullDisk(const QString &words)
{
    return words.contains(u"is full") || words.contains(u"no room") || words.contains(u"Free some space");
}

}  // namespace

class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<FaultWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void fewBytesLeft_keepWhatIsThere();
    void largestFile_isNotPassed();
    void roomAgain_goesOn();
    void outputThatIsFull_isTold();
    void plantedFaults_areFound();

private:
    [[nodiscard]] QString wrong(const Operation &operation, const Ended &ended, bool mustName);
    /// 0 to 8 MB, small sizes as often as large ones.
    [[nodiscard]] qint64 someRoom() { return qint64(std::pow(2.0, m_random.bounded(23.0))) - 1; }

    std::unique_ptr<FaultWorld> m_world;
    QRandomGenerator m_random{faultSeed()};
};

/// Besides what every end must keep to: no file that was there has become smaller or empty.
QString TestFullDisk::wrong(const Operation &operation, const Ended &ended, bool mustName)
{
    const Files now = m_world->files();
    const Files &before = m_world->filesBefore(operation);
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const bool isOurs = it.key().startsWith(u"a.trilateral") || operation.outputs.contains(it.key());
        if (!isOurs && !it.key().endsWith(u"copies.json") && now.value(it.key()) != it.value())
            return it.key() + u" was changed"_s;
    }
    if (ended.exit == 1 && mustName && !namesFullDisk(operation.core ? ended.out : ended.err))
        return u"it does not say that the disk is full: "_s + ended.words()
            + ended.out.section(u"failed"_s, -1);
    return m_world->wrong(operation, ended);
}

void TestFullDisk::fewBytesLeft_keepWhatIsThere()
{
    FaultReport report(u"4, 7"_s,
                       u"0 to 8 MB left on the disk: no file shrinks, the message says that it is full"_s);
    const QList<Operation> operations = isFull() ? allOperations() : commonOperations();
    const qsizetype each = trialsOf(4, 16);
    qsizetype refused = 0;
    for (const Operation &operation : operations) {
        for (qsizetype i = 0; i < each; ++i) {
            m_world->putBack(operation);
            const qint64 room = i == 0 ? 0 : someRoom();
            const Ended ended = m_world->run(operation, m_world->shim().variables(u"ROOM"_s, room));
            refused += ended.exit == 1 ? 1 : 0;
            report.trial(u"%1, %2 bytes left"_s.arg(operation.name).arg(room),
                         wrong(operation, ended, m_world->shim().struck()));
        }
    }
    report.note(u"%1 operations, %2 refused"_s.arg(operations.size()).arg(refused));
    QVERIFY(refused > 0);
    VERIFY_CLEAN(report);
}

/// A bound that the system sets also holds for what is written by libraries in their own way, such as a workbook.
void TestFullDisk::largestFile_isNotPassed()
{
    FaultReport report(
        u"4, 7"_s,
        u"Files may not grow beyond a bound: no file is cut short, no success is told that is none"_s);
    QList<Operation> operations;
    for (const QString &name : {u"export CSV"_s, u"export XLSX"_s, u"export PDF"_s, u"make a package"_s,
                                u"settings"_s, u"edit"_s, u"backup"_s, u"receive a package"_s})
        operations << operation(name);
    for (const Operation &operation : operations) {
        const Reference reference = m_world->reference(operation);
        qint64 most = 0;
        for (const QByteArray &output : reference.outputs)
            most = std::max<qint64>(most, output.size());
        for (qsizetype i = 0; i < trialsOf(4, 12); ++i) {
            m_world->putBack(operation);
            Bounds bounds;
            bounds.fileSize = operation.own && most == 0
                ? QFileInfo(m_world->at(u"a.trilateral"_s)).size() + someRoom() / 64
                : m_random.bounded(qint64(0), most * 4 + 4096);
            const Ended ended = m_world->run(operation, {}, bounds);
            report.trial(u"%1, files up to %2 bytes"_s.arg(operation.name).arg(bounds.fileSize),
                         wrong(operation, ended, false));
        }
    }
    report.note(u"%1 operations"_s.arg(operations.size()));
    VERIFY_CLEAN(report);
}

/// The program stays open: as soon as there is room, the next edit is taken.
void TestFullDisk::roomAgain_goesOn()
{
    FaultReport report(u"4"_s, u"When there is room again the next edit works, without a new start"_s);
    const Operation one = operation(u"work at the desk"_s);
    const QString sign = m_world->path(u"mended"_s);
    m_world->putBack(one);
    {
        LockStep whole(*m_world, m_world->shim().variables());
        for (const QString &word : {u"edit"_s, u"paste"_s, u"attach"_s, u"edit"_s})
            QVERIFY2(whole.step(word).startsWith(u"done "), qPrintable(word));
    }
    const qsizetype steps = m_world->shim().trace().size();
    qsizetype refused = 0;
    for (qsizetype i = 0; i < trialsOf(14, 200); ++i) {
        m_world->putBack(one);
        QFile::remove(sign);
        const qsizetype at = m_random.bounded(qint64(steps));
        QByteArray last;
        QString failed;
        QString wrong;
        {
            LockStep writer(*m_world,
                            m_world->shim().variables(u"FULL"_s, at)
                                + FailingDisk::Variables{{u"TRI_DISK_MENDED"_s, sign}});
            for (const QString &word : {u"edit"_s, u"paste"_s, u"attach"_s, u"edit"_s}) {
                const QString told = writer.step(word);
                if (told.startsWith(u"done "))
                    last = LockStep::digestIn(told);
                else if (failed.isEmpty())
                    failed = told.isEmpty() ? u"nothing"_s : told;
            }
            if (!failed.isEmpty() && !namesFullDisk(failed))
                wrong = u"it does not say that the disk is full: "_s + failed;
            FaultWorld::writeFiles(m_world->path({}), {{u"mended"_s, "yes"}});
            const QString told = writer.step(u"edit"_s);
            if (writer.first() == u"open" && !told.startsWith(u"done "))
                wrong = u"the next edit was refused: "_s + told;
            if (told.startsWith(u"done "))
                last = LockStep::digestIn(told);
            const Ended ended = writer.end();
            if (ended.exit != (writer.first() == u"open" ? 0 : 1))
                wrong = ended.words();
        }
        if (!last.isEmpty() && FaultWorld::stateOf(m_world->at(u"a.trilateral"_s)) != last)
            wrong = u"what was acknowledged is not there"_s;
        refused += failed.isEmpty() ? 0 : 1;
        report.trial(u"full from step %1"_s.arg(at), wrong);
    }
    report.note(u"%1 had something refused"_s.arg(refused));
    QVERIFY(refused > 0);
    VERIFY_CLEAN(report);
}

/// What is printed may go to a file, on a disk that is full.
void TestFullDisk::outputThatIsFull_isTold()
{
    FaultReport report(u"3, 4"_s,
                       u"Output that cannot be written is told: the program does not end with success"_s);
    const Operation edit = operation(u"edit"_s);
    m_world->putBack(edit);
    const QList<QStringList> calls{{u"dump"_s, u"@/a.trilateral"_s},
                                   {u"dump"_s, u"@/a.trilateral"_s, u"--json"_s},
                                   {u"list"_s, u"@/a.trilateral"_s, u"theme"_s},
                                   {u"info"_s, u"@/a.trilateral"_s},
                                   {u"history"_s, u"@/a.trilateral"_s},
                                   {u"--help"_s}};
    Bounds bounds;
    bounds.output = u"/dev/full"_s;
    for (const QStringList &call : calls) {
        const Ended ended = m_world->cli(call, {}, bounds);
        report.trial(call.join(u' '),
                     ended.exit == 0           ? u"it ended with success"_s
                         : ended.err.isEmpty() ? u"it said nothing"_s
                                               : QString());
    }
    VERIFY_CLEAN(report);
}

void TestFullDisk::plantedFaults_areFound()
{
    const Operation csv = operation(u"export CSV"_s);
    m_world->putBack(csv);
    QVERIFY(wrong(csv, {1, {}, u"It did not work."_s}, true).contains(u"does not say"));
    QCOMPARE(wrong(csv, {1, {}, u"The disk is full."_s}, true), QString());
    // What takes the place of a file before it is whole.
    FaultWorld::writeFiles(m_world->disk(), {{u"t.csv"_s, {}}});
    QVERIFY(wrong(csv, {1, {}, u"The disk is full."_s}, true).contains(u"not whole"));
    m_world->putBack(csv);
    FaultWorld::writeFiles(m_world->disk(), {{u"b.trilateral"_s, {}}});
    QVERIFY(wrong(csv, {1, {}, u"The disk is full."_s}, true).contains(u"was changed"));
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
