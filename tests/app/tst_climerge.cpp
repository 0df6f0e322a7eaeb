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

QTEST_GUILESS_MAIN(TestCliMerge)
#include "tst_climerge.moc"
