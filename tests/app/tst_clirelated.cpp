// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Earlier recommendations with the same idea, from a script.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliRelated : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void earlierOnes_areToldBestFirst();
    void json_holdsWordsAndReasons();
    void limit_isKept();
    void nothingEarlier_isSaid();
    void nothing_isWritten();
    void refuses_data();
    void refuses();
};

void TestCliRelated::earlierOnes_areToldBestFirst()
{
    make({u"--sample"_s});
    const Ran ran = run({u"related"_s, file(), u"GFMD8-R11"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.startsWith(u"GFMD8-R11  Work closely with the UN system"_s));
    QVERIFY2(ran.out.contains(u"same words: "_s) && ran.out.contains(u"same theme: "_s), qPrintable(ran.out));
    QVERIFY(!ran.out.contains(u"GFMD8-R03"_s));  // of the same meeting
    const QStringList lines = ran.out.split(u'\n');
    int before = 100;
    int seen = 0;
    for (const QString &line : lines.mid(2)) {
        bool isNumber = false;
        const int likeness = line.left(4).trimmed().toInt(&isNumber);
        if (!isNumber)
            continue;
        QVERIFY(likeness <= before && likeness > 0);
        before = likeness;
        ++seen;
    }
    QCOMPARE(seen, 10);
    QVERIFY(run({u"related"_s, file(), u"GFMD8-R02"_s}).out.contains(u"linked already"_s));
}

void TestCliRelated::json_holdsWordsAndReasons()
{
    make({u"--sample"_s});
    const QJsonObject json = run({u"related"_s, file(), u"GFMD6-R07"_s, u"--json"_s}).json();
    QCOMPARE(json[u"recommendation"].toObject()[u"reference"].toString(), u"GFMD6-R07"_s);
    const QJsonObject first = json[u"earlier"].toArray().at(0).toObject();
    QCOMPARE(first[u"reference"].toString(), u"GFMD5-R01"_s);
    QCOMPARE(first[u"meeting"].toString(), u"GFMD5"_s);
    QVERIFY(first[u"likeness"].toInt() >= 30);
    QCOMPARE(first[u"linked"].toBool(), false);
    bool hasWord = false;
    for (const auto &word : first[u"words"].toArray())
        hasWord = hasWord || word.toObject()[u"here"].toString() == u"checklist"_s;
    QVERIFY(hasWord);
    const QJsonObject reason = first[u"reasons"].toArray().at(0).toObject();
    QCOMPARE(reason[u"by"].toString(), u"theme"_s);
    QCOMPARE(reason[u"what"].toArray(), QJsonArray{u"T-MDW"_s});
}

void TestCliRelated::limit_isKept()
{
    make({u"--sample"_s});
    const auto count = [this](const QString &limit) {
        return run({u"related"_s, file(), u"GFMD8-R02"_s, u"--limit"_s, limit, u"--json"_s})
            .json()[u"earlier"]
            .toArray()
            .size();
    };
    QCOMPARE(count(u"1"_s), 1);
    QCOMPARE(count(u"3"_s), 3);
}

void TestCliRelated::nothingEarlier_isSaid()
{
    make({u"--sample"_s});
    const Ran ran = run({u"related"_s, file(), u"GFMD1-R01"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.contains(u"No earlier recommendation"_s));
    QVERIFY(run({u"related"_s, file(), u"GFMD1-R01"_s, u"--json"_s}).json()[u"earlier"].toArray().isEmpty());
}

void TestCliRelated::nothing_isWritten()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    QCOMPARE(run({u"related"_s, file(), u"GFMD8-R02"_s}).exit, 0);
    QCOMPARE(read(file()), before);
}

void TestCliRelated::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << QStringList{u"GFMD9-R99"_s} << 1 << u"GFMD9-R99"_s;
    QTest::newRow("another kind") << QStringList{u"TRI-LES-1"_s} << 1 << u"TRI-LES-1"_s;
    QTest::newRow("no recommendation") << QStringList{} << 2 << u"RECOMMENDATION"_s;
    QTest::newRow("no number") << QStringList{u"GFMD8-R02"_s, u"--limit"_s, u"many"_s} << 2 << u"many"_s;
    QTest::newRow("zero") << QStringList{u"GFMD8-R02"_s, u"--limit"_s, u"0"_s} << 2 << u"from 1 to"_s;
    QTest::newRow("too many") << QStringList{u"GFMD8-R02"_s, u"--limit"_s, u"10001"_s} << 2 << u"from 1 to"_s;
    QTest::newRow("unknown option") << QStringList{u"GFMD8-R02"_s, u"--all"_s} << 2 << u"--all"_s;
}

void TestCliRelated::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, says);
    make({u"--sample"_s});
    const Ran ran = run(QStringList{u"related"_s, file()} + words);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliRelated)
#include "tst_clirelated.moc"
