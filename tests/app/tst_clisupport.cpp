// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Project sheets, lists of projects and what fits a State's planning, from a script.

#include "tests/app/clifixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCliSupport : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void papers_areWritten();
    void wrongInput_isRefused_data();
    void wrongInput_isRefused();

private:
    [[nodiscard]] Ran paper(const QString &recipe, const QStringList &more, const QString &out)
    {
        return run(QStringList{u"brief"_s, file(), u"--recipe"_s, recipe} + more
                   + QStringList{u"-o"_s, path(out)});
    }
    [[nodiscard]] QString written(const QString &out) { return QString::fromUtf8(read(path(out))); }
};

void TestCliSupport::papers_areWritten()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    Ran ran = paper(u"project_sheet"_s, {u"--record"_s, u"PRJ-JMDI2"_s}, u"p.txt"_s);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY2(written(u"p.txt"_s).contains(u"15 local projects"_s), qPrintable(written(u"p.txt"_s)));
    ran = paper(u"project_list"_s, {}, u"l.txt"_s);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    const qsizetype all = written(u"l.txt"_s).size();
    ran = paper(u"project_list"_s,
                {u"--theme"_s, u"T-MAINSTREAM"_s, u"--record"_s, u"NP"_s, u"--copy"_s, u"shared"_s},
                u"n.txt"_s);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY(written(u"n.txt"_s).contains(u"Nepal"_s) && written(u"n.txt"_s).size() < all);
    ran = paper(u"planning_fit"_s, {u"--record"_s, u"MG"_s, u"--lang"_s, u"fr"_s}, u"f.pdf"_s);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY(read(path(u"f.pdf"_s)).startsWith("%PDF"));
    QCOMPARE(read(file()), before);
}

void TestCliSupport::wrongInput_isRefused_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("says");
    QTest::newRow("sheet of nothing") << u"project_sheet"_s << QStringList() << u"--record"_s;
    QTest::newRow("sheet of a State") << u"project_sheet"_s << QStringList{u"--record"_s, u"SE"_s} << u"SE"_s;
    QTest::newRow("fit of nothing") << u"planning_fit"_s << QStringList() << u"--record"_s;
    QTest::newRow("fit of an agency")
        << u"planning_fit"_s << QStringList{u"--record"_s, u"ILO"_s} << u"ILO"_s;
    QTest::newRow("of a meeting") << u"project_list"_s << QStringList{u"--meeting"_s, u"GFMD7"_s}
                                  << u"--meeting"_s;
    QTest::newRow("no such theme") << u"project_list"_s << QStringList{u"--theme"_s, u"T-NONE"_s}
                                   << u"T-NONE"_s;
    QTest::newRow("theme of a sheet")
        << u"project_sheet"_s << QStringList{u"--record"_s, u"PRJ-JMDI2"_s, u"--theme"_s, u"T-MAINSTREAM"_s}
        << u"--theme"_s;
}

void TestCliSupport::wrongInput_isRefused()
{
    QFETCH(QString, recipe);
    QFETCH(QStringList, more);
    QFETCH(QString, says);
    make({u"--sample"_s});
    const Ran ran = paper(recipe, more, u"d.txt"_s);
    QVERIFY(ran.exit != 0);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestCliSupport)
#include "tst_clisupport.moc"
