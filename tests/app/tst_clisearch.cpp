// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program finds, where it looks and how it shows it.

#include "tests/app/clifolder.h"

#include <QJsonArray>
#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestCliSearch : public QObject, protected CliFolder {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { clear(); }

    void search_groupsByKind();
    void search_inAScope();
    void search_limited_saysThatThereIsMore();
    void badScope_isRefused_data();
    void badScope_isRefused();
};

void TestCliSearch::init()
{
    renew();
    make();
    importThemes();
}

void TestCliSearch::search_groupsByKind()
{
    import(u"meeting"_s, "id,title_en\nM-1,Zebra meeting\n");
    const Ran text = run({u"search"_s, file(), u"zebra"_s});
    QCOMPARE(text.exit, 0);
    const QStringList lines = text.out.split(u'\n');
    const qsizetype theme = lines.indexOf(u"Themes"_s);
    const qsizetype meeting = lines.indexOf(u"Meetings"_s);
    QVERIFY2(theme >= 0 && meeting >= 0, qPrintable(text.out));
    QVERIFY(lines[theme + 1].startsWith(u"  X-1 ") && lines[theme + 1].contains(u"Zebra corridors"));
    QVERIFY(lines[meeting + 1].startsWith(u"  M-1 ") && lines[meeting + 1].contains(u"Zebra meeting"));
    const Ran nothing = run({u"search"_s, file(), u"okapi"_s});
    QCOMPARE(nothing.exit, 0);
    QVERIFY(nothing.out.contains(u"Nothing found"));
    QVERIFY(run({u"search"_s, file(), u"?!"_s}).out.contains(u"Nothing found"));
}

void TestCliSearch::search_inAScope()
{
    import(u"meeting"_s, "id,title_en\nM-1,Zebra meeting\n");
    const auto hits = [this](const QStringList &options) {
        return run(QStringList{u"search"_s, file(), u"zebra"_s, u"--json"_s} + options).json();
    };
    QCOMPARE(hits({u"--kind"_s, u"theme"_s})[u"hits"].toArray().size(), 1);
    QCOMPARE(hits({u"--kind"_s, u"theme"_s})[u"hits"][0][u"reference"].toString(), u"X-1"_s);
    QCOMPARE(hits({u"--kind"_s, u"theme"_s, u"--kind=meeting"_s})[u"hits"].toArray().size(), 2);
    QCOMPARE(hits({u"--kind"_s, u"note"_s})[u"hits"].toArray().size(), 0);
    const QJsonObject french = hits({u"--kind"_s, u"theme"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(french[u"hits"][0][u"title"].toString(), u"Couloirs zébrés"_s);
    QCOMPARE(hits({u"--kind"_s, u"theme"_s})[u"hits"][0][u"title"].toString(), u"Zebra corridors"_s);
}

void TestCliSearch::search_limited_saysThatThereIsMore()
{
    import(u"meeting"_s, "id,title_en\nM-1,Zebra meeting\n");
    const auto hits = [this](const QString &limit) {
        return run({u"search"_s, file(), u"zebra"_s, u"--limit"_s, limit, u"--json"_s}).json();
    };
    QCOMPARE(hits(u"1"_s)[u"hits"].toArray().size(), 1);
    QCOMPARE(hits(u"1"_s)[u"more"].toBool(), true);
    QCOMPARE(hits(u"2"_s)[u"hits"].toArray().size(), 2);
    QCOMPARE(hits(u"2"_s)[u"more"].toBool(true), false);
    QVERIFY(run({u"search"_s, file(), u"zebra"_s, u"--limit"_s, u"1"_s}).out.contains(u"There are more"));
}

void TestCliSearch::badScope_isRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("text");
    QTest::newRow("kind") << QStringList{u"--kind"_s, u"thme"_s} << 1 << u"thme"_s;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"tlh"_s} << 2 << u"tlh"_s;
    QTest::newRow("zero") << QStringList{u"--limit"_s, u"0"_s} << 2 << u"“0”"_s;
    QTest::newRow("negative") << QStringList{u"--limit"_s, u"-1"_s} << 2 << u"“-1”"_s;
    QTest::newRow("no number") << QStringList{u"--limit"_s, u"ten"_s} << 2 << u"“ten”"_s;
    QTest::newRow("too large") << QStringList{u"--limit"_s, u"2147483647"_s} << 2 << u"2147483647"_s;
}

void TestCliSearch::badScope_isRefused()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, text);
    const Ran ran = run(QStringList{u"search"_s, file(), u"zebra"_s} + options);
    QCOMPARE(ran.exit, exit);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(text), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestCliSearch)
#include "tst_clisearch.moc"
