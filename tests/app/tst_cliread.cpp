// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that read: list, show, search, check, dump; and files that cannot be read.

#include "tests/app/clifixture.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliRead : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void importsListsShows();
    void filtersLists();
    void searches();
    void namesAmbiguousReferences();
    void checksAndDumps();
    void refusesFiles_data();
    void refusesFiles();
    void readsReadOnlyFiles();
};

void TestCliRead::importsListsShows()
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

void TestCliRead::filtersLists()
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

void TestCliRead::searches()
{
    make();
    importThemes();
    const Ran hits = run({u"search"_s, path(u"a.trilateral"_s), u"quagga"_s, u"kin"_s, u"--json"_s});
    QCOMPARE(hits.exit, 0);
    QCOMPARE(hits.json()[u"hits"].toArray().size(), 1);
    QCOMPARE(hits.json()[u"hits"][0][u"reference"].toString(), u"X-2"_s);
    QVERIFY(run({u"search"_s, path(u"a.trilateral"_s), u"quagga"_s}).out.contains(u"X-2"));
}

void TestCliRead::namesAmbiguousReferences()
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

void TestCliRead::checksAndDumps()
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

void TestCliRead::refusesFiles_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("rest");
    QTest::newRow("info") << u"info"_s << QStringList();
    QTest::newRow("list") << u"list"_s << QStringList{u"theme"_s};
    QTest::newRow("show") << u"show"_s << QStringList{u"X-1"_s};
    QTest::newRow("history") << u"history"_s << QStringList{u"X-1"_s};
    QTest::newRow("search") << u"search"_s << QStringList{u"x"_s};
    QTest::newRow("import") << u"import"_s << QStringList{u"x.csv"_s, u"--kind"_s, u"theme"_s};
    QTest::newRow("export") << u"export"_s << QStringList{u"theme"_s, u"-o"_s, u"x.csv"_s};
    QTest::newRow("brief") << u"brief"_s << QStringList{u"--recipe"_s, u"trilateral"_s, u"--meeting"_s,
                                                        u"M"_s,        u"-o"_s,         u"x.pdf"_s};
    QTest::newRow("minutes") << u"minutes"_s << QStringList{u"--meeting"_s, u"M"_s, u"-o"_s, u"x.txt"_s};
    QTest::newRow("check") << u"check"_s << QStringList();
    QTest::newRow("dump") << u"dump"_s << QStringList();
    QTest::newRow("merge") << u"merge"_s << QStringList{u"other"_s};
    QTest::newRow("undo") << u"undo"_s << QStringList();
    QTest::newRow("redo") << u"redo"_s << QStringList();
    QTest::newRow("conflicts") << u"conflicts"_s << QStringList();
}

void TestCliRead::refusesFiles()
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

void TestCliRead::readsReadOnlyFiles()
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

QTEST_GUILESS_MAIN(TestCliRead)
#include "tst_cliread.moc"
