// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests for expertise from a script: how much notice they gave, and what may be asked next.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliRequests : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void sampleIsTold();
    void reversedDates_areNamed();
    void reversedDates_areRefusedInAnImport();
    void offerBeforeItsBodyWasThere_isNamed();
    void offerBeforeItsBodyWasThere_isToldByTheImport();
    void emptyWorkspace_saysSo();
    void refusesOtherFiles();
    void forecast_tellsDatesSpreadAndReason();
    void forecast_ofRegularHistory_countsNOfM();
    void forecast_leavesOutWhatIsThere();
    void forecast_withoutPast_saysSo();
    void forecast_saysWhoIsExpectedToAsk();
    void forecast_ofAMeetingThatIsOver_saysSo();
    void forecast_refusesWhatDoesNotFit_data();
    void forecast_refusesWhatDoesNotFit();
    void calendar_isWritten();
    void calendar_sharedCopy_hidesWhatIsInternal();
    void calendar_refusesWhatDoesNotFit();

private:
    void importHistory() const
    {
        import(u"meeting"_s,
               "id,title,kind,from,chair\n"
               "X1,First,forum_meeting,2031-06-30,SE\n"
               "X2,Second,forum_meeting,2032-06-30,TR\n"
               "X3,Third,forum_meeting,2033-06-30,BD\n"
               "X4,Fourth,forum_meeting,2034-06-30,DE\n");
        import(u"expertise_request"_s,
               "reference,title,kind,themes,asked,for_meeting,asked_on,needed_by,answered_on,status\n"
               "R1,Paper on skills,paper,T-SKILLS,ILO;IOM,X1,2031-03-22,2031-05-21,2031-04-01,delivered\n"
               "R2,Paper on skills,paper,T-SKILLS,ILO,X2,2032-04-01,2032-05-21,,asked\n"
               "R3,Speaker on costs,speaker,T-COSTS,WB,X2,2032-05-01,2032-06-01,,asked\n"
               "R4,Paper on skills,paper,T-SKILLS,ILO,X3,2033-03,2033-05-21,2033-05-01,accepted\n");
    }
};

void TestCliRequests::sampleIsTold()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const Ran text = run({u"requests"_s, file()});
    QCOMPARE(text.exit, 0);
    for (const QString &part :
         {u"By kind"_s, u"By who asked"_s, u"Sweden"_s, u"Median"_s, u"ILO"_s, u"Delivered"_s})
        QVERIFY2(text.out.contains(part), qPrintable(text.out));
    const QJsonObject json = run({u"requests"_s, file(), u"--json"_s}).json();
    QVERIFY(json[u"ok"].toBool());
    const QJsonObject notice = json[u"all"][u"notice"].toObject();
    // Seven before the Forum Meeting of 2014, six before that of 2012, five before that of 2011 and one more by the month.
    QCOMPARE(notice[u"values"].toArray(),
             (QJsonArray{10, 17, 17, 21, 36, 43, 46, 46, 49, 49, 49, 56, 58, 59, 67, 70, 71, 84}));
    QCOMPARE(notice[u"median"].toDouble(), 49.0);
    QCOMPARE(notice[u"quartile_1"].toDouble(), 37.75);
    QCOMPARE(notice[u"quartile_3"].toDouble(), 58.75);
    QCOMPARE(notice[u"imprecise"].toArray().size(), 1);
    QCOMPARE(notice[u"imprecise"][0].toArray(), (QJsonArray{36, 66}));
    QCOMPARE(json[u"all"][u"answer"][u"missing"].toInt(), 1);
    QStringList chairs;
    for (const QJsonValue &chairmanship : json[u"by_chairmanship"].toArray())
        chairs << chairmanship[u"who"][0][u"reference"].toString();
    chairs.sort();
    QCOMPARE(chairs, (QStringList{u"CH"_s, u"MU"_s, u"SE"_s}));
    QCOMPARE(read(file()), before);
}

void TestCliRequests::reversedDates_areNamed()
{
    make();
    // Records of another copy come in as they are.
    import(u"expertise_request"_s,
           "record_id,reference,title,asked,asked_on,needed_by,answered_on,status\n"
           "0000000000000000000000000a,R8,Turned round,ILO,2014-05-02,2014-05-01,2014-04,asked\n"
           "0000000000000000000000000b,R9,By the month,ILO,2014-03,2014-05-01,,asked\n");
    const QJsonObject json = run({u"requests"_s, file(), u"--json"_s}).json();
    const QJsonArray findings = json[u"findings"].toArray();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0][u"rule"].toString(), u"needed_before_asked"_s);
    QCOMPARE(findings[1][u"rule"].toString(), u"answered_before_asked"_s);
    QCOMPARE(json[u"all"][u"notice"][u"reversed"].toInt(), 1);
    QCOMPARE(json[u"all"][u"notice"][u"count"].toInt(), 0);
    QCOMPARE(json[u"all"][u"notice"][u"imprecise"].toArray().size(), 1);
    QCOMPARE(json[u"all"][u"notice"][u"imprecise"][0].toArray(), (QJsonArray{31, 61}));
    const Ran text = run({u"requests"_s, file()});
    QCOMPARE(text.exit, 0);  // it is told, and stands in nobody's way
    QVERIFY2(text.out.contains(u"R8 is needed before it was asked. Correct “Needed by” or “Asked on”."_s),
             qPrintable(text.out));
    QStringList rules;
    for (const QJsonValue &finding : run({u"check"_s, file(), u"--json"_s}).json()[u"findings"].toArray())
        rules << finding[u"where"].toString() + u": "_s + finding[u"rule"].toString();
    QVERIFY2(rules.contains(u"expertise_request R8, needed_by: needed_before_asked"_s),
             qPrintable(rules.join(u'\n')));
    const QString told = run({u"check"_s, file()}).out;
    QVERIFY2(told.contains(u"must not be before Asked on (2 May 2014). Exchange the two dates"_s),
             qPrintable(told));
}

void TestCliRequests::reversedDates_areRefusedInAnImport()
{
    make();
    const QByteArray before = read(file());
    const QString data = write(u"r.csv"_s,
                               "reference,title,asked,asked_on,needed_by,status\n"
                               "R8,Turned round,ILO,2014-05-02,2014-05-01,asked\n");
    const Ran ran = run({u"import"_s, file(), data, u"--kind"_s, u"expertise_request"_s});
    QCOMPARE(ran.exit, 1);
    const QString told = ran.err + ran.out;
    QVERIFY2(told.contains(u"must not be before Asked on"_s) && told.contains(u"Exchange the two dates"_s),
             qPrintable(told));
    QCOMPARE(read(file()), before);
}

void TestCliRequests::offerBeforeItsBodyWasThere_isNamed()
{
    make();
    import(u"body"_s, "reference,name,from\nX-TF,Task force of a later time,2015\n");
    import(u"expertise_request"_s,
           "reference,title,kind,asked,asked_on,needed_by,status\n"
           "R1,Paper on skills,paper,ILO,2014-01-10,2014-03-10,offered\n");
    import(u"offer"_s, "request,organisation,offered_on,status\nR1,X-TF,2014-01-20,offered\n");
    const Ran times = run({u"requests"_s, file()});
    const qsizetype dates = times.out.indexOf(u"Dates to look at:"_s);
    QVERIFY2(dates >= 0 && times.out.indexOf(u"before it was there (2015)"_s, dates) > dates,
             qPrintable(times.out));
    const QJsonArray found = run({u"requests"_s, file(), u"--json"_s}).json()[u"findings"].toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"rule"].toString(), u"offer_existence"_s);
    QVERIFY(found[0][u"fix"].toString().startsWith(u"Likely: "_s));
    QStringList told;
    for (const QJsonValue &finding : run({u"check"_s, file(), u"--json"_s}).json()[u"findings"].toArray())
        if (finding[u"rule"] == u"offer_existence"_s)
            told << finding[u"text"].toString();
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(u"before it was there (2015)"_s), qPrintable(told[0]));
    QVERIFY2(told[0].contains(u"Likely: the year is mistyped, or someone else offered it."_s),
             qPrintable(told[0]));
}

void TestCliRequests::offerBeforeItsBodyWasThere_isToldByTheImport()
{
    make();
    import(u"body"_s, "reference,name,from\nX-TF,Task force of a later time,2015\n");
    import(u"expertise_request"_s,
           "reference,title,kind,asked,asked_on,needed_by,status\n"
           "R1,Paper on skills,paper,ILO,2014-01-10,2014-03-10,offered\n");
    const QByteArray offers = "request,organisation,offered_on,status\n"
                              "R1,ILO,2014-01-20,offered\n"
                              "R1,X-TF,2014-01-20,offered\n";
    const auto imported = [&](const QStringList &more) {
        return run(QStringList{u"import"_s, file(), write(u"o.csv"_s, offers), u"--kind"_s, u"offer"_s}
                   + more);
    };
    const Ran ran = imported({u"--json"_s});
    QCOMPARE(ran.exit, 0);  // it may be as it was
    QCOMPARE(ran.json()[u"new"].toInt(), 2);
    QCOMPARE(ran.json()[u"warnings"].toInt(), 1);
    const QJsonArray found = ran.json()[u"findings"].toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"severity"].toString(), u"warning"_s);
    QCOMPARE(found[0][u"rule"].toString(), u"offer_existence"_s);
    QCOMPARE(found[0][u"line"].toInt(), 3);
    QVERIFY(found[0][u"fix"].toString().startsWith(u"Likely: "_s));
    renew();
    make();
    import(u"body"_s, "reference,name,from\nX-TF,Task force of a later time,2015\n");
    import(u"expertise_request"_s,
           "reference,title,kind,asked,asked_on,needed_by,status\n"
           "R1,Paper on skills,paper,ILO,2014-01-10,2014-03-10,offered\n");
    const Ran again = imported({});
    QCOMPARE(again.exit, 0);
    QVERIFY2(again.err.contains(u"Line 3 was taken in"_s) && again.err.contains(u"offer_existence"_s)
                 && again.err.contains(u"Likely: "_s),
             qPrintable(again.err));
}

void TestCliRequests::emptyWorkspace_saysSo()
{
    make();
    const Ran ran = run({u"requests"_s, file()});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(u"Nothing has been asked yet."_s), qPrintable(ran.out));
}

void TestCliRequests::refusesOtherFiles()
{
    const QString other = write(u"other.trilateral"_s, "This is a letter. " + QByteArray(2000, 'x'));
    const Ran ran = run({u"requests"_s, other, u"--json"_s});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.json()[u"problem"][u"code"].toString(), u"not_a_workspace"_s);
}

void TestCliRequests::forecast_tellsDatesSpreadAndReason()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const Ran text = run({u"requests"_s, file(), u"--forecast"_s, u"GFMD8"_s});
    QCOMPARE(text.exit, 0);
    for (const QString &part : {u"Requests that may be expected before"_s, u"Drawn from: "_s, u"between "_s,
                                u"usually asked: "_s, u"TRI-ER-01 (Sweden, 107 days before)"_s,
                                u"Asked before 3 of 3 earlier Forum Meetings"_s, u"Asked before 2 of 3"_s})
        QVERIFY2(text.out.contains(part), qPrintable(text.out));
    const QJsonObject json = run({u"requests"_s, file(), u"--forecast"_s, u"GFMD8"_s, u"--json"_s}).json();
    QCOMPARE(json[u"basis"].toArray().size(), 3);
    const QJsonArray proposals = json[u"proposals"].toArray();
    // A review, data and the delegations each time; a paper and a speaker two times of three; single cases never.
    QCOMPARE(proposals.size(), 5);
    // The review was asked 113, 105 and 107 days before; the eighth Meeting began on 14 October 2015.
    QCOMPARE(proposals[0][u"asked_on"].toString(), u"2015-06-29"_s);
    QCOMPARE(proposals[0][u"asked_earliest"].toString(), u"2015-06-23"_s);
    QCOMPARE(proposals[0][u"asked_latest"].toString(), u"2015-07-01"_s);
    QCOMPARE(proposals[0][u"kind"].toString(), u"review"_s);
    QVERIFY(proposals[0][u"reason"].toString().contains(u"105 to 113 days before"_s));
    QCOMPARE(read(file()), before);
}

void TestCliRequests::forecast_ofRegularHistory_countsNOfM()
{
    make();
    importHistory();
    const QJsonObject json = run({u"requests"_s, file(), u"--forecast"_s, u"X4"_s, u"--json"_s}).json();
    const QJsonArray proposals = json[u"proposals"].toArray();
    QCOMPARE(proposals.size(), 1);  // the speaker was a single case
    const QJsonObject one = proposals[0].toObject();
    QCOMPARE(one[u"times"].toInt(), 3);
    QCOMPARE(one[u"of"].toInt(), 3);
    QCOMPARE(one[u"asked_earliest"].toString(), u"2034-03-01"_s);
    QCOMPARE(one[u"asked_latest"].toString(), u"2034-04-01"_s);
    QCOMPARE(one[u"needed_by"].toString(), u"2034-05-21"_s);
    QCOMPARE(one[u"agencies"].toArray().size(), 1);
    QCOMPARE(one[u"evidence"].toArray().size(), 3);
    const Ran text = run({u"requests"_s, file(), u"--forecast"_s, u"X4"_s});
    QVERIFY2(text.out.contains(u"Asked before 3 of 3 earlier Forum Meetings"_s)
                 && text.out.contains(u"between "_s),
             qPrintable(text.out));
}

void TestCliRequests::forecast_leavesOutWhatIsThere()
{
    make();
    importHistory();
    import(u"expertise_request"_s,
           "reference,title,kind,themes,for_meeting,needed_by,status\n"
           "R5,Paper on skills,paper,T-SKILLS,X4,2034-05-20,draft\n");
    const QJsonObject json = run({u"requests"_s, file(), u"--forecast"_s, u"X4"_s, u"--json"_s}).json();
    QVERIFY(json[u"proposals"].toArray().isEmpty());
    QCOMPARE(json[u"already_there"][0][u"request"][u"reference"].toString(), u"R5"_s);
    QCOMPARE(run({u"requests"_s, file(), u"--json"_s}).json()[u"drafts"].toInt(), 1);
}

void TestCliRequests::forecast_withoutPast_saysSo()
{
    make();
    const Ran ran = run({u"requests"_s, file(), u"--forecast"_s, u"GFMD1"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(u"No earlier Forum Meeting has requests on record"_s), qPrintable(ran.out));
}

void TestCliRequests::forecast_saysWhoIsExpectedToAsk()
{
    make({u"--sample"_s});
    const Ran ran = run({u"requests"_s, file(), u"--forecast"_s, u"GFMD8"_s});
    QVERIFY2(ran.out.contains(u"    expected to ask: "_s), qPrintable(ran.out));
    const QString text = path(u"c.txt"_s);
    QCOMPARE(run({u"requests"_s, file(), u"--forecast"_s, u"GFMD8"_s, u"-o"_s, text}).exit, 0);
    const QString words = QString::fromUtf8(read(text)).simplified();
    QVERIFY2(words.contains(u"Expected to ask: "_s), qPrintable(words));
}

void TestCliRequests::forecast_ofAMeetingThatIsOver_saysSo()
{
    make({u"--sample"_s});
    importHistory();
    const Ran past = run({u"requests"_s, file(), u"--forecast"_s, u"GFMD6"_s});
    QCOMPARE(past.exit, 0);
    QVERIFY2(past.out.contains(u"This Forum Meeting is over (22 Nov 2012)"_s), qPrintable(past.out));
    QVERIFY(run({u"requests"_s, file(), u"--forecast"_s, u"GFMD6"_s, u"--json"_s}).json()[u"over"].toBool());
    QVERIFY(!run({u"requests"_s, file(), u"--forecast"_s, u"X4"_s}).out.contains(u"is over"_s));
}

void TestCliRequests::forecast_refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("meeting");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("words");
    QTest::newRow("none such") << u"GFMD99"_s << 1 << u"GFMD99"_s;
    QTest::newRow("no meeting") << u"SE"_s << 1 << u"SE"_s;
    QTest::newRow("session") << u"X6"_s << 1 << u"is no Forum Meeting"_s;
    QTest::newRow("no date") << u"X5"_s << 1 << u"has no first day"_s;
}

void TestCliRequests::forecast_refusesWhatDoesNotFit()
{
    QFETCH(QString, meeting);
    QFETCH(int, exit);
    QFETCH(QString, words);
    make();
    import(u"meeting"_s, "id,title,kind,from\nX5,Fifth,forum_meeting,\nX6,A session,session,2034-06-30\n");
    const Ran ran = run({u"requests"_s, file(), u"--forecast"_s, meeting});
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
    QCOMPARE(run({u"requests"_s, file(), u"--forecast"_s}).exit, 2);
}

void TestCliRequests::calendar_isWritten()
{
    make({u"--sample"_s});
    const QString pdf = path(u"c.pdf"_s);
    const Ran ran = run({u"requests"_s, file(), u"--forecast"_s, u"GFMD8"_s, u"-o"_s, pdf, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json()[u"path"].toString(), pdf);
    QVERIFY(read(pdf).startsWith("%PDF"));
    const QString text = path(u"c.txt"_s);
    QCOMPARE(run({u"requests"_s, file(), u"--forecast"_s, u"GFMD8"_s, u"-o"_s, text}).exit, 0);
    const QString words = QString::fromUtf8(read(text));
    for (const QString &part :
         {u"Request calendar"_s, u"June 2015"_s, u"August 2015"_s, u"TRI-ER-01"_s, u"T-107"_s, u"invented"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    // In each language the words are there, and nothing is left in English but what the records say.
    for (const QString &language : {u"ar"_s, u"zh"_s, u"fr"_s, u"ru"_s, u"es"_s}) {
        QCOMPARE(
            run({u"requests"_s, file(), u"--forecast"_s, u"GFMD8"_s, u"--lang"_s, language, u"-o"_s, text})
                .exit,
            0);
        const QString told = QString::fromUtf8(read(text));
        QVERIFY2(told.contains(u"T-107"_s) && !told.contains(u"Usually asked"_s)
                     && !told.contains(u"Expected"_s),
                 qPrintable(told));
    }
}

void TestCliRequests::calendar_sharedCopy_hidesWhatIsInternal()
{
    make();
    importHistory();
    const QString text = path(u"c.txt"_s);
    const auto words = [&](const QString &copy) {
        const Ran ran =
            run({u"requests"_s, file(), u"--forecast"_s, u"X4"_s, u"--copy"_s, copy, u"-o"_s, text});
        return ran.exit == 0 ? QString::fromUtf8(read(text)) : ran.err;
    };
    QVERIFY2(words(u"shared"_s).contains(u"3 of 3"_s), qPrintable(words(u"shared"_s)));
    import(u"expertise_request"_s, "reference,handling\nR2,internal\n");
    QVERIFY2(words(u"office"_s).contains(u"R2 ("_s), qPrintable(words(u"office"_s)));
    const QString shared = words(u"shared"_s);
    QVERIFY2(!shared.contains(u"R2"_s) && !shared.contains(u"Paper on skills"_s), qPrintable(shared));
}

void TestCliRequests::calendar_refusesWhatDoesNotFit()
{
    make();
    importHistory();
    const QByteArray before = read(file());
    QCOMPARE(run({u"requests"_s, file(), u"-o"_s, path(u"c.pdf"_s)}).exit, 2);
    QCOMPARE(run({u"requests"_s, file(), u"--forecast"_s, u"X4"_s, u"-o"_s, path(u"c.doc"_s)}).exit, 2);
    QCOMPARE(run({u"requests"_s, file(), u"--forecast"_s, u"X4"_s, u"--copy"_s, u"shared"_s}).exit, 2);
    QCOMPARE(run({u"requests"_s, file(), u"--forecast"_s, u"X4"_s, u"-o"_s, file()}).exit, 2);
    const Ran ran = run({u"requests"_s, file(), u"--forecast"_s, u"TRI-X"_s, u"-o"_s, path(u"c.pdf"_s)});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(read(file()), before);
}

QTEST_GUILESS_MAIN(TestCliRequests)
#include "tst_clirequests.moc"
