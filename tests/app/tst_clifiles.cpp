// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands about files that go with records: attach, files, extract, and search inside them.

#include "tests/app/clifixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliFiles : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void attachesListsAndExtracts();
    void attachingTwice_warns();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void extract_asksWhichOne();
    void nothingIsWrittenOverTheWorkspace_data();
    void nothingIsWrittenOverTheWorkspace();
    void search_namesTheFile();
    void merge_bringsFiles();

private:
    void makeWithThemes() const
    {
        make();
        importThemes();
    }
};

void TestCliFiles::attachesListsAndExtracts()
{
    makeWithThemes();
    const QByteArray bytes("a quokka inside\n\0\xff", 18);
    const Ran attached = run(
        {u"attach"_s, file(), u"X-1"_s, write(u"paper.bin"_s, bytes), u"--language"_s, u"fr"_s, u"--json"_s});
    QVERIFY2(attached.exit == 0, qPrintable(attached.out));
    QCOMPARE(attached.json()[u"records"].toArray().size(), 1);
    const QString id = attached.json()[u"records"][0].toString();
    const Ran listed = run({u"files"_s, file(), u"X-1"_s, u"--json"_s});
    const QJsonObject one = listed.json()[u"files"][0].toObject();
    QCOMPARE(one[u"id"].toString(), id);
    QCOMPARE(one[u"name"].toString(), u"paper.bin"_s);
    QCOMPARE(one[u"size"].toInt(), int(bytes.size()));
    QCOMPARE(one[u"language"].toString(), u"French"_s);
    QCOMPARE(one[u"here"].toBool(), true);
    QCOMPARE(one[u"own"].toBool(true), false);
    const Ran all = run({u"files"_s, file()});
    QCOMPARE(all.exit, 0);
    QVERIFY2(all.out.contains(u"paper.bin"_s) && all.out.contains(id), qPrintable(all.out));
    QVERIFY(run({u"files"_s, file(), u"X-2"_s}).out.contains(u"no file"_s));
    for (const QString &name : {id, u"X-1"_s}) {
        const QString out = path(u"out "_s + name);
        QCOMPARE(run({u"extract"_s, file(), name, u"-o"_s, out}).exit, 0);
        QCOMPARE(read(out), bytes);
    }
    QCOMPARE(run({u"check"_s, file()}).exit, 0);
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    QVERIFY(run({u"files"_s, file(), u"X-1"_s, u"--json"_s}).json()[u"files"].toArray().isEmpty());
}

void TestCliFiles::attachingTwice_warns()
{
    makeWithThemes();
    const QString data = write(u"a.txt"_s, "aa");
    QCOMPARE(run({u"attach"_s, file(), u"X-1"_s, data}).exit, 0);
    const Ran again = run({u"attach"_s, file(), u"X-1"_s, data});
    QCOMPARE(again.exit, 0);
    QVERIFY2(again.err.contains(u"a.txt"_s), qPrintable(again.err));
    QCOMPARE(run({u"files"_s, file(), u"X-1"_s, u"--json"_s}).json()[u"files"].toArray().size(), 1);
}

void TestCliFiles::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::addRow("no such record") << QStringList{u"attach"_s, u"FILE"_s, u"X-9"_s, u"DATA"_s} << 1
                                    << u"not_found"_s;
    QTest::addRow("no such file") << QStringList{u"attach"_s, u"FILE"_s, u"X-1"_s, u"DATA"_s, u"gone"_s} << 1
                                  << u"not_found"_s;
    QTest::addRow("a folder") << QStringList{u"attach"_s, u"FILE"_s, u"X-1"_s, u"/"_s} << 1 << u"invalid"_s;
    QTest::addRow("no file named") << QStringList{u"attach"_s, u"FILE"_s, u"X-1"_s} << 2 << u"usage"_s;
    QTest::addRow("no such language")
        << QStringList{u"attach"_s, u"FILE"_s, u"X-1"_s, u"DATA"_s, u"--language"_s, u"xx"_s} << 2
        << u"usage"_s;
    QTest::addRow("nothing to extract")
        << QStringList{u"extract"_s, u"FILE"_s, u"X-1"_s, u"-o"_s, u"out"_s} << 1 << u"not_found"_s;
    QTest::addRow("nowhere to extract to")
        << QStringList{u"extract"_s, u"FILE"_s, u"X-1"_s} << 2 << u"usage"_s;
    QTest::addRow("too many words") << QStringList{u"files"_s, u"FILE"_s, u"X-1"_s, u"X-2"_s} << 2
                                    << u"usage"_s;
}

void TestCliFiles::refusesWhatItCannotDo()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, code);
    makeWithThemes();
    words.replaceInStrings(u"FILE"_s, file()).replaceInStrings(u"DATA"_s, write(u"a.txt"_s, "aa"));
    const Ran ran = run(words << u"--json"_s);
    QCOMPARE(ran.exit, exit);
    QCOMPARE(ran.json()[u"problem"][u"code"].toString(), code);
    QVERIFY(run({u"files"_s, file(), u"X-1"_s, u"--json"_s}).json()[u"files"].toArray().isEmpty());
}

void TestCliFiles::extract_asksWhichOne()
{
    makeWithThemes();
    const Ran made =
        run({u"attach"_s, file(), u"X-1"_s, write(u"a.txt"_s, "aa"), write(u"b.txt"_s, "bb"), u"--json"_s});
    QCOMPARE(made.json()[u"records"].toArray().size(), 2);
    const Ran ran = run({u"extract"_s, file(), u"X-1"_s, u"-o"_s, path(u"out"_s)});
    QCOMPARE(ran.exit, 1);
    for (int i = 0; i < 2; ++i)
        QVERIFY2(ran.err.contains(made.json()[u"records"][i].toString()), qPrintable(ran.err));
}

void TestCliFiles::nothingIsWrittenOverTheWorkspace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("extract") << u"a.trilateral"_s << QStringList{u"extract"_s, u"X-1"_s};
    QTest::addRow("export") << u"a.csv"_s << QStringList{u"export"_s, u"theme"_s};
    QTest::addRow("matrix") << u"a.docx"_s << QStringList{u"matrix"_s};
    QTest::addRow("coverage") << u"a.pdf"_s << QStringList{u"coverage"_s};
    QTest::addRow("priorities") << u"a.txt"_s << QStringList{u"priorities"_s};
    QTest::addRow("profile") << u"a.PDF"_s << QStringList{u"profile"_s, u"X-1"_s};
}

void TestCliFiles::nothingIsWrittenOverTheWorkspace()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    makeWithThemes();
    QCOMPARE(run({u"attach"_s, file(), u"X-1"_s, write(u"paper.bin"_s, "bytes")}).exit, 0);
    const QString workspace = path(name);
    if (name != u"a.trilateral")
        QVERIFY(QFile::rename(file(), workspace));
    const QByteArray before = read(workspace);
    words.insert(1, workspace);
    // By another way to the same file.
    const Ran ran = run(words << u"-o"_s << path(u"./"_s + name) << u"--json"_s);
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.json()[u"problem"][u"code"].toString(), u"invalid"_s);
    QCOMPARE(read(workspace), before);
}

void TestCliFiles::search_namesTheFile()
{
    makeWithThemes();
    QCOMPARE(run({u"attach"_s, file(), u"X-1"_s, write(u"paper.txt"_s, "L'herbier de Bréquigny")}).exit, 0);
    const Ran found = run({u"search"_s, file(), u"brequigny"_s, u"--json"_s});
    QCOMPARE(found.json()[u"hits"].toArray().size(), 1);
    QCOMPARE(found.json()[u"hits"][0][u"file"].toString(), u"paper.txt"_s);
    QVERIFY(found.json()[u"hits"][0][u"excerpt"].toString().contains(u"Bréquigny"_s));
    QVERIFY(run({u"search"_s, file(), u"brequigny"_s}).out.contains(u"paper.txt: "_s));
}

void TestCliFiles::merge_bringsFiles()
{
    makeWithThemes();
    const QString other = path(u"b.trilateral"_s);
    QVERIFY(QFile::copy(file(), other));
    QCOMPARE(run({u"attach"_s, other, u"X-1"_s, write(u"a.txt"_s, "aa")}).exit, 0);
    const Ran merged = run({u"merge"_s, file(), other, u"--json"_s});
    QVERIFY2(merged.exit == 0, qPrintable(merged.out));
    QCOMPARE(merged.json()[u"files"].toInt(), 1);
    QCOMPARE(run({u"extract"_s, file(), u"X-1"_s, u"-o"_s, path(u"out"_s)}).exit, 0);
    QCOMPARE(read(path(u"out"_s)), QByteArray("aa"));
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
