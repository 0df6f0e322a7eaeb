// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Programs that are killed: at random moments, and at chosen steps of the disk. What was acknowledged is there, of what was
// not there is all or nothing, the file passes its check, and no file that was being written bears its name.

#include "tests/fault/faultreport.h"
#include "tests/fault/faultworld.h"

#include <QElapsedTimer>
#include <QObject>
#include <QRandomGenerator>
#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<FaultWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void atSteps_nothingIsLost();
    void atRandom_nothingIsLost();
    void migrations_endWholeOrNotAtAll();
    void again_finishesTheWork();
    void plantedLoss_isFound();
    void plantedPart_isFound();

private:
    /// Of each kind of step on each file one, and others by chance: so many in all.
    [[nodiscard]] QList<qsizetype> moments(const Operation &operation, qsizetype count);
    void kill(FaultReport &report, const Operation &operation, qsizetype at);

    std::unique_ptr<FaultWorld> m_world;
    QRandomGenerator m_random{faultSeed()};
};

QList<qsizetype> TestKills::moments(const Operation &operation, qsizetype count)
{
    const QStringList steps = m_world->reference(operation).steps;
    QList<qsizetype> named;
    QStringList seen;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool isFirst = !seen.contains(steps[i]);
        seen << steps[i];
        if (isFirst || steps[i].startsWith(u"rename ") || steps[i].startsWith(u"sync "))
            named << i;
    }
    QList<qsizetype> out;
    for (qsizetype i = 0; i < count; ++i) {
        const bool fromNamed = i % 2 == 0 && !named.isEmpty();
        out << (fromNamed ? named.takeAt(m_random.bounded(named.size())) : m_random.bounded(steps.size()));
    }
    return out;
}

void TestKills::kill(FaultReport &report, const Operation &operation, qsizetype at)
{
    m_world->putBack(operation);
    const Ended ended = m_world->run(operation, m_world->shim().variables(u"KILL"_s, at));
    const QString where =
        u"%1, step %2, %3"_s.arg(operation.name).arg(at).arg(m_world->reference(operation).steps.value(at));
    if (ended.exit != -2 || !m_world->shim().struck())
        report.trial(where, u"it was not killed: "_s + ended.words());
    else
        report.trial(where, m_world->wrong(operation, ended, true));
}

void TestKills::atSteps_nothingIsLost()
{
    FaultReport report(u"1, 7"_s,
                       u"Killed at a step of the disk: nothing acknowledged is lost, nothing half done"_s);
    const QList<Operation> all = allOperations();
    const qsizetype each = trialsOf(3, 50);
    for (const Operation &operation : all) {
        const bool isSlow = operation.name == u"new workspace";
        for (const qsizetype at : moments(operation, isSlow ? each / 3 : each))
            kill(report, operation, at);
    }
    report.note(u"%1 operations"_s.arg(all.size()));
    VERIFY_CLEAN(report);
}

void TestKills::atRandom_nothingIsLost()
{
    FaultReport report(u"1, 7"_s,
                       u"Killed at a random moment: nothing acknowledged is lost, nothing half done"_s);
    const QList<Operation> all = isFull() ? allOperations() : commonOperations();
    qsizetype killed = 0;
    for (const Operation &operation : all) {
        m_world->putBack(operation);
        QElapsedTimer timer;
        timer.start();
        (void)m_world->run(operation);
        const int whole = int(timer.elapsed());
        for (qsizetype i = 0; i < trialsOf(3, 20); ++i) {
            m_world->putBack(operation);
            Bounds bounds;
            bounds.killAfter = m_random.bounded(whole / 5, whole + 1);
            const Ended ended = m_world->run(operation, {}, bounds);
            killed += ended.exit == -2 ? 1 : 0;
            report.trial(u"%1, after %2 ms of %3"_s.arg(operation.name).arg(bounds.killAfter).arg(whole),
                         m_world->wrong(operation, ended, true));
        }
    }
    report.note(u"%1 operations, %2 had ended before"_s.arg(all.size()).arg(report.trials() - killed));
    QVERIFY(killed > 0);
    VERIFY_CLEAN(report);
}

/// A workspace of each released version.
void TestKills::migrations_endWholeOrNotAtAll()
{
    FaultReport report(
        u"15"_s,
        u"Killed while an old file is brought up to date: all of it is there, in the old form or the new"_s);
    for (int version = 2; version <= 9; ++version) {
        Operation one = operation(u"bring an old file up to date"_s);
        one.name += u" (%1)"_s.arg(version);
        one.frozen = version;
        for (const qsizetype at : moments(one, trialsOf(2, 100)))
            kill(report, one, at);
    }
    report.note(u"versions 2 to 9"_s);
    VERIFY_CLEAN(report);
}

/// What was cut off can simply be done again.
void TestKills::again_finishesTheWork()
{
    FaultReport report(u"1"_s,
                       u"After a kill the same step can be done again and ends like an undisturbed one"_s);
    for (const Operation &operation : allOperations()) {
        if (operation.core || !operation.own)
            continue;
        for (const qsizetype at : moments(operation, trialsOf(1, 6))) {
            m_world->putBack(operation);
            (void)m_world->run(operation, m_world->shim().variables(u"KILL"_s, at));
            m_world->letLocksAge(m_world->disk());
            if (operation.name.contains(u"do") && m_world->isDone(operation))
                continue;  // undone: again would undo more
            const bool wasMade = m_world->hasPackage(operation);
            const Ended again = m_world->run(operation);
            const QString where = u"%1 after a kill at step %2"_s.arg(operation.name).arg(at);
            const bool ended = again.exit == 0 || (again.exit == 1 && wasMade);
            report.trial(where, ended ? m_world->wrong(operation, again) : again.words());
        }
    }
    VERIFY_CLEAN(report);
}

/// These tests can fail: a program that acknowledges what is not there, and one that writes under the last name at once.
void TestKills::plantedLoss_isFound()
{
    const Operation desk = operation(u"work at the desk"_s);
    m_world->putBack(desk);
    const Ended liar{-2, u"done edit 0\ndone paste 0\n"_s, {}};
    const QString wrong = m_world->wrong(desk, liar, true);
    QVERIFY2(wrong.contains(u"acknowledged (2)"), qPrintable(wrong));
    const Operation edit = operation(u"edit"_s);
    m_world->putBack(edit);
    QVERIFY(m_world->wrong(edit, {0, {}, {}}).contains(u"acknowledged"));
    QVERIFY(m_world->wrong(edit, {1, {}, {}}).contains(u"without a word"));
    QVERIFY(m_world->wrong(edit, {-2, {}, {}}).contains(u"crashed"));
    QVERIFY(m_world->wrong(edit, {1, {}, u"AddressSanitizer: …"_s}).contains(u"crashed"));
    QCOMPARE(m_world->wrong(edit, {1, {}, u"refused"_s}), QString());
}

void TestKills::plantedPart_isFound()
{
    const Operation csv = operation(u"export CSV"_s);
    const QByteArray whole = m_world->reference(csv).outputs.value(u"t.csv"_s);
    m_world->putBack(csv);
    FaultWorld::writeFiles(m_world->disk(), {{u"t.csv"_s, whole.first(whole.size() / 2)}});
    QVERIFY(m_world->wrong(csv, {-2, {}, {}}, true).contains(u"not whole"));
    const Operation backup = operation(u"backup"_s);
    m_world->putBack(backup);
    const QByteArray workspace = m_world->filesBefore(backup).value(u"a.trilateral"_s);
    FaultWorld::writeFiles(m_world->disk(),
                           {{u"a backups/x.trilateral"_s, workspace.first(workspace.size() / 2)}});
    QVERIFY(m_world->wrong(backup, {-2, {}, {}}, true).contains(u"backup is not whole"));
    // Half of an edit: one of the two records that belong together.
    const Operation edit = operation(u"edit"_s);
    m_world->putBack(edit);
    const Ended half =
        m_world->cli({u"import"_s, u"@/a.trilateral"_s, u"@/in/half.csv"_s, u"--kind"_s, u"theme"_s});
    QCOMPARE(half.exit, 1);
    FaultWorld::writeFiles(m_world->disk(), {{u"in/half.csv"_s, "id,name_en\nX-1,Changed by an edit\n"}});
    QCOMPARE(
        m_world->cli({u"import"_s, u"@/a.trilateral"_s, u"@/in/half.csv"_s, u"--kind"_s, u"theme"_s}).exit,
        0);
    QVERIFY(m_world->wrong(edit, {-2, {}, {}}, true).contains(u"never was in"));
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
