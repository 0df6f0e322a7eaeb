// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layoutrules.h"

#include "core/record/fieldvalue.h"
#include "ui/render/pagesetup.h"
#include "ui/render/paginator.h"

#include <QMap>
#include <QSet>

namespace tri::samples {

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

bool isHeading(Role role)
{
    return role == Role::Heading1 || role == Role::Heading2 || role == Role::Heading3;
}

class Checker {
public:
    Checker(const BriefDocument &document, const PlacedDocument &placed) : m_document(document), m_placed(placed) {}

    QStringList run()
    {
        checkText();
        checkFlows();
        checkRows();
        for (int page = 0; page < m_placed.pages.size(); ++page) {
            checkHeadings(page);
            checkHeader(page);
            checkBoxes(page);
            checkFurniture(page);
        }
        return m_broken;
    }

private:
    void broken(const QString &what, int page) { m_broken << what + u" (page %1)"_s.arg(page + 1); }

    /// Of a text in two languages, the one side after the other, although they stand in pieces on each page.
    [[nodiscard]] QList<int> bySide(const QList<int> &order) const
    {
        QMap<int, qsizetype> begun;  // block in two languages -> its place
        QMap<std::tuple<qsizetype, int, qsizetype>, int> sorted;
        for (qsizetype i = 0; i < order.size(); ++i) {
            const TextFlow &flow = *m_placed.flows[size_t(order[i])];
            const bool pair = flow.pairSide >= 0;
            if (pair && !begun.contains(flow.block))
                begun.insert(flow.block, i);
            sorted.insert({pair ? begun[flow.block] : i, flow.pairSide, i}, order[i]);
        }
        return sorted.values();
    }

    void checkText()
    {
        // Flow by flow in order of first appearance: a split row stands in pieces on two pages.
        QList<int> order;
        QMap<int, QString> texts;
        for (const PlacedPage &page : m_placed.pages) {
            for (const PlacedLine &line : page.lines) {
                if (line.repeated || isFurniture(m_placed.flow(line).role))
                    continue;
                if (!texts.contains(line.flow))
                    order << line.flow;
                texts[line.flow] += m_placed.text(line);
            }
        }
        QString all;
        for (const int flow : bySide(order))
            all += texts.value(flow);
        const QString printed = withoutSpace(all);
        const QString expected = expectedText(m_document);
        if (printed == expected)
            return;
        const auto [at, other] =
            std::mismatch(printed.begin(), printed.end(), expected.begin(), expected.end());
        const qsizetype from = std::max<qsizetype>(0, at - printed.begin() - 20);
        m_broken << u"text differs:\n"_s + printed.mid(from, 200) + u'\n' + expected.mid(from, 200);
    }

    void checkFlows()
    {
        QMap<int, QList<std::pair<int, int>>> seen;  // flow -> page, line
        for (int page = 0; page < m_placed.pages.size(); ++page) {
            for (const PlacedLine &line : m_placed.pages.at(page).lines) {
                if (!line.repeated && !isFurniture(m_placed.flow(line).role))
                    seen[line.flow] << std::pair(page, line.line);
            }
        }
        for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
            const TextFlow &flow = *m_placed.flows[size_t(it.key())];
            QMap<int, int> perPage;
            for (qsizetype i = 0; i < it->size(); ++i) {
                if (it->at(i).second != i)
                    broken(u"line out of order"_s, it->at(i).first);
                ++perPage[it->at(i).first];
            }
            if (it->size() != flow.lineCount())
                m_broken << u"lines lost or doubled"_s;
            if (perPage.size() < 2 || flow.column >= 0)
                continue;
            if (isHeading(flow.role))
                broken(u"split heading"_s, perPage.firstKey());
            for (auto page = perPage.cbegin(); page != perPage.cend(); ++page) {
                if (*page < 2)
                    broken(u"widow or orphan: "_s + flow.lineText(0), page.key());
            }
        }
    }

    void checkRows()
    {
        QMap<std::pair<int, int>, QMap<int, int>> rows;  // block, row -> page -> most lines of a cell
        QMap<std::pair<int, int>, int> most;
        QMap<std::pair<int, int>, int> perCell;
        for (int page = 0; page < m_placed.pages.size(); ++page) {
            perCell.clear();
            for (const PlacedLine &line : m_placed.pages.at(page).lines) {
                const TextFlow &flow = m_placed.flow(line);
                if (flow.role != Role::Cell)
                    continue;
                const std::pair row(flow.block, flow.row);
                int &count = perCell[{line.flow, 0}];
                ++count;
                rows[row][page] = std::max(rows[row][page], count);
                most[row] = std::max(most[row], flow.lineCount());
            }
        }
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            if (row->size() < 2)
                continue;
            if (most.value(row.key()) <= look::unsplitLines)
                broken(u"row %1 split"_s.arg(row.key().second), row->firstKey());
            for (auto page = row->cbegin(); page != row->cend(); ++page) {
                if (*page < 2)
                    broken(u"one line of row %1 alone"_s.arg(row.key().second), page.key());
            }
        }
    }

    void checkHeadings(int page)
    {
        QSet<int> below;
        bool pending = false;
        int after = 0;
        for (const PlacedLine &line : m_placed.pages.at(page).lines) {
            const TextFlow &flow = m_placed.flow(line);
            if (isFurniture(flow.role))
                break;
            if (isHeading(flow.role)) {
                pending = true;
                after = 0;
                below.clear();
            } else if (pending && !below.contains(int(line.box.top()))) {
                below << int(line.box.top());
                if (++after >= 2)
                    pending = false;
            }
        }
        const bool last = page + 1 == m_placed.pages.size();
        // A section of one line is complete when the next page begins with a heading.
        if (after > 0 && !last && isHeading(m_placed.flow(m_placed.pages.at(page + 1).lines.first()).role))
            pending = false;
        if (pending && !last && m_placed.pages.at(page + 1).landscape == m_placed.pages.at(page).landscape)
            broken(u"heading at the foot"_s, page);
    }

    void checkHeader(int page)
    {
        const PlacedLine &first = m_placed.pages.at(page).lines.first();
        if (m_placed.flow(first).role == Role::Cell)
            broken(u"table without its header"_s, page);
        const QList<PlacedLine> &lines = m_placed.pages.at(page).lines;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const Role role = m_placed.flow(lines.at(i)).role;
            if ((role == Role::Caption || role == Role::HeaderCell) && isFurniture(m_placed.flow(lines.at(i + 1)).role))
                broken(u"caption or header without a row"_s, page);
        }
    }

    void checkBoxes(int page)
    {
        const PlacedPage &placed = m_placed.pages.at(page);
        const QRectF paper(QPointF(0, 0), placed.size);
        for (qsizetype i = 0; i < placed.lines.size(); ++i) {
            const PlacedLine &line = placed.lines.at(i);
            const TextFlow &flow = m_placed.flow(line);
            const QTextLine text = flow.layout().lineAt(line.line);
            if (text.naturalTextWidth() > flow.width + 0.5)
                broken(u"line too wide: "_s + m_placed.text(line), page);
            if (!paper.contains(line.box))
                broken(u"outside the paper: "_s + m_placed.text(line), page);
            const QRectF box = line.box.adjusted(0, 0.5, 0, -0.5);
            if (!isFurniture(flow.role) && (box.top() < placed.body.top() - 1 || box.bottom() > placed.body.bottom() + pt(0.5)))
                broken(u"outside the body: "_s + m_placed.text(line), page);
            const qreal baseline = line.at.y() + text.y() + text.ascent() - line.box.top();
            if (std::abs(baseline - flow.baseline) > 0.5)
                broken(u"off the baseline: "_s + m_placed.text(line), page);
            for (qsizetype j = i + 1; j < placed.lines.size(); ++j) {
                if (placed.lines.at(j).box.intersects(box.adjusted(0.5, 0.5, -0.5, -0.5)))
                    broken(u"overlap: "_s + m_placed.text(line), page);
            }
        }
    }

    void checkFurniture(int page)
    {
        const QString number
            = m_document.pageOf.arg(QString::number(page + 1), QString::number(m_placed.pages.size()));
        if (!textsOf(m_placed, page, Role::Footer).contains(number))
            broken(u"no page number"_s, page);
        const QString mark = m_document.classification.toUpper();
        if (textsOf(m_placed, page, Role::Classification).join(u'\n').toUpper() != mark + u'\n' + mark)
            broken(u"classification"_s, page);
    }

    const BriefDocument &m_document;
    const PlacedDocument &m_placed;
    QStringList m_broken;
};

}  // namespace

QStringList brokenRules(const BriefDocument &document, const PlacedDocument &placed)
{
    return Checker(document, placed).run();
}

QString withoutSpace(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        // Marks of direction are the layout's own.
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            result += c;
    }
    return result;
}

QString expectedText(const BriefDocument &document)
{
    QString all;
    int number = 0;
    const auto both = [&document](const QString &first, const QString &second) {
        return textOf(inBoth(document, first, second));
    };
    const auto text = Overloaded{[&](const Heading &b) { all += textOf(b.text); },
                                 [&](const Paragraph &b) {
                                     if (b.numbered)
                                         all += QString::number(++number) + u'.';
                                     all += textOf(b.text);
                                 },
                                 [&](const Bullets &b) {
                                     for (const Inlines &item : b.items)
                                         all += u'•' + textOf(item);
                                 }};
    for (const Block &block : document.blocks) {
        std::visit(Overloaded{text,
                              [&](const Beside &b) {
                                  eachSide(b, number, [&](const auto &side, bool) { text(side); });
                              },
                              [&](const Table &b) {
                                  all += both(b.caption, b.secondCaption);
                                  for (const TableColumn &column : b.columns)
                                      all += both(column.header, column.secondHeader);
                                  for (const auto &row : b.rows) {
                                      for (const Inlines &cell : row)
                                          all += textOf(cell);
                                  }
                                  if (b.rows.isEmpty())
                                      all += both(b.empty, b.secondEmpty);
                              },
                              [&](const TitleBlock &b) {
                                  all += both(b.kind, b.secondKind) + textOf(b.title);
                                  for (qsizetype i = 0; i < b.lines.size(); ++i)
                                      all += both(b.lines[i].first, b.secondLabels.value(i))
                                          + textOf(b.lines[i].second);
                              },
                              [](const PageStart &) {},
                              [&](const Contents &b) {
                                  const QHash<QString, int> pages = pagesOfParts(document);
                                  all += both(b.title, b.secondTitle);
                                  for (const ContentsEntry &entry : contentsOf(document))
                                      all += textOf(entry.text) + QString::number(pages.value(entry.anchor));
                              },
                              [&](const WritingLines &b) { all += both(b.label, b.secondLabel); }},
                   block);
    }
    return withoutSpace(all.normalized(QString::NormalizationForm_C));
}

QStringList textsOf(const PlacedDocument &placed, int page, Role role)
{
    QStringList texts;
    for (const PlacedLine &line : placed.pages.at(page).lines) {
        if (placed.flow(line).role == role)
            texts << placed.text(line).trimmed();
    }
    return texts;
}

}  // namespace tri::samples
