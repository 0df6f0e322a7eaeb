// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The follow-up matrix from a script.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliMatrix : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void cells_areTold();
    void json_holdsCells();
    void options_narrow_data();
    void options_narrow();
    void sharedCopy_tellsWhatItLeavesOut();
    void files_areWritten_data();
    void files_areWritten();
    void language_isThatOfTheTable();
    void nothingThatFits_isSaid();
    void refuses_data();
    void refuses();
};

void TestCliMatrix::cells_areTold()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const Ran ran = run({u"matrix"_s, file()});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(u"\n  Bangladesh: Done, 2009, noted by us\n"_s), qPrintable(ran.out));
    QVERIFY(ran.out.contains(u"GFMD1-R01  "_s));
    QCOMPARE(read(file()), before);
}

void TestCliMatrix::json_holdsCells()
{
    make({u"--sample"_s});
    const QJsonObject json = run({u"matrix"_s, file(), u"--json"_s}).json();
    QVERIFY(json[u"ok"].toBool());
    QVERIFY(json[u"recommendations"].toArray().size() > 60);
    bool seen = false;
    for (const QJsonValue &cell : json[u"cells"].toArray()) {
        if (cell[u"recommendation"] != u"GFMD1-R03"_s || cell[u"actor"] != u"Bangladesh"_s)
            continue;
        seen = true;
        QCOMPARE(cell[u"words"].toString(), u"Done"_s);
        const QJsonValue entry = cell[u"entries"][0];
        QCOMPARE(entry[u"reference"].toString(), u"FU-001"_s);
        QCOMPARE(entry[u"kind"].toString(), u"follow_up"_s);
        QCOMPARE(entry[u"role"].toString(), u"acts"_s);
        QCOMPARE(entry[u"declared_by"].toString(), u"us"_s);
        QCOMPARE(entry[u"since"].toString(), u"2009"_s);
    }
    QVERIFY(seen);
}

void TestCliMatrix::options_narrow_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("gone");
    QTest::newRow("meeting") << QStringList{u"--meeting"_s, u"GFMD4"_s} << u"GFMD4-R01"_s << u"GFMD1-R03"_s;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"T-MAINSTREAM"_s} << u"GFMD4-R01"_s
                           << u"GFMD1-R03"_s;
    QTest::newRow("addressee") << QStringList{u"--addressee"_s, u"WHO"_s} << u"GFMD1-R01"_s << u"GFMD4-R01"_s;
    QTest::newRow("region") << QStringList{u"--region"_s, u"asia"_s} << u"  Bangladesh: "_s << u"  IOM: "_s;
    QTest::newRow("regional group") << QStringList{u"--region"_s, u"African States"_s} << u"GFMD1-R01"_s
                                    << u"  Bangladesh: "_s;
    QTest::newRow("status") << QStringList{u"--status"_s, u"announced"_s} << u"nnounced"_s << u": Done"_s;
}

void TestCliMatrix::options_narrow()
{
    QFETCH(QStringList, options);
    QFETCH(QString, there);
    QFETCH(QString, gone);
    make({u"--sample"_s});
    const QString out = run(QStringList{u"matrix"_s, file()} + options).out;
    QVERIFY2(out.contains(there), qPrintable(out));
    QVERIFY2(!out.contains(gone), qPrintable(out));
}

void TestCliMatrix::sharedCopy_tellsWhatItLeavesOut()
{
    make({u"--sample"_s});
    const Ran ran = run({u"matrix"_s, file(), u"--copy"_s, u"shared"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY(!ran.out.contains(u"Bangladesh: Done, 2009"_s));
    QVERIFY2(ran.out.contains(u"Left out: Follow-up of States without their consent"_s), qPrintable(ran.out));
    const QJsonObject json = run({u"matrix"_s, file(), u"--copy"_s, u"shared"_s, u"--json"_s}).json();
    QVERIFY(!json[u"left_out"].toArray().isEmpty());
    for (const QJsonValue &cell : json[u"cells"].toArray())
        for (const QJsonValue &entry : cell[u"entries"].toArray())
            QVERIFY(entry[u"reference"] != u"FU-001"_s);
}

void TestCliMatrix::files_areWritten_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("workbook") << QStringList() << u"m.xlsx"_s << QByteArray("PK");
    QTest::newRow("document") << QStringList() << u"m.docx"_s << QByteArray("PK");
    QTest::newRow("document of lines")
        << QStringList{u"--form"_s, u"list"_s} << u"l.DOCX"_s << QByteArray("PK");
    QTest::newRow("paper") << QStringList{u"--meeting"_s, u"GFMD4"_s} << u"m.pdf"_s << QByteArray("%PDF");
    QTest::newRow("shared paper of lines, Arabic")
        << QStringList{u"--form"_s, u"list"_s, u"--copy"_s,    u"shared"_s,
                       u"--lang"_s, u"ar"_s,   u"--meeting"_s, u"GFMD4"_s}
        << u"l.pdf"_s << QByteArray("%PDF");
}

void TestCliMatrix::files_areWritten()
{
    QFETCH(QStringList, options);
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    make({u"--sample"_s});
    const Ran ran = run(QStringList{u"matrix"_s, file(), u"-o"_s, path(name)} + options);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY(read(path(name)).startsWith(begins));
    QVERIFY(ran.out.startsWith(u"Follow-up matrix written to "_s));
}

void TestCliMatrix::language_isThatOfTheTable()
{
    make({u"--sample"_s});
    const QString out = run({u"matrix"_s, file(), u"--lang"_s, u"fr"_s, u"--status"_s, u"under_way"_s}).out;
    QVERIFY2(out.contains(u": En cours"_s), qPrintable(out));
}

void TestCliMatrix::nothingThatFits_isSaid()
{
    make();
    const Ran ran = run({u"matrix"_s, file()});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(u"No recommendation fits."_s), qPrintable(ran.out));
}

void TestCliMatrix::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("why");
    QTest::newRow("ending") << QStringList{u"-o"_s, u"m.csv"_s} << 2
                            << u"ends neither in .xlsx nor in .docx nor in .pdf"_s;
    QTest::newRow("form") << QStringList{u"-o"_s, u"m.pdf"_s, u"--form"_s, u"cube"_s} << 2 << u"is no form"_s;
    QTest::newRow("form of a workbook")
        << QStringList{u"-o"_s, u"m.xlsx"_s, u"--form"_s, u"list"_s} << 2 << u"a workbook has both forms"_s;
    QTest::newRow("status") << QStringList{u"--status"_s, u"late"_s} << 2 << u"is no status of follow-up"_s;
    QTest::newRow("copy") << QStringList{u"--copy"_s, u"secret"_s} << 2 << u"secret"_s;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"de"_s} << 2 << u"is no language"_s;
    QTest::newRow("region") << QStringList{u"--region"_s, u"Atlantis"_s} << 1 << u"Regions are: Africa"_s;
    QTest::newRow("meeting") << QStringList{u"--meeting"_s, u"GFMD99"_s} << 1 << u"GFMD99"_s;
    QTest::newRow("theme of another kind") << QStringList{u"--theme"_s, u"GFMD4"_s} << 1 << u"GFMD4"_s;
}

void TestCliMatrix::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, why);
    make({u"--sample"_s});
    const Ran ran = run(QStringList{u"matrix"_s, file()} + options);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(why), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestCliMatrix)
#include "tst_climatrix.moc"
