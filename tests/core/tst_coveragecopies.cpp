// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others may see of coverage, and how it stands on paper.

#include "tests/core/coveragerecords.h"
#include "tests/core/coverageworld.h"

#include <QTest>

#include <numeric>

using namespace tri;
using namespace tri::test;

class CoverageCopiesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noLine_isOfAState();
    void sharedCopy_hidesWithoutSayingNothing();
    void sharedCopy_tellsFewAsRange();
    void sharedCopy_keepsEverySecret_data();
    void sharedCopy_keepsEverySecret();
    void paper_tellsAllLevels();
    void paper_isInEveryLanguage();
    void paper_refusesAState();
};

void CoverageCopiesTest::noLine_isOfAState()
{
    CoverageFile file;
    Recommendation one = recommendation(u"R5"_s);
    one.addressees = ids({u"SE"_s, u"TR"_s, u"ILO"_s});
    file.addShared(one);
    QVERIFY(file.commit());
    const Coverage counted = file.count(false);
    const CoverageRow *states = rowOf(counted, CoverageBy::Body, u"States, together"_s);
    QVERIFY(states);
    QCOMPARE(line(states->counts).left(1), u"1"_s);
    for (const QList<CoverageRow> &table : counted.tables)
        for (const CoverageRow &row : table)
            QVERIFY(row.record != idOf(u"SE"_s) && row.record != idOf(u"TR"_s));
    Reader reader(file.workspace());
    const Status ofState = mayCountFor(reader, idOf(u"SE"_s));
    QVERIFY(!ofState);
    QVERIFY(ofState.error().text.contains(u"voluntary"_s));
    QVERIFY(mayCountFor(reader, idOf(u"AGA"_s)));
    QVERIFY(!mayCountFor(reader, idOf(u"GFMD7"_s)));
    QVERIFY(!mayCountFor(reader, idOf(u"nobody"_s)));
}

void CoverageCopiesTest::sharedCopy_hidesWithoutSayingNothing()
{
    CoverageFile file;
    file.addShared(followUp(u"F1"_s, {u"R1"_s}, u"done"_s, {u"SE"_s}));
    FollowUp noConsent = followUp(u"F2"_s, {u"R2"_s}, u"done"_s, {u"TR"_s});
    noConsent.declaredBy = u"us"_s;
    file.addShared(noConsent);
    file.addShared(followUp(u"F3"_s, {u"R3"_s}, u"done"_s, {u"ILO"_s}), u"internal"_s);
    Recommendation secret = recommendation(u"R5"_s);
    file.addShared(secret, u"sensitive"_s);
    QVERIFY(file.commit());
    QCOMPARE(line(file.count(false).all), u"5 | 3 | 0 | 2 | 3 | 3 | 3 | 0 | 0"_s);
    QStringList leftOut;
    const Coverage shared = file.count(true, &leftOut);
    QCOMPARE(shared.all.of(TakeUp::TakenUp), ids({u"R1"_s}));
    QCOMPARE(shared.all.of(TakeUp::Noted), ids({u"R2"_s, u"R3"_s}));
    // Something is entered for R2 and R3, so nobody is told that there is nothing.
    QCOMPARE(shared.all.of(TakeUp::Nothing), ids({u"R4"_s}));
    const QString said = leftOut.join(u'\n');
    for (const QString &part : {u"Follow-up of States without their consent (1): F2"_s, u"F3"_s, u"R5"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    // What belongs to none of the recommendations asked for is not told.
    (void)file.count(true, &leftOut, {.from = PartialDate(1999), .to = PartialDate(2000)});
    QCOMPARE(leftOut, QStringList());
}

void CoverageCopiesTest::sharedCopy_tellsFewAsRange()
{
    CoverageFile file;
    file.addShared(followUp(u"F1"_s, {u"R1"_s}, u"done"_s, {u"SE"_s, u"TR"_s, u"MU"_s}));
    file.addShared(followUp(u"F2"_s, {u"R2"_s}, u"announced"_s, {u"SE"_s}));
    QVERIFY(file.commit());
    const Coverage office = file.count(false);
    QCOMPARE(office.all.actorsText(), u"3"_s);
    QCOMPARE(office.all.actionsText(), u"2"_s);
    const Coverage shared = file.count(true);
    QVERIFY(shared.sharedCopy);
    QCOMPARE(shared.all.actorsText(), u"3"_s);
    // Two actions under two words would tell that each word has one.
    QCOMPARE(shared.all.actionsText(), u"1 or more"_s);
    // One follow-up of one State: told as a range, and no other number gives it away.
    QCOMPARE(numberText(int(shared.all.followUps[3].size()), shared.all.wordShown[3]), u"1–2"_s);
    QVERIFY(shared.all.wordShown[5] != NumberShow::Exact);
    QVERIFY(coverageNote(shared, CoverageBy::Theme).contains(u"1–2"_s));
    QVERIFY(!coverageNote(office, CoverageBy::Theme).contains(u"1–2"_s));
}

void CoverageCopiesTest::sharedCopy_keepsEverySecret_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("recommendations");
    for (const quint32 seed : {1, 2, 3, 4, 5, 6})
        for (const int size : {4, 10, 30})
            QTest::addRow("seed %u, %d", seed, size) << seed << size;
}

/// Tables of a whole workspace: where one part of a line is hidden, its total and the others never leave just one value. (All
/// combinations are tried in the tests of small numbers.)
void CoverageCopiesTest::sharedCopy_keepsEverySecret()
{
    QFETCH(quint32, seed);
    QFETCH(int, recommendations);
    CoverageWorld world(seed, recommendations);
    Coverage counted = coverage(world.data, {});
    protectFew(counted);
    const auto isFew = [](qsizetype count, int actors) {
        return count > 0 && count < kFewActors && actors < kFewActors;
    };
    for (const QList<CoverageRow> &rows : counted.tables) {
        qsizetype shownSum = 0;
        QList<qsizetype> hidden;
        for (const CoverageRow &row : rows) {
            const qsizetype actions = row.counts.allActions().size();
            if (isFew(actions, row.counts.actors))
                QVERIFY(row.counts.actionsShown != NumberShow::Exact);
            if (isFew(row.counts.actors, row.counts.actors))
                QVERIFY(row.counts.actorsShown != NumberShow::Exact);
            if (actions == 0)
                QCOMPARE(row.counts.actionsShown, NumberShow::Exact);
            if (row.parent < 0 && row.counts.actionsShown == NumberShow::Exact)
                shownSum += actions;
            else if (row.parent < 0)
                hidden << actions;
        }
        const qsizetype total = counted.all.allActions().size();
        const qsizetype sum = shownSum + std::accumulate(hidden.cbegin(), hidden.cend(), qsizetype(0));
        if (sum == total && counted.all.actionsShown == NumberShow::Exact)
            QVERIFY(hidden.size() != 1);
    }
}

void CoverageCopiesTest::paper_tellsAllLevels()
{
    CoverageFile file;
    file.addShared(followUp(u"F1"_s, {u"R1"_s, u"R2"_s}, u"done"_s, {u"SE"_s}));
    QVERIFY(file.commit());
    const QString text = file.print(false);
    for (const QString &part :
         {u"All recommendations"_s, u"In short"_s, u"By theme"_s, u"By meeting"_s, u"By addressee"_s,
          u"By year of the recommendation"_s, u"Seventh Forum Meeting"_s, u"Follow-up is voluntary"_s,
          u"Nothing entered yet (2)"_s, u"Text of R3"_s, u"Text of R4"_s, u"2014"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n\n"_s + text));
    QVERIFY(!text.contains(u"Text of R1"_s));
    QVERIFY(!text.contains(u"1–2"_s));
    QVERIFY(!text.contains(u'%'));
    QVERIFY(file.print(true).contains(u"1–2"_s));
    const QString byYear = file.print(false, u"by=year;from=2014;to=2014"_s);
    QVERIFY(byYear.contains(u"By year of the recommendation"_s) && !byYear.contains(u"By theme"_s));
    QVERIFY(file.print(false, u"from=1999;to=2000"_s).contains(u"None recorded"_s));
}

void CoverageCopiesTest::paper_isInEveryLanguage()
{
    CoverageFile file;
    file.addShared(followUp(u"F1"_s, {u"R1"_s}, u"done"_s, {u"SE"_s}));
    QVERIFY(file.commit());
    for (const QString &language : contentLanguages())
        for (const bool shared : {false, true}) {
            const QString text = file.print(shared, {}, language);
            QVERIFY2(text.contains(u"Text of R2"_s), qPrintable(text));
            QCOMPARE(text.contains(u"Nothing entered yet"_s), language == u"en");
        }
}

void CoverageCopiesTest::paper_refusesAState()
{
    CoverageFile file;
    QVERIFY(file.commit());
    QVERIFY(
        file.print(false, u"body="_s + idOf(u"SE"_s).toString()).contains(u"not counted for one State"_s));
}

QTEST_GUILESS_MAIN(CoverageCopiesTest)
#include "tst_coveragecopies.moc"
