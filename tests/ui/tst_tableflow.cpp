// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How wide columns are, and where rows may be split.

#include "tests/ui/briefsamples.h"
#include "ui/render/pagesetup.h"
#include "ui/render/paginator.h"
#include "ui/render/textflow.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace tri;
using namespace tri::ui;
using namespace tri::samples;
using namespace Qt::StringLiterals;

class TestTableFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aColumnIsNoWiderThanItsWidestCell();
    void whatIsLeftGoesByWeight();
    void splitRowsLeaveTwoLinesAtEitherSide();
};

namespace {

/// Of the columns of the document's only table.
QList<qreal> widths(const BriefDocument &document, const PlacedDocument &placed)
{
    QList<qreal> out(std::get<Table>(document.blocks.last()).columns.size());
    for (const auto &flow : placed.flows)
        if (flow->role == Role::Cell)
            out[flow->column] = flow->width;
    return out;
}

qreal needed(const QString &text, Role role)
{
    FlowRequest request;
    request.text = plain(text);
    request.role = role;
    request.language = u"en"_s;
    return naturalWidth(request);
}

}  // namespace

void TestTableFlow::aColumnIsNoWiderThanItsWidestCell()
{
    BriefDocument d = emptyBrief();
    // By weight alone the numbers would take most of the page.
    d.blocks << Table{{},
                      {{u"No."_s, 5}, {u"Text"_s, 1}},
                      {{plain(u"1"_s), plain(words(0, 40))}, {plain(u"GFMD7-R04"_s), plain(words(40, 40))}},
                      {}};
    const PlacedDocument placed = paginate(d);
    const QList<qreal> columns = widths(d, placed);
    const qreal cell = needed(u"GFMD7-R04"_s, Role::Cell);
    QVERIFY(columns[0] >= cell);
    // What it may have beyond that is room for its longest word in the heavier face.
    QVERIFY2(columns[0] <= cell * 1.2, qPrintable(u"%1 for %2"_s.arg(columns[0]).arg(cell)));
    QVERIFY(std::abs(columns[0] + look::columnGap + columns[1] - placed.pages.first().body.width()) < 1);
}

void TestTableFlow::whatIsLeftGoesByWeight()
{
    BriefDocument d = emptyBrief();
    d.blocks << Table{{},
                      {{u"No."_s, 4}, {u"One"_s, 1}, {u"Two"_s, 2}},
                      {{plain(u"1"_s), plain(words(0, 60)), plain(words(60, 60))}},
                      {}};
    const PlacedDocument placed = paginate(d);
    const QList<qreal> columns = widths(d, placed);
    QVERIFY(columns[0] <= std::max(look::smallestColumn, needed(u"No.-"_s, Role::HeaderCell) + pt(1)));
    QVERIFY2(std::abs(columns[2] - 2 * columns[1]) < 1,
             qPrintable(u"%1 and %2"_s.arg(columns[1]).arg(columns[2])));
}

void TestTableFlow::splitRowsLeaveTwoLinesAtEitherSide()
{
    bool two = false;
    for (int rowLines = look::unsplitLines + 1; rowLines <= 12; ++rowLines) {
        for (int before = 20; before < 50; ++before) {
            BriefDocument d = emptyBrief();
            Table table{{}, {{u"Who"_s}, {u"Holds"_s}}, {}, {}};
            for (int i = 0; i < 4; ++i)
                table.rows << QList<Inlines>{plain(lines(3, u"w%1"_s.arg(i))),
                                             plain(lines(rowLines, u"r%1"_s.arg(i)))};
            d.blocks << Paragraph{plain(lines(before, u"a"_s)), Paragraph::Role::Body, false, {}} << table;
            const PlacedDocument placed = paginate(d);
            QMap<std::pair<int, qsizetype>, int> pieces;  // row and page -> lines of its longer cell
            for (qsizetype page = 0; page < placed.pages.size(); ++page)
                for (const PlacedLine &line : placed.pages.at(page).lines)
                    if (const TextFlow &flow = placed.flow(line); flow.role == Role::Cell && flow.column == 1)
                        ++pieces[{flow.row, page}];
            for (auto piece = pieces.cbegin(); piece != pieces.cend(); ++piece) {
                QVERIFY2(*piece >= 2,
                         qPrintable(u"%1 of %2 lines on page %3"_s.arg(*piece).arg(rowLines).arg(
                             piece.key().second + 1)));
                two = two || *piece == 2;
            }
        }
    }
    QVERIFY(two);  // the rule is as strict as it should be, and no stricter
}

QTEST_MAIN(TestTableFlow)
#include "tst_tableflow.moc"
