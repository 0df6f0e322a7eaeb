// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that write: new, import, export, undo, redo.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliWrite : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void makesAndNeverReplaces();
    void exportsWhatItImports();
    void refusesBadData_data();
    void refusesBadData();
    void planOnlyWithDryRun();
    void undoesAndRedoes();
};

void TestCliWrite::makesAndNeverReplaces()
{
    make();
    const QByteArray before = read(path(u"a.trilateral"_s));
    const Ran again = run({u"new"_s, path(u"a.trilateral"_s), u"--json"_s});
    QCOMPARE(again.exit, 1);
    QCOMPARE(again.json()[u"problem"][u"code"].toString(), u"exists"_s);
    QCOMPARE(read(path(u"a.trilateral"_s)), before);
    const Ran info = run({u"info"_s, path(u"a.trilateral"_s), u"--json"_s});
    QCOMPARE(info.exit, 0);
    QCOMPARE(info.json()[u"conflicts"].toInt(-1), 0);
    QCOMPARE(run({u"info"_s, path(u"a.trilateral"_s)}).exit, 0);
}

void TestCliWrite::exportsWhatItImports()
{
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const Ran out = run({u"export"_s, file, u"theme"_s, u"-o"_s, path(u"out.csv"_s), u"--json"_s});
    QCOMPARE(out.exit, 0);
    QVERIFY(out.json()[u"records"].toInt() >= 2);
    QVERIFY(read(path(u"out.csv"_s)).startsWith("\xef\xbb\xbfrecord_id,reference,name_en,name_"));
    const QByteArray before = run({u"dump"_s, file}).out.toUtf8();
    const Ran again = run({u"import"_s, file, path(u"out.csv"_s), u"--kind"_s, u"theme"_s, u"--json"_s});
    QVERIFY2(again.exit == 0, qPrintable(again.out));
    QCOMPARE(again.json()[u"new"].toInt(-1), 0);
    QCOMPARE(again.json()[u"changed"].toInt(-1), 0);
    QCOMPARE(again.json()[u"written"].toBool(true), false);
    QCOMPARE(run({u"dump"_s, file}).out.toUtf8(), before);

    QCOMPARE(run({u"export"_s, file, u"theme"_s, u"-o"_s, path(u"out.json"_s)}).exit, 0);
    const QJsonArray array = QJsonDocument::fromJson(read(path(u"out.json"_s))).array();
    QCOMPARE(array.size(), out.json()[u"records"].toInt());
    const Ran nowhere = run({u"export"_s, file, u"theme"_s, u"-o"_s, path(u"no/such/out.csv"_s)});
    QCOMPARE(nowhere.exit, 1);
}

void TestCliWrite::refusesBadData_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    QTest::newRow("header") << u"theme"_s << QByteArray("id,nmae_en\nX-5,Five\n") << 1 << u"nmae_en"_s
                            << u"nmae_en"_s << u"name_en"_s;
    QTest::newRow("date") << u"theme"_s << QByteArray("id,name_en,from\nX-5,Five,\nX-6,Six,31 June 2014\n")
                          << 3 << u"from"_s << u"31 June 2014"_s << u"2014-05-14"_s;
    QTest::newRow("State") << u"follow_up"_s << QByteArray("id,description,actor\nFU-X,Done,Atlantis\n") << 2
                           << u"actor"_s << u"Atlantis"_s << u"no known reference"_s;
    QTest::newRow("link") << u"theme"_s << QByteArray("id,name_en,parent_id\nX-5,Five,X-99\n") << 2
                          << u"parent_id"_s << u"X-99"_s << u"no known reference"_s;
    QTest::newRow("choice") << u"theme"_s << QByteArray("id,name_en,status\nX-5,Five,sleeping\n") << 2
                            << u"status"_s << u"sleeping"_s << u"Retired"_s;
    QTest::newRow("double") << u"theme"_s << QByteArray("id,name_en\nX-5,Five\nX-5,Six\n") << 3 << u"id"_s
                            << u"X-5"_s << u"Line 2"_s;
}

void TestCliWrite::refusesBadData()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, csv);
    QFETCH(int, line);
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const QByteArray before = read(file);
    const QString data = write(u"bad.csv"_s, csv);
    const Ran text = run({u"import"_s, file, data, u"--kind"_s, kind});
    QCOMPARE(text.exit, 1);
    QVERIFY(text.out.isEmpty());
    for (const QString &part : {u"bad.csv"_s, u"Line %1"_s.arg(line), column, value, rule})
        QVERIFY2(text.err.contains(part), qPrintable(part + u" / "_s + text.err));
    const QJsonObject json = run({u"import"_s, file, data, u"--kind"_s, kind, u"--json"_s}).json();
    QCOMPARE(json[u"ok"].toBool(true), false);
    QCOMPARE(json[u"problem"][u"code"].toString(), u"invalid"_s);
    QCOMPARE(json[u"findings"].toArray().size(), 1);
    QCOMPARE(json[u"findings"][0][u"line"].toInt(), line);
    QCOMPARE(json[u"findings"][0][u"column"].toString(), column);
    QCOMPARE(json[u"findings"][0][u"value"].toString(), value);
    QCOMPARE(read(file), before);
}

void TestCliWrite::planOnlyWithDryRun()
{
    make();
    const QString file = path(u"a.trilateral"_s);
    const QByteArray before = read(file);
    const QString data = write(u"one.csv"_s, "id,name\nX-7,Seven\n");
    const Ran dry = run({u"import"_s, file, data, u"--kind"_s, u"theme"_s, u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    QVERIFY(dry.out.contains(u"1 new") && dry.out.contains(u"Nothing was written"));
    QCOMPARE(read(file), before);
    const Ran broken =
        run({u"import"_s, file, write(u"b.csv"_s, "id,name\n\"X,y\n"), u"--kind"_s, u"theme"_s});
    QCOMPARE(broken.exit, 1);
    QVERIFY2(broken.err.contains(u"b.csv: Line 2, column 1"), qPrintable(broken.err));
    QCOMPARE(run({u"import"_s, file, path(u"none.csv"_s), u"--kind"_s, u"theme"_s}).exit, 1);
    QCOMPARE(run({u"import"_s, file, data, u"--kind"_s, u"thme"_s}).exit, 1);
    QCOMPARE(read(file), before);
}

void TestCliWrite::undoesAndRedoes()
{
    make();
    const QString file = path(u"a.trilateral"_s);
    const QString before = run({u"dump"_s, file}).out;
    importThemes();
    const QString after = run({u"dump"_s, file}).out;
    const Ran undo = run({u"undo"_s, file});
    QVERIFY2(undo.exit == 0, qPrintable(undo.err));
    QVERIFY(undo.out.contains(u"Import"));
    QCOMPARE(run({u"show"_s, file, u"X-1"_s}).exit, 1);
    QCOMPARE(run({u"redo"_s, file}).exit, 0);
    QCOMPARE(run({u"dump"_s, file}).out, after);
    const Ran nothing = run({u"redo"_s, file, u"--json"_s});
    QCOMPARE(nothing.exit, 1);
    QCOMPARE(nothing.json()[u"problem"][u"code"].toString(), u"nothing"_s);
}

QTEST_GUILESS_MAIN(TestCliWrite)
#include "tst_cliwrite.moc"
