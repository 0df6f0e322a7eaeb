// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work plans go out as workbooks and come back on the command line.

#include "core/exchange/rawbook.h"
#include "tests/app/clifixture.h"
#include "tests/core/planbookfixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestCliPlanSheets : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void exported_comesBackUnchanged();
    void editedCells_areTakenIn_onceOnly();
    void problems_keepEverythingBack();
    void copyForOthers_leavesOut();
    void otherSheet_needsAPlan_andIsRead();
    void unknownMapping_isNamed();
    void wrongUse_data();
    void wrongUse();

private:
    [[nodiscard]] QString exported(const QStringList &options = {}) const
    {
        const QString out = path(u"plan.xlsx"_s);
        const Ran ran =
            run(QStringList{u"plan"_s, u"export"_s, file(), u"GMG-MAWP"_s, u"-o"_s, out} + options);
        if (ran.exit != 0)
            qFatal("%s", qPrintable(ran.err));
        return out;
    }
    [[nodiscard]] Ran imported(const QString &data, const QStringList &options = {}) const
    {
        return run(QStringList{u"plan"_s, u"import"_s, file(), data} + options);
    }
};

void TestCliPlanSheets::exported_comesBackUnchanged()
{
    make({u"--sample"_s});
    const Ran ran = imported(exported({u"--lang"_s, u"fr"_s}), {u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json()[u"new"].toInt() + ran.json()[u"changed"].toInt() + ran.json()[u"deleted"].toInt(), 0);
    QVERIFY(ran.json()[u"unchanged"].toInt() >= 23);
    QCOMPARE(ran.json()[u"written"].toBool(), false);
}

void TestCliPlanSheets::editedCells_areTakenIn_onceOnly()
{
    make({u"--sample"_s});
    BookEditor editor(read(exported()));
    editor.set(PlanSheet::Activities,
               editor.cell(PlanSheet::Activities, u"title_en"_s, u"reference"_s, u"WP-002"_s),
               u"Yearly chairs"_s);
    const QString data = write(u"edited.xlsx"_s, editor.bytes());
    const Ran dry = imported(data, {u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(dry.json()[u"changed"].toInt(), 1);
    const QJsonObject edit = dry.json()[u"rows"].toArray()[0].toObject()[u"fields"].toArray()[0].toObject();
    QCOMPARE(edit[u"old"].toString(), u"Move to a calendar-year chair"_s);
    QCOMPARE(edit[u"new"].toString(), u"Yearly chairs"_s);
    QCOMPARE(dry.json()[u"written"].toBool(), false);
    const Ran real = imported(data);
    QCOMPARE(real.exit, 0);
    QVERIFY2(real.out.contains(u"changed") && real.out.contains(u"Yearly chairs"), qPrintable(real.out));
    QVERIFY(run({u"show"_s, file(), u"WP-002"_s}).out.contains(u"Yearly chairs"));
    const Ran again = imported(data, {u"--json"_s});
    QCOMPARE(again.json()[u"changed"].toInt(), 0);
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    QVERIFY(run({u"show"_s, file(), u"WP-002"_s}).out.contains(u"calendar-year"));
}

void TestCliPlanSheets::problems_keepEverythingBack()
{
    make({u"--sample"_s});
    BookEditor editor(read(exported()));
    const QString cell = editor.cell(PlanSheet::Activities, u"owners"_s, u"reference"_s, u"WP-002"_s);
    editor.set(PlanSheet::Activities, cell, u"IMO"_s);
    const Ran ran = imported(write(u"edited.xlsx"_s, editor.bytes()), {u"--json"_s});
    QCOMPARE(ran.exit, 1);
    const QJsonObject finding = ran.json()[u"findings"].toArray()[0].toObject();
    QCOMPARE(finding[u"cell"].toString(), cell);
    QCOMPARE(finding[u"sheet"].toString(), u"Activities"_s);
    QCOMPARE(finding[u"value"].toString(), u"IMO"_s);
    QCOMPARE(finding[u"fix"].toString(), u"IOM"_s);
}

void TestCliPlanSheets::copyForOthers_leavesOut()
{
    make({u"--sample"_s});
    const Ran ran = run({u"plan"_s, u"export"_s, file(), u"GMG-MAWP"_s, u"-o"_s, path(u"o.xlsx"_s),
                         u"--for-others"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.json()[u"left_out"].toObject()[u"fields"].toInt() > 0);
    QCOMPARE(imported(path(u"o.xlsx"_s), {u"--json"_s}).json()[u"changed"].toInt(), 0);
}

void TestCliPlanSheets::otherSheet_needsAPlan_andIsRead()
{
    make({u"--sample"_s});
    import(u"work_plan"_s, "id,title\nP-9,Plan of the office\n");
    const QString data = write(u"office.csv"_s,
                               "Work plan of the office\nObjective,Activity,Lead agency,Deadline\n1. "
                               "Data,Web site,IOM,2014\n,Film,ILO,2015-06\n");
    const Ran without = imported(data);
    QCOMPARE(without.exit, 2);
    QVERIFY2(without.err.contains(u"--plan"), qPrintable(without.err));
    const Ran ran = imported(data, {u"--plan"_s, u"P-9"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json()[u"new"].toInt(), 3);
    QCOMPARE(ran.json()[u"mapping"].toObject()[u"heading_row"].toInt(), 2);
    QVERIFY(run({u"plan"_s, u"outline"_s, file(), u"P-9"_s}).out.contains(u"Web site"));
    QCOMPARE(imported(data, {u"--plan"_s, u"P-9"_s, u"--json"_s}).json()[u"new"].toInt(), 0);
}

void TestCliPlanSheets::unknownMapping_isNamed()
{
    make({u"--sample"_s});
    const Ran ran = imported(write(u"a.csv"_s, "Activity,Lead\na,IOM\n"),
                             {u"--plan"_s, u"GMG-MAWP"_s, u"--mapping"_s, u"Nowhere"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.err.contains(u"Nowhere"));
}

void TestCliPlanSheets::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("no output") << QStringList{u"plan"_s, u"export"_s, u"F"_s, u"GMG-MAWP"_s} << 2;
    QTest::newRow("other ending") << QStringList{u"plan"_s,     u"export"_s, u"F"_s,
                                                 u"GMG-MAWP"_s, u"-o"_s,     u"x.pdf"_s}
                                  << 2;
    QTest::newRow("no such language") << QStringList{u"plan"_s, u"export"_s, u"F"_s,      u"GMG-MAWP"_s,
                                                     u"-o"_s,   u"x.xlsx"_s, u"--lang"_s, u"xx"_s}
                                      << 2;
    QTest::newRow("no plan") << QStringList{u"plan"_s, u"export"_s, u"F"_s, u"WP-001"_s, u"-o"_s, u"x.xlsx"_s}
                             << 1;
    QTest::newRow("no file") << QStringList{u"plan"_s, u"import"_s, u"F"_s, u"nowhere.xlsx"_s} << 1;
}

void TestCliPlanSheets::wrongUse()
{
    make({u"--sample"_s});
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    words.replaceInStrings(QRegularExpression(u"^F$"_s), file());
    QCOMPARE(run(words).exit, exit);
}

QTEST_GUILESS_MAIN(TestCliPlanSheets)
#include "tst_cliplansheets.moc"
