// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What recommendations were taken up, from a script.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliCoverage : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void sampleIsTold();
    void lines_addUp_data();
    void lines_addUp();
    void scope_narrows();
    void sharedCopy_tellsRangesAndWhatIsLeftOut();
    void emptyWorkspace_saysSo();
    void paper_isWritten();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
};

void TestCliCoverage::sampleIsTold()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const Ran text = run({u"coverage"_s, file()});
    QCOMPARE(text.exit, 0);
    for (const QString &part : {u"Recommendations"_s, u"Taken up"_s, u"Nothing entered yet"_s, u"By theme"_s,
                                u"Together, each once"_s, u"Follow-up is voluntary"_s, u"GFMD"_s})
        QVERIFY2(text.out.contains(part), qPrintable(text.out));
    QVERIFY(!text.out.contains(u'%'));
    const QJsonObject json = run({u"coverage"_s, file(), u"--json"_s}).json();
    const QJsonObject all = json[u"all"].toObject();
    QVERIFY(all[u"recommendations"].toInt() > 50);
    QCOMPARE(all[u"taken_up"].toInt() + all[u"other_entries"].toInt() + all[u"nothing_yet"].toInt(),
             all[u"recommendations"].toInt());
    QCOMPARE(json[u"nothing_yet"].toArray().size(), all[u"nothing_yet"].toInt());
    int kinds = 0;
    for (const QJsonValue &one : all[u"actions_by_kind"].toObject())
        kinds += one.toInt();
    QCOMPARE(kinds, all[u"actions"].toInt());
    QCOMPARE(all[u"follow_ups_by_status"].toObject().size(), 7);
    QCOMPARE(json[u"copy"].toString(), u"office"_s);
    QCOMPARE(read(file()), before);
}

void TestCliCoverage::lines_addUp_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"theme", "meeting", "body", "year"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestCliCoverage::lines_addUp()
{
    QFETCH(QString, by);
    make({u"--sample"_s});
    const QJsonObject json = run({u"coverage"_s, file(), u"--by"_s, by, u"--json"_s}).json();
    QCOMPARE(json[u"by"].toString(), by);
    int sum = 0;
    for (const QJsonValue &row : json[u"rows"].toArray()) {
        QVERIFY(!row[u"title"].toString().isEmpty());
        QVERIFY(row[u"recommendations"].toInt() > 0);
        if (row[u"level"].toInt() == 0)
            sum += row[u"recommendations"].toInt();
    }
    QVERIFY(sum >= json[u"all"][u"recommendations"].toInt());
}

void TestCliCoverage::scope_narrows()
{
    make({u"--sample"_s});
    const auto count = [this](const QStringList &options) {
        const QJsonObject json = run(QStringList{u"coverage"_s, file(), u"--json"_s} + options).json();
        return json[u"all"][u"recommendations"].toInt(-1);
    };
    const int all = count({});
    const int ofMeeting = count({u"--meeting"_s, u"GFMD5"_s});
    QVERIFY(ofMeeting > 0 && ofMeeting < all);
    const int ofYears = count({u"--from"_s, u"2011"_s, u"--to"_s, u"2011"_s});
    QVERIFY(ofYears > 0 && ofYears < all);
    QCOMPARE(count({u"--from"_s, u"1990"_s, u"--to"_s, u"1991"_s}), 0);
}

void TestCliCoverage::sharedCopy_tellsRangesAndWhatIsLeftOut()
{
    make({u"--sample"_s});
    const Ran shared = run({u"coverage"_s, file(), u"--copy"_s, u"shared"_s, u"--by"_s, u"meeting"_s});
    QCOMPARE(shared.exit, 0);
    QVERIFY2(shared.out.contains(u"1–2"_s), qPrintable(shared.out));
    const QJsonObject json =
        run({u"coverage"_s, file(), u"--copy"_s, u"shared"_s, u"--by"_s, u"meeting"_s, u"--json"_s}).json();
    QCOMPARE(json[u"copy"].toString(), u"shared"_s);
    bool hasRange = false;
    for (const QJsonValue &row : json[u"rows"].toArray()) {
        const QJsonValue actors = row[u"actors"];
        QVERIFY(actors.isObject() || actors.toInt() == 0 || actors.toInt() > 2);
        hasRange = hasRange || (actors.isObject() && actors[u"most"].toInt() == 2);
    }
    QVERIFY(hasRange);
}

void TestCliCoverage::emptyWorkspace_saysSo()
{
    make();
    const Ran text = run({u"coverage"_s, file()});
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains(u"no priority is shared on this day"_s), qPrintable(text.out));
    QCOMPARE(run({u"coverage"_s, file(), u"--json"_s}).json()[u"all"][u"recommendations"].toInt(-1), 0);
}

void TestCliCoverage::paper_isWritten()
{
    make({u"--sample"_s});
    const QString pdf = path(u"coverage.pdf"_s);
    QCOMPARE(run({u"coverage"_s, file(), u"-o"_s, pdf}).exit, 0);
    QVERIFY(read(pdf).startsWith("%PDF"));
    const QString out = path(u"coverage.txt"_s);
    QCOMPARE(run({u"coverage"_s, file(), u"--meeting"_s, u"GFMD5"_s, u"--by"_s, u"theme"_s, u"--copy"_s,
                  u"shared"_s, u"-o"_s, out})
                 .exit,
             0);
    const QString text = QString::fromUtf8(read(out));
    QVERIFY2(text.contains(u"By theme"_s) && !text.contains(u"By year"_s), qPrintable(text));
    QCOMPARE(run({u"brief"_s, file(), u"--recipe"_s, u"coverage"_s, u"-o"_s, out}).exit, 0);
    QVERIFY(QString::fromUtf8(read(out)).contains(u"By year of the recommendation"_s));
}

void TestCliCoverage::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    QTest::newRow("order") << QStringList{u"--by"_s, u"state"_s} << 2 << u"is no order"_s;
    QTest::newRow("copy") << QStringList{u"--copy"_s, u"public"_s} << 2 << u"is no copy"_s;
    QTest::newRow("State") << QStringList{u"--body"_s, u"state:SE"_s} << 1 << u"not counted for one State"_s;
    QTest::newRow("meeting") << QStringList{u"--meeting"_s, u"NONE"_s} << 1 << u"NONE"_s;
    QTest::newRow("period") << QStringList{u"--from"_s, u"2014"_s, u"--to"_s, u"2013"_s} << 2
                            << u"ends before it begins"_s;
    QTest::newRow("date") << QStringList{u"--from"_s, u"soon"_s} << 2 << u"soon"_s;
    QTest::newRow("ending") << QStringList{u"-o"_s, u"coverage.doc"_s} << 2 << u"ends in none of these"_s;
    QTest::newRow("language without paper") << QStringList{u"--lang"_s, u"fr"_s} << 2 << u"goes with -o"_s;
}

void TestCliCoverage::refusesWhatDoesNotFit()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, says);
    make({u"--sample"_s});
    const Ran ran = run(QStringList{u"coverage"_s, file()} + options);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestCliCoverage)
#include "tst_clicoverage.moc"
