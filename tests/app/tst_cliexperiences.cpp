// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What experiences still need before others see them, and which are likely the same, from a script.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliExperiences : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void sample_isTold();
    void one_isToldAlone();
    void consent_saysHowToLiftTheBar_data();
    void consent_saysHowToLiftTheBar();
    void age_countsOnTheDayAsked();
    void readers_whoDoNotCountAreNamed();
    void duplicates_haveReasons();
    void duplicates_ofOneOrNone();
    void emptyWorkspace_saysSo();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QJsonObject one(const QString &reference, const QStringList &more = {})
    {
        const QJsonArray all = run(QStringList{u"experiences"_s, file(), reference, u"--json"_s} + more)
                                   .json()[u"experiences"]
                                   .toArray();
        return all.size() == 1 ? all[0].toObject() : QJsonObject();
    }
    void importTwins() const
    {
        import(u"experience"_s,
               "reference,title,states,themes,from,related\n"
               "X1,Savings groups of returned construction workers,MA,T-RETURN,2008,\n"
               "X2,Savings groups of construction workers who returned,MA,T-RETURN,2008,\n"
               "X3,Consular hotline for seafarers,PH,T-MDW,2010,\n");
    }
};

void TestCliExperiences::sample_isTold()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const Ran text = run({u"experiences"_s, file()});
    QCOMPARE(text.exit, 0);
    for (const QString &part :
         {u"EXP-027  "_s, u"Readers: 1 internal, 1 external. Still needed: one external reader"_s,
          u"Evidence: none is set; what is here speaks for “"_s,
          u"Ready to present: not said. No speaker is named."_s,
          u"Age: Nobody has said when it was last checked or evaluated."_s,
          u"Experiences: 48, of them with consent: 4"_s})
        QVERIFY2(text.out.contains(part), qPrintable(part + u'\n' + text.out.left(3000)));
    const QJsonArray all = run({u"experiences"_s, file(), u"--json"_s}).json()[u"experiences"].toArray();
    QCOMPARE(all.size(), 48);
    QStringList complete;
    for (const QJsonValue &each : all) {
        QVERIFY(!each[u"grade"][u"reasons"].toArray().isEmpty());
        QVERIFY(!each[u"consent"][u"text"].toString().isEmpty());
        const QString reference = each[u"reference"].toString();
        if (each[u"consent"][u"for_others"].toBool() && each[u"readiness"][u"missing"].toArray().isEmpty()
            && each[u"readers"][u"missing_internal"].toInt() == 0
            && each[u"readers"][u"missing_external"].toInt() == 0)
            complete << reference;
        // What is from sources says nothing of consent; what is invented does.
        QCOMPARE(each[u"consent"][u"for_others"].toBool(),
                 reference.startsWith(u"TRI-EXP-"_s) && reference != u"TRI-EXP-2"_s);
    }
    complete.sort();
    QCOMPARE(complete, (QStringList{u"TRI-EXP-1"_s, u"TRI-EXP-3"_s, u"TRI-EXP-4"_s, u"TRI-EXP-5"_s}));
    QCOMPARE(read(file()), before);
}

void TestCliExperiences::one_isToldAlone()
{
    make({u"--sample"_s});
    const QJsonObject json = one(u"EXP-033"_s);
    QCOMPARE(json[u"reference"].toString(), u"EXP-033"_s);
    QCOMPARE(json[u"readers"][u"external"].toInt(), 0);  // asked, and no answer yet
    QCOMPARE(json[u"readers"][u"missing_external"].toInt(), 2);
    QCOMPARE(json[u"readers"][u"reviews"][0][u"standing"].toString(), u"waiting"_s);
    const Ran text = run({u"experiences"_s, file(), u"EXP-033"_s});
    QVERIFY2(text.out.contains(u"has not answered yet"_s), qPrintable(text.out));
    QVERIFY(!text.out.contains(u"EXP-027"_s));
}

void TestCliExperiences::consent_saysHowToLiftTheBar_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("forOthers");
    QTest::newRow("not asked") << QByteArray("not_asked,,MA")
                               << u"Ask Morocco, then set “Consent” to “Given”."_s << false;
    QTest::newRow("asked") << QByteArray("asked,,MA") << u"Remind Morocco, then set “Consent” to “Given”."_s
                           << false;
    QTest::newRow("nobody named") << QByteArray("not_asked,,") << u"Ask those who made it, then set"_s
                                  << false;
    QTest::newRow("refused") << QByteArray("refused,,MA") << u"Consent: refused; it stays in our office."_s
                             << false;
    QTest::newRow("given") << QByteArray("given,2014-02-03,MA") << u"Consent: given on 3 Feb 2014."_s
                           << true;
}

void TestCliExperiences::consent_saysHowToLiftTheBar()
{
    QFETCH(QByteArray, values);
    QFETCH(QString, told);
    QFETCH(bool, forOthers);
    make();
    import(u"experience"_s, "reference,title,consent,consent_on,states\nX1,One,"_ba + values + "\n");
    const Ran text = run({u"experiences"_s, file(), u"X1"_s});
    QVERIFY2(text.out.contains(told), qPrintable(text.out));
    QCOMPARE(text.out.contains(u"it stands in no copy for others"_s),
             !forOthers && !values.startsWith("refused"));
    QCOMPARE(one(u"X1"_s)[u"consent"][u"for_others"].toBool(), forOthers);
}

void TestCliExperiences::age_countsOnTheDayAsked()
{
    make();
    import(u"experience"_s, "reference,title,last_checked\nX1,One,2010-05-01\n");
    const auto isOld = [this](const QString &day) {
        return one(u"X1"_s, {u"--as-of"_s, day})[u"age"][u"old"].toBool();
    };
    QVERIFY(!isOld(u"2014"_s));
    QVERIFY(isOld(u"2016"_s));
    const Ran text = run({u"experiences"_s, file(), u"--as-of"_s, u"2016"_s});
    QVERIFY2(text.out.contains(u"Ask those who made it whether it still holds"_s), qPrintable(text.out));
}

void TestCliExperiences::readers_whoDoNotCountAreNamed()
{
    make();
    import(u"experience"_s, "reference,title,lead\nX1,One,ILO\n");
    import(u"experience_review"_s,
           "experience,reviewer_text,organisation,side,conflict,verdict,conflict_note\n"
           "X1,Our own reader,,internal,none,show,\n"
           "X1,A colleague,ILO,external,none,show,\n"
           "X1,A neighbour,IOM,external,declared,show,Advised on it\n"
           "X1,A reader,UNESCO,external,none,revise,\n");
    const QJsonObject readers = one(u"X1"_s)[u"readers"].toObject();
    QCOMPARE(readers[u"internal"].toInt(), 1);
    QCOMPARE(readers[u"external"].toInt(), 1);
    QVERIFY(!readers[u"divided"].toString().isEmpty());
    QStringList standings;
    for (const QJsonValue &review : readers[u"reviews"].toArray())
        standings << review[u"standing"].toString();
    standings.sort();
    QCOMPARE(standings, (QStringList{u"conflict"_s, u"counts"_s, u"counts"_s, u"own_house"_s}));
    const Ran text = run({u"experiences"_s, file()});
    QVERIFY2(text.out.contains(u"A neighbour: does not count: declared a conflict of interest."_s),
             qPrintable(text.out));
}

void TestCliExperiences::duplicates_haveReasons()
{
    make();
    importTwins();
    const QJsonArray pairs =
        run({u"experiences"_s, file(), u"--duplicates"_s, u"--json"_s}).json()[u"pairs"].toArray();
    QCOMPARE(pairs.size(), 1);
    QStringList both{pairs[0][u"one"][u"reference"].toString(), pairs[0][u"other"][u"reference"].toString()};
    both.sort();
    QCOMPARE(both, (QStringList{u"X1"_s, u"X2"_s}));
    QVERIFY(pairs[0][u"likeness"].toInt() >= 55);
    QVERIFY(pairs[0][u"words"].toArray().contains(u"construction"_s));
    QCOMPARE(pairs[0][u"states"][0][u"reference"].toString(), u"MA"_s);
    QVERIFY(pairs[0][u"same_period"].toBool());
    const Ran text = run({u"experiences"_s, file(), u"--duplicates"_s});
    for (const QString &part :
         {u"X1  Savings"_s, u"X2  Savings"_s, u"same words: "_s, u"same State: Morocco"_s, u"same theme: "_s,
          u"same period"_s, u"none of it is sure"_s})
        QVERIFY2(text.out.contains(part), qPrintable(text.out));
}

void TestCliExperiences::duplicates_ofOneOrNone()
{
    make();
    importTwins();
    const auto told = [this](const QString &reference) {
        return run({u"experiences"_s, file(), reference, u"--duplicates"_s}).out;
    };
    QVERIFY(told(u"X2"_s).contains(u"X1  Savings"_s));
    QCOMPARE(told(u"X3"_s).trimmed(), u"No other experience looks like this one."_s);
    renew();
    make();
    import(u"experience"_s, "reference,title,states\nX1,Savings for builders,MA\nX2,Speech training,SE\n");
    QVERIFY(run({u"experiences"_s, file(), u"--duplicates"_s})
                .out.contains(u"No two experiences look the same."_s));
    renew();
    make({u"--sample"_s});
    const QJsonArray pairs =
        run({u"experiences"_s, file(), u"--duplicates"_s, u"--json"_s}).json()[u"pairs"].toArray();
    QCOMPARE(pairs.size(), 1);
    QStringList both{pairs[0][u"one"][u"reference"].toString(), pairs[0][u"other"][u"reference"].toString()};
    both.sort();
    QCOMPARE(both, (QStringList{u"TRI-EXP-1"_s, u"TRI-EXP-2"_s}));
}

void TestCliExperiences::emptyWorkspace_saysSo()
{
    make();
    const Ran ran = run({u"experiences"_s, file()});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.out.trimmed(), u"There is no experience here yet."_s);
}

void TestCliExperiences::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("text");
    QTest::newRow("no such record") << QStringList{u"EXP-999"_s} << 1 << u"EXP-999"_s;
    QTest::newRow("another kind") << QStringList{u"ILO"_s} << 1 << u"ILO"_s;
    QTest::newRow("no date") << QStringList{u"--as-of"_s, u"soon"_s} << 2 << u"“soon” is no date"_s;
    QTest::newRow("day of duplicates")
        << QStringList{u"--as-of"_s, u"2014"_s, u"--duplicates"_s} << 2 << u"does not go with --duplicates"_s;
}

void TestCliExperiences::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, text);
    make();
    const Ran ran = run(QStringList{u"experiences"_s, file()} + words);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(text), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestCliExperiences)
#include "tst_cliexperiences.moc"
