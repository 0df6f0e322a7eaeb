// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agenda of a meeting and proposals for it.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliAgenda : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void agenda_isPrintedWithTimes();
    void overRun_isToldInWordsAndNumbers();
    void proposals_giveReasonAndSources();
    void emptyMeeting_hasOnlyTheAreas();
    void wrongMeeting_isRefused();
    void nothing_isWritten();

private:
    [[nodiscard]] Ran agenda(const QStringList &options) const
    {
        return run(QStringList{u"agenda"_s, file()} + options);
    }
};

void TestCliAgenda::agenda_isPrintedWithTimes()
{
    make({u"--sample"_s});
    const Ran text = agenda({u"--meeting"_s, u"TRI-2014-04"_s});
    QCOMPARE(text.exit, 0);
    for (const QString &part :
         {u"3 (a)"_s, u"09:45"_s, u"Ours only"_s, u"Supports"_s, u"165 min of 165 min: no time left"_s})
        QVERIFY2(text.out.contains(part), qPrintable(text.out));
    const Ran json = agenda({u"--meeting"_s, u"TRI-2014-04"_s, u"--json"_s});
    QCOMPARE(json.exit, 0);
    const QJsonArray items = json.json()[u"items"].toArray();
    QCOMPARE(items.size(), 14);
    const QJsonObject item = items[3].toObject();
    QCOMPARE(item[u"number"].toString(), u"3 (a)"_s);
    QCOMPARE(item[u"level"].toInt(), 1);
    QCOMPARE(item[u"start"].toString(), u"09:45"_s);
    QCOMPARE(item[u"minutes"].toInt(), 20);
    QCOMPARE(item[u"visibility"].toString(), u"shared"_s);
    QCOMPARE(item[u"positions"][u"srsg"][u"stance"].toString(), u"supports"_s);
    QVERIFY(item[u"carried"].toString().contains(u"carried over once"));
    QVERIFY(items[2].toObject()[u"minutes"].isNull());
    QCOMPARE(json.json()[u"time"][u"over"].toInt(), 0);
    QCOMPARE(json.json()[u"time"][u"end"].toString(), u"12:15"_s);
}

void TestCliAgenda::overRun_isToldInWordsAndNumbers()
{
    make();
    import(u"meeting"_s,
           "id,title,from,start_time,end_time,previous\nM-1,Short one,2014-04-24,09:00,10:00,\n");
    import(u"agenda_item"_s, "meeting,order,number,title,minutes\nM-1,1,1,Long,50\nM-1,2,2,Longer,25\n");
    const Ran json = agenda({u"--meeting"_s, u"M-1"_s, u"--json"_s});
    QCOMPARE(json.exit, 0);  // a finding never stands in the way
    QCOMPARE(json.json()[u"time"][u"over"].toInt(), 15);
    QCOMPARE(json.json()[u"findings"][0][u"rule"].toString(), u"agenda_too_long"_s);
    const Ran text = agenda({u"--meeting"_s, u"M-1"_s});
    QVERIFY2(text.out.contains(u"over by 15 min"), qPrintable(text.out));
    QVERIFY2(text.out.contains(u"End at 10:15"), qPrintable(text.out));
    const Ran check = run({u"check"_s, file(), u"--json"_s});
    QCOMPARE(check.exit, 0);
    const QJsonArray found = check.json()[u"findings"].toArray();
    const bool told = std::any_of(found.begin(), found.end(), [](const QJsonValue &one) {
        return one[u"where"].toString() == u"meeting M-1, end_time" && one[u"severity"].toString() == u"warning";
    });
    QVERIFY(told);
}

void TestCliAgenda::proposals_giveReasonAndSources()
{
    make({u"--sample"_s});
    const Ran text = agenda({u"--meeting"_s, u"TRI-2014-04"_s, u"--propose"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains(u"open since the meeting of 23 January 2014"), qPrintable(text.out));
    QVERIFY2(text.out.contains(u"outcome:TRI-2014-01-A4"), qPrintable(text.out));
    QVERIFY(text.err.isEmpty());
    const Ran json = agenda({u"--meeting"_s, u"TRI-2014-04"_s, u"--propose"_s, u"--json"_s});
    const QJsonArray proposals = json.json()[u"proposals"].toArray();
    QVERIFY(!json.json().contains(u"items"));
    QCOMPARE(proposals.size(), 5);
    const QJsonObject action = proposals[1].toObject();
    QCOMPARE(action[u"from"].toString(), u"action"_s);
    QVERIFY(action[u"key"].toString().startsWith(u"action:"));
    QCOMPARE(action[u"sources"][0][u"reference"].toString(), u"TRI-2014-01-A4"_s);
    QVERIFY(action[u"area"].toString().contains(u"shared priorities"));
    QCOMPARE(action[u"minutes"].toInt(), 5);
    QCOMPARE(agenda({u"--meeting"_s, u"TRI-2014-04"_s, u"--propose"_s, u"--json"_s}).out, json.out);
}

void TestCliAgenda::emptyMeeting_hasOnlyTheAreas()
{
    make();
    import(u"meeting"_s, "id,title,from\nM-1,Bare,2014-04-24\n");
    const Ran bare = agenda({u"--meeting"_s, u"M-1"_s});
    QCOMPARE(bare.exit, 0);
    QVERIFY2(bare.out.contains(u"The agenda is empty."), qPrintable(bare.out));
    const Ran json = agenda({u"--meeting"_s, u"M-1"_s, u"--propose"_s, u"--json"_s});
    QVERIFY2(json.err.contains(u"no previous meeting"), qPrintable(json.err));
    int areas = 0;
    for (const QJsonValue &one : json.json()[u"proposals"].toArray())
        areas += one[u"from"].toString() == u"area";
    QCOMPARE(areas, 5);
}

void TestCliAgenda::wrongMeeting_isRefused()
{
    make();
    importThemes();
    QCOMPARE(agenda({}).exit, 2);
    QCOMPARE(agenda({u"--meeting"_s}).exit, 2);
    for (const QString &name : {u"M-9"_s, u"X-1"_s}) {  // X-1 is a theme
        const Ran wrong = agenda({u"--meeting"_s, name, u"--json"_s});
        QCOMPARE(wrong.exit, 1);
        QCOMPARE(wrong.json()[u"problem"][u"code"].toString(), u"not_found"_s);
        QVERIFY(wrong.json()[u"problem"][u"text"].toString().contains(name));
    }
    QCOMPARE(run({u"agenda"_s, path(u"none.trilateral"_s), u"--meeting"_s, u"M"_s}).exit, 1);
}

void TestCliAgenda::nothing_isWritten()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    QCOMPARE(agenda({u"--meeting"_s, u"TRI-2014-04"_s, u"--propose"_s}).exit, 0);
    QCOMPARE(read(file()), before);
}

QTEST_GUILESS_MAIN(TestCliAgenda)
#include "tst_cliagenda.moc"
