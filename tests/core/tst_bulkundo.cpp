// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps of many records: what is told by their heads alone is the same as what the log says, and the search index agrees
// whether records leave it one by one or it is made anew.

#include "core/store/wholeheads.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kImported = 12;

Stamp stamp(const QString &text)
{
    return Stamp::parse(text).value_or(Stamp());
}

}  // namespace

class BulkUndoTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void undoOfAnImport_andAllAgain_data();
    void undoOfAnImport_andAllAgain();
    void recordsWithAPast_goTheLongWay();
    void recordsEmptyOrWithOrderedLists_comeBack();
    void editedByAnother_goTheLongWay();
    void deletingMost_leavesTheOthersInTheIndex();
    void stopped_leavesAllAsItWas();
    void heads_areReadOnlyWhenWhole_data();
    void heads_areReadOnlyWhenWhole();
    void heads_nameAllStampsOnce();

private:
    void addOthers(int count);
    RecordIds import();
    [[nodiscard]] qsizetype found(const QString &word) { return must(m_workspace->search(word)).size(); }
    void agrees()
    {
        const CheckReport report = must(m_workspace->check());
        QVERIFY2(report.errors.isEmpty(),
                 qPrintable(report.errors.isEmpty()
                                ? QString()
                                : report.errors.first().where + report.errors.first().text));
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    RecordId m_part;
};

void BulkUndoTest::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_workspace = m_fixture->create(u"w"_s);
    Row part(kindOf<ToyPart>().spec, m_workspace->newId());
    part.setValue(u"name", u"Spring"_s);
    m_part = part.id;
    save(*m_workspace, part);
}

void BulkUndoTest::addOthers(int count)
{
    for (int i = 0; i < count; ++i)
        save(*m_workspace, toy(*m_workspace, u"O-%1"_s.arg(i), u"Kept"_s));
}

RecordIds BulkUndoTest::import()
{
    ChangeSet change{Origin::Import, {u"import"_s, u"toy"_s, {}, {}, kImported}, {}};
    RecordIds ids;
    for (int i = 0; i < kImported; ++i) {
        Row row = toy(*m_workspace, u"T-%1"_s.arg(i), u"Imported"_s);
        row.setValue(u"parts", RecordIds{m_part});
        row.setValue(u"text", u"a \"~life\",true,[]]] in a text"_s);
        ids << row.id;
        change.records << creation(row);
    }
    must(m_workspace->apply(change));
    return ids;
}

void BulkUndoTest::undoOfAnImport_andAllAgain_data()
{
    QTest::addColumn<int>("others");
    QTest::newRow("most leave the index") << 2;
    QTest::newRow("few leave the index") << 3 * kImported;
}

void BulkUndoTest::undoOfAnImport_andAllAgain()
{
    QFETCH(int, others);
    addOthers(others);
    const RecordIds ids = import();
    const Row before = must(m_workspace->row(ids.first()));
    for (int round = 0; round < 3; ++round) {
        const CommitEvent back = must(m_workspace->undo());
        QCOMPARE(back.records.size(), kImported);
        QVERIFY(back.records.first().lifeChanged && back.records.first().fields.isEmpty());
        QCOMPARE(back.records.first().kind, u"toy"_s);
        for (const RecordId &id : ids)
            QVERIFY(must(m_workspace->row(id)).deleted);
        QCOMPARE(found(u"imported"_s), 0);
        QCOMPARE(found(u"kept"_s), others);
        QCOMPARE(found(u"spring"_s), 1);
        QVERIFY(must(m_workspace->linksTo(m_part)).isEmpty());
        agrees();
        must(m_workspace->redo());
        QCOMPARE(must(m_workspace->row(ids.first())), before);
        QCOMPARE(found(u"imported"_s), kImported);
        QCOMPARE(must(m_workspace->linksTo(m_part)).size(), kImported);
        agrees();
    }
}

void BulkUndoTest::recordsWithAPast_goTheLongWay()
{
    const RecordIds ids = import();
    change(*m_workspace, ids[1], u"text"_s, u"other"_s);
    remove(*m_workspace, ids[2]);
    must(m_workspace->undo());  // of the deletion
    must(m_workspace->undo());  // of the change
    must(m_workspace->undo());
    for (const RecordId &id : ids)
        QVERIFY(must(m_workspace->row(id)).deleted);
    agrees();
    must(m_workspace->redo());
    must(m_workspace->redo());
    QCOMPARE(must(m_workspace->row(ids[1])).text(u"text"), u"other"_s);
    must(m_workspace->redo());
    QVERIFY(must(m_workspace->row(ids[2])).deleted);
    QVERIFY(!must(m_workspace->row(ids[3])).deleted);
    agrees();
}

void BulkUndoTest::recordsEmptyOrWithOrderedLists_comeBack()
{
    ChangeSet change{Origin::Import, {u"import"_s, u"toy"_s, {}, {}, 3}, {}};
    const Row full = sampleRow(kindOf<Toy>().spec, 3);
    Row ordered(kindOf<Toy>().spec, m_workspace->newId());
    ordered.setValue(u"steps", RecordIds{m_part, full.id});
    const Row empty(kindOf<Toy>().spec, m_workspace->newId());
    for (const Row &row : {full, ordered, empty})
        change.records << creation(row);
    must(m_workspace->apply(change));
    for (int round = 0; round < 2; ++round) {
        must(m_workspace->undo());
        for (const Row &row : {full, ordered, empty})
            QVERIFY(must(m_workspace->row(row.id)).deleted);
        agrees();
        must(m_workspace->redo());
        for (const Row &row : {full, ordered, empty})
            QCOMPARE(must(m_workspace->row(row.id)), row);
        agrees();
    }
}

void BulkUndoTest::editedByAnother_goTheLongWay()
{
    const RecordIds ids = import();
    auto theirs = m_fixture->create(u"theirs"_s);
    mergeFrom(*theirs, m_workspace->path());
    change(*theirs, ids[4], u"text"_s, u"theirs"_s);
    mergeFrom(*m_workspace, theirs->path());
    must(m_workspace->undo());  // of the merge: the old value, with a stamp of its own
    must(m_workspace->undo());
    for (const RecordId &id : ids)
        QVERIFY(must(m_workspace->row(id)).deleted);
    agrees();
    mergeFrom(*theirs, m_workspace->path());
    QVERIFY(must(theirs->row(ids[4])).deleted);
    QCOMPARE(must(theirs->dump()), must(m_workspace->dump()));
}

void BulkUndoTest::deletingMost_leavesTheOthersInTheIndex()
{
    addOthers(3);
    const RecordIds ids = import();
    ChangeSet change{Origin::Edit, {u"delete"_s, u"toy"_s, {}, {}, kImported}, {}};
    for (const RecordId &id : ids)
        change.records << deletion(must(m_workspace->row(id)));
    must(m_workspace->apply(change));
    QCOMPARE(found(u"imported"_s), 0);
    QCOMPARE(found(u"kept"_s), 3);
    agrees();
    must(m_workspace->undo());
    QCOMPARE(found(u"imported"_s), kImported);
    agrees();
}

void BulkUndoTest::stopped_leavesAllAsItWas()
{
    const RecordIds ids = import();
    Progress progress;
    progress.cancel();
    const auto done = m_workspace->undo(&progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ProblemCode::Cancelled);
    QVERIFY(!must(m_workspace->row(ids.first())).deleted);
    QCOMPARE(found(u"imported"_s), kImported);
    must(m_workspace->undo());
    QCOMPARE(found(u"imported"_s), 0);
    agrees();
}

void BulkUndoTest::heads_areReadOnlyWhenWhole_data()
{
    QTest::addColumn<QByteArray>("heads");
    QTest::addColumn<bool>("whole");
    const QByteArray made = R"({"":"aaaaaaaaaa.1.00000001")";
    QTest::newRow("as made") << made + "}" << true;
    QTest::newRow("deleted") << made + R"(,"~life":[["aaaaaaaaaa.2.00000002",["aaaaaaaaaa.1.00000001"]]]})"
                             << true;
    QTest::newRow("restored") << made + R"(,"~life":"aaaaaaaaaa.3.00000003"})" << true;
    QTest::newRow("another field") << made + R"(,"text":"aaaaaaaaaa.2.00000002"})" << false;
    QTest::newRow("an empty field") << made + R"(,"text":[["aaaaaaaaaa.2.00000002",null]]})" << false;
    QTest::newRow("a field and the life")
        << made + R"(,"text":"aaaaaaaaaa.2.00000002","~life":"aaaaaaaaaa.3.00000003"})" << false;
    QTest::newRow("two lives") << made
            + R"(,"~life":[["aaaaaaaaaa.2.00000002",["aaaaaaaaaa.1.00000001"]],["bbbbbbbbbb.2.00000002",["aaaaaaaaaa.1.00000001"]]]})"
                               << false;
    QTest::newRow("alive and deleted") << made
            + R"(,"~life":[["aaaaaaaaaa.2.00000002",true],["bbbbbbbbbb.2.00000002",["aaaaaaaaaa.1.00000001"]]]})"
                                       << false;
    QTest::newRow("no usual stamp") << QByteArray(R"({"":""})") << false;
    QTest::newRow("no stamp") << QByteArray(R"({"":"x"})") << false;
    QTest::newRow("cut short") << made << false;
    QTest::newRow("cut short in the life") << made + R"(,"~life":[["aaaaaaaaaa.2.00000002",)" << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void BulkUndoTest::heads_areReadOnlyWhenWhole()
{
    QFETCH(QByteArray, heads);
    QFETCH(bool, whole);
    const auto read = WholeHeads::parse(heads);
    QCOMPARE(read.has_value(), whole);
    if (read)
        QCOMPARE(read->text(), heads);
}

void BulkUndoTest::heads_nameAllStampsOnce()
{
    const Stamp made = stamp(u"aaaaaaaaaa.7.00000001"_s);
    const Stamp again = stamp(u"aaaaaaaaaa.3.00000002"_s);
    QCOMPARE((WholeHeads{made, made, "true"}.stamps()), Stamps{made});
    QCOMPARE((WholeHeads{made, again, "true"}.stamps()), (Stamps{again, made}));
}

QTEST_GUILESS_MAIN(BulkUndoTest)
#include "tst_bulkundo.moc"
