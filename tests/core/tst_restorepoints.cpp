// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

ChangeSet manyToys(Workspace &workspace, int count)
{
    ChangeSet changes;
    changes.label = {u"import"_s, u"toy"_s, {}, {}, count};
    for (int i = 0; i < count; ++i)
        changes.records << creation(toy(workspace, u"M-%1"_s.arg(i), u"Many"_s));
    return changes;
}

}  // namespace

class TestRestorePoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void point_isNamedInTheLogAndIsNoStep()
    {
        WorkspaceFixture fixture;
        Stamp stamp;
        {
            auto workspace = fixture.create(u"w"_s);
            const Row row = toy(*workspace, u"T-1"_s, u"One"_s);
            save(*workspace, row);
            change(*workspace, row.id, u"text"_s, u"new"_s);
            must(workspace->undo());
            QSignalSpy told(workspace.get(), &Workspace::committed);
            stamp = must(workspace->setRestorePoint(u"  Before the  meeting "_s));
            QCOMPARE(told.count(), 1);
            QVERIFY(workspace->redoLabel());  // what was undone can still be done again
        }
        auto workspace = fixture.open(u"w"_s);
        const CommitInfo newest = must(workspace->log(1)).first();
        QCOMPARE(newest.stamp, stamp);
        QCOMPARE(newest.origin, Origin::RestorePoint);
        QCOMPARE(labelText(newest.label, workspace->registry()), u"Restore point “Before the meeting”"_s);
        QCOMPARE(labelText(*workspace->redoLabel(), workspace->registry()), u"Change Text of T-1"_s);
        must(workspace->redo());
        QVERIFY(must(workspace->check()).errors.isEmpty());
    }

    void point_travelsWithAMerge()
    {
        WorkspaceFixture fixture;
        auto ours = fixture.create(u"ours"_s);
        save(*ours, toy(*ours, u"T-1"_s, u"One"_s));
        const QString copied = fixture.path(u"theirs"_s);
        QVERIFY(QFile::copy(ours->path(), copied));
        auto theirs = fixture.open(u"theirs"_s);
        const Stamp stamp = must(theirs->setRestorePoint(u"Theirs"_s));
        theirs.reset();
        mergeFrom(*ours, copied);
        QCOMPARE(must(ours->changesBackTo(stamp)).records.size(), 0);
    }

    void goingBack_takesEverythingThere_andCanBeUndone()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        const Row kept = toy(*workspace, u"T-1"_s, u"Kept"_s);
        const Row gone = toy(*workspace, u"T-2"_s, u"Deleted later"_s);
        const Row dead = toy(*workspace, u"T-3"_s, u"Restored later"_s);
        for (const Row &row : {kept, gone, dead})
            save(*workspace, row);
        change(*workspace, kept.id, u"text"_s, u"as it was"_s);
        remove(*workspace, dead.id);
        const Stamp point = must(workspace->setRestorePoint(u"Then"_s));
        const QByteArray then = must(workspace->dump());
        change(*workspace, kept.id, u"text"_s, u"later"_s);
        change(*workspace, gone.id, u"count"_s, qint64(7));
        remove(*workspace, gone.id);
        must(workspace->apply(changeOf(restoration(must(workspace->row(dead.id))), u"T-3"_s)));
        const Row born = toy(*workspace, u"T-4"_s, u"Born later"_s);
        save(*workspace, born);
        const QByteArray now = must(workspace->dump());

        const ChangeSet back = must(workspace->changesBackTo(point));
        QCOMPARE(back.records.size(), 4);
        QCOMPARE(must(workspace->dump()), now);  // a plan writes nothing
        must(workspace->apply(back));
        QCOMPARE(must(workspace->row(kept.id)).text(u"text"), u"as it was"_s);
        QVERIFY(!must(workspace->row(gone.id)).deleted);
        QVERIFY(isEmpty(must(workspace->row(gone.id)).value(u"count")));
        QVERIFY(must(workspace->row(dead.id)).deleted);
        QVERIFY(must(workspace->row(born.id)).deleted);
        QCOMPARE(labelText(*workspace->undoLabel(), workspace->registry()), u"Go back to “Then”"_s);
        QVERIFY(must(workspace->changesBackTo(point)).isEmpty());
        QVERIFY(must(workspace->check()).errors.isEmpty());
        must(workspace->undo());
        QCOMPARE(must(workspace->dump()), now);
        QVERIFY(then != now);
    }

    void goingBack_toACommitOfElsewhere_isRefused()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        QCOMPARE(workspace->changesBackTo(Stamp{u"nowhere"_s, 1, 2}).error().code, ProblemCode::NotFound);
    }

    void work_thatIsStopped_changesNothing()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        save(*workspace, toy(*workspace, u"T-1"_s, u"One"_s));
        const ChangeSet changes = manyToys(*workspace, 50);
        const QByteArray before = must(workspace->dump());
        const qsizetype commits = must(workspace->log()).size();
        Progress stopped;
        stopped.cancel();
        QCOMPARE(workspace->apply(changes, &stopped).error().code, ProblemCode::Cancelled);
        QCOMPARE(workspace->undo(&stopped).error().code, ProblemCode::Cancelled);
        QCOMPARE(must(workspace->dump()), before);
        QCOMPARE(must(workspace->log()).size(), commits);

        Progress whole;
        must(workspace->apply(changes, &whole));  // the same changes again: nothing of them was left behind
        QCOMPARE(whole.total(), 100);
        QCOMPARE(whole.done(), whole.total());
        QVERIFY(whole.isSealed());
        Progress back;
        must(workspace->undo(&back));
        QCOMPARE(back.done(), back.total());
        QCOMPARE(must(workspace->dump()), before);
    }

    void work_inAnotherThread_tellsInOurs()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        const ChangeSet changes = manyToys(*workspace, 20);
        QThread *heardIn = nullptr;
        connect(workspace.get(), &Workspace::committed, this, [&] { heardIn = QThread::currentThread(); }, Qt::DirectConnection);
        std::optional<Result<Stamp>> done;
        const std::unique_ptr<QThread> thread(QThread::create([&] { done.emplace(workspace->apply(changes)); }));
        thread->start();
        // Meanwhile this thread may ask, and gets all or nothing.
        const qsizetype seen = must(workspace->find({.kind = workspace->registry().kind(u"toy"_s)})).size();
        QVERIFY(seen == 0 || seen == 20);
        QVERIFY(thread->wait());
        must(std::move(*done));
        QTRY_COMPARE(heardIn, QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TestRestorePoints)
#include "tst_restorepoints.moc"
