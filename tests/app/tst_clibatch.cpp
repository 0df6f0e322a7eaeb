// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many papers made by one call, as a text file lists them.

#include "tests/app/clifixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliBatch : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void listedPapers_areMadeAsOneByOne();
    void paperThatCannotBeMade_keepsNoneOfTheOthersBack();
    void listThatIsNotUnderstood_beginsNothing_data();
    void listThatIsNotUnderstood_beginsNothing();

private:
    [[nodiscard]] Ran batch(const QString &list)
    {
        return run({u"batch"_s, file(), write(u"list.txt"_s, list.toUtf8()), u"--json"_s});
    }
};

void TestCliBatch::listedPapers_areMadeAsOneByOne()
{
    make({u"--sample"_s});
    const QString checklist = path(u"checklist in French.pdf"_s);
    const QString minutes = path(u"minutes.docx"_s);
    const Ran ran = batch(u"# for the meeting in April\n\n"
                          "brief --recipe preparation --meeting TRI-2014-04 --lang fr -o \"%1\"\r\n"
                          "  minutes --meeting TRI-2014-04 -o \"%2\"\n"_s.arg(checklist, minutes));
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    const QJsonArray papers = ran.json()[u"papers"_s].toArray();
    QCOMPARE(papers.size(), 2);
    QCOMPARE(papers[0][u"line"_s].toInt(), 3);
    QCOMPARE(papers[1][u"line"_s].toInt(), 4);
    QVERIFY(papers[0][u"data"_s][u"pages"_s].toInt() > 0);
    const QString alone = path(u"alone.pdf"_s);
    QCOMPARE(run({u"brief"_s, file(), u"--recipe"_s, u"preparation"_s, u"--meeting"_s, u"TRI-2014-04"_s,
                  u"--lang"_s, u"fr"_s, u"-o"_s, alone})
                 .exit,
             0);
    QVERIFY(!read(checklist).isEmpty());
    QVERIFY(read(checklist) == read(alone));
    QVERIFY(read(minutes).startsWith("PK"));
}

void TestCliBatch::paperThatCannotBeMade_keepsNoneOfTheOthersBack()
{
    make({u"--sample"_s});
    const QString list =
        u"brief --recipe preparation --meeting NOWHERE -o %1\n"
        "brief --recipe preparation --meeting TRI-2014-04 -o %2\n"_s.arg(path(u"a.txt"_s), path(u"b.txt"_s));
    const Ran ran = batch(list);
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.json()[u"papers"_s][0][u"problem"_s].toString().contains(u"NOWHERE"_s));
    QVERIFY(ran.json()[u"problem"_s][u"text"_s].toString().contains(u"1 of 2"_s));
    QVERIFY(!QFile::exists(path(u"a.txt"_s)));
    QVERIFY(QFile::exists(path(u"b.txt"_s)));
}

void TestCliBatch::listThatIsNotUnderstood_beginsNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("told");
    QTest::newRow("no paper") << u"undo"_s << u"line 2: “undo” makes no paper"_s;
    QTest::newRow("unknown command") << u"frobnicate -o x.pdf"_s << u"line 2: “frobnicate"_s;
    QTest::newRow("unknown option") << u"brief --recipe preparation --meeting TRI-2014-04 --colour -o x.pdf"_s
                                    << u"line 2: "_s;
    QTest::newRow("no file to write")
        << u"coverage --by theme"_s << u"line 2: The option -o OUT is missing"_s;
    QTest::newRow("the same file") << u"minutes --meeting TRI-2014-04 -o FIRST"_s << u"earlier line"_s;
}

void TestCliBatch::listThatIsNotUnderstood_beginsNothing()
{
    QFETCH(QString, line);
    QFETCH(QString, told);
    make({u"--sample"_s});
    const QString first = path(u"first.txt"_s);
    const Ran ran =
        batch(u"brief --recipe preparation --meeting TRI-2014-04 -o FIRST\n%1\n"_s.arg(line).replace(
            u"FIRST"_s, first));
    QCOMPARE(ran.exit, 2);
    const QString text = ran.json()[u"problem"_s][u"text"_s].toString();
    QVERIFY2(text.contains(told), qPrintable(text));
    QVERIFY(!QFile::exists(first));
    QCOMPARE(batch(u"\n# nothing\n"_s).exit, 2);
}

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_clibatch.moc"
