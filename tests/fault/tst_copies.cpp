// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Between two commits the workspace is one whole file, also while a program has it open: a copy of that file alone, made by
// hand, has everything.

#include "tests/fault/diskreplay.h"
#include "tests/fault/faultreport.h"
#include "tests/fault/faultworld.h"
#include "tests/fault/lockstep.h"

#include <QDir>
#include <QFileInfo>
#include <QObject>
#include <QRandomGenerator>
#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestCopies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<FaultWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void betweenCommits_areWhole();
    void plantedCopyWithinACommit_isFound();

private:
    std::unique_ptr<FaultWorld> m_world;
    QRandomGenerator m_random{faultSeed()};
};

void TestCopies::betweenCommits_areWhole()
{
    FaultReport report(u"14"_s,
                       u"A copy of the file alone, made between commits while it is open, has everything"_s);
    const QStringList words{u"edit"_s, u"paste"_s, u"undo"_s, u"redo"_s, u"attach"_s, u"point"_s, u"edit"_s};
    const qsizetype wanted = trialsOf(60, 500);
    while (report.trials() < wanted) {
        m_world->putBack(operation(u"work at the desk"_s));
        LockStep writer(*m_world);
        QCOMPARE(writer.first(), u"open"_s);
        QByteArray state = LockStep::digestIn(writer.step(u"read"_s));
        for (int i = 0; i < 25 && report.trials() < wanted; ++i) {
            // What cannot be done, such as to redo nothing, changes nothing.
            const QString word = words[m_random.bounded(words.size())];
            const QString told = writer.step(word);
            if (told.startsWith(u"done "))
                state = LockStep::digestIn(told);
            const QString copy = m_world->path(u"copy.trilateral"_s);
            QFile::remove(copy);
            QVERIFY(QFile::copy(m_world->at(u"a.trilateral"_s), copy));
            const QByteArray found = FaultWorld::stateOf(copy);
            QString wrong;
            if (found != state)
                wrong = found.startsWith('!') ? QString::fromUtf8(found) : u"it lacks something"_s;
            if (QFileInfo(m_world->at(u"a.trilateral-journal"_s)).size() > 0)
                wrong = u"something stands in the journal"_s;
            if (QFile::exists(m_world->at(u"a.trilateral-wal"_s)))
                wrong = u"there is a second file with newer commits"_s;
            report.trial(u"%1 after %2"_s.arg(report.trials()).arg(word), wrong);
        }
        QCOMPARE(writer.end().exit, 0);
    }
    VERIFY_CLEAN(report);
}

/// In the midst of a commit the file alone is not whole, and these tests see that.
void TestCopies::plantedCopyWithinACommit_isFound()
{
    const Operation one = operation(u"import"_s);
    const Reference reference = m_world->reference(one);
    m_world->putBack(one);
    const QString log = m_world->path(u"log"_s);
    QCOMPARE(m_world->run(one, m_world->shim().variables() + FailingDisk::Variables{{u"TRI_DISK_LOG"_s, log}})
                 .exit,
             0);
    const DiskReplay replay(m_world->filesBefore(one), deedsIn(log, m_world->disk()));
    qsizetype tried = 0;
    qsizetype found = 0;
    for (qsizetype i = 1; i < replay.size() && tried < 12; ++i) {
        const DiskDeed &deed = replay.deeds()[i];
        if (deed.name != u"a.trilateral" || deed.bytes.isEmpty())
            continue;
        ++tried;
        const QString folder = m_world->path(u"within"_s);
        QDir(folder).removeRecursively();
        FaultWorld::writeFiles(folder, {{u"a.trilateral"_s, replay.seenAt(i + 1).value(u"a.trilateral"_s)}});
        found += reference.states.contains(FaultWorld::stateOf(folder + u"/a.trilateral"_s)) ? 0 : 1;
    }
    QVERIFY2(found > 0, qPrintable(u"%1 tried"_s.arg(tried)));
}

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
