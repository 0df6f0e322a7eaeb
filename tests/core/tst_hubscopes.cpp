// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a member with a part of the workspace reads grows as that part does, and by nobody's word but of those who read all.

#include "core/rules/packagescope.h"
#include "tests/core/hubsetup.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

Row part(Workspace &workspace, const QString &name)
{
    Row row(*workspace.registry().kind(u"toy_part"_s), workspace.newId());
    row.setValue(u"reference", name);
    row.setValue(u"name", name);
    return row;
}

/// A toy in the scope of the part, or of none.
Row toyOf(Workspace &workspace, const QString &name, const RecordId &part = {})
{
    Row row = toy(workspace, name, name);
    if (!part.isNull())
        row.setValue(u"part", part);
    return row;
}

HubMember reader(const Workspace &workspace, const QString &role, const PackageScope &scope)
{
    const ScopeRecords records = must(recordsIn(workspace, scope));
    return {role, scopeText(scope), RecordIds((records.lines + records.context).values())};
}

bool has(const Workspace &workspace, const RecordId &id)
{
    return workspace.row(id).has_value();
}

}  // namespace

class TestHubScopes final : public QObject, private HubDesk {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        newDesk();
        m_fixture = std::make_unique<WorkspaceFixture>();
        m_a = m_fixture->create(u"a"_s);
        m_c = m_fixture->create(u"c"_s);
    }
    void cleanup()
    {
        m_a.reset();
        m_c.reset();
    }

    void whatComesIntoAScope_isRead();
    void aCommitInPart_isCompleted();
    void whatAMemberAdds_isReadByOthersOfItsScope();
    void chosenRecords_growByNothing();
    void aScopeOfRecordsThatAreNotHere_staysAsItWas();
    void aHubThatWasToldTheRecordsAlone_staysAsItWas();
    void init_widensToo();
    void onlyWhoReadsAll_mayWiden();
    void aMember_opensNothingToItself();
    void anOlderHub_isBroughtUpToDate();

private:
    /// What the role reads as the hub has it.
    [[nodiscard]] int readBy(const QString &role) const
    {
        return asked(
                   u"boss"_s,
                   u"select count(*) from trilateral.member_records where workspace = '%1' and role = '%2'"_s
                       .arg(m_desk, role))
            .toInt();
    }
    /// The scope is about a part with one toy; anna has it, and carla reads it.
    void begin()
    {
        const Row scope = part(*m_a, u"P-1"_s);
        m_part = scope.id;
        save(*m_a, scope);
        m_first = toyOf(*m_a, u"T-1"_s, m_part);
        save(*m_a, m_first);
        must(initHub(hub(u"boss"_s), {.members = {reader(*m_a, u"carla"_s, theme())}}));
        static_cast<void>(pushed(*m_a, hub(u"anna"_s)));
        pull(*m_c, hub(u"carla"_s));
    }
    [[nodiscard]] PackageScope theme() const { return {PackageScope::Kind::Theme, {m_part}}; }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_a;  // anna's, who reads all
    std::unique_ptr<Workspace> m_c;  // carla's
    RecordId m_part;
    Row m_first{*toyRegistry().kind(u"toy"_s), {}};
};

void TestHubScopes::initTestCase()
{
    if (!HubServer::isInstalled())
        QSKIP("the PostgreSQL server is not installed: packaging/install-packages.sh test");
    const QString wrong = HubDesk::begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestHubScopes::whatComesIntoAScope_isRead()
{
    begin();
    QVERIFY(has(*m_c, m_first.id));
    const Row later = toyOf(*m_a, u"T-2"_s, m_part);
    const Row other = toyOf(*m_a, u"T-3"_s);
    save(*m_a, later);
    save(*m_a, other);
    const HubPushed sent = pushed(*m_a, hub(u"anna"_s));
    pull(*m_c, hub(u"carla"_s));
    QVERIFY(has(*m_c, later.id) && !has(*m_c, other.id));
    QCOMPARE(sent.growth.records, 1);
    QVERIFY(sent.growth.unknown.isEmpty() && sent.growth.closed.isEmpty());
    // Once more it is nothing; and what leaves the scope is read further.
    QCOMPARE(pushed(*m_a, hub(u"anna"_s)).growth.records, 0);
    change(*m_a, later.id, u"part"_s, RecordId());
    change(*m_a, later.id, u"text"_s, u"left"_s);
    QCOMPARE(pushed(*m_a, hub(u"anna"_s)).growth.records, 0);
    pull(*m_c, hub(u"carla"_s));
    QCOMPARE(must(m_c->row(later.id)).text(u"text"), u"left"_s);
    QVERIFY(must(m_c->check()).errors.isEmpty());
}

/// The commit was pulled in part before, and its number passed.
void TestHubScopes::aCommitInPart_isCompleted()
{
    begin();
    Row shown = toyOf(*m_a, u"T-2"_s, m_part);
    Row hidden = toyOf(*m_a, u"T-3"_s);
    Row secret = toyOf(*m_a, u"T-4"_s);
    hidden.setValue(u"file", must(m_a->storeBytes("hidden")));
    must(m_a->apply({Origin::Edit,
                     {u"import"_s, {}, {}, u"A list"_s, 3},
                     {creation(shown), creation(hidden), creation(secret)}}));
    static_cast<void>(pushed(*m_a, hub(u"anna"_s)));
    const MergePlan first = pull(*m_c, hub(u"carla"_s));
    QVERIFY(!first.isEmpty() && first.commits.last().isPart());
    QVERIFY(has(*m_c, shown.id) && !has(*m_c, hidden.id));
    change(*m_c, shown.id, u"text"_s, u"answered"_s);
    static_cast<void>(pushed(*m_c, hub(u"carla"_s)));

    change(*m_a, hidden.id, u"part"_s, m_part);
    QCOMPARE(pushed(*m_a, hub(u"anna"_s)).growth.records, 1);
    const MergePlan plan = pull(*m_c, hub(u"carla"_s));
    QCOMPARE(plan.files.size(), 1);
    QVERIFY(has(*m_c, hidden.id) && !has(*m_c, secret.id));
    QCOMPARE(must(m_c->row(hidden.id)).text(u"reference"), u"T-3"_s);
    QVERIFY(must(m_c->check()).errors.isEmpty());
    // With the rest, the commit is whole.
    change(*m_a, secret.id, u"part"_s, m_part);
    static_cast<void>(pushed(*m_a, hub(u"anna"_s)));
    pull(*m_c, hub(u"carla"_s));
    QVERIFY(has(*m_c, secret.id));
    pull(*m_a, hub(u"anna"_s));
    QCOMPARE(must(m_c->dump()), must(m_a->dump()));
    QVERIFY(must(m_c->check()).errors.isEmpty());
}

void TestHubScopes::whatAMemberAdds_isReadByOthersOfItsScope()
{
    begin();
    const auto b = m_fixture->create(u"b"_s);
    must(initHub(hub(u"boss"_s), {.members = {reader(*m_a, u"ben"_s, theme())}}));
    pull(*b, hub(u"ben"_s));
    const Row own = toyOf(*m_c, u"T-5"_s, m_part);
    save(*m_c, own);
    static_cast<void>(pushed(*m_c, hub(u"carla"_s)));
    QVERIFY(pull(*b, hub(u"ben"_s)).isEmpty());
    pull(*m_a, hub(u"anna"_s));
    change(*m_a, own.id, u"text"_s, u"seen"_s);
    QCOMPARE(pushed(*m_a, hub(u"anna"_s)).growth.records, 1);  // ben's alone: carla read it all the time
    pull(*b, hub(u"ben"_s));
    pull(*m_c, hub(u"carla"_s));
    QCOMPARE(must(b->row(own.id)).text(u"text"), u"seen"_s);
    QCOMPARE(must(m_c->row(own.id)).text(u"text"), u"seen"_s);
}

void TestHubScopes::chosenRecords_growByNothing()
{
    begin();
    must(initHub(hub(u"boss"_s),
                 {.members = {reader(*m_a, u"ben"_s, {PackageScope::Kind::Records, {m_part}})}}));
    const Row later = toyOf(*m_a, u"T-2"_s, m_part);  // names the part, but does not belong to it
    save(*m_a, later);
    QCOMPARE(pushed(*m_a, hub(u"anna"_s)).growth.records, 1);  // carla's
    QCOMPARE(readBy(u"ben"_s), 1);
}

void TestHubScopes::aScopeOfRecordsThatAreNotHere_staysAsItWas()
{
    begin();
    const auto b = m_fixture->create(u"b"_s);
    save(*b, toyOf(*b, u"T-9"_s));
    const HubPushed sent = must(pushToHub(*b, hub(u"ben"_s), {.joins = true}));
    QCOMPARE(sent.commits, 1);
    QCOMPARE(sent.growth.unknown, QStringList{u"carla"_s});
    QCOMPARE(readBy(u"carla"_s), 2);
}

void TestHubScopes::aHubThatWasToldTheRecordsAlone_staysAsItWas()
{
    begin();
    must(initHub(hub(u"boss"_s), {.members = {{u"carla"_s, u"some records"_s, RecordIds{m_part}}}}));
    save(*m_a, toyOf(*m_a, u"T-2"_s, m_part));
    const HubPushed sent = pushed(*m_a, hub(u"anna"_s));
    QVERIFY(sent.growth.records == 0 && sent.growth.unknown.isEmpty());
    QCOMPARE(readBy(u"carla"_s), 1);
}

void TestHubScopes::init_widensToo()
{
    begin();
    save(*m_a, toyOf(*m_a, u"T-2"_s, m_part));
    const HubMade made =
        must(initHub(hub(u"boss"_s), {.members = {}, .removed = {}, .handovers = {}, .records = m_a.get()}));
    QVERIFY(!made.isNew && !made.isUpgraded);
    QCOMPARE(made.growth.records, 1);
    QCOMPARE(readBy(u"carla"_s), 3);
    // With nothing said of them, members stay as they are.
    QCOMPARE(must(initHub(hub(u"boss"_s), {})).growth.records, 0);
}

void TestHubScopes::onlyWhoReadsAll_mayWiden()
{
    begin();
    const Row secret = toyOf(*m_a, u"T-3"_s);
    save(*m_a, secret);
    static_cast<void>(pushed(*m_a, hub(u"anna"_s)));
    const QString scope = scopeText(theme());
    const auto widen = [&](const QString &role, const QString &workspace, const QString &wanted) {
        return u"select added from trilateral.widen('%1', '%2', '%3', array['%4'])"_s.arg(
            workspace, role, wanted, secret.id.toString());
    };
    for (const QString &role : {u"carla"_s, u"stranger"_s})
        QVERIFY2(denies(role, widen(u"carla"_s, m_desk, scope))
                     || asked(role, widen(u"carla"_s, m_desk, scope)).contains(u"reads all"),
                 qPrintable(role));
    // Who sets itself as somebody else is still the one who logged in.
    QVERIFY(!asked(u"carla"_s, u"set role anna"_s).isEmpty());
    QCOMPARE(asked(u"carla"_s, u"select count(*) from trilateral.member_scopes('%1')"_s.arg(m_desk)), u"0"_s);
    QVERIFY(denies(u"stranger"_s, u"select * from trilateral.member_scopes('%1')"_s.arg(m_desk)));
    QVERIFY(denies(u"carla"_s, u"select trilateral.may_widen('%1')"_s.arg(m_desk)));
    QCOMPARE(readBy(u"carla"_s), 2);
    // Who reads all of one workspace reads nothing of another.
    must(initHub(m_server.address(u"boss"_s, u"elsewhere"_s), {.members = {{u"ben"_s}}}));
    QVERIFY(asked(u"anna"_s, widen(u"carla"_s, u"elsewhere"_s, scope)).contains(u"reads all"));
    // Of another scope than the member has by now nothing is added; nor what is no record.
    QCOMPARE(asked(u"anna"_s, widen(u"carla"_s, m_desk, u"theme:other"_s)), u"0"_s);
    QCOMPARE(asked(u"anna"_s, widen(u"ben"_s, m_desk, u"whole"_s)), u"0"_s);
    QCOMPARE(asked(u"anna"_s,
                   u"select added from trilateral.widen('%1', 'carla', '%2', array['x', null])"_s.arg(m_desk,
                                                                                                      scope)),
             u"0"_s);
    QCOMPARE(asked(u"anna"_s, widen(u"carla"_s, m_desk, scope)), u"1"_s);
    QCOMPARE(asked(u"anna"_s, widen(u"carla"_s, m_desk, scope)), u"0"_s);
}

/// It knows the id of a record that it may not read, and writes it into what it sends.
void TestHubScopes::aMember_opensNothingToItself()
{
    begin();
    const Row secret = toyOf(*m_a, u"T-3"_s);
    const Row another = part(*m_a, u"P-9"_s);
    save(*m_a, secret);
    save(*m_a, another);
    static_cast<void>(pushed(*m_a, hub(u"anna"_s)));
    Row bait = toyOf(*m_c, u"T-5"_s, m_part);
    bait.setValue(u"anything", secret.id);
    bait.setValue(u"parts", RecordIds{another.id});
    save(*m_c, bait);
    static_cast<void>(pushed(*m_c, hub(u"carla"_s)));
    pull(*m_a, hub(u"anna"_s));
    QVERIFY(must(recordsIn(*m_a, theme())).contains(secret.id));
    const HubPushed sent = pushed(*m_a, hub(u"anna"_s));
    QCOMPARE(sent.growth.records, 0);
    QCOMPARE(sent.growth.closed, (QMap<QString, qint64>{{u"carla"_s, 2}}));
    pull(*m_c, hub(u"carla"_s));
    QVERIFY(!has(*m_c, secret.id) && !has(*m_c, another.id));
    // The administrator's own word opens them.
    must(initHub(hub(u"boss"_s), {.members = {reader(*m_a, u"carla"_s, theme())}}));
    QVERIFY(pushed(*m_a, hub(u"anna"_s)).growth.closed.isEmpty());
    pull(*m_c, hub(u"carla"_s));
    QVERIFY(has(*m_c, secret.id) && has(*m_c, another.id));
}

void TestHubScopes::anOlderHub_isBroughtUpToDate()
{
    begin();
    const QString undo =
        u"drop index trilateral.lines_by_owner; drop function trilateral.member_scopes(text), "
        "trilateral.widen(text, name, text, text[]), trilateral.may_widen(text); "
        "update trilateral.hub_version set version = 1"_s;
    QCOMPARE(asked(u"boss"_s, undo), QString());
    save(*m_a, toyOf(*m_a, u"T-2"_s, m_part));
    const auto refused = pushToHub(*m_a, hub(u"anna"_s));
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
    QVERIFY2(refused.error().text.contains(u"hub init"), qPrintable(refused.error().text));
    QCOMPARE(initHub(hub(u"anna"_s), {}).error().code, ProblemCode::ReadOnly);
    const HubMade made = must(initHub(hub(u"boss"_s), {}));
    QVERIFY(!made.isNew && made.isUpgraded);
    QCOMPARE(asked(u"boss"_s, u"select version from trilateral.hub_version"_s), u"2"_s);
    // What the members were told before stands, and grows from now on.
    QCOMPARE(pushed(*m_a, hub(u"anna"_s)).growth.records, 1);
    QVERIFY(!must(initHub(hub(u"boss"_s), {})).isUpgraded);
}

QTEST_GUILESS_MAIN(TestHubScopes)
#include "tst_hubscopes.moc"
