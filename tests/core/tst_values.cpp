// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/searchtext.h"
#include "core/record/valuetext.h"
#include "tests/support/toykinds.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

class TestValues : public QObject {
    Q_OBJECT

    const RecordSpec &toy = kindOf<test::Toy>().spec;

    FieldValue read(const char *field, const QString &text, const QString &locale = u"en"_s) const
    {
        ParseContext context;
        context.locale = QLocale(locale);
        const auto value = parseText(*toy.field(QLatin1String(field)), text, context);
        return value ? *value : FieldValue(u"refused: "_s + value.error().text);
    }

private Q_SLOTS:
    void canonical_makesEqualContentEqual()
    {
        QCOMPARE(canonical(FieldValue(u"e\u0301 a\r\nb "_s)), FieldValue(u"\u00e9 a\nb"_s));
        QCOMPARE(canonical(FieldValue(u"  "_s)), FieldValue());
        QCOMPARE(canonical(FieldValue(false)), FieldValue());
        QCOMPARE(canonical(FieldValue(QStringList{u"b"_s, u"a"_s, u"b"_s})), FieldValue(QStringList{u"a"_s, u"b"_s}));
        const RecordId one{0, 1};
        const RecordId two{0, 2};
        QCOMPARE(canonical(FieldValue(RecordIds{two, one, two})), FieldValue(RecordIds{one, two}));
        QCOMPARE(canonical(FieldValue(RecordIds{two, one, two}), false), FieldValue(RecordIds{two, one}));
        LocalText text;
        text.texts = {{u"fr"_s, u" x "_s}, {u"en"_s, u" "_s}};
        text.original = u"en"_s;
        QCOMPARE(canonical(FieldValue(text)), FieldValue(LocalText(u"fr"_s, u"x"_s)));
    }
    void parseText_readsWhatPeopleType()
    {
        QCOMPARE(read("flag", u"Yes"_s), FieldValue(true));
        QCOMPARE(read("flag", u"no"_s), FieldValue());
        QCOMPARE(read("count", u"1,130"_s), FieldValue(qint64(1130)));
        QCOMPARE(read("amount", u"8,5"_s, u"fr"_s), FieldValue(8.5));
        QCOMPARE(read("amount", u"8.5"_s), FieldValue(8.5));
        QCOMPARE(read("time", u"3.30 p.m."_s), FieldValue(u"refused: "_s + u"“3.30 p.m.” is not a time of day, for example 15:30."_s));
        QCOMPARE(read("time", u"3 p.m."_s), FieldValue(u"15:00"_s));
        QCOMPARE(read("time", u"9:05"_s), FieldValue(u"09:05"_s));
        QCOMPARE(read("choice", u"Deep blue"_s), FieldValue(u"deep_blue"_s));
        QCOMPARE(read("choice", u"DEEP_BLUE"_s), FieldValue(u"deep_blue"_s));
        QCOMPARE(read("choices", u"red; Green;"_s), FieldValue(QStringList{u"green"_s, u"red"_s}));
        QCOMPARE(read("text", u" a  b "_s), FieldValue(u"a b"_s));
        QCOMPARE(read("from", u"May 2014"_s), FieldValue(PartialDate(2014, 5)));
    }
    void parseText_namesTheRule_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("flag") << QByteArray("flag") << u"perhaps"_s << u"neither yes nor no"_s;
        QTest::newRow("number") << QByteArray("count") << u"many"_s << u"whole number"_s;
        QTest::newRow("decimal") << QByteArray("amount") << u"nan"_s << u"not a number"_s;
        QTest::newRow("date") << QByteArray("from") << u"soon"_s << u"is not a date"_s;
        QTest::newRow("choice") << QByteArray("choice") << u"pink"_s << u"Red, Green, Deep blue"_s;
        QTest::newRow("choices") << QByteArray("choices") << u"red; pink"_s << u"“pink”"_s;
        QTest::newRow("link") << QByteArray("part") << u"P-9"_s << u"no known reference"_s;
    }
    void parseText_namesTheRule()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto value = parseText(*toy.field(QLatin1String(field)), text, {});
        QVERIFY(!value);
        QCOMPARE(value.error().code, ProblemCode::Invalid);
        QVERIFY2(value.error().text.contains(words), qPrintable(value.error().text));
    }
    void fromJson_refusesWhatDoesNotFit()
    {
        QVERIFY(!fromJson(*toy.field(u"count"), QJsonValue(u"1"_s)));
        QVERIFY(!fromJson(*toy.field(u"count"), QJsonValue(1.5)));
        QVERIFY(!fromJson(*toy.field(u"from"), QJsonValue(u"x"_s)));
        QVERIFY(!fromJson(*toy.field(u"part"), QJsonValue(u"x"_s)));
        QVERIFY(!fromJson(*toy.field(u"name"), QJsonValue(u"x"_s)));
        QCOMPARE(fromJson(*toy.field(u"count"), QJsonValue()).value(), FieldValue());
    }
    void search_findsForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("accents") << u"Sénégal"_s << u"senegal"_s;
        QTest::newRow("prefix") << u"recommendations"_s << u"Recomm"_s;
        QTest::newRow("Arabic and the") << u"والهجرة"_s << u"هجرة"_s;
        QTest::newRow("Arabic hamza") << u"الأمين"_s << u"الامين"_s;
        QTest::newRow("Arabic vowels") << u"مُؤْتَمَر"_s << u"مؤتمر"_s;
        QTest::newRow("Chinese pair") << u"全球移徙与发展论坛"_s << u"移徙"_s;
        QTest::newRow("Chinese one") << u"全球移徙"_s << u"全"_s;
        QTest::newRow("Cyrillic") << u"Миграция"_s << u"миграц"_s;
        QTest::newRow("ligature form") << u"ﬁnance"_s << u"finance"_s;
    }
    void search_findsForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        // Every token of the query is a token, or the beginning of one, of the text.
        const QStringList have = indexText(text).split(u' ');
        for (QString want : indexQuery(words).split(u' ')) {
            const bool prefix = want.endsWith(u'*');
            want.remove(u'"').remove(u'*');
            QVERIFY2(std::any_of(have.cbegin(), have.cend(),
                                 [&](const QString &h) { return prefix ? h.startsWith(want) : h == want; }),
                     qPrintable(indexText(text) + QStringLiteral(" / ") + want));
        }
    }
    void indexQuery_cannotBreakOut()
    {
        QCOMPARE(indexQuery(u"\"a\" OR b*"_s), u"\"a\"* \"or\"* \"b\"*"_s);
        QCOMPARE(indexQuery(u"  ()\"' "_s), QString());
    }
    void excerpt_showsTheMatch()
    {
        Row row(toy);
        row.setValue(u"long_text", QString(QString(u"word "_s).repeated(100) + u"Kampala "_s + QString(u"tail "_s).repeated(100)));
        const QString text = SearchWords(u"kampala"_s).around(row, u"en"_s);
        QVERIFY(text.contains(u"Kampala"_s));
        QVERIFY(text.size() <= 125);
        QVERIFY(text.startsWith(u'…') && text.endsWith(u'…'));
        QVERIFY(SearchWords(u"nowhere"_s).around(row, u"en"_s).isEmpty());
        QVERIFY(beginning(row, u"en"_s).startsWith(u"word word"_s));
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
