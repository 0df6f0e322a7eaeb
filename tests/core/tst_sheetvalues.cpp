// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odstext.h"
#include "core/exchange/sheetvalues.h"
#include "core/exchange/xlsxreader.h"
#include "core/exchange/xlsxtext.h"

#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

class TestSheetValues final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesNumbers_data();
    void writesNumbers();
    void understandsFormats_data();
    void understandsFormats();
    void namesCells();
    void readsCellNames();
    void readsDurations();
    void escapesText();
};

void TestSheetValues::writesNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 42.0 << u"42"_s;
    QTest::newRow("zero") << -0.0 << u"0"_s;
    QTest::newRow("tenth") << 0.1 << u"0.1"_s;
    QTest::newRow("three tenths") << 0.1 + 0.2 << u"0.30000000000000004"_s;
    QTest::newRow("large") << 1e20 << u"100000000000000000000"_s;
    QTest::newRow("very large") << 1e300 << u"1e+300"_s;
    QTest::newRow("small") << 0.00001 << u"0.00001"_s;
    QTest::newRow("very small") << 1e-9 << u"1e-09"_s;
    QTest::newRow("negative") << -2.5 << u"-2.5"_s;
}

void TestSheetValues::writesNumbers()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(numberText(number), text);
    QCOMPARE(text.toDouble(), number);
}

void TestSheetValues::understandsFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shows");  // y m d t e
    const auto row = [](const QString &code, const QString &shows) {
        QTest::newRow(qPrintable(code)) << code << shows;
    };
    row(u"General"_s, u""_s);
    row(u"0.00"_s, u""_s);
    row(u"#,##0.00 \"days\";[Red]-#,##0.00"_s, u""_s);
    row(u"0.00E+00"_s, u""_s);
    row(u"\"TRUE\";\"TRUE\";\"FALSE\""_s, u""_s);
    row(u"0\\d"_s, u""_s);
    row(u"_-* #,##0\\ [$€-407]_-"_s, u""_s);
    row(u"@"_s, u""_s);
    row(u"yyyy\\-mm\\-dd"_s, u"ymd"_s);
    row(u"[$-409]d\\-mmm\\-yy;@"_s, u"ymd"_s);
    row(u"mmm yyyy"_s, u"ym"_s);
    row(u"yyyy"_s, u"y"_s);
    row(u"d.m. h:mm"_s, u"mdt"_s);
    row(u"h:mm"_s, u"t"_s);
    row(u"mm:ss"_s, u"t"_s);
    row(u"mmss.0"_s, u"t"_s);
    row(u"h:mm AM/PM"_s, u"t"_s);
    row(u"H \"h\" mm"_s, u"t"_s);
    row(u"[h]:mm:ss"_s, u"te"_s);
    row(u"[mm]:ss"_s, u"te"_s);
    row(u"dddd, d mmmm yyyy hh:mm:ss"_s, u"ymdt"_s);
    row(u"ggge年m月d日"_s, u"ymd"_s);
    row(u"\"unclosed yyyy"_s, u""_s);
    row(u"[unclosed yyyy"_s, u""_s);
    row(u"\\"_s, u""_s);
}

void TestSheetValues::understandsFormats()
{
    QFETCH(QString, code);
    QFETCH(QString, shows);
    const NumberFormat expected{shows.contains(u'y'), shows.contains(u'm'), shows.contains(u'd'),
                                shows.contains(u't'), shows.contains(u'e')};
    QVERIFY(parseNumberFormat(code) == expected);
}

void TestSheetValues::namesCells()
{
    QCOMPARE(cellName(7, 2), u"B7"_s);
    QCOMPARE(cellName(1, 26), u"Z1"_s);
    QCOMPARE(cellName(1, 27), u"AA1"_s);
    QCOMPARE(cellName(1'048'576, 16'384), u"XFD1048576"_s);
    QCOMPARE(serialOf(QDate(2014, 5, 14)), 41773);
    QVERIFY(!serialOf(QDate(1900, 2, 28)) && !serialOf({}));
    QCOMPARE(serialOf(QDate(1900, 3, 1)), 61);
}

void TestSheetValues::readsCellNames()
{
    int row = 0;
    int column = 0;
    QVERIFY(parseCellName(u"B7", row, column) && row == 7 && column == 2);
    QVERIFY(parseCellName(u"XFD1048576", row, column) && row == 1'048'576 && column == 16'384);
    QVERIFY(parseCellName(u"ab12", row, column) && row == 12 && column == 28);
    for (const QString &name :
         {u""_s, u"A"_s, u"7"_s, u"A0"_s, u"A-1"_s, u"ABCD1"_s, u"A12345678"_s, u"A1B"_s, u"$A$1"_s})
        QVERIFY2(!parseCellName(name, row, column), qPrintable(name));
}

void TestSheetValues::readsDurations()
{
    QCOMPARE(parseDuration(u"PT09H30M00S"), 34'200);
    QCOMPARE(parseDuration(u"P1DT1H"), 90'000);
    QCOMPARE(parseDuration(u"PT5.75S"), 5);
    for (const QString &text : {u""_s, u"P"_s, u"PT"_s, u"-PT1H"_s, u"P1Y"_s, u"09:30"_s, u"PT99999999H"_s})
        QVERIFY2(!parseDuration(text), qPrintable(text));
}

void TestSheetValues::escapesText()
{
    QCOMPARE(escapedText(u"a_b_x0041_"_s), u"a_b_x005F_x0041_"_s);
    QCOMPARE(escapedText(u"a\tb\nc"_s + QChar(7)), u"a\tb\nc_x0007_"_s);
    QCOMPARE(escapedText(QString(QChar(0xd83d))), u"_xD83D_"_s);
    QCOMPARE(escapedText(u"😀"_s), u"😀"_s);
    QCOMPARE(unescapedText(u"_x000D__x_x0041"_s), u"\r_x_x0041"_s);
}

QTEST_GUILESS_MAIN(TestSheetValues)
#include "tst_sheetvalues.moc"
