// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fails at one step, or from one step on, and one that takes less than it is given: no crash, no success that is
// none, and a file that passes its check when the disk is in order again.

#include "tests/fault/faultreport.h"
#include "tests/fault/faultworld.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestIoErrors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<FaultWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void once_isToldOrHealed();
    void fromThenOn_isToldOrHealed();
    void shortWrites_areCarriedOn();
    void plantedLie_isFound();

private:
    struct Way {
        QString variable;
        FailingDisk::Variables more;
    };
    /// @p share of the steps of each operation, at least so many; all when nothing is left out.
    void fail(FaultReport &report, const QList<Operation> &operations, const Way &way, qsizetype few);
    [[nodiscard]] QList<qsizetype> chosen(qsizetype of, qsizetype few);

    std::unique_ptr<FaultWorld> m_world;
    QRandomGenerator m_random{faultSeed()};
    qsizetype m_done = 0;  // though it was told that it failed
};

QList<qsizetype> TestIoErrors::chosen(qsizetype of, qsizetype few)
{
    QList<qsizetype> all(of);
    std::iota(all.begin(), all.end(), 0);
    constexpr qsizetype kMost = 400;  // of an operation that does one thing very often
    const qsizetype wanted = isFull() ? kMost : few;
    std::shuffle(all.begin(), all.end(), m_random);
    return all.mid(0, wanted);
}

void TestIoErrors::fail(FaultReport &report, const QList<Operation> &operations, const Way &way,
                        qsizetype few)
{
    for (const Operation &operation : operations) {
        const bool reads = way.variable == u"FAIL";
        const QStringList steps = m_world->reference(operation, reads).steps;
        for (const qsizetype at : chosen(steps.size(), few)) {
            const bool isWrite = steps[at].startsWith(u"write ");
            if (!reads && !isWrite)
                continue;
            m_world->putBack(operation);
            const Ended ended =
                m_world->run(operation, m_world->shim().variables(way.variable, at) + way.more);
            const QString where = u"%1, step %2, %3"_s.arg(operation.name).arg(at).arg(steps[at]);
            if (!m_world->shim().struck()) {
                report.trial(where, u"nothing failed: "_s + ended.words());
                continue;
            }
            const QString wrong = m_world->wrong(operation, ended);
            report.trial(where, wrong);
            if (wrong.isEmpty() && ended.exit == 1 && operation.own && !operation.core
                && m_world->reference(operation).states.first() != m_world->reference(operation).states.last()
                && m_world->isDone(operation))
                ++m_done;
        }
    }
    report.note(u"%1 operations"_s.arg(operations.size()));
    if (m_done > 0)
        report.note(
            u"%1 were told to have failed and were done all the same"_s.arg(std::exchange(m_done, 0)));
}

void TestIoErrors::once_isToldOrHealed()
{
    FaultReport report(u"3"_s,
                       u"One step of the disk fails: no crash, no silent success, the check passes"_s);
    fail(report, isFull() ? allOperations() : commonOperations(),
         {u"FAIL"_s, {{u"TRI_DISK_READS"_s, u"1"_s}}}, 6);
    VERIFY_CLEAN(report);
}

void TestIoErrors::fromThenOn_isToldOrHealed()
{
    FaultReport report(u"3"_s,
                       u"The disk fails from one step on: no crash, no silent success, the check passes"_s);
    fail(report, isFull() ? allOperations() : commonOperations() + QList{operation(u"open after a cut"_s)},
         {u"FAIL"_s, {{u"TRI_DISK_READS"_s, u"1"_s}, {u"TRI_DISK_FOREVER"_s, u"1"_s}}}, 6);
    VERIFY_CLEAN(report);
}

void TestIoErrors::shortWrites_areCarriedOn()
{
    FaultReport report(u"3, 7"_s,
                       u"The disk takes half of what it is given: the rest is written, or it is told"_s);
    fail(report, isFull() ? allOperations() : commonOperations(), {u"SHORT"_s, {}}, 4);
    VERIFY_CLEAN(report);
}

/// What a program would do that does not look how much was written: these tests see it.
void TestIoErrors::plantedLie_isFound()
{
    for (const QString &name : {u"edit"_s, u"export CSV"_s}) {
        const Operation one = operation(name);
        const QStringList steps = m_world->reference(one).steps;
        qsizetype tried = 0;
        qsizetype found = 0;
        for (qsizetype at = 0; at < steps.size(); ++at) {
            const QString file = steps[at].section(u' ', 1);
            if (!steps[at].startsWith(u"write ")
                || !(file == u"a.trilateral" || file.startsWith(u"t.csv.part")))
                continue;
            m_world->putBack(one);
            const Ended ended = m_world->run(one, m_world->shim().variables(u"LIE"_s, at));
            const QString wrong = m_world->wrong(one, ended);
            ++tried;
            // A file that is read again before it takes its name is told of.
            found += !wrong.isEmpty() || (ended.exit == 1 && !ended.err.isEmpty()) ? 1 : 0;
            if (tried == 6)
                break;
        }
        QVERIFY2(found > 0, qPrintable(u"%1: %2 tried"_s.arg(name).arg(tried)));
    }
}

QTEST_GUILESS_MAIN(TestIoErrors)
#include "tst_ioerrors.moc"
