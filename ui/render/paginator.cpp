// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/paginator.h"

#include "core/base/localtext.h"
#include "ui/render/blockflow.h"
#include "ui/render/furniture.h"
#include "ui/render/pagesetup.h"

#include <algorithm>

namespace tri::ui {

namespace {

// Sums of line heights are not exact.
constexpr qreal tolerance = 0.01;

class Paginator {
public:
    Paginator(PlacedDocument &placed, Paper paper) : m_placed(placed), m_paper(paper) {}

    void run(const std::vector<Section> &sections)
    {
        for (const Section &section : sections) {
            m_geometry = pageGeometry(m_paper, section.landscape, m_placed.rightToLeft);
            if (section.strips.empty() && (!m_placed.pages.isEmpty() || sections.size() > 1))
                continue;
            size_t from = 0;
            do {
                const size_t to = pageEnd(section, from);
                addPage(section, from, to);
                from = to;
            } while (from < section.strips.size());
        }
    }

private:
    /// Height of the header that is repeated above @p strip; none when that would leave no room.
    [[nodiscard]] const Strip *repeatedHeader(const Section &section, const Strip &strip) const
    {
        if (strip.header < 0)
            return nullptr;
        const Strip *header = &section.headers[size_t(strip.header)];
        return header->height + strip.height <= m_geometry.body.height() ? header : nullptr;
    }

    /// The first strip that is not on the page: as late as fits, but only where a page may end.
    [[nodiscard]] size_t pageEnd(const Section &section, size_t from) const
    {
        const std::vector<Strip> &strips = section.strips;
        if (from >= strips.size())
            return from;
        const Strip *header = repeatedHeader(section, strips[from]);
        qreal used = header ? header->height : 0;
        size_t allowed = from;
        for (size_t i = from; i < strips.size(); ++i) {
            const Strip &strip = strips[i];
            if (i > from) {
                if (strip.newPage)
                    return i;
                if (strip.breakBefore)
                    allowed = i;
                used += strip.before;
            }
            used += strip.height;
            if (i > from && used > m_geometry.body.height() + tolerance)
                return allowed > from ? allowed : i;
        }
        return strips.size();
    }

    void addPage(const Section &section, size_t from, size_t to)
    {
        PlacedPage page;
        page.size = m_geometry.size;
        page.landscape = m_geometry.landscape;
        page.body = m_geometry.body;
        qreal y = m_geometry.body.top();
        if (from < to) {
            if (const Strip *header = repeatedHeader(section, section.strips[from])) {
                place(page, *header, y, true);
                y += header->height;
            }
        }
        for (size_t i = from; i < to; ++i) {
            const Strip &strip = section.strips[i];
            if (i > from) {
                y += strip.before;
                addTopRule(page, strip, y);
            }
            place(page, strip, y, false);
            y += strip.height;
        }
        if (to < section.strips.size())
            addTopRule(page, section.strips[to], y);
        readByCell(page);
        m_placed.pages << page;
    }

    /// The strips of a row that may be split hold a line of each cell; people read cell by cell.
    void readByCell(PlacedPage &page) const
    {
        const auto flowOf = [this](const PlacedLine &line) -> const TextFlow & { return m_placed.flow(line); };
        for (auto from = page.lines.begin(); from != page.lines.end();) {
            const TextFlow &first = flowOf(*from);
            const auto to = std::find_if(from + 1, page.lines.end(), [&](const PlacedLine &line) {
                const TextFlow &flow = flowOf(line);
                return first.column < 0 || flow.column < 0 || flow.block != first.block || flow.row != first.row;
            });
            std::stable_sort(from, to, [&](const PlacedLine &a, const PlacedLine &b) {
                return flowOf(a).column < flowOf(b).column;
            });
            from = to;
        }
    }

    static void addTopRule(PlacedPage &page, const Strip &strip, qreal y)
    {
        if (strip.topRule > 0)
            page.rules << PlacedRule{QLineF(page.body.left(), y, page.body.right(), y), strip.topRule};
    }

    void place(PlacedPage &page, const Strip &strip, qreal y, bool repeated)
    {
        const qreal left = page.body.left();
        const auto index = int(m_placed.pages.size());
        if (!strip.anchor.isEmpty() && !m_placed.anchors.contains(strip.anchor))
            m_placed.anchors.insert(strip.anchor, {index, y});
        if (strip.number > 0)
            m_placed.numbers << PlacedNumber{strip.number, strip.block, index};
        for (const StripText &text : strip.texts) {
            const TextFlow &flow = *m_placed.flows[size_t(text.flow)];
            const QPointF top(left + text.x, y + text.y);
            page.lines << PlacedLine{text.flow, text.line, top - QPointF(0, text.line * flow.lineHeight),
                                     QRectF(top, QSizeF(flow.width, flow.lineHeight)), repeated};
        }
        for (const PlacedRule &rule : strip.rules)
            addRule(page, {rule.line.translated(left, y), rule.width});
    }

    /// Joins the rule beside a paragraph to the piece above: seams would show.
    static void addRule(PlacedPage &page, const PlacedRule &rule)
    {
        if (!page.rules.isEmpty()) {
            PlacedRule &last = page.rules.last();
            if (qFuzzyCompare(last.line.x2(), rule.line.x1()) && qFuzzyCompare(last.line.y2(), rule.line.y1())
                && qFuzzyCompare(last.line.x1(), last.line.x2()) && qFuzzyCompare(rule.line.x1(), rule.line.x2())) {
                last.line.setP2(rule.line.p2());
                return;
            }
        }
        page.rules << rule;
    }

    PlacedDocument &m_placed;
    Paper m_paper;
    PageGeometry m_geometry;
};

}  // namespace

PlacedDocument paginate(const BriefDocument &document, Progress *progress)
{
    PlacedDocument placed;
    placed.title = document.title;
    placed.subject = document.subject;
    placed.author = document.author;
    placed.language = document.language;
    placed.rightToLeft = isRightToLeft(document.language);
    const std::vector<Section> sections = BlockFlow(document, placed.flows).run(progress);
    Paginator(placed, document.paper).run(sections);
    addFurniture(placed, document);
    return placed;
}

}  // namespace tri::ui
