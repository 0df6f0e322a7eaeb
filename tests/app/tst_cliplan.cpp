// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work plans on the command line.

#include "tests/app/clifixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliPlan : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void outline_standsInOrder();
    void emptyPlan_saysSo();
    void whatIsNoPlan_isRefused();
    void wrongSecondWord_namesTheRightOnes();
    void check_tellsGaps_andErrorsByTheExitCode();
    void check_writesTheList();
    void compare_tellsFieldByField();
    void papers_ofAPlan();
    void timeline_isWritten_andTheSameAgain();
    void timeline_rowsAsJson();
    void timeline_sharedCopy_leavesOutWhatIsSensitive();
    void timeline_wrongOptions_areRefused();

private:
    [[nodiscard]] Ran outline(const QString &plan, const QStringList &options = {}) const
    {
        return run(QStringList{u"plan"_s, u"outline"_s, file(), plan} + options);
    }
};

void TestCliPlan::outline_standsInOrder()
{
    make({u"--sample"_s});
    const Ran text = outline(u"GMG-MAWP"_s);
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains(u"Move to a calendar-year chair"), qPrintable(text.out));
    const Ran json = outline(u"GMG-MAWP"_s, {u"--json"_s});
    const QJsonArray lines = json.json()[u"lines"].toArray();
    QVERIFY(lines.size() > 10);
    QCOMPARE(lines[0].toObject()[u"level"].toString(), u"objective"_s);
    QCOMPARE(lines[1].toObject()[u"reference"].toString(), u"WP-001"_s);
    QCOMPARE(lines[1].toObject()[u"depth"].toInt(), 1);
    QCOMPARE(lines[1].toObject()[u"lead"].toArray(), QJsonArray{u"IOM"_s});
}

void TestCliPlan::emptyPlan_saysSo()
{
    make();
    import(u"work_plan"_s, "id,title\nP-1,Empty\n");
    const Ran text = outline(u"P-1"_s);
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains(u"no lines yet"));
}

void TestCliPlan::whatIsNoPlan_isRefused()
{
    make({u"--sample"_s});
    QCOMPARE(outline(u"TRI-2014-04"_s).exit, 1);
    QCOMPARE(outline(u"NOWHERE"_s).exit, 1);
}

void TestCliPlan::wrongSecondWord_namesTheRightOnes()
{
    const Ran wrong = run({u"plan"_s, u"frobnicate"_s});
    QCOMPARE(wrong.exit, 2);
    QVERIFY2(wrong.err.contains(u"plan frobnicate") && wrong.err.contains(u"plan outline"),
             qPrintable(wrong.err));
    const Ran alone = run({u"plan"_s});
    QCOMPARE(alone.exit, 2);
    QVERIFY2(alone.err.contains(u"second word: plan"), qPrintable(alone.err));
    const Ran help = run({u"plan"_s, u"outline"_s, u"--help"_s});
    QCOMPARE(help.exit, 0);
    QVERIFY(help.out.contains(u"plan outline FILE PLAN"));
}

void TestCliPlan::check_tellsGaps_andErrorsByTheExitCode()
{
    make();
    import(u"work_plan"_s, "id,title,from,to\nP-1,Plan,2014,2014\n");
    import(u"objective"_s, "id,number,title,work_plan\nO-1,1,Aim,P-1\n");
    import(u"activity"_s, "id,number,title,work_plan,objective\nA-1,1.1,Work,P-1,O-1\n");
    const Ran open = run({u"plan"_s, u"check"_s, file(), u"P-1"_s});
    QCOMPARE(open.exit, 0);
    QVERIFY2(open.out.contains(u"has no indicator"), qPrintable(open.out));
    import(u"activity"_s, "id,number,title,work_plan,objective\nA-2,1.1,Twice,P-1,O-1\n");
    const Ran wrong = run({u"plan"_s, u"check"_s, file(), u"P-1"_s, u"--json"_s});
    QCOMPARE(wrong.exit, 1);
    bool found = false;
    for (const auto &one : wrong.json()[u"findings"].toArray())
        found = found
            || (one.toObject()[u"rule"].toString() == u"duplicate_number"
                && one.toObject()[u"severity"].toString() == u"error"
                && one.toObject()[u"proposed"].toObject()[u"number"].toString() == u"1.2");
    QVERIFY2(found, qPrintable(wrong.out));
    QCOMPARE(run({u"plan"_s, u"check"_s, file(), u"O-1"_s}).exit, 1);
}

void TestCliPlan::check_writesTheList()
{
    make({u"--sample"_s});
    const QString out = path(u"gaps.txt"_s);
    (void)run({u"plan"_s, u"check"_s, file(), u"GMG-MAWP"_s, u"-o"_s, out});
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(written.readAll()).contains(u"What is still missing", Qt::CaseInsensitive));
    QCOMPARE(run({u"plan"_s, u"check"_s, file(), u"GMG-MAWP"_s, u"-o"_s, path(u"gaps.doc"_s)}).exit, 2);
    QCOMPARE(run({u"plan"_s, u"check"_s, file(), u"GMG-MAWP"_s, u"-o"_s, file()}).exit, 2);
}

void TestCliPlan::compare_tellsFieldByField()
{
    make({u"--sample"_s});
    const QStringList order{u"plan"_s, u"compare"_s, file(), u"GMG-MAWP"_s, u"--from"_s};
    const Ran same = run(order + QStringList{u"now"_s});
    QCOMPARE(same.exit, 0);
    QVERIFY2(same.out.contains(u"Nothing has changed"), qPrintable(same.out));
    QCOMPARE(run(order + QStringList{u"v3"_s}).exit, 1);
    QCOMPARE(run(order + QStringList{u"whenever"_s}).exit, 1);
    QCOMPARE(run(order + QStringList{u"1990"_s}).exit, 1);
    QCOMPARE(run({u"plan"_s, u"compare"_s, file(), u"GMG-MAWP"_s}).exit, 2);
}

void TestCliPlan::papers_ofAPlan()
{
    make({u"--sample"_s});
    const QString out = path(u"plan.pdf"_s);
    const auto brief = [&](const QStringList &options) {
        return run(QStringList{u"brief"_s, file(), u"-o"_s, out, u"--json"_s} + options);
    };
    const Ran made = brief({u"--recipe"_s, u"work_plan"_s, u"--record"_s, u"GMG-MAWP"_s});
    QCOMPARE(made.exit, 0);
    QVERIFY(made.json()[u"pages"].toInt() > 1);
    QVERIFY(QFile::exists(out));
    QCOMPARE(brief({u"--recipe"_s, u"work_plan"_s}).exit, 2);
    QCOMPARE(
        brief({u"--recipe"_s, u"work_plan"_s, u"--record"_s, u"GMG-MAWP"_s, u"--meeting"_s, u"TRI-2014-04"_s})
            .exit,
        2);
    QCOMPARE(brief({u"--recipe"_s, u"trilateral"_s, u"--record"_s, u"GMG-MAWP"_s}).exit, 2);
    QCOMPARE(brief({u"--recipe"_s, u"plan_changes"_s, u"--record"_s, u"GMG-MAWP"_s}).exit, 2);
    QCOMPARE(brief({u"--recipe"_s, u"work_plan"_s, u"--record"_s, u"TRI-2014-04"_s}).exit, 1);
    QCOMPARE(brief({u"--recipe"_s, u"work_plan"_s, u"--record"_s, u"GMG-MAWP"_s, u"--at"_s, u"v9"_s}).exit,
             1);
}

void TestCliPlan::timeline_isWritten_andTheSameAgain()
{
    make({u"--sample"_s});
    const QStringList call{u"plan"_s, u"timeline"_s, file(), u"GMG-MAWP"_s, u"--from"_s, u"2013"_s, u"--to"_s, u"2015-06"_s};
    for (const QString &ending : {u"svg"_s, u"pdf"_s}) {
        const QString one = path(u"one."_s + ending);
        const QString two = path(u"two."_s + ending);
        const Ran ran = run(call + QStringList{u"-o"_s, one, u"--paper"_s, u"a3"_s});
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        QCOMPARE(run(call + QStringList{u"-o"_s, two, u"--paper"_s, u"a3"_s}).exit, 0);
        QVERIFY(read(one).size() > 1000);
        QCOMPARE(read(one), read(two));
    }
    const Ran arabic = run(call + QStringList{u"-o"_s, path(u"ar.svg"_s), u"--lang"_s, u"ar"_s});
    QCOMPARE(arabic.exit, 0);
    QVERIFY(QString::fromUtf8(read(path(u"one.svg"_s))).contains(u"Move to a calendar-year chair"));
}

void TestCliPlan::timeline_rowsAsJson()
{
    make({u"--sample"_s});
    const Ran ran = run({u"plan"_s, u"timeline"_s, file(), u"GMG-MAWP"_s, u"--json"_s});
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    const QJsonArray rows = ran.json()[u"rows"].toArray();
    QVERIFY(rows.size() > 10);
    QCOMPARE(rows[1].toObject()[u"first"].toString(), u"2013-07-03"_s);
    QCOMPARE(rows[1].toObject()[u"last"].toString(), u"2013-12-31"_s);
    QVERIFY(!ran.json()[u"marks"].toArray().isEmpty());
}

void TestCliPlan::timeline_sharedCopy_leavesOutWhatIsSensitive()
{
    make({u"--sample"_s});
    import(u"activity"_s, "reference,handling\nWP-001,sensitive\n");
    const QStringList call{u"plan"_s, u"timeline"_s, file(), u"GMG-MAWP"_s, u"-o"_s, path(u"out.svg"_s)};
    const auto drawn = [this] { return QString::fromUtf8(read(path(u"out.svg"_s))); };
    QCOMPARE(run(call).exit, 0);
    QVERIFY(drawn().contains(u"Adopt the work plan"));
    const Ran shared = run(call + QStringList{u"--copy"_s, u"shared"_s, u"--json"_s});
    QVERIFY2(shared.exit == 0, qPrintable(shared.err));
    QVERIFY(!drawn().contains(u"Adopt the work plan"));
    QVERIFY(!shared.out.contains(u"Adopt the work plan"_s));
    QVERIFY2((shared.out + shared.err).contains(u"WP-001"_s),
             qPrintable(shared.err));  // told that it is left out
    import(u"work_plan"_s, "reference,handling\nGMG-MAWP,internal\n");
    QCOMPARE(run(call + QStringList{u"--copy"_s, u"shared"_s}).exit, 1);
    QCOMPARE(run(call + QStringList{u"--copy"_s, u"both"_s}).exit, 2);
}

void TestCliPlan::timeline_wrongOptions_areRefused()
{
    make({u"--sample"_s});
    const QStringList call{u"plan"_s, u"timeline"_s, file(), u"GMG-MAWP"_s};
    QCOMPARE(run(call).exit, 2);
    QCOMPARE(run(call + QStringList{u"-o"_s, path(u"x.png"_s)}).exit, 2);
    QCOMPARE(run(call + QStringList{u"-o"_s, path(u"x.pdf"_s), u"--paper"_s, u"a5"_s}).exit, 2);
    QCOMPARE(run(call + QStringList{u"-o"_s, path(u"x.pdf"_s), u"--from"_s, u"soon"_s}).exit, 2);
    QCOMPARE(run(call + QStringList{u"-o"_s, path(u"x.pdf"_s), u"--from"_s, u"2015"_s, u"--to"_s, u"2014"_s}).exit, 2);
    QCOMPARE(run(call + QStringList{u"-o"_s, path(u"x.pdf"_s), u"--lang"_s, u"tlh"_s}).exit, 2);
    QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
}

QTEST_GUILESS_MAIN(TestCliPlan)
#include "tst_cliplan.moc"
