// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of other offices from a script: old and new values, what mends a cell, likely doubles, kept columns, and the check.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliImport : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void dryRun_saysOldAndNew();
    void refused_saysWhatMendsIt();
    void sameFileTwice_changesNothing();
    void likeness_isAnsweredByTheCall_data();
    void likeness_isAnsweredByTheCall();
    void unknownColumns_areKeptWhenAsked();
    void headings_areFoundBelowATitle();
    void mapping_isUsedByHeadingsAndByName();
    void wrongAnswers_areRefused();
    void check_tellsFollowUpBeforeItsMeeting();

private:
    [[nodiscard]] Ran imported(const QString &kind, const QByteArray &csv, const QStringList &more = {}) const
    {
        return run(QStringList{u"import"_s, file(), write(u"in.csv"_s, csv), u"--kind"_s, kind} + more);
    }
};

void TestCliImport::dryRun_saysOldAndNew()
{
    make({u"--sample"_s});
    const Ran ran = imported(u"follow_up"_s, "reference,status\nFU-008,done\n", {u"--dry-run"_s});
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY2(ran.out.contains(u"Line 2, Status: Under way → Done"_s), qPrintable(ran.out));
    const QJsonObject json =
        imported(u"follow_up"_s, "reference,status\nFU-008,done\n", {u"--dry-run"_s, u"--json"_s}).json();
    const QJsonObject change = json[u"changes"].toArray().first().toObject();
    QCOMPARE(change[u"before"].toString(), u"Under way"_s);
    QCOMPARE(change[u"after"].toString(), u"Done"_s);
}

void TestCliImport::refused_saysWhatMendsIt()
{
    make({u"--sample"_s});
    const Ran ran = imported(u"follow_up"_s, "description,actor,status\nA law,Moldva,anounced\n");
    QCOMPARE(ran.exit, 1);
    for (const QString &part : {u"Line 2"_s, u"column “actor”"_s, u"Moldva"_s, u"Put it in “Others”"_s,
                                u"anounced"_s, u"Use “Announced”, keep the word in the note"_s})
        QVERIFY2((ran.out + ran.err).contains(part), qPrintable(part + u'\n' + ran.out + ran.err));
}

void TestCliImport::sameFileTwice_changesNothing()
{
    make({u"--sample"_s});
    const QByteArray csv =
        "description,actor,status\nA new law on the fair recruitment of workers abroad,MD,done\n";
    QVERIFY(imported(u"follow_up"_s, csv).out.contains(u"1 new, 0 changed, 0 unchanged"_s));
    QVERIFY(imported(u"follow_up"_s, csv).out.contains(u"0 new, 0 changed, 1 unchanged"_s));
}

void TestCliImport::likeness_isAnsweredByTheCall_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("counts");
    QTest::newRow("nothing said") << QString() << u"1 new, 0 changed, 0 unchanged"_s;
    QTest::newRow("update") << u"update"_s << u"0 new, 1 changed, 0 unchanged"_s;
    QTest::newRow("new") << u"new"_s << u"1 new, 0 changed, 0 unchanged"_s;
    QTest::newRow("leave out") << u"leave_out"_s << u"0 new, 0 changed, 0 unchanged"_s;
}

void TestCliImport::likeness_isAnsweredByTheCall()
{
    QFETCH(QString, answer);
    make({u"--sample"_s});
    const QByteArray csv = "description,actor,status\n"
                           "\"Whole-of-government act and focal points in 31 institutions, guided by the GMG "
                           "handbook.\",MD,done\n";
    const Ran ran = imported(u"follow_up"_s, csv,
                             answer.isEmpty() ? QStringList{u"--dry-run"_s}
                                              : QStringList{u"--dry-run"_s, u"--alike"_s, answer});
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QFETCH(QString, counts);
    QVERIFY2(ran.out.contains(counts), qPrintable(ran.out));
    QCOMPARE((ran.out + ran.err).contains(u"says nearly the same"_s), answer.isEmpty());
}

void TestCliImport::unknownColumns_areKeptWhenAsked()
{
    make({u"--sample"_s});
    const QByteArray csv = "reference,Bureau\nGFMD7-R04,second floor\n";
    const Ran refused = imported(u"recommendation"_s, csv);
    QCOMPARE(refused.exit, 1);
    QVERIFY2((refused.out + refused.err).contains(u"Keep it in “Note”"_s), qPrintable(refused.err));
    const Ran kept = imported(u"recommendation"_s, csv, {u"--keep"_s});
    QVERIFY2(kept.exit == 0, qPrintable(kept.err));
    QVERIFY(run({u"show"_s, file(), u"GFMD7-R04"_s}).out.contains(u"Bureau: second floor"_s));
}

void TestCliImport::headings_areFoundBelowATitle()
{
    make({u"--sample"_s});
    const Ran ran =
        imported(u"follow_up"_s, "Ministry of Foreign Affairs\n\nReference;Status;Since\nFU-008;done;2013\n");
    QVERIFY2(ran.exit == 0, qPrintable(ran.err + ran.out));
    QVERIFY2(ran.out.contains(u"0 new, 1 changed, 0 unchanged"_s), qPrintable(ran.out));
}

void TestCliImport::mapping_isUsedByHeadingsAndByName()
{
    make({u"--sample"_s});
    import(u"sheet_mapping"_s,
           "title,reads,headings,columns\n"
           "Ministry sheet,recommendation,\"N°\nLibellé X\","
           "\"{\"\"columns\"\":[{\"\"heading\"\":\"\"N°\"\",\"\"means\"\":\"\"reference\"\"},"
           "{\"\"heading\"\":\"\"Libellé X\"\",\"\"means\"\":\"\"text_fr\"\"}]}\"\n");
    const Ran ran =
        imported(u"recommendation"_s, "Libellé X,N°\nBaisser les prix,GFMD7-R04\n", {u"--dry-run"_s});
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY2(ran.out.contains(u"Columns read as in “Ministry sheet”."_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"0 new, 1 changed"_s), qPrintable(ran.out));
    const Ran unknown = imported(u"recommendation"_s, "N°\nGFMD7-R04\n", {u"--mapping"_s, u"Nothing"_s});
    QCOMPARE(unknown.exit, 1);
    QVERIFY(unknown.err.contains(u"No sheet mapping for Recommendations is called “Nothing”."_s));
}

void TestCliImport::wrongAnswers_areRefused()
{
    make({u"--sample"_s});
    const Ran alike =
        imported(u"follow_up"_s, "reference,status\nFU-008,done\n", {u"--alike"_s, u"perhaps"_s});
    QCOMPARE(alike.exit, 2);
    QVERIFY(alike.err.contains(u"“perhaps” is no answer for --alike"_s));
    const Ran key = imported(u"follow_up"_s, "reference,status\nFU-008,done\n", {u"--key"_s, u"Number"_s});
    QCOMPARE(key.exit, 1);
    QVERIFY(key.err.contains(u"No column “Number”"_s));
}

void TestCliImport::check_tellsFollowUpBeforeItsMeeting()
{
    make({u"--sample"_s});
    import(u"follow_up"_s,
           "id,description,recommendation_id,actor,date,status,declared_by\n"
           "F-1,Has been so for long,GFMD7-R04,MD,1999,done,us\n");
    const Ran ran = run({u"check"_s, file()});
    for (const QString &part : {u"follow_up F-1, date"_s, u"Only existing practice is older"_s,
                                u"Say that it is existing practice"_s})
        QVERIFY2((ran.out + ran.err).contains(part), qPrintable(part + u'\n' + ran.out + ran.err));
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
