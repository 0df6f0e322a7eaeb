// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much names and texts are alike, and which language a text is in.

#include "core/base/likeness.h"
#include "core/base/textlanguage.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

class TestLikeness final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void texts_data();
    void texts();
    void language_data();
    void language();
};

void TestLikeness::names_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("same letters") << u"UN-Women"_s << u"UN Women"_s << 100 << 100;
    QTest::newRow("a letter missing") << u"Bangladsh"_s << u"Bangladesh"_s << 85 << 99;
    QTest::newRow("two changed places") << u"Switzreland"_s << u"Switzerland"_s << 90 << 99;
    QTest::newRow("words around it") << u"Government of Ghana"_s << u"Ghana"_s << kLikelyName << 90;
    QTest::newRow("mistyped, words around it") << u"Moldva"_s << u"Republic of Moldova"_s << kLikelyName << kLikelyName;
    QTest::newRow("short ones mean others") << u"ILO"_s << u"IMO"_s << 0 << 0;
    QTest::newRow("other names") << u"Mexico"_s << u"Moldova"_s << 0 << kLikelyName - 1;
    QTest::newRow("the opposite, of a long word") << u"Not completed"_s << u"completed"_s << 0 << 0;
    QTest::newRow("the opposite") << u"Not done"_s << u"Done"_s << 0 << kLikelyName - 1;
    QTest::newRow("nothing") << QString() << u"Mexico"_s << 0 << 0;
    QTest::newRow("long ones, wholly other") << QString(2000, u'a') << QString(2000, u'b') << 0 << 0;
}

void TestLikeness::names()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, least);
    QFETCH(int, most);
    for (const int like : {nameLikeness(one, other), nameLikeness(other, one)})
        QVERIFY2(like >= least && like <= most, qPrintable(QString::number(like)));
}

void TestLikeness::texts_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const QString long1 = u"Lower the costs of sending money home through competition and clear prices"_s;
    QTest::newRow("same, other marks") << long1 << long1.toUpper() + u'.' << 100 << 100;
    QTest::newRow("a word more") << long1 << long1 + u" everywhere"_s << 90 << 99;
    QTest::newRow("other order is not the same letters")
        << long1 << u"Prices clear and competition through home money sending of costs the lower"_s << 100
        << 100;
    QTest::newRow("another idea") << long1
                                  << u"Protect domestic workers by standard contracts and labour inspection"_s
                                  << 0 << kLikelyText - 1;
    QTest::newRow("few words, the same")
        << u"Cheaper remittances"_s << u"cheaper remittances"_s << 100 << 100;
    QTest::newRow("few words, nearly") << u"Cheaper remittances"_s << u"Cheaper recruitment"_s << 0 << 0;
    QTest::newRow("Chinese") << u"降低移民工人的招聘费用和汇款费用"_s << u"降低移民工人的招聘费用与汇款费用"_s
                             << kLikelyText << 99;
    QTest::newRow("nothing") << QString() << QString() << 0 << 0;
}

void TestLikeness::texts()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, least);
    QFETCH(int, most);
    for (const int like :
         {TextWords(one).likeness(TextWords(other)), TextWords(other).likeness(TextWords(one))})
        QVERIFY2(like >= least && like <= most, qPrintable(QString::number(like)));
}

void TestLikeness::language_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("English")
        << u"Pair fair recruitment rules for health workers with incentives that keep staff in the countries of origin."_s
        << u"en"_s;
    QTest::newRow("French")
        << u"Réduire les coûts de la migration de main-d’œuvre et protéger les droits des migrants dans les pays d’accueil."_s
        << u"fr"_s;
    QTest::newRow("Spanish")
        << u"Reducir los costos de la migración laboral y proteger los derechos de las personas migrantes en el país de acogida."_s
        << u"es"_s;
    QTest::newRow("Arabic, with a name") << u"تعزيز التعاون بين الدول ومنظمة IOM بشأن الهجرة"_s << u"ar"_s;
    QTest::newRow("Russian") << u"Снизить расходы на трудовую миграцию"_s << u"ru"_s;
    QTest::newRow("Chinese") << u"降低劳务移民的成本"_s << u"zh"_s;
    QTest::newRow("short") << u"Cheaper recruitment"_s << QString();
    QTest::newRow("a name") << u"Joint Migration and Development Initiative"_s << QString();
    QTest::newRow("two languages")
        << u"Reduce the costs of labour migration in the countries; réduire les coûts de la migration dans les pays"_s
        << QString();
    QTest::newRow("numbers") << u"2014, 2015 & 2016"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("another script") << u"労働移動のコストを下げる"_s << QString();
}

void TestLikeness::language()
{
    QFETCH(QString, text);
    QTEST(likelyLanguage(text), "code");
}

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
