// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/briefsamples.h"
#include "tests/ui/layoutrules.h"
#include "ui/render/pagesetup.h"
#include "ui/render/painter.h"
#include "ui/render/paginator.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace tri::samples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tri::BriefDocument)

namespace {

Paragraph body(const QString &text)
{
    return {plain(text), Paragraph::Role::Body, false, {}};
}

Table oneColumn(int rows, int linesEach)
{
    Table table{u"A table"_s, {{u"Left"_s}, {u"Right"_s}}, {}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows << QList<Inlines>{plain(lines(linesEach, u"r%1l"_s.arg(i))), plain(u"beside%1"_s.arg(i))};
    return table;
}

}  // namespace

class TestPaginator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fontsAreThere() { QCOMPARE(missingScripts().size(), 0); }
    void rules_data();
    void rules();
    void headingNeverAtFoot();
    void tableStaysWithHeading();
    void rowsAtEveryHeight();
    void sixLinesWholeSevenSplit();
    void headerRepeated();
    void emptyTableSaysSo();
    void pageStarts();
    void numbersAndAnchors();
    void mirrored();
    void scriptSizes();
    void capitalsOnlyWithCase();
    void longFooterEndsInDots();
    void decomposedTextIsComposed();
    void stress();
    void paintsSomething();
};

void TestPaginator::rules_data()
{
    QTest::addColumn<BriefDocument>("document");
    QTest::newRow("empty") << emptyBrief();
    QTest::newRow("meeting") << meetingBrief();
    QTest::newRow("arabic") << arabicBrief();
    QTest::newRow("chinese") << chineseBrief();
    QTest::newRow("long") << longBrief(200);
    BriefDocument letter = meetingBrief();
    letter.pages.paper = Paper::Letter;
    QTest::newRow("letter") << letter;

    BriefDocument d = emptyBrief();
    d.blocks << body(QString(500, u'w')) << Table{{}, {{u"A"_s}, {u"B"_s}, {u"C"_s}}, {{plain(QString(500, u'm')), {}, {}}}, {}};
    QTest::newRow("word of 500 letters") << d;
    d = emptyBrief();
    d.blocks << oneColumn(80, 1);
    QTest::newRow("80 rows") << d;
    d = emptyBrief();
    d.blocks << oneColumn(3, 200);
    QTest::newRow("rows longer than a page") << d;
    d = emptyBrief();
    Table many{{}, {}, {{}}, {}};
    for (int i = 0; i < 30; ++i) {
        many.columns << TableColumn{QString::number(i), i == 0 ? 100.0 : 0.0};
        many.rows[0] << plain(QString::number(i));
    }
    d.blocks << many;
    QTest::newRow("30 columns") << d;
    d = emptyBrief();
    d.blocks << Table{u"More cells than columns"_s, {{u"A"_s}}, {{plain(u"1"_s), plain(u"2"_s), plain(u"3"_s)}, {}}, {}};
    QTest::newRow("ragged table") << d;
    d = emptyBrief();
    d.blocks << TitleBlock{u"Kind"_s, plain(words(0, 60)), {{words(60, 30), plain(words(100, 2000))}, {u"b"_s, {}}}};
    QTest::newRow("long title block") << d;
    d = emptyBrief();
    for (int i = 0; i < 70; ++i)
        d.blocks << Heading{i % 3 + 1, plain(u"H%1"_s.arg(i)), {}, false} << body(u"One line %1"_s.arg(i));
    QTest::newRow("headings over single lines") << d;
    d = emptyBrief();
    Bullets bullets;
    for (int i = 0; i < 90; ++i)
        bullets.items << plain(words(i * 40, 1 + i % 40));
    d.blocks << bullets;
    QTest::newRow("bullets") << d;
    d = emptyBrief();
    d.blocks << Paragraph{plain(lines(150, u"c"_s)), Paragraph::Role::Caution, false, {}};
    QTest::newRow("long caution") << d;
    d = emptyBrief();
    d.blocks << Heading{1, {}, {}, false} << body({}) << Bullets{} << Table{} << TitleBlock{} << PageStart{} << PageStart{true};
    QTest::newRow("blocks without text") << d;
}

void TestPaginator::rules()
{
    QFETCH(BriefDocument, document);
    const PlacedDocument placed = paginate(document);
    const QStringList broken = brokenRules(document, placed);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TestPaginator::headingNeverAtFoot()
{
    for (int before = 30; before < 50; ++before) {
        for (int after = 1; after <= 4; ++after) {
            BriefDocument d = emptyBrief();
            d.blocks << body(lines(before, u"a"_s)) << Heading{1, plain(u"Head"_s), {}, false}
                     << Heading{2, plain(u"Lower head"_s), {}, false} << body(lines(after, u"b"_s)) << body(lines(60, u"c"_s));
            const QStringList broken = brokenRules(d, paginate(d));
            QVERIFY2(broken.isEmpty(), qPrintable(u"%1 %2 "_s.arg(before).arg(after) + broken.join(u'\n')));
        }
    }
}

void TestPaginator::tableStaysWithHeading()
{
    for (int before = 30; before < 50; ++before) {
        for (const int rowLines : {1, 6, 9}) {
            BriefDocument d = emptyBrief();
            d.blocks << body(lines(before, u"a"_s)) << Heading{1, plain(u"Head"_s), {}, false} << oneColumn(8, rowLines);
            const PlacedDocument placed = paginate(d);
            const QStringList broken = brokenRules(d, placed);
            QVERIFY2(broken.isEmpty(), qPrintable(u"%1 %2 "_s.arg(before).arg(rowLines) + broken.join(u'\n')));
            for (int page = 0; page < placed.pages.size(); ++page) {
                if (textsOf(placed, page, Role::Heading1).isEmpty())
                    continue;
                QVERIFY(!textsOf(placed, page, Role::Caption).isEmpty());
                QVERIFY(textsOf(placed, page, Role::Cell).size() >= 2);
            }
        }
    }
}

void TestPaginator::rowsAtEveryHeight()
{
    for (int rowLines = 1; rowLines <= 12; ++rowLines) {
        for (int before = 0; before < 12; ++before) {
            BriefDocument d = emptyBrief();
            d.blocks << body(lines(before, u"a"_s)) << oneColumn(25, rowLines);
            const QStringList broken = brokenRules(d, paginate(d));
            QVERIFY2(broken.isEmpty(), qPrintable(u"%1 %2 "_s.arg(rowLines).arg(before) + broken.join(u'\n')));
        }
    }
}

void TestPaginator::sixLinesWholeSevenSplit()
{
    const auto split = [](int rowLines) {
        for (int before = 20; before < 50; ++before) {
            BriefDocument d = emptyBrief();
            d.blocks << body(lines(before, u"a"_s)) << oneColumn(4, rowLines);
            const PlacedDocument placed = paginate(d);
            for (qsizetype page = 1; page < placed.pages.size(); ++page) {
                for (const PlacedLine &line : placed.pages.at(page).lines) {
                    if (placed.flow(line).role != Role::Cell)
                        continue;
                    if (line.line > 0)
                        return true;  // the first cell line of the page is not the first of its cell
                    break;
                }
            }
        }
        return false;
    };
    QVERIFY(!split(6));
    QVERIFY(split(7));
}

void TestPaginator::headerRepeated()
{
    BriefDocument d = emptyBrief();
    d.blocks << oneColumn(80, 1) << body(u"After."_s);
    const PlacedDocument placed = paginate(d);
    QVERIFY(placed.pages.size() >= 2);
    for (int page = 0; page < placed.pages.size(); ++page) {
        const QStringList header = textsOf(placed, page, Role::HeaderCell);
        QCOMPARE(header, (QStringList{u"Left"_s, u"Right"_s}));
        QCOMPARE(placed.pages.at(page).lines.at(page == 0 ? 1 : 0).repeated, page > 0);
        // Rule above and below the header; a rule at the foot of each piece; none vertical.
        int thick = 0;
        for (const PlacedRule &rule : placed.pages.at(page).rules) {
            QCOMPARE(rule.line.y1(), rule.line.y2());
            thick += rule.width == look::headerRule ? 1 : 0;
        }
        QCOMPARE(thick, page + 1 == placed.pages.size() ? 3 : 2);
    }
}

void TestPaginator::emptyTableSaysSo()
{
    BriefDocument d = emptyBrief();
    d.blocks << Table{u"Recommendations"_s, {{u"No."_s}, {u"Text"_s}}, {}, u"None is open."_s};
    const PlacedDocument placed = paginate(d);
    QCOMPARE(textsOf(placed, 0, Role::Cell), QStringList{u"None is open."_s});
    const QStringList broken = brokenRules(d, placed);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TestPaginator::pageStarts()
{
    BriefDocument d = emptyBrief();
    d.blocks << PageStart{} << body(u"one"_s) << PageStart{true} << PageStart{true} << Heading{1, plain(u"two"_s), {}, true}
             << PageStart{} << body(u"three"_s) << Heading{1, plain(u"four"_s), {}, true} << body(u"five"_s) << PageStart{true};
    const PlacedDocument placed = paginate(d);
    QCOMPARE(placed.pages.size(), 4);
    QList<bool> landscape;
    for (const PlacedPage &page : placed.pages) {
        landscape << page.landscape;
        QCOMPARE(page.landscape, page.size.width() > page.size.height());
    }
    QCOMPARE(landscape, (QList<bool>{false, true, false, false}));
    QCOMPARE(textsOf(placed, 3, Role::Heading1), QStringList{u"four"_s});
}

void TestPaginator::numbersAndAnchors()
{
    BriefDocument d = emptyBrief();
    for (int i = 0; i < 60; ++i)
        d.blocks << Paragraph{plain(words(i * 30, 30)), Paragraph::Role::Body, i % 2 == 0, u"p%1"_s.arg(i)};
    const PlacedDocument placed = paginate(d);
    QCOMPARE(placed.numbers.size(), 30);
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(placed.numbers.at(i).number, i + 1);
        QCOMPARE(placed.numbers.at(i).block, 2 * i);
        QCOMPARE(placed.anchors.value(u"p%1"_s.arg(2 * i)).page, placed.numbers.at(i).page);
        QVERIFY(textsOf(placed, placed.numbers.at(i).page, Role::Number).contains(u"%1."_s.arg(i + 1)));
    }
    for (const PlacedLine &line : placed.pages.first().lines) {
        if (placed.flow(line).role == Role::Number)
            QVERIFY(line.box.right() < placed.pages.first().body.left());
    }
}

void TestPaginator::mirrored()
{
    const PlacedDocument placed = paginate(arabicBrief());
    const PlacedPage &page = placed.pages.first();
    QVERIFY(placed.rightToLeft);
    QVERIFY(page.body.left() < page.size.width() - page.body.right());  // bound at the right
    qreal previous = page.size.width();
    for (const PlacedLine &line : page.lines) {
        const TextFlow &flow = placed.flow(line);
        const QTextLine text = flow.layout().lineAt(line.line);
        if (flow.role == Role::Number)
            QVERIFY(line.box.left() > page.body.right());
        if (flow.role == Role::Heading1)
            QVERIFY(std::abs(line.at.x() + text.naturalTextRect().right() - page.body.right()) < pt(1));
        if (flow.role == Role::HeaderCell) {
            QVERIFY(line.box.left() < previous);
            previous = line.box.left();
        }
        if (flow.role == Role::Body && flow.language == u"en"_s)
            QVERIFY(!flow.rightToLeft && std::abs(line.at.x() + text.naturalTextRect().left() - page.body.left()) < pt(1));
    }
}

void TestPaginator::scriptSizes()
{
    QCOMPARE(textStyle(Role::Body, u"en"_s).size, pt(11));
    QCOMPARE(textStyle(Role::Body, u"en"_s).line, pt(15));
    QCOMPARE(qRound(textStyle(Role::Body, u"ar"_s).size), qRound(pt(12)));
    QCOMPARE(textStyle(Role::Body, u"ar"_s).line, pt(18));
    QCOMPARE(textStyle(Role::Body, u"zh"_s).size, pt(11));
    QCOMPARE(textStyle(Role::Body, u"zh"_s).line, pt(18));
    const PageGeometry a4 = pageGeometry(Paper::A4, false, false);
    QCOMPARE(a4.body.left(), mm(30));
    QCOMPARE(a4.size.width() - a4.body.right(), mm(25));
    QCOMPARE(pageGeometry(Paper::A4, true, false).body.top(), mm(30));
}

void TestPaginator::capitalsOnlyWithCase()
{
    BriefDocument d = emptyBrief();
    d.classification = u"Réservé"_s;
    QCOMPARE(textsOf(paginate(d), 0, Role::Classification).first(), u"RÉSERVÉ"_s);
    const auto spacing = [](const PlacedDocument &placed) {
        for (const PlacedLine &line : placed.pages.first().lines) {
            if (placed.flow(line).role == Role::Classification)
                return placed.flow(line).layout().formats().first().format.fontLetterSpacing();
        }
        return -1.0;
    };
    QVERIFY(spacing(paginate(d)) > 0);
    QCOMPARE(spacing(paginate(arabicBrief())), 0.0);
    QCOMPARE(spacing(paginate(chineseBrief())), 0.0);
}

void TestPaginator::longFooterEndsInDots()
{
    BriefDocument d = emptyBrief();
    d.shortTitle = words(0, 80);
    const PlacedDocument placed = paginate(d);
    QVERIFY(textsOf(placed, 0, Role::Footer).at(1).endsWith(u'…'));
    QVERIFY(brokenRules(d, placed).isEmpty());
}

void TestPaginator::decomposedTextIsComposed()
{
    BriefDocument d = emptyBrief();
    d.blocks << body(u"e\u0301tude"_s);
    QCOMPARE(textsOf(paginate(d), 0, Role::Body), QStringList{u"\u00e9tude"_s});
}

void TestPaginator::stress()
{
    const BriefDocument d = longBrief(1000);
    QElapsedTimer timer;
    timer.start();
    const PlacedDocument placed = paginate(d);
    qInfo("%lld pages laid out in %lld ms", qlonglong(placed.pages.size()), timer.elapsed());
    QVERIFY(placed.pages.size() >= 200);
    const QStringList broken = brokenRules(d, placed);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TestPaginator::paintsSomething()
{
    const PlacedDocument placed = paginate(meetingBrief());
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintPage(painter, placed, 0, 1.0);
        paintPage(painter, placed, 99, 1.0);
    }
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 128)
                continue;
            ++dark;
            // Numbers hang no farther out than this; nothing stands in the other margin.
            QVERIFY(x > 30 && x < 595 - 70);
        }
    }
    QVERIFY(dark > 2000);
}

QTEST_MAIN(TestPaginator)
#include "tst_paginator.moc"
