// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drives the built program as a script would: exit codes, texts, JSON, and what it leaves on disk.

#include "tests/app/clifolder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestCli : public QObject, protected CliFolder {
    Q_OBJECT
private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { clear(); }

    void helps();
    void helpsEveryCommand_data();
    void helpsEveryCommand();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void makesAndNeverReplaces();
    void tellsKinds();
    void importsListsShows();
    void filtersLists();
    void searches();
    void exportsWhatItImports();
    void exchangesWorkbooks();
    void readsForeignTables();
    void refusesBadData_data();
    void refusesBadData();
    void planOnlyWithDryRun();
    void undoesAndRedoes();
    void merges();
    void showsConflicts();
    void checksAndDumps();
    void refusesFiles_data();
    void refusesFiles();
    void readsReadOnlyFiles();
    void namesAmbiguousReferences();
    void refusesBriefs();
};

void TestCli::helps()
{
    const Ran help = run({u"--help"_s});
    QCOMPARE(help.exit, 0);
    for (const char16_t *name : {u"new", u"info", u"kinds", u"list", u"show", u"search", u"import", u"export",
                                 u"brief", u"check", u"dump", u"merge", u"undo", u"redo", u"conflicts",
                                 u"history"})
        QVERIFY2(help.out.contains(u"  "_s + QString::fromUtf16(name) + u' '),
                 qPrintable(QString::fromUtf16(name)));
    const Ran version = run({u"--version"_s});
    QCOMPARE(version.exit, 0);
    QVERIFY(version.out.startsWith(u"trilateral-cli "));
}

void TestCli::helpsEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("form");
    QTest::newRow("new") << u"new"_s << u"new FILE [--sample]"_s;
    QTest::newRow("info") << u"info"_s << u"info FILE"_s;
    QTest::newRow("kinds") << u"kinds"_s << u"kinds"_s;
    QTest::newRow("list") << u"list"_s << u"list FILE KIND [--where FIELD=VALUE]... [--filter WORDS] [--mine REF]..."_s;
    QTest::newRow("show") << u"show"_s << u"show FILE REF"_s;
    QTest::newRow("search") << u"search"_s << u"search FILE WORDS... [--kind KIND]... [--lang en] [--limit N]"_s;
    QTest::newRow("history") << u"history"_s << u"history FILE REF [--field KEY]"_s;
    QTest::newRow("import") << u"import"_s
                            << u"import FILE DATA.{csv,xlsx,ods} --kind KIND [--dry-run] [--sheet NAME]"_s;
    QTest::newRow("export") << u"export"_s << u"export FILE KIND -o OUT.{csv,xlsx,json} [--view NAME] [--filter WORDS]"_s;
    QTest::newRow("brief") << u"brief"_s
                           << u"brief FILE --recipe trilateral --meeting REF [--copy office|shared]"_s;
    QTest::newRow("check") << u"check"_s << u"check FILE"_s;
    QTest::newRow("dump") << u"dump"_s << u"dump FILE"_s;
    QTest::newRow("merge") << u"merge"_s << u"merge FILE OTHER [--dry-run]"_s;
    QTest::newRow("undo") << u"undo"_s << u"undo FILE"_s;
    QTest::newRow("redo") << u"redo"_s << u"redo FILE"_s;
    QTest::newRow("conflicts") << u"conflicts"_s << u"conflicts FILE"_s;
}

void TestCli::helpsEveryCommand()
{
    QFETCH(QString, command);
    QFETCH(QString, form);
    const Ran help = run({command, u"--help"_s});
    QCOMPARE(help.exit, 0);
    QVERIFY2(help.out.contains(u"trilateral-cli "_s + form), qPrintable(help.out));
}

void TestCli::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QStringList() << u"command is missing"_s;
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("option first") << QStringList{u"--where"_s} << u"--where"_s;
    QTest::newRow("no file") << QStringList{u"list"_s} << u"FILE is missing"_s;
    QTest::newRow("no kind") << QStringList{u"list"_s, u"x"_s} << u"KIND is missing"_s;
    QTest::newRow("no words") << QStringList{u"search"_s, u"x"_s} << u"WORDS is missing"_s;
    QTest::newRow("too many") << QStringList{u"show"_s, u"x"_s, u"y"_s, u"z"_s} << u"“z”"_s;
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"x"_s, u"y"_s, u"--wher"_s, u"a=b"_s}
                                    << u"--wher"_s;
    QTest::newRow("no value") << QStringList{u"list"_s, u"x"_s, u"y"_s, u"--where"_s} << u"FIELD=VALUE"_s;
    QTest::newRow("missing option") << QStringList{u"import"_s, u"x"_s, u"y"_s} << u"--kind KIND"_s;
    QTest::newRow("option twice") << QStringList{u"import"_s, u"x"_s, u"y"_s,
                                                 u"--kind"_s, u"a"_s, u"--kind=b"_s}
                                  << u"twice"_s;
    QTest::newRow("switch with value")
        << QStringList{u"new"_s, u"x"_s, u"--sample=yes"_s} << u"takes no value"_s;
    QTest::newRow("ending") << QStringList{u"export"_s, u"x"_s, u"theme"_s, u"-o"_s, u"out.xls"_s}
                            << u"out.xls"_s;
}

void TestCli::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(text) && ran.err.contains(u"Usage: trilateral-cli"), qPrintable(ran.err));
    const Ran json = run(arguments + QStringList{u"--json"_s});
    // An option without its value would take --json as the value: still wrong, in words for people.
    if (arguments.isEmpty() || arguments.last() != u"--where" || arguments.size() == 1) {
        QCOMPARE(json.exit, 2);
        QCOMPARE(json.json()[u"ok"].toBool(true), false);
        QCOMPARE(json.json()[u"problem"][u"code"].toString(), u"usage"_s);
    }
}

void TestCli::makesAndNeverReplaces()
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

void TestCli::tellsKinds()
{
    const Ran text = run({u"kinds"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains(u"recommendation "));
    const QJsonArray kinds = run({u"kinds"_s, u"--json"_s}).json()[u"kinds"].toArray();
    QVERIFY(kinds.size() > 30);
    for (const QJsonValue &kind : kinds)
        QVERIFY(!kind[u"fields"].toArray().isEmpty());
}

void TestCli::importsListsShows()
{
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const Ran list = run({u"list"_s, file, u"theme"_s});
    QCOMPARE(list.exit, 0);
    QVERIFY2(list.out.contains(u"X-1") && list.out.contains(u"Zebra corridors"), qPrintable(list.out));
    const Ran show = run({u"show"_s, file, u"X-2"_s});
    QCOMPARE(show.exit, 0);
    QVERIFY2(show.out.contains(u"Quagga, and kin") && show.out.contains(u"Zebra corridors"),
             qPrintable(show.out));
    const QJsonObject record =
        run({u"show"_s, file, u"theme:X-1"_s, u"--json"_s}).json()[u"record"].toObject();
    QCOMPARE(record[u"values"][u"name"][u"fr"].toString(), u"Couloirs zébrés"_s);
    QCOMPARE(record[u"values"][u"from"].toString(), u"2014-05"_s);
    const Ran byId = run({u"show"_s, file, record[u"id"].toString(), u"--json"_s});
    QCOMPARE(byId.json()[u"record"].toObject(), record);
    const Ran missing = run({u"show"_s, file, u"X-9"_s, u"--json"_s});
    QCOMPARE(missing.exit, 1);
    QCOMPARE(missing.json()[u"problem"][u"code"].toString(), u"not_found"_s);
    const Ran kind = run({u"list"_s, file, u"thme"_s});
    QCOMPARE(kind.exit, 1);
    QVERIFY(kind.err.contains(u"thme") && kind.err.contains(u"theme_review"));
}

void TestCli::filtersLists()
{
    make();
    importThemes();
    const auto found = [this](const QStringList &where) {
        QStringList arguments{u"list"_s, path(u"a.trilateral"_s), u"theme"_s, u"--json"_s};
        for (const QString &one : where)
            arguments << u"--where"_s << one;
        const QJsonArray records = run(arguments).json()[u"records"].toArray();
        QStringList references;
        for (const QJsonValue &record : records)
            references << record[u"reference"].toString();
        return references.join(u' ');
    };
    QCOMPARE(found({u"status=retired"_s, u"reference=X-2"_s}), u"X-2"_s);
    QCOMPARE(found({u"parent=X-1"_s}), u"X-2"_s);
    QCOMPARE(found({u"name=zebra"_s}), u"X-1"_s);
    QCOMPARE(found({u"from=2014-05"_s, u"parent="_s}), u"X-1"_s);
    QCOMPARE(found({u"reference=X-1"_s, u"status=retired"_s}), QString());
    const QString file = path(u"a.trilateral"_s);
    QCOMPARE(run({u"list"_s, file, u"theme"_s, u"--where"_s, u"nothing"_s}).exit, 2);
    QVERIFY(run({u"list"_s, file, u"theme"_s, u"--where"_s, u"colour=red"_s}).err.contains(u"colour"));
    QVERIFY(run({u"list"_s, file, u"theme"_s, u"--where"_s, u"from=soon"_s}).err.contains(u"soon"));
}

void TestCli::searches()
{
    make();
    importThemes();
    const Ran hits = run({u"search"_s, path(u"a.trilateral"_s), u"quagga"_s, u"kin"_s, u"--json"_s});
    QCOMPARE(hits.exit, 0);
    QCOMPARE(hits.json()[u"hits"].toArray().size(), 1);
    QCOMPARE(hits.json()[u"hits"][0][u"reference"].toString(), u"X-2"_s);
    QVERIFY(run({u"search"_s, path(u"a.trilateral"_s), u"quagga"_s}).out.contains(u"X-2"));
}

void TestCli::exportsWhatItImports()
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

void TestCli::exchangesWorkbooks()
{
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const QString sheet = path(u"out.xlsx"_s);
    const Ran out = run({u"export"_s, file, u"theme"_s, u"-o"_s, sheet, u"--json"_s});
    QVERIFY2(out.exit == 0, qPrintable(out.out));
    const QString before = run({u"dump"_s, file}).out;
    const QJsonObject again = run({u"import"_s, file, sheet, u"--kind"_s, u"theme"_s, u"--json"_s}).json();
    QCOMPARE(again[u"new"].toInt(-1) + again[u"changed"].toInt(-1), 0);
    QCOMPARE(again[u"unchanged"].toInt(), out.json()[u"records"].toInt());
    QCOMPARE(again[u"source"][u"format"].toString(), u"xlsx"_s);
    QCOMPARE(again[u"source"][u"sheets"].toArray().size(), 1);
    QCOMPARE(run({u"dump"_s, file}).out, before);
    const Ran text = run({u"import"_s, file, sheet, u"--kind"_s, u"theme"_s, u"--dry-run"_s});
    QVERIFY2(text.out.startsWith(u"Excel workbook, sheet “"), qPrintable(text.out));
    const Ran other = run({u"import"_s, file, sheet, u"--kind"_s, u"theme"_s, u"--sheet"_s, u"Nowhere"_s});
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.err.contains(u"out.xlsx") && other.err.contains(u"“Nowhere”"), qPrintable(other.err));
}

void TestCli::readsForeignTables()
{
    make();
    const QString file = path(u"a.trilateral"_s);
    const auto import = [&](const QString &data, const QStringList &options) {
        return run(QStringList{u"import"_s, file, data, u"--kind"_s, u"theme"_s, u"--dry-run"_s, u"--json"_s}
                   + options);
    };
    const QString western = write(u"w.csv"_s, "id|name\nX-1|Caf\xe9, au lait\n");
    QVERIFY(import(western, {}).json()[u"problem"][u"text"].toString().contains(u"windows-1252"));
    const QJsonObject read = import(western, {u"--encoding"_s, u"windows-1252"_s}).json();
    QCOMPARE(read[u"new"].toInt(), 1);
    QCOMPARE(read[u"source"][u"separator"].toString(), u"bar"_s);
    QCOMPARE(read[u"source"][u"encoding"].toString(), u"windows-1252"_s);
    QCOMPARE(import(western, {u"--encoding=windows-1252"_s, u"--separator=semicolon"_s}).exit, 1);
    QCOMPARE(import(western, {u"--separator"_s, u"x"_s}).exit, 2);
    QCOMPARE(import(western, {u"--encoding"_s, u"klingon"_s}).exit, 1);
}

void TestCli::refusesBadData_data()
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

void TestCli::refusesBadData()
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

void TestCli::planOnlyWithDryRun()
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

void TestCli::undoesAndRedoes()
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

void TestCli::merges()
{
    make();
    importThemes();
    const QString a = path(u"a.trilateral"_s);
    const QString b = path(u"b.trilateral"_s);
    QVERIFY(QFile::copy(a, b));
    const QString data = write(u"more.csv"_s, "id,name\nX-8,Eight\n");
    QCOMPARE(run({u"import"_s, b, data, u"--kind"_s, u"theme"_s}).exit, 0);
    const QByteArray aBefore = read(a);
    const QByteArray bBefore = read(b);
    const QJsonObject dry = run({u"merge"_s, a, b, u"--dry-run"_s, u"--json"_s}).json();
    QCOMPARE(dry[u"new"].toInt(), 1);
    QCOMPARE(read(a), aBefore);
    const Ran merged = run({u"merge"_s, a, b});
    QVERIFY2(merged.exit == 0, qPrintable(merged.err));
    QCOMPARE(run({u"show"_s, a, u"X-8"_s}).exit, 0);
    QCOMPARE(read(b), bBefore);
    QCOMPARE(run({u"dump"_s, a}).out, run({u"dump"_s, b}).out);
    const QByteArray once = read(a);
    QCOMPARE(run({u"merge"_s, a, b}).exit, 0);
    QCOMPARE(read(a), once);
}

void TestCli::showsConflicts()
{
    make();
    importThemes();
    const QString a = path(u"a.trilateral"_s);
    const QString b = path(u"b.trilateral"_s);
    QCOMPARE(run({u"conflicts"_s, a}).exit, 0);
    QVERIFY(QFile::copy(a, b));
    QCOMPARE(
        run({u"import"_s, a, write(u"1.csv"_s, "id,status\nX-1,retired\n"), u"--kind"_s, u"theme"_s}).exit,
        0);
    QCOMPARE(run({u"import"_s, b, write(u"2.csv"_s, "id,from\nX-1,2001\n"), u"--kind"_s, u"theme"_s}).exit,
             0);
    QCOMPARE(run({u"import"_s, b, write(u"3.csv"_s, "id,origin\nX-1,other\n"), u"--kind"_s, u"theme"_s}).exit,
             0);
    QCOMPARE(run({u"import"_s, a, write(u"4.csv"_s, "id,origin\nX-1,forum\n"), u"--kind"_s, u"theme"_s}).exit,
             0);
    QCOMPARE(run({u"merge"_s, a, b}).exit, 0);
    const QJsonArray open = run({u"conflicts"_s, a, u"--json"_s}).json()[u"conflicts"].toArray();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0][u"field"].toString(), u"origin"_s);
    QCOMPARE(open[0][u"versions"].toArray().size(), 2);
    QVERIFY(run({u"conflicts"_s, a}).out.contains(u"origin"));
}

void TestCli::checksAndDumps()
{
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const QByteArray before = read(file);
    const Ran check = run({u"check"_s, file});
    QVERIFY2(check.exit == 0, qPrintable(check.err));
    QCOMPARE(run({u"check"_s, file, u"--json"_s}).json()[u"ok"].toBool(), true);
    QVERIFY(run({u"dump"_s, file}).out.contains(u"Zebra corridors"));
    QCOMPARE(read(file), before);
}

void TestCli::refusesFiles_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("info") << u"info"_s << QStringList();
    QTest::newRow("list") << u"list"_s << QStringList{u"theme"_s};
    QTest::newRow("show") << u"show"_s << QStringList{u"X-1"_s};
    QTest::newRow("search") << u"search"_s << QStringList{u"x"_s};
    QTest::newRow("history") << u"history"_s << QStringList{u"X-1"_s};
    QTest::newRow("import") << u"import"_s << QStringList{u"x.csv"_s, u"--kind"_s, u"theme"_s};
    QTest::newRow("export") << u"export"_s << QStringList{u"theme"_s, u"-o"_s, u"x.csv"_s};
    QTest::newRow("brief") << u"brief"_s << QStringList{u"--recipe"_s, u"trilateral"_s, u"--meeting"_s,
                                                        u"M"_s,        u"-o"_s,         u"x.pdf"_s};
    QTest::newRow("check") << u"check"_s << QStringList();
    QTest::newRow("dump") << u"dump"_s << QStringList();
    QTest::newRow("merge") << u"merge"_s << QStringList{u"other"_s};
    QTest::newRow("undo") << u"undo"_s << QStringList();
    QTest::newRow("redo") << u"redo"_s << QStringList();
    QTest::newRow("conflicts") << u"conflicts"_s << QStringList();
}

void TestCli::refusesFiles()
{
    QFETCH(QString, command);
    QFETCH(QStringList, rest);
    const QString other =
        write(u"other.trilateral"_s, "This is a letter, not a workspace. " + QByteArray(2000, 'x'));
    const QByteArray before = read(other);
    const Ran wrong = run(QStringList{command, other, u"--json"_s} + rest);
    QCOMPARE(wrong.exit, 1);
    QCOMPARE(wrong.json()[u"problem"][u"code"].toString(), u"not_a_workspace"_s);
    QCOMPARE(read(other), before);
    const QString missing = path(u"missing.trilateral"_s);
    const Ran none = run(QStringList{command, missing} + rest);
    QCOMPARE(none.exit, 1);
    QVERIFY2(none.err.contains(u"missing.trilateral"), qPrintable(none.err));
    QVERIFY(!QFileInfo::exists(missing));
}

void TestCli::readsReadOnlyFiles()
{
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const QByteArray before = read(file);
    QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner));
    QCOMPARE(run({u"show"_s, file, u"X-1"_s}).exit, 0);
    if (!QFileInfo(file).isWritable()) {  // a superuser may write all the same
        const QString data = write(u"one.csv"_s, "id,name\nX-7,Seven\n");
        const Ran refused = run({u"import"_s, file, data, u"--kind"_s, u"theme"_s, u"--json"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.json()[u"problem"][u"code"].toString(), u"read_only"_s);
        QCOMPARE(run({u"undo"_s, file}).exit, 1);
    }
    QCOMPARE(read(file), before);
    QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

void TestCli::namesAmbiguousReferences()
{
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const QString data = write(u"m.csv"_s, "id,title\nX-1,A meeting named like a theme\n");
    QCOMPARE(run({u"import"_s, file, data, u"--kind"_s, u"meeting"_s}).exit, 0);
    const Ran both = run({u"show"_s, file, u"X-1"_s});
    QCOMPARE(both.exit, 1);
    QVERIFY2(both.err.contains(u"meeting:X-1") && both.err.contains(u"theme:X-1"), qPrintable(both.err));
    QCOMPARE(run({u"show"_s, file, u"meeting:X-1"_s, u"--json"_s}).json()[u"record"][u"kind"].toString(),
             u"meeting"_s);
}

void TestCli::refusesBriefs()
{
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const QString data = write(u"m.csv"_s, "id,title,from\nM-1,Trilateral meeting,2014-04-24\n");
    QCOMPARE(run({u"import"_s, file, data, u"--kind"_s, u"meeting"_s}).exit, 0);
    const QString out = path(u"brief.pdf"_s);
    const auto brief = [&](const QStringList &options) {
        return run(QStringList{u"brief"_s, file, u"-o"_s, out, u"--json"_s} + options);
    };
    const Ran meeting = brief({u"--recipe"_s, u"trilateral"_s, u"--meeting"_s, u"X-1"_s});
    QCOMPARE(meeting.exit, 1);
    QVERIFY(meeting.json()[u"problem"][u"text"].toString().contains(u"X-1"));
    const Ran recipe = brief({u"--recipe"_s, u"nonsense"_s, u"--meeting"_s, u"M-1"_s});
    QCOMPARE(recipe.exit, 1);
    QVERIFY(recipe.json()[u"problem"][u"text"].toString().contains(u"nonsense"));
    for (const auto &[option, value] : {std::pair(u"--copy"_s, u"secret"_s), std::pair(u"--paper"_s, u"a5"_s),
                                        std::pair(u"--lang"_s, u"xx"_s)}) {
        const Ran wrong = brief({u"--recipe"_s, u"trilateral"_s, u"--meeting"_s, u"M-1"_s, option, value});
        QCOMPARE(wrong.exit, 2);
        QVERIFY(wrong.json()[u"problem"][u"text"].toString().contains(value));
    }
    QVERIFY(!QFileInfo::exists(out));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
