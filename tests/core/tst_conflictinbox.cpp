// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What copies disagree on, as data, and the changes that settle it.

#include "core/kinds/note.h"
#include "core/kinds/recommendation.h"
#include "core/rules/conflictinbox.h"
#include "tests/support/conflictworld.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

QList<InboxEntry> inbox(const Workspace &workspace)
{
    Reader reader(workspace);
    const QList<InboxEntry> all = conflictInbox(reader);
    Q_ASSERT(!reader.problem());
    return all;
}

InboxEntry entry(const Workspace &workspace, const RecordId &record, const QString &key)
{
    for (const InboxEntry &one : inbox(workspace))
        if (one.row.id == record && one.key == key)
            return one;
    qFatal("no such entry");
}

QString english(const FieldValue &value)
{
    const auto *text = std::get_if<LocalText>(&value);
    return text ? text->in(u"en"_s) : QString();
}

Assignment to(Workspace &workspace, const RecordIds &owners, const PartialDate &due = {})
{
    return {owners, due, u"Decide"_s, u"Amina"_s, PartialDate(2014, 4, 1), workspace.newId()};
}

}  // namespace

class TestConflictInbox final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingOpen_isListed();
    void versions_sayWho_mineFirst();
    void base_isWhatBothBeganWith();
    void texts_arePutTogether();
    void clash_isOfferedBeside();
    void languages_meetEachForItself();
    void both_isForListsAndTexts();
    void settling_isOneStep_andComesBackWithItsNames();
    void settling_theShownValue_isAChangeToo();
    void settling_travels();
    void lifeIsKeptOrDeleted_data();
    void lifeIsKeptOrDeleted();
    void assigning_makesANoteThatTravels();
    void settling_closesTheNote();
    void assigningToNobody_closesTheNote();
    void several_areOneStep();
    void equalVersions_areOne();
};

void TestConflictInbox::everythingOpen_isListed()
{
    ConflictWorld world;
    QVERIFY(inbox(*world.mine).isEmpty());
    QCOMPARE(must(world.mine->conflictCount()), 0);
    world.disagree();
    QStringList found;
    for (const InboxEntry &one : inbox(*world.mine))
        found << one.row.spec->keyText() + u'.' + one.key;
    found.sort();
    QCOMPARE(found,
             (QStringList{u"note.text"_s, u"recommendation.documents"_s, u"recommendation.kind"_s,
                          u"recommendation.text"_s, u"theme."_s}));
    QCOMPARE(must(world.mine->conflictCount()), 5);
    // The record stands by its kind, its fields in their order.
    const QList<InboxEntry> all = inbox(*world.mine);
    const auto first = std::find_if(all.cbegin(), all.cend(), [&world](const InboxEntry &one) {
        return one.row.id == world.recommendation;
    });
    QCOMPARE(first->key, u"text"_s);
    QCOMPARE((first + 1)->key, u"kind"_s);
}

void TestConflictInbox::versions_sayWho_mineFirst()
{
    ConflictWorld world;
    world.disagree();
    const InboxEntry here = entry(*world.mine, world.recommendation, u"kind"_s);
    QCOMPARE(here.versions.size(), 2);
    QVERIFY(here.mine());
    QCOMPARE(here.mine()->who(), u"Amina"_s);
    QCOMPARE(here.mine()->value, FieldValue(u"outcome"_s));
    QVERIFY(here.theirs());
    QCOMPARE(here.theirs()->who(), u"Théo"_s);
    world.exchange();
    const InboxEntry there = entry(*world.theirs, world.recommendation, u"kind"_s);
    QCOMPARE(there.mine()->who(), u"Théo"_s);
    QCOMPARE(there.mine()->value, FieldValue(u"follow_up_action"_s));
    const InboxEntry life = entry(*world.mine, world.theme, {});
    QVERIFY(life.isLife() && life.isDecidable());
    QVERIFY(!life.mine()->deleted);
    QCOMPARE(life.mine()->fields, QStringList{u"name"_s});
    QVERIFY(life.theirs()->deleted);
    QCOMPARE(life.theirs()->who(), u"Théo"_s);
}

void TestConflictInbox::base_isWhatBothBeganWith()
{
    ConflictWorld world;
    world.disagree();
    QCOMPARE(entry(*world.mine, world.recommendation, u"kind"_s).base, FieldValue(u"recommendation"_s));
    const InboxEntry list = entry(*world.mine, world.recommendation, u"documents"_s);
    QCOMPARE(list.base, FieldValue(world.documents));
    QCOMPARE(list.mine()->value,
             FieldValue(RecordIds{world.documents[1], world.documents[2], world.documents[0]}));
    QCOMPARE(list.theirs()->value, FieldValue(RecordIds{world.documents[1], world.documents[2]}));
}

void TestConflictInbox::texts_arePutTogether()
{
    ConflictWorld world;
    world.disagree();
    const CombinedProposal made = combinedProposal(entry(*world.mine, world.recommendation, u"text"_s));
    QVERIFY(made.isOffered);
    QVERIFY(!made.hasWords);
    QCOMPARE(made.texts.size(), 1);
    QCOMPARE(made.texts.first().language, u"en"_s);
    QCOMPARE(english(made.value),
             u"States make prices public each year.\n\nAgencies help.\n\nAll report in May."_s);
}

void TestConflictInbox::clash_isOfferedBeside()
{
    ConflictWorld world;
    world.disagree();
    const InboxEntry open = entry(*world.mine, world.note, u"text"_s);
    const CombinedProposal made = combinedProposal(open);
    QVERIFY(!made.isOffered);
    QCOMPARE(made.texts.first().merge.pieces.first().kind, MergePiece::Kind::Clash);
    QCOMPARE(bothValues(open), FieldValue(u"Call Ghana on Monday.\n\nCall Sweden first.\n\nThen write."_s));
    QVERIFY(!combinedProposal(entry(*world.mine, world.recommendation, u"kind"_s)).isOffered);
}

void TestConflictInbox::languages_meetEachForItself()
{
    ConflictWorld world;
    LocalText ours(u"en"_s, u"Public prices"_s);
    LocalText others = ours;
    ours.set(u"fr"_s, u"Prix publics"_s);
    others.set(u"es"_s, u"Precios públicos"_s);
    change(*world.mine, world.recommendation, u"short_title"_s, ours);
    change(*world.theirs, world.recommendation, u"short_title"_s, others);
    world.exchange();
    const CombinedProposal made =
        combinedProposal(entry(*world.mine, world.recommendation, u"short_title"_s));
    QVERIFY(made.isOffered);
    QCOMPARE(made.texts.size(), 2);
    const auto all = std::get<LocalText>(made.value);
    QCOMPARE(all.texts.size(), 3);
    QCOMPARE(all.original, u"en"_s);
    ours.set(u"fr"_s, u"Prix visibles"_s);
    others.set(u"fr"_s, u"Prix ouverts"_s);
    ConflictWorld again;
    change(*again.mine, again.recommendation, u"short_title"_s, ours);
    change(*again.theirs, again.recommendation, u"short_title"_s, others);
    again.exchange();
    QVERIFY(!combinedProposal(entry(*again.mine, again.recommendation, u"short_title"_s)).isOffered);
}

void TestConflictInbox::both_isForListsAndTexts()
{
    ConflictWorld world;
    world.disagree();
    QCOMPARE(bothValues(entry(*world.mine, world.recommendation, u"documents"_s)),
             FieldValue(RecordIds{world.documents[1], world.documents[2], world.documents[0]}));
    QVERIFY(!bothValues(entry(*world.mine, world.recommendation, u"kind"_s)));
    QVERIFY(!bothValues(entry(*world.mine, world.theme, {})));
}

void TestConflictInbox::settling_isOneStep_andComesBackWithItsNames()
{
    ConflictWorld world;
    world.disagree();
    const InboxEntry open = entry(*world.mine, world.recommendation, u"kind"_s);
    must(world.mine->apply(must(keepVersion(open, *open.theirs(), u"GFMD7-R90"_s))));
    QCOMPARE(must(world.mine->row(world.recommendation)).text(u"kind"), u"follow_up_action"_s);
    QCOMPARE(inbox(*world.mine).size(), 4);
    QCOMPARE(labelText(*world.mine->undoLabel(), world.mine->registry()), u"Settle GFMD7-R90"_s);
    must(world.mine->undo());
    const InboxEntry again = entry(*world.mine, world.recommendation, u"kind"_s);
    QCOMPARE(again.versions.size(), 2);
    QVERIFY(again.mine() && again.theirs());
    QCOMPARE(again.mine()->who(), u"Amina"_s);
    QCOMPARE(again.theirs()->who(), u"Théo"_s);
    QCOMPARE(again.mine()->value, FieldValue(u"outcome"_s));
    must(world.mine->redo());
    QCOMPARE(inbox(*world.mine).size(), 4);
}

void TestConflictInbox::settling_theShownValue_isAChangeToo()
{
    ConflictWorld world;
    world.disagree();
    for (const InboxEntry &open : inbox(*world.mine))
        if (!open.isLife())
            must(world.mine->apply(must(settleField(open, open.row.value(open.key), {}))));
    QCOMPARE(inbox(*world.mine).size(), 1);
}

void TestConflictInbox::settling_travels()
{
    ConflictWorld world;
    world.disagree();
    for (const QString &key : {u"kind"_s, u"text"_s, u"documents"_s}) {
        const InboxEntry open = entry(*world.mine, world.recommendation, key);
        must(world.mine->apply(must(keepVersion(open, *open.mine(), {}))));
    }
    world.exchange();
    QCOMPARE(inbox(*world.theirs).size(), 2);
    QCOMPARE(must(world.mine->dump()), must(world.theirs->dump()));
}

void TestConflictInbox::lifeIsKeptOrDeleted_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("kept") << false;
    QTest::newRow("deleted") << true;
}

void TestConflictInbox::lifeIsKeptOrDeleted()
{
    QFETCH(bool, deletes);
    ConflictWorld world;
    world.disagree();
    must(world.mine->apply(settleLife(entry(*world.mine, world.theme, {}), deletes, {})));
    QCOMPARE(must(world.mine->row(world.theme)).deleted, deletes);
    QCOMPARE(inbox(*world.mine).size(), 4);
    must(world.mine->undo());
    const InboxEntry again = entry(*world.mine, world.theme, {});
    QVERIFY(again.theirs() && again.theirs()->deleted);
    QCOMPARE(again.theirs()->who(), u"Théo"_s);
    must(world.mine->redo());
    world.exchange();
    QCOMPARE(must(world.theirs->row(world.theme)).deleted, deletes);
}

void TestConflictInbox::assigning_makesANoteThatTravels()
{
    ConflictWorld world;
    world.disagree();
    must(world.mine->apply(assignDecision(entry(*world.mine, world.recommendation, u"text"_s),
                                          to(*world.mine, {world.person}, PartialDate(2014, 5, 1)),
                                          u"GFMD7-R90"_s)));
    const InboxEntry asked = entry(*world.mine, world.recommendation, u"text"_s);
    QCOMPARE(asked.owners(), RecordIds{world.person});
    QCOMPARE(asked.due(), PartialDate(2014, 5, 1));
    QVERIFY(entry(*world.mine, world.recommendation, u"kind"_s).assignments.isEmpty());
    world.exchange();
    const InboxEntry there = entry(*world.theirs, world.recommendation, u"text"_s);
    QCOMPARE(there.owners(), RecordIds{world.person});
    // Asked again: the same note.
    must(world.theirs->apply(
        assignDecision(there, to(*world.theirs, {world.person}, PartialDate(2014, 6, 1)), {})));
    QCOMPARE(entry(*world.theirs, world.recommendation, u"text"_s).assignments.size(), 1);
    QCOMPARE(entry(*world.theirs, world.recommendation, u"text"_s).due(), PartialDate(2014, 6, 1));
    // Nothing new is no change.
    QVERIFY(assignDecision(entry(*world.theirs, world.recommendation, u"text"_s),
                           to(*world.theirs, {world.person}, PartialDate(2014, 6, 1)), {})
                .isEmpty());
}

void TestConflictInbox::settling_closesTheNote()
{
    ConflictWorld world;
    world.disagree();
    must(world.mine->apply(
        assignDecision(entry(*world.mine, world.theme, {}), to(*world.mine, {world.person}), {})));
    const RecordId asked = entry(*world.mine, world.theme, {}).assignments.first().id;
    must(world.mine->apply(settleLife(entry(*world.mine, world.theme, {}), false, {})));
    QCOMPARE(must(world.mine->row(asked)).value(u"done"), FieldValue(true));
    must(world.mine->undo());
    QCOMPARE(must(world.mine->row(asked)).value(u"done"), FieldValue());
    QCOMPARE(entry(*world.mine, world.theme, {}).owners(), RecordIds{world.person});
}

void TestConflictInbox::assigningToNobody_closesTheNote()
{
    ConflictWorld world;
    world.disagree();
    const auto open = [&world] { return entry(*world.mine, world.note, u"text"_s); };
    QVERIFY(assignDecision(open(), to(*world.mine, {}), {}).isEmpty());
    must(world.mine->apply(assignDecision(open(), to(*world.mine, {world.person}), {})));
    must(world.mine->apply(assignDecision(open(), to(*world.mine, {}), {})));
    QVERIFY(open().assignments.isEmpty());
}

void TestConflictInbox::several_areOneStep()
{
    ConflictWorld world;
    world.disagree();
    QList<ChangeSet> all;
    for (const InboxEntry &open : inbox(*world.mine))
        all << must(keepVersion(open, *open.mine(), {}));
    must(world.mine->apply(together(all)));
    QVERIFY(inbox(*world.mine).isEmpty());
    must(world.mine->undo());
    QCOMPARE(inbox(*world.mine).size(), 5);
}

void TestConflictInbox::equalVersions_areOne()
{
    ConflictWorld world;
    Workspace::Options options = world.fixture.options();
    options.author = u"Lena"_s;
    const auto third = must(Workspace::create(world.fixture.path(u"third"_s), options));
    mergeFrom(*third, world.mine->path());
    change(*world.mine, world.recommendation, u"kind"_s, u"outcome"_s);
    change(*world.theirs, world.recommendation, u"kind"_s, u"follow_up_action"_s);
    change(*third, world.recommendation, u"kind"_s, u"outcome"_s);
    mergeFrom(*world.mine, world.theirs->path());
    mergeFrom(*world.mine, third->path());
    const InboxEntry open = entry(*world.mine, world.recommendation, u"kind"_s);
    QCOMPARE(open.versions.size(), 2);
    QCOMPARE(open.mine()->said.size(), 2);
    QCOMPARE(open.mine()->who(), u"Amina, Lena"_s);
    // A third value: nobody is "theirs" any more.
    change(*third, world.recommendation, u"kind"_s, u"process_decision"_s);
    mergeFrom(*world.mine, third->path());
    QCOMPARE(entry(*world.mine, world.recommendation, u"kind"_s).versions.size(), 3);
    QVERIFY(!entry(*world.mine, world.recommendation, u"kind"_s).theirs());
}

QTEST_GUILESS_MAIN(TestConflictInbox)
#include "tst_conflictinbox.moc"
