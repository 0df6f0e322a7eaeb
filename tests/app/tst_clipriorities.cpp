// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far the sides agree, from a script; and what check tells across records.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliPriorities : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void sampleIsTold();
    void asOf_takesDayMonthAndYear_data();
    void asOf_takesDayMonthAndYear();
    void asOf_refusesWhatIsNoDate();
    void emptyWorkspace_saysSo();
    void refusesOtherFiles();
    void checkTellsAcrossRecords();
    void paper_isWritten();
    void paper_refusesWhatDoesNotFit();
};

void TestCliPriorities::sampleIsTold()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const Ran text = run({u"priorities"_s, file()});
    QCOMPARE(text.exit, 0);
    // Nothing that was said holds today, so the last trilateral meeting is told.
    QVERIFY2(text.out.startsWith(u"As of 4 Apr 2014"_s) || text.out.startsWith(u"As of Apr 4, 2014"_s), qPrintable(text.out));
    for (const QString &part : {u"TRI-P1"_s, u"SRSG"_s, u"Supports"_s, u"Shared"_s, u"Diverging"_s, u"All three support"_s,
                                u"SRSG and GMG support; GFMD is reserved"_s})
        QVERIFY2(text.out.contains(part), qPrintable(text.out));
    const QJsonObject json = run({u"priorities"_s, file(), u"--json"_s}).json();
    QCOMPARE(json[u"as_of"].toString(), u"2014-04-04"_s);
    const QJsonArray all = json[u"priorities"].toArray();
    QCOMPARE(all.size(), 6);
    for (const QJsonValue &one : all) {
        QCOMPARE(one[u"sides"].toArray().size(), 3);
        QVERIFY(!one[u"explanation"].toString().isEmpty());
        if (one[u"reference"] == u"TRI-P1"_s) {
            QCOMPARE(one[u"state"].toString(), u"shared"_s);
            QCOMPARE(one[u"sides"][0][u"stated"].toString(), u"2014-03-28"_s);
            QCOMPARE(one[u"sides"][0][u"rank"].toInt(), 1);
            QVERIFY(!one[u"sides"][1][u"proposes"].toBool());
        }
    }
    QCOMPARE(read(file()), before);
}

void TestCliPriorities::asOf_takesDayMonthAndYear_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("state");
    QTest::newRow("day before") << u"2014-03-27"_s << u"2014-03-27"_s << u"not_known"_s;
    QTest::newRow("day") << u"2014-03-28"_s << u"2014-03-28"_s << u"shared"_s;
    QTest::newRow("month") << u"2014-04"_s << u"2014-04-30"_s << u"shared"_s;
    QTest::newRow("month after") << u"2014-05"_s << u"2014-05-31"_s << u"not_known"_s;
    QTest::newRow("year") << u"2014"_s << u"2014-12-31"_s << u"not_known"_s;
    QTest::newRow("before its period") << u"2013"_s << u"2013-12-31"_s << QString();
}

void TestCliPriorities::asOf_takesDayMonthAndYear()
{
    QFETCH(QString, date);
    QFETCH(QString, day);
    QFETCH(QString, state);
    make({u"--sample"_s});
    const QJsonObject json = run({u"priorities"_s, file(), u"--as-of"_s, date, u"--json"_s}).json();
    QCOMPARE(json[u"as_of"].toString(), day);
    QString found;
    for (const QJsonValue &one : json[u"priorities"].toArray())
        if (one[u"reference"] == u"TRI-P1"_s)
            found = one[u"state"].toString();
    QCOMPARE(found, state);
}

void TestCliPriorities::asOf_refusesWhatIsNoDate()
{
    make();
    for (const QString &date : {u"soon"_s, u"2014-13"_s, u"2014-02-30"_s, u""_s}) {
        const Ran ran = run({u"priorities"_s, file(), u"--as-of"_s, date});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(u"“%1” is no date"_s.arg(date)), qPrintable(ran.err));
    }
    QCOMPARE(run({u"priorities"_s, file(), u"--as-of"_s}).exit, 2);
}

void TestCliPriorities::emptyWorkspace_saysSo()
{
    make();
    const Ran ran = run({u"priorities"_s, file()});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(u"No priority runs on this day."_s), qPrintable(ran.out));
}

void TestCliPriorities::refusesOtherFiles()
{
    const QString other = write(u"other.trilateral"_s, "This is a letter. " + QByteArray(2000, 'x'));
    const Ran ran = run({u"priorities"_s, other, u"--json"_s});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.json()[u"problem"][u"code"].toString(), u"not_a_workspace"_s);
}

void TestCliPriorities::checkTellsAcrossRecords()
{
    make();
    const auto across = [this] {
        QStringList texts;
        for (const QJsonValue &one : run({u"check"_s, file(), u"--json"_s}).json()[u"findings"].toArray())
            if (one[u"where"].toString().startsWith(u"role X-"_s))
                texts << one[u"where"].toString() + u": "_s + one[u"text"].toString();
        return texts;
    };
    QCOMPARE(across(), QStringList());
    import(u"role"_s, "id,holder,function,body,from,to\n"
                      "X-1,SE,chair,GFMD-SG,2013-01-01,2014-07-15\n"
                      "X-2,TR,chair,GFMD-SG,2014-07-01,2015-12-31\n");
    const QStringList found = across();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].startsWith(u"role X-1, to: "_s) && found[0].contains(u"at the same time"_s), qPrintable(found[0]));
    const Ran text = run({u"check"_s, file()});
    QCOMPARE(text.exit, 0);  // a finding of this kind is no damage
    QVERIFY2(text.out.contains(u"co-chairs"_s), qPrintable(text.out));
}

void TestCliPriorities::paper_isWritten()
{
    make({u"--sample"_s});
    const QString pdf = path(u"p.pdf"_s);
    const Ran ran = run({u"priorities"_s, file(), u"--as-of"_s, u"2014-04-04"_s, u"--paper"_s, u"letter"_s, u"-o"_s, pdf, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json()[u"path"].toString(), pdf);
    QVERIFY(ran.json()[u"pages"].toInt() >= 1);
    QVERIFY(read(pdf).startsWith("%PDF"));
    const QString text = path(u"p.txt"_s);
    QCOMPARE(run({u"priorities"_s, file(), u"--as-of"_s, u"2014-04-04"_s, u"-o"_s, text}).exit, 0);
    QVERIFY(QString::fromUtf8(read(text)).contains(u"Priorities as of 4 April 2014"_s));
}

void TestCliPriorities::paper_refusesWhatDoesNotFit()
{
    make();
    const QByteArray before = read(file());
    QCOMPARE(run({u"priorities"_s, file(), u"-o"_s, path(u"p.doc"_s)}).exit, 2);
    QCOMPARE(run({u"priorities"_s, file(), u"-o"_s, file()}).exit, 2);
    QCOMPARE(run({u"priorities"_s, file(), u"--copy"_s, u"shared"_s}).exit, 2);
    QCOMPARE(run({u"priorities"_s, file(), u"--copy"_s, u"secret"_s, u"-o"_s, path(u"p.pdf"_s)}).exit, 2);
    QCOMPARE(read(file()), before);
}

QTEST_GUILESS_MAIN(TestCliPriorities)
#include "tst_clipriorities.moc"
