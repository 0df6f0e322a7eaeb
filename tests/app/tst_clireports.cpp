// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follow-up reports and handovers from a script.

#include "tests/app/clifixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCliReports : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void paper_isWritten_data();
    void paper_isWritten();
    void wrongInput_isRefused_data();
    void wrongInput_isRefused();

private:
    [[nodiscard]] Ran paper(const QString &recipe, const QStringList &more, const QString &out)
    {
        return run(QStringList{u"brief"_s, file(), u"--recipe"_s, recipe} + more
                   + QStringList{u"-o"_s, path(out)});
    }
};

void TestCliReports::paper_isWritten_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("says");
    QTest::newRow("meeting") << u"followup_report"_s << QStringList{u"--meeting"_s, u"GFMD6"_s}
                             << u"What was taken up"_s;
    QTest::newRow("State") << u"followup_report"_s
                           << QStringList{u"--state"_s, u"BD"_s, u"--as-of"_s, u"2014-04"_s}
                           << u"30 April 2014"_s;
    QTest::newRow("Chair") << u"handover"_s
                           << QStringList{u"--subject"_s, u"GFMDC-SE-2013"_s, u"--as-of"_s, u"2014-04-04"_s}
                           << u"Handover"_s;
    QTest::newRow("entity") << u"handover"_s << QStringList{u"--subject"_s, u"GMG"_s,     u"--copy"_s,
                                                            u"shared"_s,    u"--as-of"_s, u"2014-04-04"_s}
                            << u"Shared copy"_s;
}

void TestCliReports::paper_isWritten()
{
    QFETCH(QString, recipe);
    QFETCH(QStringList, more);
    QFETCH(QString, says);
    make({u"--sample"_s});
    const QByteArray before = read(file());
    Ran ran = paper(recipe, more, u"r.txt"_s);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    const QString text = QString::fromUtf8(read(path(u"r.txt"_s)));
    QVERIFY2(text.contains(says), qPrintable(text));
    ran = paper(recipe, more + QStringList{u"--lang"_s, u"ar"_s, u"--paper"_s, u"letter"_s}, u"r.pdf"_s);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY(read(path(u"r.pdf"_s)).startsWith("%PDF"));
    QCOMPARE(read(file()), before);
}

void TestCliReports::wrongInput_isRefused_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("says");
    const QString report = u"followup_report"_s;
    QTest::newRow("of nothing") << report << QStringList{} << u"--meeting REF, --state REF"_s;
    QTest::newRow("of both") << report << QStringList{u"--meeting"_s, u"GFMD6"_s, u"--state"_s, u"BD"_s}
                             << u"Only one"_s;
    QTest::newRow("not one of its own") << report << QStringList{u"--subject"_s, u"GMG"_s} << u"--subject"_s;
    QTest::newRow("no State") << report << QStringList{u"--state"_s, u"ILO"_s}
                              << u"Forum Meeting or of a State"_s;
    QTest::newRow("no day") << report << QStringList{u"--state"_s, u"BD"_s, u"--as-of"_s, u"soon"_s}
                            << u"soon"_s;
    QTest::newRow("handover of a meeting's option")
        << u"handover"_s << QStringList{u"--meeting"_s, u"GFMD6"_s} << u"--meeting"_s;
    QTest::newRow("handover of a theme")
        << u"handover"_s << QStringList{u"--subject"_s, u"T-COSTS"_s} << u"none of these"_s;
    QTest::newRow("a brief with a State")
        << u"trilateral"_s << QStringList{u"--meeting"_s, u"TRI-2014-04"_s, u"--state"_s, u"BD"_s}
        << u"--state"_s;
}

void TestCliReports::wrongInput_isRefused()
{
    QFETCH(QString, recipe);
    QFETCH(QStringList, more);
    QFETCH(QString, says);
    make({u"--sample"_s});
    const Ran ran = paper(recipe, more, u"r.txt"_s);
    QVERIFY(ran.exit != 0);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY(!QFile::exists(path(u"r.txt"_s)));
}

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_clireports.moc"
