// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/blockflow.h"

#include "core/base/localtext.h"
#include "ui/render/pagesetup.h"
#include "ui/render/tableflow.h"

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

Role headingRole(int level)
{
    return level <= 1 ? Role::Heading1 : level == 2 ? Role::Heading2 : Role::Heading3;
}

Role paragraphRole(Paragraph::Role role)
{
    switch (role) {
    case Paragraph::Role::Body: return Role::Body;
    case Paragraph::Role::Note: return Role::Note;
    case Paragraph::Role::Caution: return Role::Caution;
    }
    Q_UNREACHABLE();
}

/// Raised digits, which the fonts have; too small to be read in large print.
QString noteMark(int number, bool large)
{
    if (large)
        return u" ["_s + QString::number(number) + u']';
    static const QString raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString out;
    for (const QChar digit : QString::number(number))
        out += raised.at(digit.digitValue());
    return out;
}

void lower(Strip &strip, qreal by)
{
    strip.height += by;
    for (StripText &text : strip.texts)
        text.y += by;
}

void keepTogether(std::vector<Strip> &strips)
{
    for (size_t i = 1; i < strips.size(); ++i)
        strips[i].breakBefore = false;
}

}  // namespace

BlockFlow::BlockFlow(const BriefDocument &document, Flows &flows)
    : m_document(document),
      m_noted(withNotes(
          document,
          [&document](int number) {
              return Inline{noteMark(number, document.pages.largePrint), {}, false, noteAnchor(number)};
          })),
      m_flows(flows), m_rightToLeft(isRightToLeft(document.language))
{
}

std::vector<Section> BlockFlow::run(Progress *progress)
{
    startSection(false);
    for (m_block = 0; m_block < m_noted.blocks.size() && advance(progress); ++m_block)
        std::visit([this](const auto &block) { add(block); }, m_noted.blocks.at(m_block));
    findNotes();
    return std::move(m_sections);
}

void BlockFlow::findNotes()
{
    if (m_noted.notes.isEmpty())
        return;
    for (Section &section : m_sections) {
        const qreal width =
            pageGeometry(m_document.pages.paper, section.landscape, m_rightToLeft).body.width();
        for (Strip &strip : section.strips) {
            for (const StripText &text : strip.texts) {
                const TextFlow &flow = *m_flows[size_t(text.flow)];
                const QTextLine line = flow.layout().lineAt(text.line);
                for (const Span &span : flow.spans) {
                    // Where the mark ends: it may be broken from what it stands behind.
                    const int last = span.from + span.length - 1;
                    if (isNoteAnchor(span.target) && last >= line.textStart()
                        && last < line.textStart() + line.textLength())
                        strip.notes.push_back(noteNumber(span.target));
                }
            }
            for (const int number : strip.notes)
                addNote(section, number, width);
        }
    }
}

void BlockFlow::addNote(Section &section, int number, qreal width)
{
    m_width = width;
    const bool large = m_document.pages.largePrint;
    FlowRequest note = request({{noteMark(number, large).trimmed() + u' ', {}, false, citeAnchor(number)},
                                {m_noted.notes.at(number - 1), {}, false, {}}},
                               Role::Footnote, width);
    note.block = -1;
    note.row = number;
    note.side = m_rightToLeft ? Side::Right : Side::Left;
    auto strips = lineStrips(note, 0);
    strips.front().before = style(Role::Footnote).before;
    strips.front().anchor = noteAnchor(number);
    section.notes.emplace(number, std::move(strips));
}

void BlockFlow::startSection(bool landscape)
{
    // Two page starts in a row make no empty page.
    if (m_sections.empty() || !m_sections.back().strips.empty())
        m_sections.emplace_back();
    m_sections.back().landscape = landscape;
    m_body = pageGeometry(m_document.pages.paper, landscape, m_rightToLeft).body.size();
    m_width = m_body.width();
    m_turns = false;
    m_after = 0;
    m_keep = 0;
}

FlowRequest BlockFlow::request(const Inlines &text, Role role, qreal width) const
{
    return {text, role, m_document.language, width, Side::Own, m_block, -1, -1, m_document.pages.largePrint};
}

TextStyle BlockFlow::style(Role role) const
{
    return textStyle(role, m_document.language, m_document.pages.largePrint);
}

qreal BlockFlow::fromStart(qreal offset, qreal width) const
{
    return m_rightToLeft ? m_width - offset - width : offset;
}

std::vector<Strip> BlockFlow::lineStrips(const FlowRequest &request, qreal indent)
{
    const auto flow = makeFlow(request);
    m_flows.push_back(flow);
    const int count = flow->lineCount();
    std::vector<Strip> strips;
    for (int line = 0; line < count; ++line) {
        Strip strip;
        strip.height = flow->lineHeight;
        // At least two lines on either side of a page end.
        strip.breakBefore = line == 0 || (line >= 2 && line <= count - 2);
        strip.block = request.block;
        strip.texts.push_back({int(m_flows.size()) - 1, line, fromStart(indent, request.width), 0});
        strips.push_back(std::move(strip));
    }
    return strips;
}

void BlockFlow::append(std::vector<Strip> strips, qreal before, qreal after)
{
    if (strips.empty())
        return;
    strips.front().before = std::max(m_after, before);
    if (std::exchange(m_turns, false))
        strips.front().newPage = true;
    m_after = after;
    for (Strip &strip : strips) {
        if (m_keep > 0) {
            strip.breakBefore = false;
            --m_keep;
        }
        m_sections.back().strips.push_back(std::move(strip));
    }
}

void BlockFlow::addMark(Strip &strip, const QString &text, Role role, qreal offset, qreal width, Side side, qreal baseline)
{
    FlowRequest mark = request(plain(text), role, width);
    mark.side = side;
    const auto flow = makeFlow(mark);
    m_flows.push_back(flow);
    // Read before the text it marks.
    strip.texts.insert(strip.texts.begin(),
                       {int(m_flows.size()) - 1, 0, fromStart(offset, width), baseline - flow->baseline});
}

void BlockFlow::add(const Heading &heading)
{
    // The heading above has all of its section, if only a line: a chain of short sections may break here.
    if (m_keep == 1)
        m_keep = 0;
    const Role role = headingRole(heading.level);
    const TextStyle own = style(role);
    auto strips = lineStrips(request(heading.text, role, m_width), 0);
    keepTogether(strips);
    strips.front().newPage = heading.newPage;
    strips.front().anchor = heading.anchor;
    append(std::move(strips), own.before, own.after);
    m_keep = 2;
}

void BlockFlow::add(const Paragraph &paragraph)
{
    const Role role = paragraphRole(paragraph.role);
    const TextStyle own = style(role);
    const bool caution = role == Role::Caution;
    const qreal indent = caution ? look::cautionIndent : 0;
    auto strips = lineStrips(request(paragraph.text, role, m_width - indent), indent);
    Strip &first = strips.front();
    first.anchor = paragraph.anchor;
    if (paragraph.numbered) {
        first.number = ++m_number;
        addMark(first, QString::number(m_number) + u'.', Role::Number, -look::numberGap - look::numberWidth,
                look::numberWidth, m_rightToLeft ? Side::Left : Side::Right, m_flows.back()->baseline);
    }
    if (caution) {
        const qreal x = fromStart(look::cautionRule / 2, 0);
        for (Strip &strip : strips)
            strip.rules.push_back({QLineF(x, 0, x, strip.height), look::cautionRule});
    }
    append(std::move(strips), own.before, own.after);
}

void BlockFlow::add(const Bullets &bullets)
{
    const TextStyle own = style(Role::BulletItem);
    for (qsizetype i = 0; i < bullets.items.size(); ++i) {
        FlowRequest item = request(bullets.items.at(i), Role::BulletItem, m_width - look::bulletIndent);
        item.row = int(i);
        item.side = m_rightToLeft ? Side::Right : Side::Left;
        auto strips = lineStrips(item, look::bulletIndent);
        addMark(strips.front(), u"•"_s, Role::BulletMark, 0, look::bulletIndent, item.side, m_flows.back()->baseline);
        const bool last = i + 1 == bullets.items.size();
        append(std::move(strips), 0, last ? style(Role::Body).after : own.after);
    }
}

void BlockFlow::add(const Table &table)
{
    // Right under a heading its own space is enough.
    const qreal above = m_keep == 2 ? 0 : look::tableSpace;
    if (!table.caption.isEmpty()) {
        const TextStyle own = style(Role::Caption);
        auto strips = lineStrips(request(plain(table.caption), Role::Caption, m_width), 0);
        keepTogether(strips);
        append(std::move(strips), above, own.after);
        // Header and first row stay with it.
        m_keep = std::max(m_keep, 2);
    }
    TableFlow flow({m_document.language, m_rightToLeft, m_width, m_block, m_document.pages.largePrint},
                   m_flows);
    append(flow.table(table, m_sections.back()), table.caption.isEmpty() ? above : 0, look::afterTable);
}

void BlockFlow::add(const TitleBlock &title)
{
    qreal drop = title.cover ? m_body.height() * look::coverDrop : 0;
    const auto put = [&](const Inlines &text, Role role, qreal after) {
        if (textOf(text).isEmpty())
            return;
        auto strips = lineStrips(request(text, role, m_width), 0);
        keepTogether(strips);
        // Part of the strip, since space above the first one of a page is dropped.
        lower(strips.front(), std::exchange(drop, 0));
        append(std::move(strips), 0, after);
        m_keep = 1;
    };
    put(plain(title.kind), Role::Kind, style(Role::Kind).after);
    put(title.title, title.cover ? Role::CoverTitle : Role::Title,
        title.cover ? look::coverSpace : look::titleSpace);
    TableFlow flow({m_document.language, m_rightToLeft, m_width, m_block, m_document.pages.largePrint},
                   m_flows);
    append(flow.titleLines(title), 0, look::afterTitleBlock);
    m_keep = 0;
    m_turns = title.cover;
}

void BlockFlow::add(const Contents &contents)
{
    const QList<ContentsEntry> entries = contentsOf(m_document);
    if (entries.isEmpty())
        return;
    const TextStyle head = style(Role::Heading1);
    auto title = lineStrips(request(plain(contents.title), Role::Heading1, m_width), 0);
    keepTogether(title);
    append(std::move(title), head.before, head.after);
    m_keep = 2;
    // As wide as any number of a page may become, so that lines and pages are the same before it is known.
    const qreal numbers = naturalWidth(request(plain(u"888"_s), Role::ContentsPage, m_width));
    for (qsizetype i = 0; i < entries.size(); ++i)
        addEntry(entries.at(i), int(i), numbers);
    m_after = head.before;
    m_turns = contents.ownPage;
}

void BlockFlow::addEntry(const ContentsEntry &entry, int row, qreal numbers)
{
    const Role role = entry.level <= 1 ? Role::Contents1 : Role::Contents2;
    const qreal indent = entry.level <= 1 ? 0 : look::contentsIndent;
    const qreal width = m_width - indent - numbers - 2 * look::contentsGap;
    FlowRequest text = request(entry.text, role, width);
    for (Inline &run : text.text)
        run.target = entry.anchor;
    text.row = row;
    text.side = m_rightToLeft ? Side::Right : Side::Left;
    auto strips = lineStrips(text, indent);
    keepTogether(strips);
    const auto flow = m_flows.back();
    const qreal taken = flow->layout().lineAt(flow->lineCount() - 1).naturalTextWidth();

    // The number is put in when the pages are made.
    FlowRequest number = request({{u"0"_s, {}, false, entry.anchor}}, Role::ContentsPage, numbers);
    number.row = row;
    number.side = m_rightToLeft ? Side::Left : Side::Right;
    const auto page = makeFlow(number);
    m_flows.push_back(page);
    Strip &last = strips.back();
    last.texts.push_back(
        {int(m_flows.size()) - 1, 0, fromStart(m_width - numbers, numbers), flow->baseline - page->baseline});

    // Counted from the end, so that the dots of all lines stand below each other.
    const qreal end = m_width - numbers - look::contentsGap;
    const qreal y = flow->baseline - look::dot / 2;
    for (qreal x = end - look::dot; x > indent + taken + look::contentsGap; x -= look::dotPitch) {
        const qreal left = fromStart(x, look::dot);
        last.rules.push_back({QLineF(left, y, left + look::dot, y), look::dot});
    }
    const TextStyle own = style(role);
    append(std::move(strips), own.before, own.after);
}

void BlockFlow::add(const WritingLines &lines)
{
    if (lines.count <= 0)
        return;
    std::vector<Strip> strips = lineStrips(request(plain(lines.label), Role::Writing, m_width), 0);
    const size_t label = strips.size();
    const qreal height = m_document.pages.largePrint ? look::writingSpaceLarge : look::writingSpace;
    for (int i = 0; i < lines.count; ++i) {
        Strip strip;
        strip.block = m_block;
        strip.height = height;
        // The label stays with the first of them, and no line stands alone.
        strip.breakBefore = strips.size() > label + 1 && i + 1 < lines.count;
        strip.rules.push_back({QLineF(0, height, m_width, height), look::rowRule});
        strips.push_back(std::move(strip));
    }
    append(std::move(strips), look::beforeWriting, look::afterWriting);
}

}  // namespace tri::ui
