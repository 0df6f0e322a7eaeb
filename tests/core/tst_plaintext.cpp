// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/plaintext.h"

#include <QTest>

#include <algorithm>

using namespace tri;
using namespace Qt::StringLiterals;

class PlainTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesAreCounted();
    void linesKeepToTheWidth_data();
    void linesKeepToTheWidth();
    void referencesStayWhole();
    void longWordsBreakInCells();
    void numberedParagraphsHang();
    void headingsAreUnderlined();
    void tablesAlign();
    void emptyTableSaysSo();
    void wideSignsAlign();
    void arabicIsMarked();
};

void PlainTextTest::placesAreCounted()
{
    QCOMPARE(columnsOf(u"abc"), 3);
    QCOMPARE(columnsOf(u"会议。"), 6);
    QCOMPARE(columnsOf(u"e\u0301"), 1);
    QCOMPARE(columnsOf(u"محضر"), 4);
    QCOMPARE(columnsOf(u"\u2068x\u2069"), 1);
    QCOMPARE(columnsOf(u""), 0);
}

void PlainTextTest::linesKeepToTheWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"Requests had reached agencies by several roads and some had been answered twice."_s;
    QTest::newRow("French") << u"Les demandes étaient parvenues aux organismes par plusieurs voies ; certaines deux fois."_s;
    QTest::newRow("Spanish") << u"Las solicitudes habían llegado a los organismos por varios caminos distintos."_s;
    QTest::newRow("Russian") << u"Запросы поступали в учреждения разными путями, и на некоторые ответили дважды."_s;
    QTest::newRow("Chinese") << u"各方请求通过多种途径送达各机构，其中一些得到两次答复，建议使用一份统一清单。"_s;
    QTest::newRow("Arabic") << u"وصلت الطلبات إلى الوكالات بطرق عدة وأجيب عن بعضها مرتين في الفترة نفسها."_s;
}

void PlainTextTest::linesKeepToTheWidth()
{
    QFETCH(QString, text);
    const QStringList lines = wrapped(text, 24);
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines)
        QVERIFY2(columnsOf(line) <= 24, qPrintable(line));
    // Nothing is lost.
    QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
}

void PlainTextTest::referencesStayWhole()
{
    QCOMPARE(wrapped(u"see TRI-2014-01-A3 now"_s, 12), (QStringList{u"see"_s, u"TRI-2014-01-A3"_s, u"now"_s}));
    QCOMPARE(wrapped(u"Secretary-General"_s, 12), (QStringList{u"Secretary-"_s, u"General"_s}));
    QCOMPARE(wrapped(QString(), 12), QStringList{QString()});
    QCOMPARE(wrapped(u"a\n\nb"_s, 12), (QStringList{u"a"_s, QString(), u"b"_s}));
}

void PlainTextTest::longWordsBreakInCells()
{
    QCOMPARE(wrapped(u"abcdefghij"_s, 4, true), (QStringList{u"abcd"_s, u"efgh"_s, u"ij"_s}));
    QCOMPARE(wrapped(u"abcdefghij"_s, 4), QStringList{u"abcdefghij"_s});
    QCOMPARE(wrapped(u"会议记录"_s, 5, true), (QStringList{u"会议"_s, u"记录"_s}));
}

void PlainTextTest::numberedParagraphsHang()
{
    BriefDocument document;
    document.blocks << Paragraph{plain(u"one two three four five six"_s), Paragraph::Role::Body, true, {}}
                    << Paragraph{plain(u"careful"_s), Paragraph::Role::Caution, false, {}}
                    << Bullets{{plain(u"point"_s)}};
    const QString text = toPlainText(document, 20);
    QVERIFY2(text.startsWith(u" 1. one two three\n    four five six\n\n  ! careful\n\n  - point\n"), qPrintable(text));
}

void PlainTextTest::headingsAreUnderlined()
{
    BriefDocument document;
    document.blocks << Heading{1, plain(u"Part"_s), {}, true} << Heading{2, plain(u"Sheet"_s), {}, false}
                    << Heading{3, plain(u"Small"_s), {}, false};
    QVERIFY(toPlainText(document).startsWith(u"Part\n====\n\nSheet\n-----\n\nSmall\n\n"));
}

void PlainTextTest::tablesAlign()
{
    BriefDocument document;
    Table table{.columns = {{u"No."_s, 1}, {u"Action"_s, 4}, {u"Min."_s, 1, TableColumn::Align::End}}};
    table.rows << QList<Inlines>{plain(u"A1"_s), plain(u"Send the list of needs to all of them"_s), plain(u"5"_s)}
               << QList<Inlines>{plain(u"A2"_s), plain(u"Wait"_s), plain(u"120"_s)};
    document.blocks << table;
    const QStringList lines = toPlainText(document, 30).split(u'\n');
    QCOMPARE(lines.mid(0, 9),
             (QStringList{u"No.  Action               Min."_s, u"------------------------------"_s,
                          u"A1   Send the list of        5"_s, u"     needs to all of"_s, u"     them"_s, QString(),
                          u"A2   Wait                  120"_s, u"------------------------------"_s, QString()}));
}

void PlainTextTest::emptyTableSaysSo()
{
    BriefDocument document;
    document.blocks << Table{.columns = {{u"A"_s, 1}, {u"B"_s, 1}}, .empty = u"None recorded."_s};
    QVERIFY(toPlainText(document).startsWith(u"A  B\n----\nNone recorded.\n----\n"));
}

void PlainTextTest::wideSignsAlign()
{
    BriefDocument document;
    Table table{.columns = {{u"编号"_s, 1}, {u"行动"_s, 1}}};
    table.rows << QList<Inlines>{plain(u"会议记录"_s), plain(u"x"_s)} << QList<Inlines>{plain(u"a"_s), plain(u"y"_s)};
    document.blocks << table;
    const QStringList lines = toPlainText(document, 30).split(u'\n');
    QCOMPARE(lines[2], u"会议记录  x"_s);
    QCOMPARE(lines[4], u"a         y"_s);
}

void PlainTextTest::arabicIsMarked()
{
    BriefDocument document;
    document.language = u"ar"_s;
    Table table{.columns = {{u"الرقم"_s, 1}, {u"الموعد"_s, 1}}};
    table.rows << QList<Inlines>{plain(u"A1"_s), plain(u"2014"_s)} << QList<Inlines>{plain(u"A2"_s), {}};
    document.blocks << Heading{1, plain(u"محضر"_s), {}, false} << table;
    const QStringList lines = toPlainText(document, 30).split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.isEmpty() || line.startsWith(QChar(0x200F)), qPrintable(line));
    // Two cells from left to right would change places without a mark between them.
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        return line.contains(u"A1") && line.contains(u"\u200F2014"_s);
    }));
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.endsWith(u"A2"); }));
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
