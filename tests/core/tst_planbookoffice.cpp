// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan's workbook that LibreOffice opened and saved is still the same; with ten edits it has exactly these.

#include "tests/core/planbookfixture.h"
#include "tests/support/golden.h"
#include "tests/support/programs.h"

#include <QFile>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kUntouched = "tests/data/sheets/plan-libreoffice.xlsx";
constexpr const char *kEdited = "tests/data/sheets/plan-libreoffice-edited.xlsx";

QByteArray edited(const QByteArray &bytes)
{
    BookEditor book(bytes);
    const auto activity = [&book](const QString &key, const QString &title) {
        return book.cell(PlanSheet::Activities, key, u"title_en"_s, title);
    };
    book.set(PlanSheet::Activities, activity(u"title_en"_s, u"Handbook"_s), u"Handbook & manual"_s);
    book.set(PlanSheet::Activities, activity(u"due"_s, u"Handbook"_s), u"2014-05"_s);
    book.set(PlanSheet::Activities, activity(u"owners"_s, u"Handbook"_s), u"ILO; IOM"_s);
    book.set(PlanSheet::Activities, activity(u"status"_s, u"Handbook"_s), u"Under way"_s);
    book.set(PlanSheet::Activities, activity(u"description_en"_s, u"Handbook"_s),
             u"First line\nsecond line"_s);
    book.set(PlanSheet::Activities, activity(u"objective"_s, u"Talks behind closed doors"_s), u"1.1.1"_s);
    book.set(PlanSheet::Activities, activity(u"@action"_s, u"Retreat on indicators"_s), u"delete"_s);
    book.set(PlanSheet::Objectives, book.cell(PlanSheet::Objectives, u"title_en"_s, u"number"_s, u"2"_s),
             u"Much better data"_s);
    book.set(PlanSheet::Milestones,
             book.cell(PlanSheet::Milestones, u"done_on"_s, u"title_en"_s, u"First draft"_s),
             u"2 March 2014"_s);
    book.set(PlanSheet::Indicators,
             book.cell(PlanSheet::Indicators, u"target"_s, u"title_en"_s, u"Copies printed"_s), u"1500"_s);
    return book.bytes();
}

const QStringList kTenEdits{u"deleted: 2.1 Retreat on indicators"_s,
                            u"description:  -> First line\nsecond line"_s,
                            u"done_on:  -> 2 March 2014"_s,
                            u"due: 2014-05-14 -> 2014-05"_s,
                            u"objective: 2 -> 1.1.1"_s,
                            u"owners: IOM -> ILO; IOM"_s,
                            u"status: Planned -> Under way"_s,
                            u"target: 1000 -> 1500"_s,
                            u"title: Better data -> Much better data"_s,
                            u"title: Handbook -> Handbook & manual"_s};

}  // namespace

class TestPlanBookOffice final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keptFile_changesNothing();
    void keptFileWithTenEdits_hasExactlyThese();
    void tenEdits_withoutOffice();
    void savedNow_changesNothing();
    void savedNowWithTenEdits_hasExactlyThese();
};

void TestPlanBookOffice::keptFile_changesNothing()
{
    PlanBookFixture fixture;
    const PlanChanges changes = fixture.planned(readSource(QString::fromLatin1(kUntouched)));
    QCOMPARE(editsOf(changes), QStringList());
    QVERIFY2(changes.findings.isEmpty(), qPrintable(told(changes)));
    QCOMPARE(changes.unchanged, 9);
}

void TestPlanBookOffice::keptFileWithTenEdits_hasExactlyThese()
{
    PlanBookFixture fixture;
    const PlanChanges changes = fixture.planned(readSource(QString::fromLatin1(kEdited)));
    QCOMPARE(editsOf(changes), kTenEdits);
    QVERIFY2(changes.errors == 0, qPrintable(told(changes)));
}

void TestPlanBookOffice::tenEdits_withoutOffice()
{
    PlanBookFixture fixture;
    const PlanChanges changes = fixture.planned(edited(fixture.exported()));
    QCOMPARE(editsOf(changes), kTenEdits);
    fixture.take(changes);
}

void TestPlanBookOffice::savedNow_changesNothing()
{
    if (!hasCalc())
        QSKIP("LibreOffice Calc is not installed.");
    PlanBookFixture fixture;
    const QByteArray saved =
        convertedByOffice(fixture.exported(), u"plan.xlsx"_s, u"xlsx:Calc MS Excel 2007 XML"_s, u"xlsx"_s);
    QVERIFY(!saved.isEmpty());
    if (updatesGolden())
        writeSource(QString::fromLatin1(kUntouched), saved);
    const PlanChanges changes = fixture.planned(saved);
    QCOMPARE(editsOf(changes), QStringList());
    QVERIFY2(changes.findings.isEmpty(), qPrintable(told(changes)));
    QCOMPARE(changes.unchanged, 9);
}

void TestPlanBookOffice::savedNowWithTenEdits_hasExactlyThese()
{
    if (!hasCalc())
        QSKIP("LibreOffice Calc is not installed.");
    PlanBookFixture fixture;
    const QByteArray saved = convertedByOffice(edited(fixture.exported()), u"plan.xlsx"_s,
                                               u"xlsx:Calc MS Excel 2007 XML"_s, u"xlsx"_s);
    QVERIFY(!saved.isEmpty());
    if (updatesGolden())
        writeSource(QString::fromLatin1(kEdited), saved);
    QCOMPARE(editsOf(fixture.planned(saved)), kTenEdits);
}

QTEST_GUILESS_MAIN(TestPlanBookOffice)
#include "tst_planbookoffice.moc"
