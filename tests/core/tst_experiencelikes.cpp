// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Experiences that are likely one: found over spellings and languages, with the words that match, and quickly.

#include "core/rules/experiencelikes.h"
#include "tests/core/evidencesample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

Experience practice(const QString &name, const LocalText &title, const QString &state = u"PH"_s,
                    const QString &theme = u"T-LABOUR"_s, int from = 2010)
{
    Experience out = experience(name);
    out.title = title;
    if (!state.isEmpty())
        out.states = {idOf(state)};
    if (!theme.isEmpty())
        out.themes = {idOf(theme)};
    if (from > 0)
        out.from = PartialDate(from);
    return out;
}

/// Some that have nothing to do with the pair, so that words have a weight.
QList<Experience> others()
{
    QList<Experience> out;
    const QStringList titles{u"Seasonal worker programme"_s,         u"Council of communities abroad"_s,
                             u"Price comparison of remittances"_s,   u"Visa facilitation for students"_s,
                             u"Return and reintegration fund"_s,     u"Training of nurses before departure"_s,
                             u"Hotline against recruitment fraud"_s, u"Portable pensions agreement"_s};
    for (const QString &title : titles)
        out << practice(title, en(title), u"X-"_s + title, u"T-"_s + title, 2005);
    return out;
}

QList<ExperienceLike> likes(const Experience &one, const Experience &other)
{
    return ExperienceLikes(QList<Experience>{one, other} + others()).of(one.id);
}

}  // namespace

class ExperienceLikesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void likelySame_data();
    void likelySame();
    void words_andWhatElseIsShared_areTold();
    void linkedAsSimilar_isSettled();
    void pairs_standOnce();
    void unknownOrEmpty_hasNone();
    void fiveThousand_areQuick();
};

void ExperienceLikesTest::likelySame_data()
{
    QTest::addColumn<Experience>("one");
    QTest::addColumn<Experience>("other");
    QTest::addColumn<bool>("same");
    const LocalText title = en(u"Pre-departure orientation seminars for domestic workers"_s);
    const auto row = [](const char *name, const Experience &a, const Experience &b, bool same) {
        QTest::newRow(name) << a << b << same;
    };
    const Experience base = practice(u"A"_s, title);
    row("equal", base, practice(u"B"_s, title), true);
    row("other spelling", base,
        practice(u"B"_s, en(u"Predeparture ORIENTATION seminar for domestic worker"_s)), true);
    row("a word more", base,
        practice(u"B"_s, en(u"The pre-departure orientation seminars for domestic workers (2011 report)"_s)),
        true);
    row("no period, no theme", base, practice(u"B"_s, title, u"PH"_s, {}, 0), true);
    row("another State", base, practice(u"B"_s, title, u"ID"_s), false);
    row("another time and State", base, practice(u"B"_s, title, u"ID"_s, u"T-LABOUR"_s, 1990), false);
    row("same place, other thing", base, practice(u"B"_s, en(u"Joint inspection of recruitment agencies"_s)),
        false);
    row("accents", practice(u"A"_s, LocalText(u"es"_s, u"Programa de migración laboral temporal"_s)),
        practice(u"B"_s, LocalText(u"es"_s, u"Programa de migracion laboral temporal"_s)), true);
    row("neighbouring languages",
        practice(u"A"_s, LocalText(u"es"_s, u"Programa de migración circular agrícola"_s)),
        practice(u"B"_s, LocalText(u"fr"_s, u"Programme de migration circulaire agricole"_s)), true);
    row("one has both languages",
        practice(u"A"_s,
                 [] {
                     LocalText both = en(u"Bank for those abroad"_s);
                     both.set(u"fr"_s, u"Banque pour la diaspora"_s);
                     return both;
                 }()),
        practice(u"B"_s, LocalText(u"fr"_s, u"Banque pour la diaspora"_s)), true);
    row("Chinese", practice(u"A"_s, LocalText(u"zh"_s, u"海外劳工培训计划"_s)),
        practice(u"B"_s, LocalText(u"zh"_s, u"海外劳工培训计划项目"_s)), true);
    row("Arabic forms", practice(u"A"_s, LocalText(u"ar"_s, u"برنامج إدماج المهاجرين"_s)),
        practice(u"B"_s, LocalText(u"ar"_s, u"البرنامج ادماج مهاجرين"_s)), true);
}

void ExperienceLikesTest::likelySame()
{
    QFETCH(Experience, one);
    QFETCH(Experience, other);
    QFETCH(bool, same);
    const QList<ExperienceLike> found = likes(one, other);
    QCOMPARE(!found.isEmpty(), same);
    if (same) {
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].id, other.id);
        QVERIFY(!found[0].words.isEmpty());
    }
}

void ExperienceLikesTest::words_andWhatElseIsShared_areTold()
{
    const LocalText title(u"es"_s, u"Programa de migración circular"_s);
    const auto found =
        likes(practice(u"A"_s, title), practice(u"B"_s, LocalText(u"es"_s, u"Migracion circular"_s)));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].words.contains(u"migración"_s) && found[0].words.contains(u"circular"_s),
             qPrintable(found[0].words.join(u' ')));
    QCOMPARE(found[0].states, RecordIds{idOf(u"PH"_s)});
    QCOMPARE(found[0].themes, RecordIds{idOf(u"T-LABOUR"_s)});
    QVERIFY(found[0].samePeriod);
}

void ExperienceLikesTest::linkedAsSimilar_isSettled()
{
    const LocalText title = en(u"Pre-departure orientation"_s);
    Experience one = practice(u"A"_s, title);
    const Experience other = practice(u"B"_s, title);
    QCOMPARE(likes(one, other).size(), 1);
    one.related = {other.id};
    QVERIFY(likes(one, other).isEmpty());
    QVERIFY(likes(other, one).isEmpty());
}

void ExperienceLikesTest::pairs_standOnce()
{
    const LocalText title = en(u"Pre-departure orientation"_s);
    const ExperienceLikes all(QList<Experience>{practice(u"A"_s, title), practice(u"B"_s, title)} + others());
    QCOMPARE(all.all().size(), 1);
}

void ExperienceLikesTest::unknownOrEmpty_hasNone()
{
    const ExperienceLikes all({experience(u"A"_s)});
    QVERIFY(all.of(idOf(u"B"_s)).isEmpty());
    QVERIFY(ExperienceLikes({}).all().isEmpty());
    QVERIFY(ExperienceLikes({practice(u"A"_s, {}), practice(u"B"_s, {})}).all().isEmpty());
}

void ExperienceLikesTest::fiveThousand_areQuick()
{
    constexpr int count = 5000;
    QRandomGenerator random(20140404);
    const auto word = [&random] {  // one of 4,000, told apart by its beginning
        int number = random.bounded(4000);
        QString out;
        for (int i = 0; i < 6; ++i, number /= 7)
            out += QChar(u'a' + number % 7);
        return out;
    };
    const auto text = [&word](int words) {
        QStringList out;
        for (int i = 0; i < words; ++i)
            out << word();
        return en(out.join(u' '));
    };
    QList<Experience> all;
    for (int i = 0; i < count; ++i) {
        all << practice(u"E%1"_s.arg(i), text(6), u"S%1"_s.arg(random.bounded(190)),
                        u"T%1"_s.arg(random.bounded(20)), 2000 + int(random.bounded(15)));
        all.last().summary = text(60);
    }
    all[4321].title = all[17].title;
    all[4321].states = all[17].states;
    const ExperienceLikes likes(all);
    const auto found = likes.all();
    QVERIFY(std::any_of(found.cbegin(), found.cend(), [&all](const auto &pair) {
        return pair.first == all[17].id && pair.second.id == all[4321].id;
    }));
    // By pairs it would take minutes and meet the time limit of every test.
}

QTEST_GUILESS_MAIN(ExperienceLikesTest)
#include "tst_experiencelikes.moc"
