// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two copies of a workspace: merge, conflicts.

#include "tests/app/clifixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliMerge : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void merges();
    void showsConflicts();
    void decides();
    void refusesWhatIsNotOpen();
    void asksSomebody();
    void printsThemForTheMeeting();

private:
    void disagree();
};

void TestCliMerge::merges()
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

void TestCliMerge::showsConflicts()
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

/// X-1 got another origin and another name on both sides, and X-2 was edited here.
void TestCliMerge::disagree()
{
    make();
    importThemes();
    const QString a = path(u"a.trilateral"_s);
    const QString b = path(u"b.trilateral"_s);
    QVERIFY(QFile::copy(a, b));
    QCOMPARE(
        run({u"import"_s, a, write(u"1.csv"_s, "id,origin,name\nX-1,forum,Ours\n"), u"--kind"_s, u"theme"_s})
            .exit,
        0);
    QCOMPARE(run({u"import"_s, b, write(u"2.csv"_s, "id,origin,name\nX-1,other,Theirs\n"), u"--kind"_s,
                  u"theme"_s})
                 .exit,
             0);
    QCOMPARE(run({u"import"_s, a, write(u"3.csv"_s, "name\nLena Berg\n"), u"--kind"_s, u"person"_s}).exit, 0);
    QCOMPARE(run({u"merge"_s, a, b}).exit, 0);
    QCOMPARE(run({u"conflicts"_s, a, u"--json"_s}).json()[u"conflicts"].toArray().size(), 2);
}

void TestCliMerge::decides()
{
    disagree();
    const QString a = path(u"a.trilateral"_s);
    const QByteArray before = read(a);
    const QJsonObject first = run({u"conflicts"_s, a, u"--json"_s}).json()[u"conflicts"][0].toObject();
    QVERIFY(first.contains(u"base"));
    QCOMPARE(first[u"reference"].toString(), u"X-1"_s);
    QVERIFY(first[u"versions"][0][u"own"].toBool());
    QCOMPARE(read(a), before);
    const Ran ran = run({u"conflicts"_s, a, u"--resolve"_s, u"X-1.origin=theirs"_s, u"--resolve"_s,
                         u"X-1.name=Ours and theirs"_s});
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY(ran.out.contains(u"2 settled"));
    QCOMPARE(run({u"conflicts"_s, a}).out.trimmed(), u"No conflicts."_s);
    const QString shown = run({u"show"_s, a, u"X-1"_s}).out;
    QVERIFY(shown.contains(u"Ours and theirs"));
    QCOMPARE(run({u"undo"_s, a}).exit, 0);  // both decisions are one step
    QCOMPARE(run({u"conflicts"_s, a, u"--json"_s}).json()[u"conflicts"].toArray().size(), 2);
    QCOMPARE(run({u"conflicts"_s, a, u"--resolve"_s, u"X-1.origin=mine"_s, u"--json"_s})
                 .json()[u"settled"]
                 .toInt(),
             1);
}

void TestCliMerge::refusesWhatIsNotOpen()
{
    disagree();
    const QString a = path(u"a.trilateral"_s);
    const QByteArray before = read(a);
    const auto refused = [&](const QString &order, int exit) {
        const Ran ran = run({u"conflicts"_s, a, u"--resolve"_s, order});
        return ran.exit == exit && !ran.err.isEmpty() && read(a) == before;
    };
    QVERIFY(refused(u"X-1.from=mine"_s, 1));       // nothing open there
    QVERIFY(refused(u"X-1.nothing=mine"_s, 1));    // no such field
    QVERIFY(refused(u"X-9.name=mine"_s, 1));       // no such record
    QVERIFY(refused(u"X-1=keep"_s, 1));            // nobody deleted it
    QVERIFY(refused(u"X-1.origin=both"_s, 1));     // it holds one value
    QVERIFY(refused(u"X-1.name=combined"_s, 1));   // both changed one line
    QVERIFY(refused(u"X-1.origin=nowhere"_s, 1));  // no such choice
    QVERIFY(refused(u"X-1.origin=theirs:Nobody"_s, 1));
    QVERIFY(refused(u"mine"_s, 2));
    QCOMPARE(run({u"conflicts"_s, a, u"--by"_s, u"2014-05-01"_s}).exit, 2);
    // One that cannot be done leaves the others undone.
    QCOMPARE(
        run({u"conflicts"_s, a, u"--resolve"_s, u"X-1.origin=mine"_s, u"--resolve"_s, u"X-1.name=combined"_s})
            .exit,
        1);
    QCOMPARE(
        run({u"conflicts"_s, a, u"--resolve"_s, u"X-1.origin=mine"_s, u"--resolve"_s, u"X-1.origin=theirs"_s})
            .exit,
        2);
    QCOMPARE(read(a), before);
    // A word that is a value.
    QCOMPARE(run({u"conflicts"_s, a, u"--resolve"_s, u"X-1.name==mine"_s}).exit, 0);
    QVERIFY(run({u"show"_s, a, u"X-1"_s}).out.contains(u"mine"));
}

void TestCliMerge::asksSomebody()
{
    disagree();
    const QString a = path(u"a.trilateral"_s);
    QString id;
    for (const QJsonValue &person :
         run({u"list"_s, a, u"person"_s, u"--json"_s}).json()[u"records"].toArray())
        if (person[u"title"].toString() == u"Lena Berg")
            id = person[u"id"].toString();
    QVERIFY(!id.isEmpty());
    const Ran ran = run({u"conflicts"_s, a, u"--assign"_s, u"X-1.name="_s + id, u"--by"_s, u"2014-05-14"_s});
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY(run({u"conflicts"_s, a}).out.contains(u"Lena Berg until 2014-05-14"));
    QJsonObject open;
    for (const QJsonValue &one : run({u"conflicts"_s, a, u"--json"_s}).json()[u"conflicts"].toArray())
        if (one[u"field"].toString() == u"name")
            open = one.toObject();
    QCOMPARE(open[u"assigned_to"][0].toString(), id);
    QCOMPARE(run({u"conflicts"_s, a, u"--resolve"_s, u"X-1.name=mine"_s}).exit, 0);
    QVERIFY(!run({u"conflicts"_s, a}).out.contains(u"Lena Berg"));
}

void TestCliMerge::printsThemForTheMeeting()
{
    disagree();
    const QString out = path(u"open.txt"_s);
    const Ran ran = run({u"brief"_s, path(u"a.trilateral"_s), u"--recipe"_s, u"conflicts"_s, u"-o"_s, out});
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    const QByteArray text = read(out);
    QVERIFY(text.contains("Ours") && text.contains("Theirs"));
}

QTEST_GUILESS_MAIN(TestCliMerge)
#include "tst_climerge.moc"
