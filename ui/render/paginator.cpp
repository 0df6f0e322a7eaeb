// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/paginator.h"

#include "core/base/localtext.h"
#include "core/brief/papernotes.h"
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
            } while (from < section.strips.size() || !m_notes.empty());
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

    /// Of all notes that the strips from @p from to @p to cite, with those that the page before had no room for; 0 = none.
    [[nodiscard]] qreal heightOfNotes(const Section &section, size_t from, size_t to) const
    {
        qreal height = 0;
        for (const Strip &line : m_notes)
            height += line.before + line.height;
        for (size_t i = from; i < to; ++i)
            for (const int number : section.strips[i].notes)
                for (const Strip &line : section.notes.at(number))
                    height += line.before + line.height;
        return height > 0 ? height + look::noteSpace + look::noteRule + look::belowNoteRule : 0;
    }

    /// The first strip that is not on the page: as late as fits, but only where a page may end.
    [[nodiscard]] size_t pageEnd(const Section &section, size_t from) const
    {
        const std::vector<Strip> &strips = section.strips;
        if (from >= strips.size())
            return from;
        const Strip *header = repeatedHeader(section, strips[from]);
        qreal used = header ? header->height : 0;
        qreal notes = heightOfNotes(section, from, from);
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
            if (!strip.notes.empty())
                notes = heightOfNotes(section, from, i + 1);
            if (i > from && used + notes > m_geometry.body.height() + tolerance)
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
        for (size_t i = from; i < to; ++i)
            for (const int number : section.strips[i].notes)
                for (const Strip &line : section.notes.at(number))
                    m_notes.push_back(line);
        addNotes(page, y);
        m_placed.pages << page;
    }

    /// At the foot of the page, as many lines as there is room for below @p y; the rest waits for the next page.
    void addNotes(PlacedPage &page, qreal y)
    {
        const qreal room =
            page.body.bottom() + tolerance - y - look::noteSpace - look::noteRule - look::belowNoteRule;
        qreal height = 0;
        size_t count = 0;
        while (count < m_notes.size() && height + m_notes[count].before + m_notes[count].height <= room) {
            height += m_notes[count].before + m_notes[count].height;
            ++count;
        }
        // On a page of its own a line that is too high for any page must not wait for ever.
        if (count == 0 && !m_notes.empty() && page.lines.isEmpty())
            count = 1;
        if (count == 0)
            return;
        y = page.body.bottom() - height;
        const qreal above = y - look::belowNoteRule - look::noteRule / 2;
        const bool rtl = m_placed.rightToLeft;
        const qreal length = std::min(look::noteRuleLength, page.body.width());
        const qreal left = rtl ? page.body.right() - length : page.body.left();
        page.rules << PlacedRule{QLineF(left, above, left + length, above), look::noteRule};
        for (size_t i = 0; i < count; ++i) {
            y += m_notes[i].before;
            place(page, m_notes[i], y, false);
            y += m_notes[i].height;
        }
        m_notes.erase(m_notes.begin(), m_notes.begin() + std::ptrdiff_t(count));
    }

    /// The strips of a row that may be split, and those of a text in two languages, hold a line of each; people read cell
    /// by cell.
    void readByCell(PlacedPage &page) const
    {
        const auto flowOf = [this](const PlacedLine &line) -> const TextFlow & { return m_placed.flow(line); };
        for (auto from = page.lines.begin(); from != page.lines.end();) {
            const TextFlow &first = flowOf(*from);
            const auto to = std::find_if(from + 1, page.lines.end(), [&](const PlacedLine &line) {
                const TextFlow &flow = flowOf(line);
                const bool inRow = first.column >= 0 && flow.column >= 0 && flow.row == first.row;
                const bool inPair = first.pairSide >= 0 && flow.pairSide >= 0;
                return flow.block != first.block || !(inRow || inPair);
            });
            std::stable_sort(from, to, [&](const PlacedLine &a, const PlacedLine &b) {
                return std::pair(flowOf(a).column, flowOf(a).pairSide)
                    < std::pair(flowOf(b).column, flowOf(b).pairSide);
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
        for (const int note : strip.notes)
            m_placed.anchors.insert(citeAnchor(note), {index, y});
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

    /// Joins the rule beside a paragraph to the piece above: seams would show. In two languages there is one on each side.
    static void addRule(PlacedPage &page, const PlacedRule &rule)
    {
        constexpr qsizetype looked = 2;
        for (qsizetype i = page.rules.size() - 1; i >= std::max<qsizetype>(0, page.rules.size() - looked);
             --i) {
            PlacedRule &last = page.rules[i];
            if (qFuzzyCompare(last.line.x2(), rule.line.x1()) && qFuzzyCompare(last.line.y2(), rule.line.y1())
                && qFuzzyCompare(last.line.x1(), last.line.x2()) && qFuzzyCompare(rule.line.x1(), rule.line.x2())) {
                last.line.setP2(rule.line.p2());
                return;
            }
        }
        page.rules << rule;
    }

    PlacedDocument &m_placed;
    std::vector<Strip> m_notes;  ///< lines that have no place yet
    Paper m_paper;
    PageGeometry m_geometry;
};

/// Room for each number was kept, so nothing moves.
void numberContents(PlacedDocument &placed)
{
    for (auto &flow : placed.flows) {
        if (flow->role != Role::ContentsPage)
            continue;
        FlowRequest request = flow->source;
        for (Inline &run : request.text)
            run.text = QString::number(placed.anchors.value(run.target).page + 1);
        flow = makeFlow(request);
    }
}

}  // namespace

QHash<QString, int> pagesOfParts(const BriefDocument &document)
{
    QHash<QString, int> out;
    const PlacedDocument placed = paginate(document);
    for (const ContentsEntry &entry : contentsOf(document))
        out.insert(entry.anchor, placed.anchors.value(entry.anchor).page + 1);
    return out;
}

PlacedDocument paginate(const BriefDocument &document, Progress *progress)
{
    PlacedDocument placed;
    placed.title = document.title;
    placed.subject = document.subject;
    placed.author = document.author;
    placed.language = document.language;
    placed.rightToLeft = isRightToLeft(document.language);
    const std::vector<Section> sections = BlockFlow(document, placed.flows).run(progress);
    Paginator(placed, document.pages.paper).run(sections);
    numberContents(placed);
    addFurniture(placed, document);
    return placed;
}

}  // namespace tri::ui
