// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs against the direction of their line keep their own order.

#include "ui/render/placeditems.h"
#include "ui/render/textflow.h"

#include <QGlyphRun>
#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

/// Of the glyph itself: where directions change, a cursor has two places.
qreal placeOf(const QTextLine &line, int character)
{
    const QList<QGlyphRun> runs = line.glyphRuns(character, 1);
    return runs.isEmpty() || runs.first().positions().isEmpty() ? -1 : runs.first().positions().first().x();
}

}  // namespace

class TestTextFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsKeepTheirOrder_data();
    void runsKeepTheirOrder();
};

void TestTextFlow::runsKeepTheirOrder_data()
{
    QTest::addColumn<QString>("around");  // language of the line
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("language");
    const QString ar = u"ar"_s;
    const QString en = u"en"_s;
    QTest::newRow("a number before a name") << ar << u"7 GFMD"_s << en;
    QTest::newRow("a name before a number") << ar << u"GFMD 7"_s << en;
    QTest::newRow("a date") << ar << u"12–14 May 2014"_s << en;
    QTest::newRow("brackets at the end") << ar << u"Geneva (2014)"_s << en;
    QTest::newRow("a symbol") << ar << u"A/68/190, para. 3 (b)."_s << en;
    QTest::newRow("blanks around it") << ar << u"  3, 4 and 5  "_s << en;
    QTest::newRow("two lines") << ar << u"7 GFMD\n8 GFMD"_s << en;
    QTest::newRow("Arabic in English") << en << u"المنتدى، جنيف."_s << ar;
}

void TestTextFlow::runsKeepTheirOrder()
{
    QFETCH(QString, around);
    QFETCH(QString, run);
    QFETCH(QString, language);
    const QString word = around == u"ar" ? u"اجتماع"_s : u"meeting"_s;
    FlowRequest request;
    request.text = {
        {word + u' ', around, false, {}}, {run, language, false, {}}, {u' ' + word, around, false, {}}};
    request.language = around;
    request.width = pt(400);
    const auto flow = makeFlow(request);
    QCOMPARE(flow->rightToLeft, around == u"ar");
    const Span span = flow->spans.at(1);
    const QString text = flow->layout().text();
    for (int number = 0; number < flow->lineCount(); ++number) {
        const QTextLine line = flow->layout().lineAt(number);
        QList<qreal> edges;  // where each character of the run stands, in the order in which it is read
        for (int at = std::max(span.from, line.textStart());
             at < std::min(span.from + span.length, line.textStart() + line.textLength()); ++at)
            if (!text[at].isSpace() && text[at].category() != QChar::Other_Format)
                edges << placeOf(line, at);
        QVERIFY(edges.size() > 3);
        if (language == u"ar")
            std::reverse(edges.begin(), edges.end());
        for (qsizetype i = 1; i < edges.size(); ++i)
            QVERIFY2(edges[i] > edges[i - 1], qPrintable(u"line %1, character %2"_s.arg(number).arg(i)));
    }
}

QTEST_MAIN(TestTextFlow)
#include "tst_textflow.moc"
