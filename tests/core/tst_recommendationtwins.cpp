// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of recommendations that are entered twice or replace themselves, and of translations that grew old.

#include "core/kinds/meeting.h"
#include "core/rules/recommendationtwins.h"
#include "core/rules/wordings.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

Recommendation said(const QString &reference, const QString &text)
{
    return {.id = idOf(reference), .reference = reference, .text = en(text), .meeting = idOf(u"GF"_s)};
}

}  // namespace

class RecommendationTwinsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void twins_areTold();
    void twins_settledOnes_areNot();
    void number_givenTwice_proposesTheNext();
    void circleAfterMerge_isTold();
    void likenessOfTexts_data();
    void likenessOfTexts();
    void translations_olderThanOriginal();

private:
    Workspace &workspace() { return m_world->workspace(); }
    bool add(Recommendation recommendation);
    QStringList rulesAt(const RecordId &id);

    std::unique_ptr<BriefWorkspace> m_world;
};

void RecommendationTwinsTest::init()
{
    m_world = std::make_unique<BriefWorkspace>();
    Meeting forum{.id = idOf(u"GF"_s), .title = en(u"Forum"_s), .reference = u"GF"_s};
    m_world->add(forum);
    m_world->add(said(u"GF-R01"_s, u"Lower the cost of transfers between countries."_s));
    m_world->add(said(u"GF-R02"_s, u"Publish what each provider of transfers takes."_s));
    m_world->add(said(u"GF-R03"_s, u"Recognize skills acquired abroad, and train people."_s));
    QVERIFY(m_world->commit());
}

bool RecommendationTwinsTest::add(Recommendation recommendation)
{
    return workspace().apply(changeOf(creation(toRow(recommendation)), u"x"_s)).has_value();
}

QStringList RecommendationTwinsTest::rulesAt(const RecordId &id)
{
    Reader reader(workspace());
    QStringList out;
    for (const CrossFinding &found : crossFindings(reader, *reader.row(id)))
        out << found.finding.rule;
    return out;
}

void RecommendationTwinsTest::twins_areTold()
{
    QVERIFY(add(said(u"GF-R07"_s, u"Lower the costs of transfers between countries!"_s)));
    QVERIFY(!rulesAt(idOf(u"GF-R07"_s))
                 .contains(u"recommendation_twin"_s));  // one word in seven differs: too far
    QVERIFY(add(said(u"GF-R08"_s, u"lower the cost of transfers, between Countries"_s)));
    QCOMPARE(rulesAt(idOf(u"GF-R08"_s)), QStringList{u"recommendation_twin"_s});
    QVERIFY(rulesAt(idOf(u"GF-R01"_s)).contains(u"recommendation_twin"_s));
    Reader reader(workspace());
    const QList<CrossFinding> all = recommendationTwinFindings(reader);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().record, idOf(u"GF-R08"_s));
    QVERIFY(all.first().finding.text.contains(u"GF-R08 says nearly the same as GF-R01"_s));
    QVERIFY(all.first().finding.fix.text.contains(u"Merge"_s));
}

void RecommendationTwinsTest::twins_settledOnes_areNot()
{
    QVERIFY(add(said(u"GF-R08"_s, u"lower the cost of transfers, between Countries"_s)));
    Recommendation elsewhere = said(u"GG-R01"_s, u"Lower the cost of transfers between countries."_s);
    elsewhere.meeting = idOf(u"GG"_s);
    QVERIFY(add(elsewhere));
    QVERIFY(
        !rulesAt(elsewhere.id).contains(u"recommendation_twin"_s));  // ideas return from meeting to meeting
    Recommendation merged = said(u"GF-R09"_s, u"Cheaper transfers, for all"_s);
    merged.replaces = {idOf(u"GF-R01"_s), idOf(u"GF-R08"_s)};
    QVERIFY(add(merged));
    QVERIFY(!rulesAt(idOf(u"GF-R08"_s)).contains(u"recommendation_twin"_s));
    Reader reader(workspace());
    QVERIFY(recommendationTwinFindings(reader).isEmpty());
}

void RecommendationTwinsTest::number_givenTwice_proposesTheNext()
{
    Recommendation again = said(u"again"_s, u"Something else entirely"_s);
    again.reference = u"GF-R02"_s;
    QVERIFY(add(again));
    Reader reader(workspace());
    const QList<CrossFinding> found = crossFindings(reader, *reader.row(again.id));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().finding.rule, u"recommendation_number"_s);
    QCOMPARE(found.first().finding.fix.values.value(u"reference"_s), FieldValue(u"GF-R04"_s));
    QVERIFY(found.first().finding.fix.isCertain());
}

void RecommendationTwinsTest::circleAfterMerge_isTold()
{
    Recommendation a = said(u"GF-R11"_s, u"Mobile workers and their rights"_s);
    Recommendation b = said(u"GF-R12"_s, u"Fair contracts in all languages"_s);
    a.replaces = {b.id};
    b.replaces = {a.id};
    QVERIFY(add(a) && add(b));
    QVERIFY(rulesAt(a.id).contains(u"replaces_circle"_s));
    Reader reader(workspace());
    const QList<CrossFinding> all = replacesCircleFindings(reader);
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().finding.text.contains(u"GF-R11 – GF-R12 – GF-R11"_s));
}

void RecommendationTwinsTest::likenessOfTexts_data()
{
    QTest::addColumn<LocalText>("one");
    QTest::addColumn<LocalText>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << en(u"Make rights portable."_s) << en(u"make RIGHTS portable"_s) << true;
    QTest::newRow("accents") << LocalText(u"fr"_s, u"Réduire les coûts élevés"_s)
                             << LocalText(u"fr"_s, u"Reduire les couts eleves"_s) << true;
    QTest::newRow("other words") << en(u"Make rights portable."_s) << en(u"Make skills portable."_s) << false;
    QTest::newRow("other language") << en(u"Make rights portable."_s)
                                    << LocalText(u"fr"_s, u"Make rights portable."_s) << false;
    QTest::newRow("much longer") << en(u"Make rights portable."_s)
                                 << en(u"Make rights portable between all States that agree."_s) << false;
    QTest::newRow("too short to tell") << en(u"Yes"_s) << en(u"Yes"_s) << false;
    QTest::newRow("empty") << LocalText() << LocalText() << false;
    QTest::newRow("zh") << LocalText(u"zh"_s, u"降低移民汇款的费用"_s)
                        << LocalText(u"zh"_s, u"降低移民汇款的费用。"_s) << true;
}

void RecommendationTwinsTest::likenessOfTexts()
{
    QFETCH(LocalText, one);
    QFETCH(LocalText, other);
    QFETCH(bool, same);
    QCOMPARE(textLikeness(one, other) >= kSameText, same);
}

void RecommendationTwinsTest::translations_olderThanOriginal()
{
    LocalText first = en(u"Old"_s);
    LocalText second = first;
    second.set(u"fr"_s, u"Vieux"_s);
    LocalText third = second;
    third.set(u"en"_s, u"New"_s);
    LocalText fourth = third;
    fourth.set(u"es"_s, u"Nuevo"_s);
    const QList<TextChange> changes{{third, fourth}, {second, third}, {first, second}, {LocalText(), first}};
    QCOMPARE(olderThanOriginal(fourth, changes), QStringList{u"fr"_s});
    QVERIFY(olderThanOriginal(first, {changes.last()}).isEmpty());
    QVERIFY(olderThanOriginal(fourth, {}).isEmpty());
    // Entered together, nobody can say which is older.
    QVERIFY(olderThanOriginal(fourth, {{LocalText(), fourth}}).isEmpty());
}

QTEST_GUILESS_MAIN(RecommendationTwinsTest)
#include "tst_recommendationtwins.moc"
