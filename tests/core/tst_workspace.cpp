// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"

#include "core/workspace/copybook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

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

LocalText english(const QString &text)
{
    return LocalText(u"en"_s, text);
}

}  // namespace

class TestWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void apply_isSeenByEveryReader()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        QSignalSpy spy(workspace.get(), &Workspace::committed);
        Row part(kindOf<ToyPart>().spec, workspace->newId());
        part.setValue(u"reference", u"P-1"_s);
        part.setValue(u"name", u"Spring"_s);
        save(*workspace, part);
        Row row = toy(*workspace, u"T-1"_s, u"Déclaration"_s);
        row.setValue(u"parts", RecordIds{part.id});
        save(*workspace, row);
        QCOMPARE(spy.count(), 2);
        const auto event = spy.last().first().value<CommitEvent>();
        QCOMPARE(event.records.first().id, row.id);
        QVERIFY(event.records.first().lifeChanged);

        QCOMPARE(must(workspace->row(row.id)), row);
        QCOMPARE(must(workspace->byReference(u"T-1"_s)), row.id);
        QCOMPARE(must(workspace->find({row.spec, {}})), RecordIds{row.id});
        const auto hits = must(workspace->search(u"declaration"_s));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().id, row.id);
        const auto links = must(workspace->linksTo(part.id));
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().field, u"parts"_s);
        QCOMPARE(workspace->title(row.id), u"Déclaration"_s);
        QVERIFY(must(workspace->check()).errors.isEmpty());
    }
    void apply_nothingNew_leavesNoCommit()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        const Row row = toy(*workspace, u"T-1"_s, u"A"_s);
        save(*workspace, row);
        const auto before = must(workspace->log()).size();
        QVERIFY(must(workspace->apply(changeOf(difference(row, row), {}))).isNull());
        QCOMPARE(must(workspace->log()).size(), before);
    }
    void apply_onAStaleValue_isRefusedWhole()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        const Row row = toy(*workspace, u"T-1"_s, u"A"_s);
        save(*workspace, row);
        change(*workspace, row.id, u"text"_s, u"theirs"_s);
        Row mine = row;
        mine.setValue(u"text", u"mine"_s);
        mine.setValue(u"count", qint64(3));
        const auto done = workspace->apply(changeOf(difference(row, mine), {}));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ProblemCode::Stale);
        QCOMPARE(must(workspace->row(row.id)).text(u"text"), u"theirs"_s);
        QVERIFY(isEmpty(must(workspace->row(row.id)).value(u"count")));
        const ThreeWay meeting = threeWay(row, mine, must(workspace->row(row.id)));
        QCOMPARE(meeting.conflicts, QStringList{u"text"_s});
        QCOMPARE(meeting.merged.value(u"count"), FieldValue(qint64(3)));
    }
    void undo_survivesARestart()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        const Row row = toy(*workspace, u"T-1"_s, u"A"_s);
        save(*workspace, row);
        change(*workspace, row.id, u"text"_s, u"one"_s);
        change(*workspace, row.id, u"text"_s, u"two"_s);
        workspace.reset();
        workspace = fixture.open(u"w"_s);
        QCOMPARE(workspace->undoLabel()->field, u"text"_s);
        QCOMPARE(labelText(*workspace->undoLabel(), workspace->registry()), u"Change Text of T-1"_s);
        must(workspace->undo());
        QCOMPARE(must(workspace->row(row.id)).text(u"text"), u"one"_s);
        workspace.reset();
        workspace = fixture.open(u"w"_s);
        QVERIFY(workspace->redoLabel());
        must(workspace->undo());
        must(workspace->undo());
        QVERIFY(must(workspace->row(row.id)).deleted);
        QCOMPARE(must(workspace->find({row.spec, {}})), RecordIds());
        QCOMPARE(workspace->undo().error().code, ProblemCode::Nothing);
        for (int i = 0; i < 3; ++i)
            must(workspace->redo());
        QCOMPARE(must(workspace->row(row.id)).text(u"text"), u"two"_s);
        QVERIFY(must(workspace->check()).errors.isEmpty());
    }
    void undo_ofACreationOverEditedByAnother_isBlocked()
    {
        WorkspaceFixture fixture;
        auto ours = fixture.create(u"ours"_s);
        const Row row = toy(*ours, u"T-1"_s, u"A"_s);
        save(*ours, row);
        auto theirs = fixture.create(u"theirs"_s);
        mergeFrom(*theirs, ours->path());
        change(*theirs, row.id, u"text"_s, u"theirs"_s);
        mergeFrom(*ours, theirs->path());
        must(ours->undo());  // the merge
        QVERIFY(isEmpty(must(ours->row(row.id)).value(u"text")));
        must(ours->redo());
        QCOMPARE(must(ours->row(row.id)).text(u"text"), u"theirs"_s);
        const QByteArray dump = must(ours->dump());
        change(*ours, row.id, u"count"_s, qint64(1));
        must(ours->undo());
        QCOMPARE(must(ours->dump()), dump);
    }
    void history_namesWhoWhenWhat()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        const Row row = toy(*workspace, u"T-1"_s, u"A"_s);
        save(*workspace, row);
        change(*workspace, row.id, u"name"_s, english(u"B"_s));
        const Stamp then = must(workspace->log(1)).first().stamp;
        change(*workspace, row.id, u"name"_s, english(u"C"_s));
        remove(*workspace, row.id);
        const auto history = must(workspace->history(row.id));
        QVERIFY(history.first().deleted && history.first().field.isEmpty());
        QCOMPARE(history[1].field, u"name"_s);
        QCOMPARE(history[1].before, FieldValue(english(u"B"_s)));
        QCOMPARE(history[1].after, FieldValue(english(u"C"_s)));
        QCOMPARE(history[1].commit.author, u"Tester"_s);
        QVERIFY(history[1].commit.own);
        const auto past = must(workspace->stateAt(then));
        QCOMPARE(past.size(), 1);
        QCOMPARE(past.first().value(u"name"), FieldValue(english(u"B"_s)));
        QCOMPARE(workspace->stateAt(Stamp{u"nobody"_s, 1, 0}).error().code, ProblemCode::NotFound);
    }
    void trash_restores()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        const Row row = toy(*workspace, u"T-1"_s, u"A"_s);
        save(*workspace, row);
        const QByteArray dump = must(workspace->dump());
        remove(*workspace, row.id);
        QVERIFY(must(workspace->search(u"A"_s)).isEmpty());
        Query trash{row.spec, {}};
        trash.trash = true;
        QCOMPARE(must(workspace->find(trash)), RecordIds{row.id});
        QCOMPARE(workspace->apply(changeOf(difference(row, applied(row, {row.id, row.spec, LifeChange::None, {{u"text"_s, {}, u"x"_s}}})), {})).error().code,
                 ProblemCode::Stale);
        must(workspace->apply(changeOf(restoration(must(workspace->row(row.id))), {})));
        QCOMPARE(must(workspace->dump()), dump);
    }
    void find_filtersAndSorts()
    {
        WorkspaceFixture fixture;
        auto workspace = fixture.create(u"w"_s);
        for (int i = 0; i < 12; ++i) {
            Row row = toy(*workspace, u"T-%1"_s.arg(i), QString(QChar(u'L' - i)));
            row.setValue(u"count", qint64(i % 3));
            row.setValue(u"from", PartialDate(2014, i + 1));
            row.setValue(u"choices", i % 2 ? QStringList{u"red"_s} : QStringList{u"green"_s, u"red"_s});
            row.setValue(u"text", i == 5 ? FieldValue(u"Équité"_s) : FieldValue());
            save(*workspace, row);
        }
        const RecordSpec *spec = &kindOf<Toy>().spec;
        using Op = Condition::Op;
        const auto count = [&](Condition condition) { return must(workspace->find({spec, {{condition}}})).size(); };
        QCOMPARE(count({u"count"_s, Op::Is, qint64(1)}), 4);
        QCOMPARE(count({u"count"_s, Op::IsNot, qint64(1)}), 8);
        QCOMPARE(count({u"from"_s, Op::Before, PartialDate(2014, 4)}), 3);
        QCOMPARE(count({u"from"_s, Op::After, PartialDate(2014, 4)}), 8);
        QCOMPARE(count({u"choices"_s, Op::Is, u"green"_s}), 6);
        QCOMPARE(count({u"text"_s, Op::Contains, u"equi"_s}), 1);
        QCOMPARE(count({u"text"_s, Op::Empty, {}}), 11);
        QCOMPARE(count({u"text"_s, Op::NotEmpty, {}}), 1);
        QCOMPARE(workspace->find({spec, {{{u"nothing"_s, Op::Is, {}}}}}).error().code, ProblemCode::Invalid);
        Query byDate{spec, {}};
        byDate.sort = {{u"from"_s, true}};
        byDate.limit = 1;
        QCOMPARE(must(workspace->row(must(workspace->find(byDate)).first())).reference(), u"T-11"_s);
        QCOMPARE(must(workspace->row(must(workspace->find({spec, {}})).first())).reference(), u"T-11"_s);  // by name
    }
    void readOnly_refusesToWrite()
    {
        WorkspaceFixture fixture;
        fixture.create(u"w"_s).reset();
        auto workspace = must(Workspace::open(fixture.path(u"w"_s), Workspace::Mode::ReadOnly, fixture.options()));
        QCOMPARE(workspace->apply(changeOf(creation(toy(*workspace, u"T"_s, u"A"_s)), {})).error().code, ProblemCode::ReadOnly);
        QCOMPARE(workspace->undo().error().code, ProblemCode::ReadOnly);
    }
    void copiedFile_getsItsOwnName()
    {
        MemoryCopyBook book;
        WorkspaceFixture fixture;
        fixture.copies = &book;
        auto original = fixture.create(u"original"_s);
        save(*original, toy(*original, u"T-1"_s, u"A"_s));
        original.reset();
        QVERIFY(QFile::copy(fixture.path(u"original"_s), fixture.path(u"copy"_s)));
        original = fixture.open(u"original"_s);
        auto copy = fixture.open(u"copy"_s);
        save(*original, toy(*original, u"T-2"_s, u"B"_s));
        save(*copy, toy(*copy, u"T-3"_s, u"C"_s));
        QVERIFY(must(original->log(1)).first().stamp.copy != must(copy->log(1)).first().stamp.copy);
        mergeFrom(*original, copy->path());
        mergeFrom(*copy, original->path());
        QCOMPARE(must(original->dump()), must(copy->dump()));
    }
    void restoredBackup_getsItsOwnName()
    {
        MemoryCopyBook book;
        WorkspaceFixture fixture;
        fixture.copies = &book;
        auto workspace = fixture.create(u"w"_s);
        save(*workspace, toy(*workspace, u"T-1"_s, u"A"_s));
        workspace.reset();
        QVERIFY(QFile::copy(fixture.path(u"w"_s), fixture.path(u"backup"_s)));
        workspace = fixture.open(u"w"_s);
        save(*workspace, toy(*workspace, u"T-2"_s, u"B"_s));
        const Stamp lost = must(workspace->log(1)).first().stamp;
        workspace.reset();
        QVERIFY(QFile::remove(fixture.path(u"w"_s)));
        QVERIFY(QFile::rename(fixture.path(u"backup"_s), fixture.path(u"w"_s)));
        workspace = fixture.open(u"w"_s);
        save(*workspace, toy(*workspace, u"T-3"_s, u"C"_s));
        QVERIFY(must(workspace->log(1)).first().stamp.copy != lost.copy);
    }
    void sameNumberTwice_isToldApart()
    {
        // Without a copy book both files go on under one name; their commits still stay apart.
        WorkspaceFixture fixture;
        auto a = fixture.create(u"a"_s);
        save(*a, toy(*a, u"T-1"_s, u"A"_s));
        a.reset();
        QVERIFY(QFile::copy(fixture.path(u"a"_s), fixture.path(u"b"_s)));
        a = fixture.open(u"a"_s);
        auto b = fixture.open(u"b"_s);
        save(*a, toy(*a, u"T-2"_s, u"B"_s));
        save(*b, toy(*b, u"T-3"_s, u"C"_s));
        mergeFrom(*a, b->path());
        mergeFrom(*b, a->path());
        QCOMPARE(must(a->dump()), must(b->dump()));
        QCOMPARE(must(a->find({&kindOf<Toy>().spec, {}})).size(), 3);
        QVERIFY(must(a->check()).errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
