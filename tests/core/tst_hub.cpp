// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hub of an organisation, in a real PostgreSQL server: who may do what, and why something was not done.

#include "tests/core/hubsetup.h"

#include <QFile>
#include <QTest>

#include <optional>
#include <thread>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestHub final : public QObject, private HubDesk {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { newDesk(); }

    void addresses_data();
    void addresses();
    void addressesThatAreRefused_data();
    void addressesThatAreRefused();
    void init_mayBeRepeated();
    void init_needsRights();
    void reasons_areTold();
    void theServer_provesWhoItIs();
    void aNewerHub_isLeftAlone();
    void commitsAndFiles_goBothWays();
    void aDryLook_changesNothing();
    void strangeWorkspaces_areNotMixed();
    void aBrokenPush_goesOn();
    void aBrokenPull_changesNothing();
    void aSync_takesThenSends();
    void aSync_tellsWhatItCouldNotSend();
};

void TestHub::initTestCase()
{
    if (!HubServer::isInstalled())
        QSKIP("the PostgreSQL server is not installed: packaging/install-packages.sh test");
    const QString wrong = begin();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestHub::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HubAddress>("address");
    const auto row = [](const char *name, const QString &text, const HubAddress &address) {
        QTest::newRow(name) << text << address;
    };
    row("usual", u"postgresql://anna@hub.example.org/offices?workspace=gmg"_s,
        {u"anna"_s, u"hub.example.org"_s, 5432, u"offices"_s, u"gmg"_s, u"verify-full"_s, {}});
    row("all",
        u"postgresql://an%20na@10.0.0.7:5433/offices?workspace=gmg-2.x&sslmode=verify-ca&sslrootcert=/a/b.crt"_s,
        {u"an na"_s, u"10.0.0.7"_s, 5433, u"offices"_s, u"gmg-2.x"_s, u"verify-ca"_s, u"/a/b.crt"_s});
    row("loopback", u"postgres://127.0.0.1:5499/hub?workspace=a"_s,
        {{}, u"127.0.0.1"_s, 5499, u"hub"_s, u"a"_s, u"prefer"_s, {}});
    row("loopback, version 6", u"postgresql://anna@[::1]/hub?workspace=a&sslmode=disable"_s,
        {u"anna"_s, u"::1"_s, 5432, u"hub"_s, u"a"_s, u"disable"_s, {}});
    row("the usual socket", u"postgresql:///hub?workspace=a"_s,
        {{}, {}, 5432, u"hub"_s, u"a"_s, u"prefer"_s, {}});
    row("a socket", u"postgresql://anna@:5499/hub?host=/tmp/x&workspace=a"_s,
        {u"anna"_s, u"/tmp/x"_s, 5499, u"hub"_s, u"a"_s, u"prefer"_s, {}});
    row("at least encrypted", u"postgresql://anna@hub/offices?workspace=a&sslmode=require"_s,
        {u"anna"_s, u"hub"_s, 5432, u"offices"_s, u"a"_s, u"require"_s, {}});
}

void TestHub::addresses()
{
    QFETCH(QString, text);
    QFETCH(HubAddress, address);
    const auto parsed = parseHubAddress(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
    QVERIFY2(*parsed == address, qPrintable(parsed->text()));
    QVERIFY(must(parseHubAddress(parsed->text())) == address);
}

void TestHub::addressesThatAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &text, const QString &says) {
        QTest::newRow(name) << text << says;
    };
    row("nothing", {}, u"no address"_s);
    row("another kind", u"https://hub/offices?workspace=a"_s, u"no address"_s);
    row("a password", u"postgresql://anna:secret@hub/offices?workspace=a"_s, u".pgpass"_s);
    row("a password, by a socket", u"postgresql://anna:secret@/offices?workspace=a"_s, u".pgpass"_s);
    row("a password behind", u"postgresql://anna@hub/offices?workspace=a&password=x"_s, u".pgpass"_s);
    row("no database", u"postgresql://anna@hub/?workspace=a"_s, u"database"_s);
    row("no path", u"postgresql://anna@hub?workspace=a"_s, u"database"_s);
    row("no workspace", u"postgresql://anna@hub/offices"_s, u"workspace"_s);
    row("a strange workspace", u"postgresql://anna@hub/offices?workspace=a%27b"_s, u"workspace"_s);
    row("a strange setting", u"postgresql://anna@hub/offices?workspace=a&options=-c"_s, u"“options”"_s);
    row("twice", u"postgresql://anna@hub/offices?workspace=a&workspace=b"_s, u"twice"_s);
    row("a strange mode", u"postgresql://anna@hub/offices?workspace=a&sslmode=some"_s, u"“some”"_s);
    row("not encrypted", u"postgresql://anna@hub/offices?workspace=a&sslmode=disable"_s,
        u"others could read"_s);
    row("maybe encrypted", u"postgresql://anna@10.1.1.1/offices?workspace=a&sslmode=prefer"_s,
        u"others could read"_s);
    row("two settings in one", u"postgresql://anna@hub/offices?workspace=a&sslrootcert=x;sslmode=disable"_s,
        u"“sslrootcert”"_s);
    row("a port", u"postgresql://anna@hub:99999/offices?workspace=a"_s, u"address"_s);
}

void TestHub::addressesThatAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto parsed = parseHubAddress(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ProblemCode::Invalid);
    QVERIFY2(parsed.error().text.contains(says), qPrintable(parsed.error().text));
    QVERIFY(!parsed.error().text.contains(u"secret"));
}

void TestHub::init_mayBeRepeated()
{
    QVERIFY(!must(initHub(hub(u"boss"_s), {.members = {{u"anna"_s}}})).isNew);
    QCOMPARE(
        asked(u"boss"_s, u"select count(*) from trilateral.members where workspace = '%1'"_s.arg(m_desk)),
        u"2"_s);
    const auto nobody = initHub(hub(u"boss"_s), {.members = {{u"nobody\" x"_s}}});
    QCOMPARE(nobody.error().code, ProblemCode::NotFound);
    QVERIFY2(nobody.error().text.contains(u"createuser"), qPrintable(nobody.error().text));
    must(initHub(hub(u"boss"_s), {.members = {}, .removed = {u"ben"_s}}));
    QCOMPARE(hubSource(hub(u"ben"_s), true).error().code, ProblemCode::NotFound);
}

void TestHub::init_needsRights()
{
    const auto refused = initHub(hub(u"anna"_s), {.members = {{u"carla"_s}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::ReadOnly);
    QVERIFY2(refused.error().text.contains(u"anna"), qPrintable(refused.error().text));
}

void TestHub::reasons_areTold()
{
    const auto why = [](const HubAddress &address) {
        const auto source = hubSource(address, true);
        return source ? Problem{ProblemCode::Nothing, {}, {}} : source.error();
    };
    HubAddress off = hub(u"anna"_s);
    off.host = u"127.0.0.1"_s;
    QCOMPARE(why(off).code, ProblemCode::Nothing);
    off.port = 1;
    QVERIFY2(why(off).code == ProblemCode::Io && why(off).text.contains(u"does not answer"),
             qPrintable(why(off).text));
    HubAddress other = hub(u"anna"_s);
    other.database = u"elsewhere"_s;
    QVERIFY2(why(other).code == ProblemCode::NotFound && why(other).text.contains(u"elsewhere"),
             qPrintable(why(other).text));
    other.database = u"postgres"_s;
    QVERIFY2(why(other).text.contains(u"no hub yet"), qPrintable(why(other).text));
    QVERIFY(why(m_server.address(u"anna"_s, u"unheard"_s)).text.contains(u"unheard"));
    QVERIFY(why(hub(u"stranger"_s)).text.contains(u"stranger"));
    QVERIFY2(why(hub(u"unborn"_s)).code == ProblemCode::ReadOnly, qPrintable(why(hub(u"unborn"_s)).text));

    HubAddress locked = hub(u"locked"_s);
    locked.host = u"127.0.0.1"_s;
    must(initHub(hub(u"boss"_s), {.members = {{u"locked"_s}}}));
    const QString passes = m_server.folder() + u"/passes"_s;
    const auto password = [&passes](const QByteArray &word) {
        QFile file(passes);
        return file.open(QIODevice::WriteOnly) && file.write("127.0.0.1:*:*:locked:" + word + '\n') > 0
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    qputenv("PGPASSFILE", passes.toLocal8Bit());
    for (const QByteArray word : {"", "wrong"}) {
        QVERIFY(password(word));
        QVERIFY2(why(locked).code == ProblemCode::Invalid && why(locked).text.contains(u".pgpass"),
                 qPrintable(why(locked).text));
        QVERIFY(word.isEmpty()
                || !(why(locked).text + why(locked).detail).contains(QString::fromLatin1(word)));
    }
    QVERIFY(password("right"));
    QCOMPARE(why(locked).code, ProblemCode::Nothing);
    qunsetenv("PGPASSFILE");
}

void TestHub::theServer_provesWhoItIs()
{
    HubAddress sealed = hub(u"anna"_s);
    sealed.host = u"127.0.0.1"_s;
    const auto answer = [&](const QString &tls, const QString &root, const QString &host = u"127.0.0.1"_s) {
        sealed.host = host;
        sealed.tls = tls;
        sealed.rootFile = root;
        const auto source = hubSource(sealed, true);
        return source ? u"fine"_s : source.error().text + source.error().detail;
    };
    const auto names = [](const QString &said) {
        return said.contains(u"sslrootcert") && said.contains(u"prove");
    };
    QVERIFY2(names(answer(u"verify-full"_s, {})), qPrintable(answer(u"verify-full"_s, {})));
    QVERIFY2(names(answer(u"require"_s, {})), qPrintable(answer(u"require"_s, {})));
    QCOMPARE(m_server.secure(), QString());
    const QString right = m_server.certificate();
    QCOMPARE(answer(u"verify-full"_s, right), u"fine"_s);
    QCOMPARE(answer(u"require"_s, {}), u"fine"_s);
    for (const QString &other :
         {m_server.certificate(u"stranger"_s), m_server.folder() + u"/no ' such \\ file"_s})
        QVERIFY2(names(answer(u"verify-full"_s, other)), qPrintable(answer(u"verify-full"_s, other)));
    // The certificate is for the number, not for the name.
    QVERIFY2(names(answer(u"verify-full"_s, right, u"localhost"_s)),
             qPrintable(answer(u"verify-full"_s, right, u"localhost"_s)));
    QCOMPARE(answer(u"verify-ca"_s, right, u"localhost"_s), u"fine"_s);
}

void TestHub::aNewerHub_isLeftAlone()
{
    WorkspaceFixture fixture;
    const auto workspace = fixture.create(u"a"_s);
    save(*workspace, toy(*workspace, u"T-1"_s, u"One"_s));
    asked(u"boss"_s, u"update trilateral.hub_version set version = 99"_s);
    const auto refused = pushToHub(*workspace, hub(u"anna"_s));
    const auto made = initHub(hub(u"boss"_s), {});
    asked(u"boss"_s, u"update trilateral.hub_version set version = 2"_s);
    QCOMPARE(refused.error().code, ProblemCode::Newer);
    QCOMPARE(made.error().code, ProblemCode::Newer);
    QCOMPARE(pushed(*workspace, hub(u"anna"_s)).commits, 1);
}

void TestHub::commitsAndFiles_goBothWays()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto b = fixture.create(u"b"_s);
    const QByteArray large(3'000'000, 'x');
    Row row = toy(*a, u"T-1"_s, u"Ünïcödé “移民” \\ ' \" المهاجرون"_s);
    row.setValue(u"file", must(a->storeBytes(large)));
    row.setValue(u"text", u"a\tb\nc \x01 \u2028 {}[]"_s);
    save(*a, row);
    must(a->storeBytes({}));
    const HubPushed first = pushed(*a, hub(u"anna"_s));
    QCOMPARE(first.commits, 1);
    QCOMPARE(first.files, 2);
    QVERIFY(first.bytes > large.size());
    QCOMPARE(pushed(*a, hub(u"anna"_s)).commits, 0);
    QCOMPARE(pushed(*a, hub(u"anna"_s)).files, 0);
    QCOMPARE(pull(*b, hub(u"ben"_s)).files.size(), 2);
    QCOMPARE(must(b->dump()), must(a->dump()));
    QCOMPARE(must(b->fileContent(row.text(u"file"))), large);
    change(*b, row.id, u"text"_s, u"by b"_s);
    must(b->undo());
    change(*b, row.id, u"count"_s, qint64(4));
    change(*a, row.id, u"count"_s, qint64(5));
    QCOMPARE(pushed(*b, hub(u"ben"_s)).commits, 4);  // with that of the merge
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    pull(*a, hub(u"anna"_s));
    pull(*b, hub(u"ben"_s));
    QCOMPARE(must(b->dump()), must(a->dump()));
    QCOMPARE(must(a->conflicts()).size(), 1);
    for (int round = 0; round < 2; ++round) {
        static_cast<void>(pushed(*a, hub(u"anna"_s)));
        static_cast<void>(pushed(*b, hub(u"ben"_s)));
        pull(*a, hub(u"anna"_s));
        pull(*b, hub(u"ben"_s));
    }
    // Exchange comes to rest.
    QVERIFY(pull(*a, hub(u"anna"_s)).isEmpty() && pull(*b, hub(u"ben"_s)).isEmpty());
    QCOMPARE(pushed(*a, hub(u"anna"_s)).commits + pushed(*b, hub(u"ben"_s)).commits, 0);
    QVERIFY(must(a->check()).errors.isEmpty() && must(b->check()).errors.isEmpty());
}

void TestHub::aDryLook_changesNothing()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto b = fixture.create(u"b"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    const QByteArray before = must(b->dump());
    const MergePlan plan = must(b->planMerge(must(hubSource(hub(u"ben"_s), true))));
    QCOMPARE(plan.count(MergePlan::Item::Effect::New), 1);
    QCOMPARE(must(b->dump()), before);
    // The plan is carried out in another thread than it was made in.
    std::thread([&] { must(b->merge(plan)); }).join();
    QCOMPARE(must(b->dump()), must(a->dump()));
}

void TestHub::strangeWorkspaces_areNotMixed()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto b = fixture.create(u"b"_s);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    save(*b, toy(*b, u"T-2"_s, u"Two"_s));
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    const auto refused = pushToHub(*b, hub(u"ben"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
    QVERIFY2(refused.error().text.contains(u"two different workspaces"), qPrintable(refused.error().text));
    QCOMPARE(
        asked(u"anna"_s, u"select count(*) from trilateral.commits where workspace = '%1'"_s.arg(m_desk)),
        u"1"_s);
    QVERIFY(must(b->planMerge(must(hubSource(hub(u"ben"_s), true)))).isStrange);
    QCOMPARE(must(pushToHub(*b, hub(u"ben"_s), {.joins = true})).commits, 1);
}

/// Nobody writes while this session holds the place of the workspace.
void TestHub::aBrokenPush_goesOn()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    for (int i = 0; i < 60; ++i)
        save(*a, toy(*a, u"T-%1"_s.arg(i), u"Toy"_s));
    std::optional<Result<HubPushed>> result;
    std::optional<std::jthread> pusher;  // joined after the holder has let go
    auto holder =
        m_server.hold(u"select pg_advisory_xact_lock(hashtextextended('trilateral/%1', 0))"_s.arg(m_desk));
    QVERIFY(holder);
    pusher.emplace([&] { result = pushToHub(*a, hub(u"anna"_s), {nullptr, 20}); });
    const auto waiting = [this] {
        return asked(u"boss"_s, u"select count(*) from pg_stat_activity where wait_event = 'advisory'"_s)
            == u"1";
    };
    QTRY_VERIFY(waiting());
    QCOMPARE(m_server.breakConnections(), 1);
    pusher->join();
    QCOMPARE(result->error().code, ProblemCode::Io);
    QVERIFY2(result->error().text.contains(u"Nothing was sent yet"), qPrintable(result->error().text));
    holder->closeWriteChannel();
    QVERIFY(holder->waitForFinished());

    // A part is there and the next one breaks: the rest comes with the next try, and nothing twice.
    Progress progress;
    QCOMPARE(
        asked(u"boss"_s,
              u"create function public.stumble() returns trigger language plpgsql as $$ begin "
              "perform pg_terminate_backend(pg_backend_pid()); return null; end $$; "
              "create trigger stumble after insert on trilateral.commits for each row when (new.number = 45) "
              "execute function public.stumble(); grant execute on function public.stumble() to public"_s),
        QString());
    const auto broken = pushToHub(*a, hub(u"anna"_s), {&progress, 20});
    asked(u"boss"_s, u"drop function public.stumble() cascade"_s);
    QVERIFY(!broken);
    QVERIFY2(broken.error().text.contains(u"40 of 60"),
             qPrintable(broken.error().text + broken.error().detail));
    QCOMPARE(progress.done(), 40);
    QCOMPARE(
        asked(u"anna"_s, u"select count(*) from trilateral.commits where workspace = '%1'"_s.arg(m_desk)),
        u"40"_s);
    QCOMPARE(pushed(*a, hub(u"anna"_s)).commits, 20);
    const auto b = fixture.create(u"b"_s);
    pull(*b, hub(u"ben"_s));
    QCOMPARE(must(b->dump()), must(a->dump()));
}

void TestHub::aBrokenPull_changesNothing()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto b = fixture.create(u"b"_s);
    Row row = toy(*a, u"T-1"_s, u"One"_s);
    row.setValue(u"file", must(a->storeBytes(QByteArray(10'000, 'x'))));
    save(*a, row);
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    const QByteArray before = must(b->dump());
    const auto source = must(hubSource(hub(u"ben"_s), true));
    QCOMPARE(m_server.breakConnections(), 1);
    const auto broken = b->planMerge(source);
    QVERIFY(!broken);
    QVERIFY2(broken.error().text.contains(u"try again"), qPrintable(broken.error().text));
    // The same source finds its way again; then the server is gone when the content is to come.
    const MergePlan plan = must(b->planMerge(source));
    QCOMPARE(m_server.stop(), QString());
    const auto merged = b->merge(plan);
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ProblemCode::Io);
    QCOMPARE(must(b->dump()), before);
    QVERIFY(must(b->keptFiles()).isEmpty());
    QCOMPARE(m_server.resume(), QString());
    must(b->merge(must(b->planMerge(source))));
    QCOMPARE(must(b->dump()), must(a->dump()));
}

void TestHub::aSync_takesThenSends()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto b = fixture.create(u"b"_s);
    const QDateTime now(QDate(2014, 5, 14), QTime(9, 0), Qt::UTC);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    const HubSync first = must(syncHub(*a, must(readHub(*a, hub(u"anna"_s))), now));
    QVERIFY(!first.merged && first.backup.isEmpty() && !first.unpushed);  // nothing to take, nothing to save
    QCOMPARE(first.pushed.commits, 1);

    save(*b, toy(*b, u"T-2"_s, u"Two"_s));
    const QByteArray before = must(b->dump());
    HubReading reading = must(readHub(*b, hub(u"ben"_s)));
    QVERIFY(reading.plan.isStrange);
    QCOMPARE(syncHub(*b, reading, now).error().code, ProblemCode::Invalid);
    QCOMPARE(must(b->dump()), before);
    // It is carried out in another thread than it was made in, as the desk does.
    std::optional<HubSync> second;
    std::jthread([&] { second = must(syncHub(*b, std::move(reading), now, {.joins = true})); }).join();
    QVERIFY(second->merged && !second->unpushed);
    QCOMPARE(second->pushed.commits, 2);  // with the mark of the merge
    QCOMPARE(
        must(must(Workspace::open(second->backup, Workspace::Mode::ReadOnly, fixture.options()))->dump()),
        before);

    const HubSync third = must(syncHub(*a, must(readHub(*a, hub(u"anna"_s))), now));
    QVERIFY(third.merged.has_value());
    QCOMPARE(must(a->dump()), must(b->dump()));
    // Then there is nothing more, either way.
    const HubSync last = must(syncHub(*b, must(readHub(*b, hub(u"ben"_s))), now));
    QCOMPARE(last.pushed.commits, 0);
}

void TestHub::aSync_tellsWhatItCouldNotSend()
{
    WorkspaceFixture fixture;
    const auto a = fixture.create(u"a"_s);
    const auto b = fixture.create(u"b"_s);
    const QDateTime now(QDate(2014, 5, 14), QTime(9, 0), Qt::UTC);
    save(*a, toy(*a, u"T-1"_s, u"One"_s));
    static_cast<void>(pushed(*a, hub(u"anna"_s)));
    HubReading reading = must(readHub(*b, hub(u"ben"_s)));
    must(initHub(hub(u"boss"_s), {.members = {}, .removed = {u"ben"_s}}));
    const HubSync sync = must(syncHub(*b, std::move(reading), now));
    QVERIFY(sync.merged && sync.unpushed);
    QCOMPARE(sync.unpushed->code, ProblemCode::NotFound);
    QCOMPARE(must(b->dump()), must(a->dump()));
    // Of two that have nothing to take, the failure is all there is.
    QCOMPARE(readHub(*b, hub(u"ben"_s)).error().code, ProblemCode::NotFound);
}

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"
