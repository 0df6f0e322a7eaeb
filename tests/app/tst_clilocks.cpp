// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Agreed minutes from the command line: imports are refused, and what a merge changed is told.

#include "tests/app/clifixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kItem = "01hzx5m7q8r9t0v1w2x3y4z5a6";
}

class TestCliLocks : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void import_isRefusedByName();
    void otherColumns_areTaken();
    void merge_tellsWhatItChanged();

private:
    void makeItem(const QByteArray &status)
    {
        make();
        import(u"agenda_item"_s,
               "record_id,title,minutes_taken,minutes_status\n" + QByteArray(kItem)
                   + ",Costs,Costs are high.," + status + '\n');
    }
    [[nodiscard]] Ran take(const QString &into, const QByteArray &csv, const QStringList &options = {}) const
    {
        return run(QStringList{u"import"_s, into, write(u"more.csv"_s, csv), u"--kind"_s, u"agenda_item"_s}
                   + options);
    }
};

void TestCliLocks::import_isRefusedByName()
{
    makeItem("agreed");
    const QByteArray before = read(file());
    const QByteArray csv = "record_id,minutes_taken\n" + QByteArray(kItem) + ",Costs are low.\n";
    const QList<QStringList> ways{{u"--json"_s}, {u"--json"_s, u"--dry-run"_s}};
    for (const QStringList &options : ways) {
        const Ran refused = take(file(), csv, options);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.json()[u"problem"][u"code"].toString(), u"invalid"_s);
        const QJsonArray findings = refused.json()[u"findings"].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0][u"rule"].toString(), u"locked"_s);
        QCOMPARE(findings[0][u"severity"].toString(), u"error"_s);
        QCOMPARE(findings[0][u"column"].toString(), u"minutes_taken"_s);
        QVERIFY(findings[0][u"text"].toString().contains(u"Reopen"));
        QCOMPARE(read(file()), before);
    }
    const Ran words = take(file(), csv);
    QCOMPARE(words.exit, 1);
    QVERIFY2(words.err.contains(u"agreed and closed"), qPrintable(words.err));
}

void TestCliLocks::otherColumns_areTaken()
{
    makeItem("agreed");
    const Ran taken =
        take(file(), "record_id,title,minutes_taken\n" + QByteArray(kItem) + ",Costs and fees,\n");
    QVERIFY2(taken.exit == 0, qPrintable(taken.err));
    QVERIFY(run({u"show"_s, file(), QString::fromLatin1(kItem)}).out.contains(u"Costs and fees"));
}

void TestCliLocks::merge_tellsWhatItChanged()
{
    makeItem("to_agree");
    const QString other = path(u"b.trilateral"_s);
    QVERIFY(QFile::copy(file(), other));
    QCOMPARE(take(other, "record_id,minutes_taken\n" + QByteArray(kItem) + ",Costs are low.\n").exit, 0);
    QCOMPARE(take(file(), "record_id,minutes_status\n" + QByteArray(kItem) + ",agreed\n").exit, 0);
    QVERIFY(!run({u"check"_s, file()}).out.contains(u"without being opened"));
    const Ran merged = run({u"merge"_s, file(), other, u"--json"_s});
    QVERIFY2(merged.exit == 0, qPrintable(merged.out));
    const QJsonArray findings = merged.json()[u"findings"].toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0][u"rule"].toString(), u"agreed_minutes_changed"_s);
    QCOMPARE(findings[0][u"id"].toString(), QString::fromLatin1(kItem));
    QCOMPARE(findings[0][u"field"].toString(), u"minutes_taken"_s);
    const Ran checked = run({u"check"_s, file()});
    QCOMPARE(checked.exit, 0);  // nothing is damaged
    QVERIFY2(checked.out.contains(u"without being opened again"), qPrintable(checked.out));
    QVERIFY(checked.out.contains(u"back to draft"));
}

QTEST_GUILESS_MAIN(TestCliLocks)
#include "tst_clilocks.moc"
