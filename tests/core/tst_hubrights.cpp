// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who reads and writes what in a hub: asked of the server itself, past the program, as somebody would who means ill.

#include "tests/core/hubsetup.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

HubMember reader(const QString &role, const RecordIds &records)
{
    return {role, u"records"_s, records};
}

}  // namespace

class TestHubRights final : public QObject, private HubDesk {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { newDesk(); }

    void aCopy_isWrittenByItsOwner();
    void nothing_isChangedOrDeleted();
    void whatIsNotAsItsSealSays_isRefused();
    void aPart_isReadByItsReader();
    void aReader_goesOnReadingWhatItAdded();
    void whatBuildsOnMissingChanges_waits();
    void aCopyThatNobodyBrings_isHandedOver();
    void theBuiltInData_belongToNobody();
};

void TestHubRights::initTestCase()
{
    if (!HubServer::isInstalled())
        QSKIP("the PostgreSQL server is not installed: packaging/install-packages.sh test");
    const QString wrong = begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestHubRights::aCopy_isWrittenByItsOwner()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    const QString copy = must(a->copyName());
    const QString put =
        u"insert into trilateral.commits(workspace, copy, number, digest, previous, author, made, origin, "
        "target, line_count%1) values ('%2', '%3', 2, '%4', '', '', '', 'edit', '', 0%5)"_s;
    const QString seal = QString(64, u'a');
    QVERIFY(denies(u"ben"_s, put.arg(QString(), m_desk, copy, seal, QString())));
    QVERIFY(denies(u"ben"_s, put.arg(u", owner"_s, m_desk, copy, seal, u", 'anna'"_s)));
    QVERIFY(denies(u"anna"_s, put.arg(u", owner"_s, m_desk, copy, seal, u", 'ben'"_s)));
    QVERIFY(denies(u"ben"_s, u"insert into trilateral.copies values ('%1', 'other', 'anna')"_s.arg(m_desk)));
    QVERIFY(asked(u"ben"_s, u"insert into trilateral.copies values ('%1', '%2', 'ben')"_s.arg(m_desk, copy))
                .contains(u"duplicate"));
    const QString seq =
        asked(u"anna"_s, u"select seq from trilateral.commits where workspace = '%1'"_s.arg(m_desk));
    QVERIFY(denies(u"ben"_s,
                   u"insert into trilateral.lines(commit, place, workspace, record, kind, body) values "
                   "(%1, 0, '%2', 'x', 'toy', '[]')"_s.arg(seq, m_desk)));
    // Not even the owner adds to a commit that is there.
    QVERIFY(denies(u"anna"_s,
                   u"insert into trilateral.lines(commit, place, workspace, record, kind, body) values "
                   "(%1, 1, '%2', 'x', 'toy', '[]')"_s.arg(seq, m_desk)));
    QVERIFY(denies(u"stranger"_s, u"select * from trilateral.commits"_s));
    QVERIFY(denies(u"ben"_s,
                   u"insert into trilateral.members values ('%1', 'stranger', true, '')"_s.arg(m_desk)));
    // The copy of another, got as a file, does not go through him either.
    const auto b = fixture.create(u"b"_s);
    save(*a, toy(*a, u"T-2"_s, u"Two"_s));
    mergeFrom(*b, a->path());
    QCOMPARE(pushed(*b, hub(u"ben"_s)).waitingFor, QStringList{u"anna"_s});
}

void TestHubRights::nothing_isChangedOrDeleted()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    const auto denied = [&](const QString &sql) { return denies(u"anna"_s, sql); };
    for (const QString &table :
         {u"commits"_s, u"lines"_s, u"labels"_s, u"copies"_s, u"contents"_s, u"pieces"_s, u"members"_s,
          u"member_records"_s, u"workspaces"_s, u"hub_version"_s}) {
        QVERIFY2(denied(u"delete from trilateral."_s + table), qPrintable(table));
        QVERIFY2(denied(u"truncate trilateral."_s + table), qPrintable(table));
        QVERIFY2(denied(u"drop table trilateral."_s + table)
                     || asked(u"anna"_s, u"drop table trilateral."_s + table).contains(u"owner"),
                 qPrintable(table));
    }
    QVERIFY(denied(u"update trilateral.commits set author = 'x'"_s));
    QVERIFY(denied(u"update trilateral.lines set body = 'x'"_s));
    QVERIFY(denied(u"update trilateral.members set whole = true"_s));
    QVERIFY(denied(u"insert into trilateral.member_records values ('%1', 'anna', 'x')"_s.arg(m_desk)));
}

/// A member that means ill could else stop the hub for all others: what it wrote cannot be taken away.
void TestHubRights::whatIsNotAsItsSealSays_isRefused()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    const QString copy = must(a->copyName());
    const auto put = [&](int number, const QString &previous) {
        return asked(
            u"anna"_s,
            u"insert into trilateral.commits(workspace, copy, number, digest, previous, author, made, "
            "origin, target, line_count) values ('%1', '%2', %3, '%4', '%5', '', '', 'edit', '', 0)"_s
                .arg(m_desk, copy)
                .arg(number)
                .arg(QString(64, u'a'), previous));
    };
    QVERIFY(put(2, {}).contains(u"is not as its digest says"));
    // A commit that is sealed well and follows nothing.
    LogCommit lost{copy, 9, u"x"_s, u"2014-01-01T00:00:00.000Z"_s, Origin::Edit, {}, {}, QByteArray(64, 'b'),
                   {},   {}};
    const auto sql =
        u"insert into trilateral.commits(workspace, copy, number, digest, previous, author, made, origin, "
        "target, line_count) values ('%1', '%2', 9, '%3', '%4', 'x', '2014-01-01T00:00:00.000Z', 'edit', '', 0)"_s;
    const QString said = asked(
        u"anna"_s,
        sql.arg(m_desk, copy, QString::fromLatin1(lost.computeDigest()), QString::fromLatin1(lost.previous)));
    QVERIFY2(said.contains(u"follows none"), qPrintable(said));
    QVERIFY(
        asked(
            u"anna"_s,
            u"insert into trilateral.contents(workspace, hash, size, pieces) values ('%1', '%2', 0, 0)"_s.arg(
                m_desk, QString(64, u'a')))
            .contains(u"is not as its hash says"));
    QCOMPARE(
        asked(u"anna"_s, u"select count(*) from trilateral.commits where workspace = '%1'"_s.arg(m_desk)),
        u"1"_s);
}

void TestHubRights::aPart_isReadByItsReader()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto c = fixture.create(u"c"_s);
    Row mine = toy(*a, u"T-1"_s, u"In scope"_s);
    mine.setValue(u"file", must(a->storeBytes("seen")));
    Row secret = toy(*a, u"T-2"_s, u"Secret"_s);
    secret.setValue(u"file", must(a->storeBytes("unseen")));
    must(a->apply(
        {Origin::Edit, {u"import"_s, {}, {}, u"Secret list"_s, 2}, {creation(mine), creation(secret)}}));
    change(*a, secret.id, u"text"_s, u"more"_s);
    change(*a, mine.id, u"text"_s, u"ours"_s);
    must(initHub(hub(u"boss"_s), {.members = {reader(u"carla"_s, {mine.id})}}));
    QCOMPARE(pushed(*a, hub(u"anna"_s)).commits, 3);

    const auto count = [this](const QString &table) {
        return asked(u"carla"_s,
                     u"select count(*) from trilateral.%1 where workspace = '%2'"_s.arg(table, m_desk));
    };
    QCOMPARE(count(u"lines"_s), u"2"_s);
    QCOMPARE(count(u"commits"_s), u"2"_s);
    QCOMPARE(count(u"labels"_s), u"1"_s);  // not the one that speaks of both
    QCOMPARE(count(u"contents"_s), u"1"_s);
    QCOMPARE(count(u"pieces"_s), u"1"_s);
    QVERIFY(!asked(u"carla"_s, u"select * from trilateral.lines, trilateral.labels"_s).contains(u"ecret"));
    QCOMPARE(asked(u"carla"_s, u"select count(*) from trilateral.heads('%1')"_s.arg(m_desk)), u"1"_s);
    QCOMPARE(asked(u"stranger"_s, u"select count(*) from trilateral.heads('%1')"_s.arg(m_desk))
                 .contains(u"denied"),
             true);

    const MergePlan plan = pull(*c, hub(u"carla"_s));
    QCOMPARE(plan.commits.size(), 2);
    QVERIFY(plan.commits.first().isPart() && plan.commits.first().label.isEmpty());
    QCOMPARE(plan.files.size(), 1);
    QCOMPARE(must(c->row(mine.id)).text(u"text"), u"ours"_s);
    QCOMPARE(c->row(secret.id).error().code, ProblemCode::NotFound);
    // What the reader answers, all others get; then it reads more, and the whole fits what it had.
    change(*c, mine.id, u"text"_s, u"answered"_s);
    QCOMPARE(pushed(*c, hub(u"carla"_s)).commits, 2);
    pull(*a, hub(u"anna"_s));
    QCOMPARE(must(a->row(mine.id)).text(u"text"), u"answered"_s);
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    must(initHub(hub(u"boss"_s), {.members = {{u"carla"_s}}}));
    pull(*c, hub(u"carla"_s));
    QCOMPARE(must(c->dump()), must(a->dump()));
    QVERIFY(must(c->check()).errors.isEmpty());
}

void TestHubRights::aReader_goesOnReadingWhatItAdded()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto c = fixture.create(u"c"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    must(initHub(hub(u"boss"_s), {.members = {reader(u"carla"_s, {})}}));
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    const Row row = toy(*c, u"T-3"_s, u"Added"_s);
    save(*c, row);
    must(pushToHub(*c, hub(u"carla"_s), {.joins = true}));
    pull(*a, hub(u"anna"_s));
    change(*a, row.id, u"text"_s, u"seen"_s);
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    must(initHub(hub(u"boss"_s), {.members = {reader(u"carla"_s, {})}}));  // said again, it loses nothing
    pull(*c, hub(u"carla"_s));
    QCOMPARE(must(c->row(row.id)).text(u"text"), u"seen"_s);
    QCOMPARE(
        asked(u"carla"_s,
              u"select count(distinct record) from trilateral.lines where workspace = '%1'"_s.arg(m_desk)),
        u"1"_s);
}

void TestHubRights::whatBuildsOnMissingChanges_waits()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto b = fixture.create(u"b"_s);
    const Row row = toy(*a, u"T-1"_s, u"One"_s);
    save(*a, row);
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    change(*a, row.id, u"text"_s, u"not pushed"_s);
    save(*b, toy(*b, u"T-2"_s, u"Two"_s));
    mergeFrom(*b, a->path());
    change(*b, row.id, u"text"_s, u"on top"_s);
    save(*b, toy(*b, u"T-3"_s, u"Three"_s));
    const HubPushed first = pushed(*b, hub(u"ben"_s));
    QCOMPARE(first.commits, 2);  // the toy, and the mark of the merge
    QCOMPARE(first.waiting, 2);
    QCOMPARE(first.waitingFor, QStringList{u"anna"_s});
    const auto c = fixture.create(u"c"_s);
    QVERIFY(!pull(*c, hub(u"anna"_s)).isEmpty());  // never a cause less
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    const HubPushed second = pushed(*b, hub(u"ben"_s));
    QCOMPARE(second.commits, 2);
    QCOMPARE(second.waiting, 0);
    pull(*c, hub(u"anna"_s));
    QCOMPARE(must(c->dump()), must(b->dump()));
}

void TestHubRights::aCopyThatNobodyBrings_isHandedOver()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto b = fixture.create(u"b"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    mergeFrom(*b, a->path());
    QCOMPARE(pushed(*b, hub(u"ben"_s)).commits, 2);  // along with a's
    save(*a, toy(*a, u"T-2"_s, u"Two"_s));
    const HubPushed mine = pushed(*a, hub(u"anna"_s));
    QCOMPARE(mine.commits, 0);
    QCOMPARE(mine.waitingFor, QStringList{u"ben"_s});
    QCOMPARE(mine.ownerOfThis, u"ben"_s);
    must(initHub(hub(u"boss"_s),
                 {.members = {}, .removed = {}, .handovers = {{must(a->copyName()), u"anna"_s}}}));
    QCOMPARE(pushed(*a, hub(u"anna"_s)).commits, 1);
    const auto nobody =
        initHub(hub(u"boss"_s), {.members = {}, .removed = {}, .handovers = {{u"x"_s, u"stranger"_s}}});
    QCOMPARE(nobody.error().code, ProblemCode::NotFound);
}

void TestHubRights::theBuiltInData_belongToNobody()
{
    WorkspaceFixture fixture;
    const auto builtIn = [](Workspace &workspace, const QString &name) {
        Row row = toy(workspace, name, name);
        row.id = RecordId::fromName(u"toy"_s, name);
        LogCommit commit{u"reference"_s,
                         1,
                         u"Trilateral"_s,
                         u"2014-01-01T00:00:00.000Z"_s,
                         Origin::Reference,
                         {},
                         {},
                         {},
                         {},
                         {{row.id, u"toy"_s, encodeEntries(entriesForNew(row))}}};
        commit.digest = commit.computeDigest();
        must(workspace.ingest({commit}));
    };
    const auto a = fixture.create(u"a"_s);
    const auto b = fixture.create(u"b"_s);
    builtIn(*a, u"R-1"_s);
    builtIn(*b, u"R-2"_s);  // as a newer version brings them
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    QCOMPARE(pushed(*a, hub(u"anna"_s)).commits, 2);
    QCOMPARE(pushed(*b, hub(u"ben"_s)).commits, 1);
    pull(*a, hub(u"anna"_s));
    pull(*b, hub(u"ben"_s));
    QCOMPARE(must(b->dump()), must(a->dump()));
    QVERIFY(denies(
        u"anna"_s,
        u"insert into trilateral.commits(workspace, copy, number, digest, previous, author, made, "
        "origin, target, line_count) values ('%1', 'reference', 2, '%2', '', '', '', 'reference', '', 0)"_s
            .arg(m_desk, QString(64, u'a'))));
}

QTEST_GUILESS_MAIN(TestHubRights)
#include "tst_hubrights.moc"
