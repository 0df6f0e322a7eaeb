// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two programs and one file: only one writes, the other is told who it is, and no edit is lost. A lock that a dead program
// left is no lock; one of another computer stays.

#include "tests/fault/faultreport.h"
#include "tests/fault/faultworld.h"
#include "tests/fault/lockstep.h"

#include <QObject>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTest>

#include <vector>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestTwoPrograms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<FaultWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void races_loseNothing();
    void lockOfTheDead_isNone();
    void lockOfTheLiving_isTold();
    void lockOfAnotherComputer_stays();
    void plantedLoss_isFound();

private:
    /// The titles of the themes that there are.
    [[nodiscard]] QString themes() const
    {
        return m_world->cli({u"list"_s, u"@/a.trilateral"_s, u"theme"_s}).out;
    }
    [[nodiscard]] static QString race(const QStringList &names, const std::vector<Ended> &ends,
                                      const QString &there);

    std::unique_ptr<FaultWorld> m_world;
    QRandomGenerator m_random{faultSeed()};
};

/// Each of the programs was to bring a theme of its name.
QString TestTwoPrograms::race(const QStringList &names, const std::vector<Ended> &ends, const QString &there)
{
    bool anyDone = false;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const Ended &one = ends[i];
        const bool isThere = there.contains(names[qsizetype(i)]);
        anyDone |= one.exit == 0;
        if (one.exit != 0 && one.exit != 1)
            return u"it ended in a strange way: "_s + one.words();
        if (one.exit == 0 && !isThere)
            return u"an edit that was acknowledged is lost"_s;
        if (one.exit == 1 && isThere)
            return u"an edit that was refused is there"_s;
        if (one.exit == 1 && !one.err.contains(u"is open in another window")
            && !one.err.contains(u"is in use"))
            return u"it does not say that another program has the file: "_s + one.words();
    }
    return anyDone ? QString() : u"nobody could write"_s;
}

void TestTwoPrograms::races_loseNothing()
{
    FaultReport report(
        u"11"_s, u"Programs that write to one file at once: no edit is lost, who is refused is told why"_s);
    const Operation edit = operation(u"edit"_s);
    m_world->putBack(edit);
    QStringList acknowledged;
    for (qsizetype round = 0; round < trialsOf(14, 200); ++round) {
        constexpr int kPrograms = 3;
        std::vector<std::unique_ptr<QProcess>> programs;
        QStringList names;
        for (int i = 0; i < kPrograms; ++i) {
            names << u"R%1x%2"_s.arg(round).arg(i);
            FaultWorld::writeFiles(
                m_world->disk(),
                {{u"in/%1.csv"_s.arg(i), "id,name_en\n" + names.last().toLatin1() + ",Race\n"}});
            programs.push_back(std::make_unique<QProcess>());
            m_world->prepare(
                *programs.back(), false,
                {u"import"_s, u"@/a.trilateral"_s, u"@/in/%1.csv"_s.arg(i), u"--kind"_s, u"theme"_s}, {});
        }
        QProcess reader;
        m_world->prepare(reader, false, {u"info"_s, u"@/a.trilateral"_s}, {});
        for (const auto &program : programs)
            program->start();
        reader.start();
        std::vector<Ended> ends;
        for (const auto &program : programs)
            ends.push_back(FaultWorld::ended(*program));
        const Ended read = FaultWorld::ended(reader);
        const QString there = themes();
        QString wrong = race(names, ends, there);
        for (std::size_t i = 0; i < ends.size(); ++i)
            if (ends[i].exit == 0)
                acknowledged << names[qsizetype(i)];
        for (const QString &name : std::as_const(acknowledged))
            if (!there.contains(name))
                wrong = u"an edit of an earlier round is lost: "_s + name;
        if (read.exit != 0 && !read.err.contains(u"is in use"))
            wrong = u"who only reads was told: "_s + read.words();
        if (const QByteArray state = FaultWorld::stateOf(m_world->at(u"a.trilateral"_s));
            state.startsWith('!'))
            wrong = QString::fromUtf8(state);
        report.trial(u"round %1"_s.arg(round), wrong);
    }
    report.note(u"three writers and a reader each; %1 edits taken"_s.arg(acknowledged.size()));
    VERIFY_CLEAN(report);
}

void TestTwoPrograms::lockOfTheDead_isNone()
{
    FaultReport report(u"11"_s,
                       u"The lock of a program of this computer that was killed is cleared at once"_s);
    const Operation edit = operation(u"edit"_s);
    for (qsizetype i = 0; i < trialsOf(5, 50); ++i) {
        m_world->putBack(edit);
        LockStep writer(*m_world);
        if (m_random.bounded(2))
            (void)writer.step(u"edit"_s);
        writer.kill();
        const bool wasLocked = QFile::exists(m_world->at(u"a.trilateral.lock"_s));
        const Ended ended = m_world->run(edit);
        report.trial(u"trial %1"_s.arg(i),
                     !wasLocked            ? u"there was no lock"_s
                         : ended.exit != 0 ? ended.words()
                                           : QString());
        QVERIFY(!QFile::exists(m_world->at(u"a.trilateral.lock"_s)));
    }
    VERIFY_CLEAN(report);
}

void TestTwoPrograms::lockOfTheLiving_isTold()
{
    FaultReport report(
        u"11"_s, u"While another program has the file, writing is refused by its name and reading goes on"_s);
    for (const QString &name :
         {u"edit"_s, u"undo"_s, u"merge"_s, u"receive a package"_s, u"make a package"_s}) {
        const Operation one = operation(name);
        m_world->putBack(one);
        LockStep writer(*m_world);
        QVERIFY(writer.step(u"edit"_s).startsWith(u"done "));
        const Ended refused = m_world->run(one);
        const bool named =
            refused.err.contains(u"tri_fault_writer") && refused.err.contains(QSysInfo::machineHostName());
        report.trial(name, refused.exit == 1 && named ? QString() : refused.words());
        const Ended read = m_world->cli({u"show"_s, u"@/a.trilateral"_s, u"X-1"_s});
        report.trial(name + u", reading"_s,
                     read.exit == 0 && read.out.contains(u"paragraph 1") ? QString() : read.words());
        const QString told = writer.step(u"edit"_s);
        report.trial(name + u", going on"_s, told.startsWith(u"done ") ? QString() : told);
        QCOMPARE(writer.end().exit, 0);
        QCOMPARE(FaultWorld::stateOf(m_world->at(u"a.trilateral"_s)), LockStep::digestIn(told));
    }
    VERIFY_CLEAN(report);
}

void TestTwoPrograms::lockOfAnotherComputer_stays()
{
    FaultReport report(u"11"_s, u"The lock of another computer stays, and is told with its name"_s);
    for (const QString &name : {u"edit"_s, u"undo"_s, u"merge"_s, u"receive a package"_s}) {
        const Operation one = operation(name);
        m_world->putBack(one);
        const QByteArray lock = "99999\ntrilateral\nother-office\n00000000000000000000000000000000\n\n";
        FaultWorld::writeFiles(m_world->disk(), {{u"a.trilateral.lock"_s, lock}});
        FaultWorld::letLocksAge(m_world->disk());
        const Ended ended = m_world->run(one);
        const Files now = m_world->files();
        const bool isSame = now.value(u"a.trilateral"_s) == m_world->filesBefore(one).value(u"a.trilateral"_s)
            && now.value(u"a.trilateral.lock"_s) == lock;
        report.trial(name,
                     !isSame ? u"the file or its lock was changed"_s
                         : ended.exit == 1 && ended.err.contains(u"other-office") ? QString()
                                                                                  : ended.words());
    }
    VERIFY_CLEAN(report);
}

void TestTwoPrograms::plantedLoss_isFound()
{
    const QStringList names{u"A"_s, u"B"_s};
    const Ended done{0, {}, {}};
    const Ended refused{1, {}, u"“a” is open in another window."_s};
    QCOMPARE(race(names, {done, refused}, u"A"_s), QString());
    QVERIFY(race(names, {done, done}, u"A"_s).contains(u"lost"));
    QVERIFY(race(names, {done, refused}, u"A B"_s).contains(u"refused is there"));
    QVERIFY(race(names, {done, {1, {}, u"No."_s}}, u"A"_s).contains(u"does not say"));
    QVERIFY(race(names, {refused, refused}, {}).contains(u"nobody"));
    // Whoever works without a lock, on a copy, and puts it back over what others wrote.
    const Operation edit = operation(u"edit"_s);
    m_world->putBack(edit);
    const QByteArray old = m_world->filesBefore(edit).value(u"a.trilateral"_s);
    QCOMPARE(m_world->run(edit).exit, 0);
    QVERIFY(themes().contains(u"Changed by an edit"));
    FaultWorld::writeFiles(m_world->disk(), {{u"a.trilateral"_s, old}});
    QVERIFY(!themes().contains(u"Changed by an edit"));
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
