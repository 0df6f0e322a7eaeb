// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Earlier recommendations with the same idea: what is compared, what is told, and what is left out.

#include "core/base/folding.h"
#include "core/rules/related.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

Meeting meeting(const QString &name, int year)
{
    Meeting out{.id = idOf(name)};
    out.reference = name;
    out.from = PartialDate(year, 6, 1);
    out.to = PartialDate(year, 6, 3);
    return out;
}

Recommendation said(const QString &name, const QString &at, const LocalText &text)
{
    return {.id = idOf(name), .reference = name, .text = text, .meeting = idOf(at)};
}

/// Three meetings, and enough that is said there for words to have a weight.
RelatedData world()
{
    RelatedData out;
    out.meetings = {meeting(u"M1"_s, 2007), meeting(u"M2"_s, 2010), meeting(u"M3"_s, 2014)};
    out.recommendations = {
        said(u"R1"_s, u"M1"_s, en(u"Bring the price of remittances down."_s)),
        said(u"R2"_s, u"M1"_s, en(u"Keep a network of focal points."_s)),
        said(u"R3"_s, u"M2"_s, en(u"Study seasonal schemes for farm workers."_s)),
        said(u"R4"_s, u"M2"_s, en(u"Collect census data on mobility."_s)),
        said(u"R5"_s, u"M2"_s, en(u"Lower the prices of remittance services."_s)),
        said(u"R6"_s, u"M3"_s, en(u"Make remittances cheaper by showing prices."_s)),
        said(u"R7"_s, u"M3"_s, en(u"Show remittance prices on one page."_s)),
    };
    return out;
}

QStringList names(const RelatedData &data, const QList<RelatedProposal> &proposals)
{
    QStringList out;
    for (const RelatedProposal &one : proposals)
        for (const Recommendation &there : data.recommendations)
            if (there.id == one.id)
                out << there.reference;
    return out;
}

Recommendation &one(RelatedData &data, const QString &name)
{
    return *std::find_if(data.recommendations.begin(), data.recommendations.end(),
                         [&](const Recommendation &each) { return each.reference == name; });
}

RelatedProposal proposal(const RelatedData &data, const QString &from, const QString &to)
{
    for (const RelatedProposal &found : RelatedIndex(data).earlier(idOf(from)))
        if (found.id == idOf(to))
            return found;
    return {};
}

}  // namespace

class RelatedTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyEarlierMeetings_areProposed();
    void sameMeeting_isAClassOfItsOwn();
    void ownDate_comesBeforeTheMeetings();
    void sessions_belongToTheirForum();
    void withoutDate_allOtherMeetingsCount();
    void limit_keepsTheBest();
    void unknownOrEmpty_hasNone();
    void words_areToldAsEachWritesThem();
    void otherLanguage_meetsThroughIdeas_data();
    void otherLanguage_meetsThroughIdeas();
    void glossaryTerm_joinsLanguages();
    void bestPairOfLanguages_counts();
    void reasons_areTold();
    void textWithoutThemes_leansToThoseItNames();
    void linked_areMarked();
    void replaced_sayByWhat();
    void stems_data();
    void stems();
    void hugeText_isCutNotRefused();
};

void RelatedTest::onlyEarlierMeetings_areProposed()
{
    const RelatedData data = world();
    const QStringList found = names(data, RelatedIndex(data).earlier(idOf(u"R6"_s)));
    QVERIFY(found.size() >= 2);
    QCOMPARE(QStringList(found.mid(0, 2)).join(u' '), u"R1 R5"_s);
    QVERIFY(!found.contains(u"R7"_s) && !found.contains(u"R6"_s));
    QCOMPARE(names(data, RelatedIndex(data).earlier(idOf(u"R5"_s))).value(0), u"R1"_s);
    QVERIFY(RelatedIndex(data).earlier(idOf(u"R1"_s)).isEmpty());
}

void RelatedTest::sameMeeting_isAClassOfItsOwn()
{
    const RelatedData data = world();
    QCOMPARE(names(data, RelatedIndex(data).sameMeeting(idOf(u"R6"_s))), QStringList{u"R7"_s});
}

void RelatedTest::ownDate_comesBeforeTheMeetings()
{
    RelatedData data = world();
    one(data, u"R5"_s).date = PartialDate(2015);
    QVERIFY(!names(data, RelatedIndex(data).earlier(idOf(u"R6"_s))).contains(u"R5"_s));
}

void RelatedTest::sessions_belongToTheirForum()
{
    RelatedData data = world();
    Meeting session = meeting(u"M3-RT1"_s, 2013);
    session.parent = idOf(u"M3"_s);
    data.meetings << session;
    one(data, u"R7"_s).meeting = session.id;
    QVERIFY(!names(data, RelatedIndex(data).earlier(idOf(u"R6"_s))).contains(u"R7"_s));
    QVERIFY(names(data, RelatedIndex(data).sameMeeting(idOf(u"R6"_s))).contains(u"R7"_s));
}

void RelatedTest::withoutDate_allOtherMeetingsCount()
{
    RelatedData data = world();
    data.recommendations << Recommendation{
        .id = idOf(u"new"_s), .reference = u"new"_s, .text = en(u"Remittance prices"_s)};
    const QStringList found = names(data, RelatedIndex(data).earlier(idOf(u"new"_s)));
    QVERIFY(found.contains(u"R6"_s) && found.contains(u"R1"_s));
    QVERIFY(!names(data, RelatedIndex(data).earlier(idOf(u"R6"_s))).contains(u"new"_s));
}

void RelatedTest::limit_keepsTheBest()
{
    const RelatedData data = world();
    QCOMPARE(names(data, RelatedIndex(data).earlier(idOf(u"R6"_s), 1)), QStringList{u"R1"_s});
    QVERIFY(RelatedIndex(data).earlier(idOf(u"R6"_s), 0).isEmpty());
}

void RelatedTest::unknownOrEmpty_hasNone()
{
    RelatedData data = world();
    QVERIFY(RelatedIndex(data).earlier(idOf(u"nobody"_s)).isEmpty());
    QVERIFY(RelatedIndex(RelatedData()).earlier({}).isEmpty());
    data.recommendations << said(u"empty"_s, u"M3"_s, {}) << said(u"dots"_s, u"M3"_s, en(u"…, the of!"_s));
    QVERIFY(RelatedIndex(data).earlier(idOf(u"empty"_s)).isEmpty());
    QVERIFY(RelatedIndex(data).earlier(idOf(u"dots"_s)).isEmpty());
}

void RelatedTest::words_areToldAsEachWritesThem()
{
    const RelatedData data = world();
    const RelatedProposal found = proposal(data, u"R6"_s, u"R1"_s);
    QVERIFY(found.words.contains(RelatedWord{u"remittances"_s, u"remittances"_s}));
    QVERIFY(found.words.contains(RelatedWord{u"prices"_s, u"price"_s}));
    QCOMPARE(found.language, u"en"_s);
    QVERIFY(found.likeness > 0 && found.likeness <= 100);
}

void RelatedTest::otherLanguage_meetsThroughIdeas_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("fr") << u"fr"_s << u"Réduire le prix des envois de fonds."_s << u"envois fonds"_s;
    QTest::newRow("es") << u"es"_s << u"Reducir el precio de las remesas."_s << u"remesas"_s;
    QTest::newRow("ru") << u"ru"_s << u"Снизить цену денежных переводов."_s << u"денежных переводов"_s;
    QTest::newRow("ar") << u"ar"_s << u"خفض تكلفة التحويلات"_s << u"التحويلات"_s;
    QTest::newRow("zh") << u"zh"_s << u"降低汇款价格"_s << u"汇款"_s;
}

void RelatedTest::otherLanguage_meetsThroughIdeas()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, word);
    RelatedData data = world();
    data.recommendations << said(u"other"_s, u"M3"_s, LocalText(language, text));
    const QStringList found = names(data, RelatedIndex(data).earlier(idOf(u"other"_s)));
    QCOMPARE(QSet<QString>(found.begin(), found.begin() + std::min<qsizetype>(2, found.size())),
             (QSet<QString>{u"R1"_s, u"R5"_s}));
    const RelatedProposal like = proposal(data, u"other"_s, u"R1"_s);
    QVERIFY(std::any_of(like.words.begin(), like.words.end(), [&](const RelatedWord &one) {
        return one.here == word && one.there == u"remittances"_s;
    }));
    QCOMPARE(like.language, language);
    QCOMPARE(like.otherLanguage, u"en"_s);
}

void RelatedTest::glossaryTerm_joinsLanguages()
{
    RelatedData data = world();
    GlossaryTerm term{.id = idOf(u"GL"_s)};
    term.term = en(u"focal point (FP)"_s);
    term.term.set(u"ru"_s, u"координатор"_s);
    data.recommendations << said(u"ru"_s, u"M3"_s, LocalText(u"ru"_s, u"Сохранить сеть координаторов."_s));
    QVERIFY(RelatedIndex(data).earlier(idOf(u"ru"_s)).isEmpty());
    data.terms = {term};
    const RelatedProposal like = proposal(data, u"ru"_s, u"R2"_s);
    QCOMPARE(like.words, (QList<RelatedWord>{{u"координаторов"_s, u"focal points"_s}}));
}

void RelatedTest::bestPairOfLanguages_counts()
{
    RelatedData data = world();
    one(data, u"R6"_s).text.set(u"fr"_s, u"Abaisser le prix des transferts par la transparence."_s);
    one(data, u"R1"_s).text.set(u"fr"_s, u"Abaisser le prix des transferts par la transparence."_s);
    const RelatedProposal like = proposal(data, u"R6"_s, u"R1"_s);
    QCOMPARE(like.language, u"fr"_s);
    QCOMPARE(like.otherLanguage, u"fr"_s);
    QVERIFY(like.likeness >= 70);
}

void RelatedTest::reasons_areTold()
{
    RelatedData data = world();
    Theme theme{.id = idOf(u"T1"_s)};
    theme.eightPoints = {idOf(u"P2"_s)};
    theme.sdgTargets = u"10.7; 17.18"_s;
    Theme part{.id = idOf(u"T2"_s)};
    part.parent = theme.id;
    data.themes = {theme, part};
    one(data, u"R6"_s).themes = {theme.id};
    one(data, u"R6"_s).addressees = {idOf(u"ILO"_s), idOf(u"IOM"_s)};
    one(data, u"R1"_s).themes = {theme.id};
    one(data, u"R1"_s).addressees = {idOf(u"ILO"_s)};
    one(data, u"R1"_s).sdgTargets = u"10.7, 8.8"_s;
    one(data, u"R4"_s).themes = {part.id};
    one(data, u"R3"_s).otherThemes = {theme.id};
    const QList<RelatedReason> all = proposal(data, u"R6"_s, u"R1"_s).reasons;
    QCOMPARE(all,
             (QList<RelatedReason>{{RelatedBy::Theme, {theme.id}, {}},
                                   {RelatedBy::EightPoint, {idOf(u"P2"_s)}, {}},
                                   {RelatedBy::SdgTarget, {}, {u"10.7"_s}},
                                   {RelatedBy::Addressee, {idOf(u"ILO"_s)}, {}}}));
    QCOMPARE(proposal(data, u"R6"_s, u"R4"_s).reasons.value(0),
             (RelatedReason{RelatedBy::NearTheme, {part.id}, {}}));
    QCOMPARE(proposal(data, u"R6"_s, u"R3"_s).reasons.value(0),
             (RelatedReason{RelatedBy::OtherTheme, {theme.id}, {}}));
    QVERIFY(RelatedIndex(data).earlierByWords(idOf(u"R6"_s)).value(0).reasons.isEmpty());
}

void RelatedTest::textWithoutThemes_leansToThoseItNames()
{
    RelatedData data = world();
    Theme theme{.id = idOf(u"T-MDW"_s)};
    theme.name = en(u"Protection of migrant domestic workers"_s);
    theme.name.set(u"fr"_s, u"Protection des travailleurs domestiques migrants"_s);
    data.themes = {theme};
    one(data, u"R4"_s).themes = {theme.id};
    data.recommendations << said(
        u"fr"_s, u"M3"_s, LocalText(u"fr"_s, u"Protéger mieux les travailleurs domestiques migrants."_s));
    QCOMPARE(proposal(data, u"fr"_s, u"R4"_s).reasons.value(0),
             (RelatedReason{RelatedBy::OtherTheme, {theme.id}, {}}));
}

void RelatedTest::linked_areMarked()
{
    RelatedData data = world();
    one(data, u"R6"_s).related = {idOf(u"R1"_s), idOf(u"gone"_s)};
    QVERIFY(proposal(data, u"R6"_s, u"R1"_s).linked);
    QVERIFY(!proposal(data, u"R6"_s, u"R5"_s).linked);
}

void RelatedTest::replaced_sayByWhat()
{
    RelatedData data = world();
    one(data, u"R5"_s).replaces = {idOf(u"R1"_s)};
    QCOMPARE(proposal(data, u"R6"_s, u"R1"_s).replacedBy, RecordIds{idOf(u"R5"_s)});
    QVERIFY(proposal(data, u"R5"_s, u"R1"_s).linked);
}

void RelatedTest::stems_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("en") << u"en"_s << u"migrations"_s << u"migration"_s;
    QTest::newRow("en doer") << u"en"_s << u"recruiter"_s << u"recruitment"_s;
    QTest::newRow("fr") << u"fr"_s << u"domestiques"_s << u"domestique"_s;
    QTest::newRow("es") << u"es"_s << u"trabajadoras"_s << u"trabajadoras"_s;
    QTest::newRow("ru") << u"ru"_s << u"денежных"_s << u"денежные"_s;
    QTest::newRow("ar") << u"ar"_s << u"تحويلات"_s << u"تحويل"_s;
    QTest::newRow("unknown language") << u"xx"_s << u"words"_s << u"words"_s;
}

void RelatedTest::stems()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(wordStem(foldedForSearch(one), language), wordStem(foldedForSearch(other), language));
}

void RelatedTest::hugeText_isCutNotRefused()
{
    RelatedData data = world();
    data.recommendations << said(u"huge"_s, u"M3"_s, en(u"Remittances cost much. "_s.repeated(20000)));
    QVERIFY(names(data, RelatedIndex(data).earlier(idOf(u"huge"_s))).contains(u"R1"_s));
}

QTEST_GUILESS_MAIN(RelatedTest)
#include "tst_related.moc"
