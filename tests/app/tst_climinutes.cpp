// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Minutes from the command line.

#include "tests/app/clifixture.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliMinutes : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void writesTextAndPdf();
    void writesSeveralMeetings();
    void tellsWhatASharedCopyLeavesOut();
    void warnsOfNames();
    void refuses_data();
    void refuses();
    void neverWritesOverTheWorkspace();
    void briefIsTextToo();
};

void TestCliMinutes::writesTextAndPdf()
{
    make({u"--sample"_s});
    const QString text = path(u"m.txt"_s);
    const Ran ran = run({u"minutes"_s, file(), u"--meeting"_s, u"TRI-2014-01"_s, u"-o"_s, text, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json()[u"items"].toInt(), 6);
    QCOMPARE(ran.json()[u"pages"].toInt(), 0);  // a text has none
    QVERIFY(ran.json()[u"left_out"].isArray());
    QCOMPARE(ran.json()[u"path"].toString(), text);
    const QString words = QString::fromUtf8(read(text));
    QVERIFY(words.contains(u"Decision TRI-2014-01-D1."));
    QVERIFY(words.contains(u"Annex I. Open actions\n====="));
    for (const QString &line : words.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    const QString pdf = path(u"m.PDF"_s);
    QCOMPARE(run({u"minutes"_s, file(), u"--meeting"_s, u"TRI-2014-01"_s, u"--paper"_s, u"letter"_s,
                  u"--lang"_s, u"ar"_s, u"-o"_s, pdf})
                 .exit,
             0);
    QVERIFY(read(pdf).startsWith("%PDF"));
}

void TestCliMinutes::writesSeveralMeetings()
{
    make({u"--sample"_s});
    const QString out = path(u"m.txt"_s);
    const auto minutes = [&](const QStringList &options) {
        return run(QStringList{u"minutes"_s, file(), u"-o"_s, out, u"--json"_s} + options);
    };
    QCOMPARE(minutes({u"--series"_s, u"Trilateral meeting"_s}).json()[u"items"].toInt(), 6);
    QVERIFY(QString::fromUtf8(read(out)).contains(u"TRI-2014-01, item 2, 23 January 2014."));
    QCOMPARE(minutes({u"--theme"_s, u"T-COSTS"_s, u"--by"_s, u"theme"_s}).json()[u"items"].toInt(), 1);
    QCOMPARE(minutes({u"--series"_s, u"Trilateral meeting"_s, u"--since"_s, u"2014-02"_s})
                 .json()[u"items"]
                 .toInt(),
             0);
    QCOMPARE(
        minutes({u"--series"_s, u"Trilateral meeting"_s, u"--until"_s, u"2014"_s}).json()[u"items"].toInt(),
        6);
}

void TestCliMinutes::tellsWhatASharedCopyLeavesOut()
{
    make({u"--sample"_s});
    const Ran ran = run({u"minutes"_s, file(), u"--meeting"_s, u"TRI-2014-04"_s, u"--copy"_s, u"shared"_s,
                         u"-o"_s, path(u"m.txt"_s)});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(u"ours only"), qPrintable(ran.out));
}

void TestCliMinutes::warnsOfNames()
{
    make();
    import(u"person"_s, "reference,name\nP-1,Zora Quick\n");
    import(u"meeting"_s, "id,title,from,attribution\nM-1,Small meeting,2014-04-24,chatham_house\n");
    import(u"agenda_item"_s, "meeting,number,title,minutes_taken\nM-1,1,Costs,Zora Quick spoke.\n");
    const QStringList order{u"minutes"_s, file(), u"--meeting"_s, u"M-1"_s, u"-o"_s, path(u"m.txt"_s)};
    const Ran ran = run(order + QStringList{u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json()[u"findings"].toArray().size(), 1);
    QVERIFY2(run(order).err.contains(u"Zora Quick"), qPrintable(run(order).err));
}

void TestCliMinutes::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing named") << QStringList{} << 2 << u"--series NAME"_s;
    QTest::newRow("two named") << QStringList{u"--meeting"_s, u"M-1"_s, u"--series"_s, u"S"_s} << 2
                               << u"--meeting, --series"_s;
    QTest::newRow("no such meeting") << QStringList{u"--meeting"_s, u"M-9"_s} << 1 << u"M-9"_s;
    QTest::newRow("no such series") << QStringList{u"--series"_s, u"Zebra"_s} << 1 << u"Zebra"_s;
    QTest::newRow("no such theme") << QStringList{u"--theme"_s, u"Zebra"_s} << 1 << u"Zebra"_s;
    QTest::newRow("dates of one meeting")
        << QStringList{u"--meeting"_s, u"M-1"_s, u"--since"_s, u"2014"_s} << 2 << u"--since"_s;
    QTest::newRow("no date") << QStringList{u"--series"_s, u"S"_s, u"--since"_s, u"soon"_s} << 2 << u"soon"_s;
    QTest::newRow("the wrong way round")
        << QStringList{u"--series"_s, u"S"_s, u"--since"_s, u"2015"_s, u"--until"_s, u"2014"_s} << 2
        << u"2015"_s;
    QTest::newRow("no order") << QStringList{u"--series"_s, u"S"_s, u"--by"_s, u"size"_s} << 2 << u"size"_s;
    QTest::newRow("no copy") << QStringList{u"--meeting"_s, u"M-1"_s, u"--copy"_s, u"secret"_s} << 2
                             << u"secret"_s;
    QTest::newRow("no language") << QStringList{u"--meeting"_s, u"M-1"_s, u"--lang"_s, u"xx"_s} << 2
                                 << u"xx"_s;
}

void TestCliMinutes::refuses()
{
    make();
    import(u"meeting"_s, "id,title,from,series\nM-1,Small meeting,2014-04-24,S\n");
    const QString out = path(u"m.txt"_s);
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, words);
    const Ran ran = run(QStringList{u"minutes"_s, file(), u"-o"_s, out, u"--json"_s} + options);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.json()[u"problem"][u"text"].toString().contains(words), qPrintable(ran.out));
    QVERIFY(!QFileInfo::exists(out));
}

void TestCliMinutes::neverWritesOverTheWorkspace()
{
    make();
    import(u"meeting"_s, "id,title,from\nM-1,Small meeting,2014-04-24\n");
    const Ran ending = run({u"minutes"_s, file(), u"--meeting"_s, u"M-1"_s, u"-o"_s, file()});
    QCOMPARE(ending.exit, 2);
    const QByteArray before = read(file());
    QCOMPARE(run({u"brief"_s, file(), u"--recipe"_s, u"minutes"_s, u"--meeting"_s, u"M-1"_s, u"-o"_s, file()})
                 .exit,
             2);
    QCOMPARE(read(file()), before);
}

void TestCliMinutes::briefIsTextToo()
{
    make({u"--sample"_s});
    const QString out = path(u"b.txt"_s);
    const Ran ran = run(
        {u"brief"_s, file(), u"--recipe"_s, u"trilateral"_s, u"--meeting"_s, u"TRI-2014-04"_s, u"-o"_s, out});
    QCOMPARE(ran.exit, 0);
    QVERIFY(QString::fromUtf8(read(out)).contains(u"Key messages\n============"));
}

QTEST_GUILESS_MAIN(TestCliMinutes)
#include "tst_climinutes.moc"
