// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/collation.h"
#include "core/base/directionmarks.h"
#include "core/base/handling.h"
#include "core/base/localtext.h"
#include "core/base/partialdate.h"
#include "core/base/recordid.h"
#include "core/base/result.h"
#include "core/base/translations.h"
#include "tests/support/testclock.h"

#include <QTest>

#include <algorithm>

using namespace tri;
using namespace Qt::StringLiterals;

class TestBase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordId_readsBackAndRefusesOtherTexts()
    {
        test::TestIds ids(7);
        for (int i = 0; i < 1000; ++i) {
            const RecordId id = ids.nextId();
            QCOMPARE(id.toString().size(), 26);
            QCOMPARE(RecordId::parse(id.toString()).value(), id);
        }
        QVERIFY(!RecordId::parse(u""));
        QVERIFY(!RecordId::parse(u"GFMD7-R04"));
        QVERIFY(!RecordId::parse(u"zzzzzzzzzzzzzzzzzzzzzzzzzz"));  // more than 128 bits
        QVERIFY(!RecordId::parse(u"0000000000000000000000000i"));
    }
    void recordId_ofOneNameIsTheSameEverywhere()
    {
        QCOMPARE(RecordId::fromName(u"state", u"SE"), RecordId::fromName(u"state", u"SE"));
        QVERIFY(RecordId::fromName(u"state", u"SE") != RecordId::fromName(u"theme", u"SE"));
        // Frozen: reference records in existing workspaces carry it.
        QCOMPARE(RecordId::fromName(u"entity", u"SRSG").toString(), u"34rfs7mhnds987br31whwehk57"_s);
    }
    void isolated_marksWhatIsThere()
    {
        QCOMPARE(isolated(u"3 Oct 2026"_s),
                 u"\u2068"
                 u"3 Oct 2026\u2069"_s);
        QCOMPARE(isolated(QString()), QString());
    }
    void marksThatDeceive_standInSight()
    {
        const QString turned = u"report\u202Efdp.exe"_s;
        QVERIFY(hasDeceivingMarks(turned));
        QCOMPARE(withMarksInSight(turned), u"report⟨RLO⟩fdp.exe"_s);
        QVERIFY(hasDeceivingMarks(u"left \u2067open"_s));                  // reaches into what stands behind
        QVERIFY(hasDeceivingMarks(u"too many \u2069"_s));                  // closes what is not its own
        QVERIFY(hasDeceivingMarks(u"over \u2066lines\n and on\u2069"_s));  // a line ends it
        QVERIFY(hasDeceivingMarks(u"\u202Aembedded"_s));
        for (const QString &text :
             {u"plain"_s, QString(), u"\u200Eعربي\u200F"_s, u"a \u2068name\u2069 in it"_s,
              u"\u202Bعربي\u202C"_s, isolated(u"\u2066x\u2069"_s)}) {
            QVERIFY2(!hasDeceivingMarks(text), qPrintable(text));
            QCOMPARE(withMarksInSight(text), text);
        }
    }
    void texts_areSortedAsReadersExpect()
    {
        const auto sorted = [](QStringList names, const QString &language) {
            std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
                return collationKey(a, language) < collationKey(b, language);
            });
            return names;
        };
        QCOMPARE(sorted({u"Zambie"_s, u"Égypte"_s, u"Espagne"_s, u"Danemark"_s}, u"fr"_s),
                 (QStringList{u"Danemark"_s, u"Égypte"_s, u"Espagne"_s, u"Zambie"_s}));
        QCOMPARE(sorted({u"Oman"_s, u"Ñandú"_s, u"Nueva"_s, u"Nauru"_s}, u"es"_s),
                 (QStringList{u"Nauru"_s, u"Nueva"_s, u"Ñandú"_s, u"Oman"_s}));
        QCOMPARE(sorted({u"中国"_s, u"阿根廷"_s, u"法国"_s, u"巴西"_s}, u"zh"_s),
                 (QStringList{u"阿根廷"_s, u"巴西"_s, u"法国"_s, u"中国"_s}));  // by pinyin
        QCOMPARE(sorted({u"Япония"_s, u"Италия"_s, u"Йемен"_s, u"Канада"_s}, u"ru"_s),
                 (QStringList{u"Италия"_s, u"Йемен"_s, u"Канада"_s, u"Япония"_s}));
        QCOMPARE(collationKey(QString(), u"fr"_s), collationKey(u""_s, u"fr"_s));
    }
    void lists_areSeparatedAsTheLanguageDoes()
    {
        const QStringList names{u"SRSG"_s, u"GFMD"_s, u"GMG"_s};
        QCOMPARE(listText(names, u"ar"_s), u"SRSG، GFMD، GMG"_s);
        QCOMPARE(listText(names, u"zh"_s), u"SRSG、GFMD、GMG"_s);
        for (const QString &language : {u"en"_s, u"fr"_s, u"ru"_s, u"es"_s})
            QCOMPARE(listText(names, language), u"SRSG, GFMD, GMG"_s);
        QCOMPARE(listText({}, u"zh"_s), QString());
    }
    void partialDate_parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day") << u"2014-05-14"_s << u"2014-05-14"_s;
        QTest::newRow("month") << u"2014-05"_s << u"2014-05"_s;
        QTest::newRow("year") << u"2014"_s << u"2014"_s;
        QTest::newRow("no such day") << u"2014-02-30"_s << QString();
        QTest::newRow("no such month") << u"2014-13"_s << QString();
        QTest::newRow("year zero") << u"0000"_s << QString();
        QTest::newRow("words") << u"May"_s << QString();
        QTest::newRow("too long") << u"2014-05-14-01"_s << QString();
        QTest::newRow("signs") << u"+014"_s << QString();
    }
    void partialDate_parse()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto date = PartialDate::parse(text);
        QCOMPARE(date.has_value(), !expected.isEmpty());
        QCOMPARE(date.value_or(PartialDate()).toString(), expected);
    }
    void partialDate_parseLoose_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("English") << u"14 May 2014"_s << u"en"_s << u"2014-05-14"_s;
        QTest::newRow("short month") << u"4 Apr 2014"_s << u"en"_s << u"2014-04-04"_s;
        QTest::newRow("month and year") << u"May 2014"_s << u"en"_s << u"2014-05"_s;
        QTest::newRow("French") << u"14 mai 2014"_s << u"fr"_s << u"2014-05-14"_s;
        QTest::newRow("Spanish") << u"14 de mayo de 2014"_s << u"es"_s << u"2014-05-14"_s;
        QTest::newRow("slashes") << u"14/5/2014"_s << u"fr"_s << u"2014-05-14"_s;
        QTest::newRow("dots") << u"14.5.2014"_s << u"ru"_s << u"2014-05-14"_s;
        QTest::newRow("two-digit year is refused") << u"14/5/14"_s << u"fr"_s << QString();
        QTest::newRow("nonsense") << u"soon"_s << u"en"_s << QString();
        QTest::newRow("between marks of direction")
            << u"\u200e2015-01-01\u200f"_s << u"ar"_s << u"2015-01-01"_s;
        QTest::newRow("in an isolate") << u"\u20682014\u2069"_s << u"fr"_s << u"2014"_s;
    }
    void partialDate_parseLoose()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        QCOMPARE(PartialDate::parseLoose(text, QLocale(locale)).value_or(PartialDate()).toString(), expected);
    }
    void partialDate_coversAllItCanMean()
    {
        QVERIFY(covers({2014, 1}, {2014, 6}, QDate(2014, 6, 30)));
        QVERIFY(!covers({2014, 1}, {2014, 6}, QDate(2014, 7, 1)));
        QVERIFY(covers({}, {}, QDate(2014, 7, 1)));
        QVERIFY(covers({2013, 10}, {}, QDate(2013, 10, 1)));
        QCOMPARE(PartialDate(2012, 2).last(), QDate(2012, 2, 29));
    }
    void dates_areWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("range");
        QTest::newRow("en") << u"en"_s << u"1 October 2013"_s << u"3–4 October 2013"_s;
        QTest::newRow("fr") << u"fr"_s << u"1er octobre 2013"_s << u"3–4 octobre 2013"_s;
        QTest::newRow("es") << u"es"_s << u"1 de octubre de 2013"_s << u"3–4 de octubre de 2013"_s;
        QTest::newRow("ru") << u"ru"_s << u"1 октября 2013"_s << u"3–4 октября 2013"_s;
        QTest::newRow("zh") << u"zh"_s << u"2013年10月1日"_s << u"2013年10月3日 – 2013年10月4日"_s;
        QTest::newRow("ar") << u"ar"_s << u"1 أكتوبر 2013"_s << u"3–4 أكتوبر 2013"_s;
    }
    void dates_areWrittenAsTheLanguageDoes()
    {
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        QFETCH(QString, range);
        QCOMPARE(longDate({2013, 10, 1}, QLocale(locale)), expected);
        QCOMPARE(dateRange({2013, 10, 3}, {2013, 10, 4}, QLocale(locale)), range);
    }
    void localText_keepsItsOriginal()
    {
        LocalText text(u"fr"_s, u"Note"_s);
        text.set(u"en"_s, u"Note"_s);
        QCOMPARE(text.original, u"fr"_s);
        QCOMPARE(text.in(u"ar"_s), u"Note"_s);
        text.set(u"fr"_s, {});
        QCOMPARE(text.original, u"en"_s);
        text.set(u"en"_s, {});
        QVERIFY(text.isEmpty());
        QCOMPARE(text, LocalText());
    }
    void handling_doubtNeverWidens()
    {
        for (const Handling level : {Handling::Public, Handling::Shared, Handling::Internal, Handling::Sensitive})
            QCOMPARE(parseHandling(handlingKey(level)), level);
        QCOMPARE(parseHandling(u"unheard of"), Handling::Internal);
        QCOMPARE(parseHandling(u""), Handling::Internal);
    }
    void problemKeys_areDifferent()
    {
        QSet<QString> keys;
        for (int i = 0; i <= int(ProblemCode::Usage); ++i)
            keys.insert(problemKey(ProblemCode(i)));
        QCOMPARE(keys.size(), int(ProblemCode::Usage) + 1);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
