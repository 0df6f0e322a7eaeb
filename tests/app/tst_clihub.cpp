// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hub from the command line, in a real server.

#include "tests/app/clifixture.h"
#include "tests/support/hubserver.h"

#include <QJsonArray>
#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestCliHub : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void offices_exchangeThroughAHub();
    void aMember_readsAPart();
    void aMembersPart_grows();
    void scopesThatAreNotHere_areTold();
    void whatIsWrong_isRefused_data();
    void whatIsWrong_isRefused();

private:
    [[nodiscard]] QString url(const QString &role, const QString &workspace) const
    {
        return m_server.address(role, workspace).text();
    }
    HubServer m_server;
};

void TestCliHub::initTestCase()
{
    if (!HubServer::isInstalled())
        QSKIP("the PostgreSQL server is not installed: packaging/install-packages.sh test");
    const QString wrong = m_server.start();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    for (const QString &role : {u"anna"_s, u"ben"_s, u"carla"_s})
        QCOMPARE(m_server.ask(u"boss"_s, u"create role %1 login"_s.arg(role)), QString());
}

void TestCliHub::offices_exchangeThroughAHub()
{
    const QString desk = u"offices"_s;
    const Ran made =
        run({u"hub"_s, u"init"_s, url(u"boss"_s, desk), u"--member"_s, u"anna"_s, u"--member"_s, u"ben"_s});
    QVERIFY2(made.exit == 0 && made.out.contains(u"is a hub now"), qPrintable(made.out + made.err));
    QVERIFY(made.out.contains(u"the whole workspace"));
    const QJsonObject again = run({u"hub"_s, u"init"_s, url(u"boss"_s, desk), u"--json"_s}).json();
    QVERIFY(again[u"ok"].toBool() && !again[u"new"].toBool());

    make();
    importThemes();
    const Ran sent = run({u"hub"_s, u"push"_s, file(), url(u"anna"_s, desk), u"--json"_s});
    QVERIFY2(sent.exit == 0 && sent.json()[u"commits"].toInt() > 1, qPrintable(sent.out + sent.err));
    QCOMPARE(run({u"hub"_s, u"push"_s, file(), url(u"anna"_s, desk), u"--json"_s}).json()[u"commits"].toInt(),
             0);

    const QString b = path(u"b.trilateral"_s);
    QCOMPARE(run({u"new"_s, b}).exit, 0);
    const QByteArray before = read(b);
    const QString dumped = run({u"dump"_s, b}).out;
    const Ran dry = run({u"hub"_s, u"pull"_s, b, url(u"ben"_s, desk), u"--dry-run"_s});
    QVERIFY2(dry.exit == 0 && dry.out.contains(u"nothing was written"), qPrintable(dry.out + dry.err));
    QCOMPARE(read(b), before);
    const Ran pulled = run({u"hub"_s, u"pull"_s, b, url(u"ben"_s, desk), u"--json"_s});
    QVERIFY2(pulled.exit == 0 && pulled.json()[u"new"].toInt() == 2, qPrintable(pulled.out + pulled.err));
    QCOMPARE(run({u"dump"_s, pulled.json()[u"backup"].toString()}).out, dumped);
    QCOMPARE(run({u"dump"_s, b}).out, run({u"dump"_s, file()}).out);
    QVERIFY(run({u"hub"_s, u"pull"_s, b, url(u"ben"_s, desk)}).out.contains(u"has nothing"));

    QCOMPARE(run({u"import"_s, b, write(u"1.csv"_s, "id,name\nX-8,Eight\n"), u"--kind"_s, u"theme"_s}).exit,
             0);
    const Ran pushed = run({u"hub"_s, u"push"_s, b, url(u"ben"_s, desk)});
    // The import and the merge before it, which has its place in the history of this copy.
    QVERIFY2(pushed.out.contains(u"Sent: 2 changes."), qPrintable(pushed.out + pushed.err));
    QCOMPARE(run({u"hub"_s, u"pull"_s, file(), url(u"anna"_s, desk)}).exit, 0);
    QCOMPARE(run({u"show"_s, file(), u"X-8"_s}).exit, 0);
    QCOMPARE(run({u"check"_s, file()}).exit, 0);

    // Another workspace is not mixed with it by mistake.
    const QString other = path(u"other.trilateral"_s);
    QCOMPARE(run({u"new"_s, other}).exit, 0);
    QCOMPARE(
        run({u"import"_s, other, write(u"2.csv"_s, "id,name\nY-1,Other\n"), u"--kind"_s, u"theme"_s}).exit,
        0);
    for (const QString &command : {u"push"_s, u"pull"_s}) {
        const Ran strange = run({u"hub"_s, command, other, url(u"ben"_s, desk)});
        QVERIFY2(strange.exit == 1 && strange.err.contains(u"two different workspaces"),
                 qPrintable(strange.err));
    }
    QCOMPARE(run({u"hub"_s, u"pull"_s, other, url(u"ben"_s, desk), u"--join"_s}).exit, 0);
}

void TestCliHub::aMember_readsAPart()
{
    const QString desk = u"parts"_s;
    make();
    importThemes();
    QCOMPARE(run({u"hub"_s, u"init"_s, url(u"boss"_s, desk), u"--member"_s, u"anna"_s}).exit, 0);
    const QJsonObject made = run({u"hub"_s, u"init"_s, url(u"boss"_s, desk), u"--member"_s, u"carla"_s,
                                  u"--scope"_s, u"records:X-1"_s, u"--of"_s, file(), u"--json"_s})
                                 .json();
    QVERIFY(made[u"members"][0][u"records"].toInt() > 0 && !made[u"members"][0][u"whole"].toBool());
    QCOMPARE(run({u"hub"_s, u"push"_s, file(), url(u"anna"_s, desk)}).exit, 0);
    const QString c = path(u"c.trilateral"_s);
    QCOMPARE(run({u"new"_s, c}).exit, 0);
    const Ran pulled = run({u"hub"_s, u"pull"_s, c, url(u"carla"_s, desk), u"--json"_s});
    QVERIFY2(pulled.exit == 0, qPrintable(pulled.out + pulled.err));
    QCOMPARE(run({u"show"_s, c, u"X-1"_s}).exit, 0);
    QCOMPARE(run({u"show"_s, c, u"X-2"_s}).exit, 1);
}

void TestCliHub::aMembersPart_grows()
{
    const QString desk = u"growing"_s;
    make();
    importThemes();
    QCOMPARE(run({u"hub"_s, u"init"_s, url(u"boss"_s, desk), u"--member"_s, u"anna"_s}).exit, 0);
    QCOMPARE(run({u"hub"_s, u"init"_s, url(u"boss"_s, desk), u"--member"_s, u"carla"_s, u"--scope"_s,
                  u"theme:X-1"_s, u"--of"_s, file()})
                 .exit,
             0);
    const Ran first = run({u"hub"_s, u"push"_s, file(), url(u"anna"_s, desk)});
    QVERIFY2(first.exit == 0 && !first.out.contains(u"scope"), qPrintable(first.out + first.err));
    QCOMPARE(
        run({u"import"_s, file(), write(u"aside.csv"_s, "id,name\nX-30,Aside\n"), u"--kind"_s, u"theme"_s})
            .exit,
        0);
    const auto below = [this](const QString &reference) {
        const QByteArray rows = "id,name,parent\n" + reference.toUtf8() + ",Below,X-1\n";
        return run({u"import"_s, file(), write(u"below.csv"_s, rows), u"--kind"_s, u"theme"_s}).exit;
    };
    QCOMPARE(below(u"X-11"_s), 0);
    const Ran second = run({u"hub"_s, u"push"_s, file(), url(u"anna"_s, desk)});
    QVERIFY2(second.out.contains(u"1 record came into the scope of members."), qPrintable(second.out));
    QCOMPARE(below(u"X-12"_s), 0);
    const QJsonObject third = run({u"hub"_s, u"push"_s, file(), url(u"anna"_s, desk), u"--json"_s}).json();
    QCOMPARE(third[u"scope_records"].toInt(), 1);
    const QString c = path(u"c.trilateral"_s);
    QCOMPARE(run({u"new"_s, c}).exit, 0);
    QCOMPARE(run({u"hub"_s, u"pull"_s, c, url(u"carla"_s, desk)}).exit, 0);
    for (const QString &reference : {u"X-1"_s, u"X-11"_s, u"X-12"_s})
        QCOMPARE(run({u"show"_s, c, reference}).exit, 0);
    QCOMPARE(run({u"show"_s, c, u"X-30"_s}).exit, 1);
    // The administrator may say it too, with a workspace at hand.
    QCOMPARE(below(u"X-13"_s), 0);
    const Ran init = run({u"hub"_s, u"init"_s, url(u"boss"_s, desk), u"--of"_s, file()});
    QVERIFY2(init.out.contains(u"1 record came into the scope of members."), qPrintable(init.out + init.err));
}

void TestCliHub::scopesThatAreNotHere_areTold()
{
    const QString desk = u"unknown"_s;
    make();
    importThemes();
    QCOMPARE(run({u"hub"_s, u"init"_s, url(u"boss"_s, desk), u"--member"_s, u"anna"_s}).exit, 0);
    QCOMPARE(run({u"hub"_s, u"init"_s, url(u"boss"_s, desk), u"--member"_s, u"carla"_s, u"--scope"_s,
                  u"theme:X-1"_s, u"--of"_s, file()})
                 .exit,
             0);
    const QString other = path(u"other.trilateral"_s);
    QCOMPARE(run({u"new"_s, other}).exit, 0);
    const QStringList push{u"hub"_s, u"push"_s, other, url(u"anna"_s, desk)};
    const Ran told = run(push);
    QCOMPARE(told.exit, 0);
    QVERIFY2((told.out + told.err).contains(u"What carla reads stays as it is"),
             qPrintable(told.out + told.err));
    QCOMPARE(run(push + QStringList{u"--json"_s}).json()[u"scope_unknown"].toArray(), QJsonArray{u"carla"_s});
}

void TestCliHub::whatIsWrong_isRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    const QString nowhere = u"postgresql://anna@127.0.0.1:1/hub?workspace=a"_s;
    QTest::newRow("no address") << QStringList{u"init"_s, u"hub"_s} << 1 << u"postgresql://user@host"_s;
    QTest::newRow("a password") << QStringList{u"init"_s, u"postgresql://anna:secret@host/hub?workspace=a"_s}
                                << 1 << u".pgpass"_s;
    QTest::newRow("no server") << QStringList{u"init"_s, nowhere} << 1 << u"does not answer"_s;
    QTest::newRow("a scope of nothing")
        << QStringList{u"init"_s, nowhere, u"--member"_s, u"x"_s, u"--scope"_s, u"theme:X"_s} << 2
        << u"--of FILE"_s;
    QTest::newRow("no copy") << QStringList{u"init"_s, nowhere, u"--hand-over"_s, u"anna"_s} << 2
                             << u"COPY=ROLE"_s;
    QTest::newRow("no file") << QStringList{u"push"_s, u"none.trilateral"_s, nowhere} << 1
                             << u"none.trilateral"_s;
    QTest::newRow("no address to pull from")
        << QStringList{u"pull"_s, u"none.trilateral"_s} << 2 << u"URL is missing"_s;
}

void TestCliHub::whatIsWrong_isRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const Ran ran = run(QStringList{u"hub"_s} + words);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY(!ran.err.contains(u"secret"));
}

QTEST_GUILESS_MAIN(TestCliHub)
#include "tst_clihub.moc"
