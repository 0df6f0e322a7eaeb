// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/blockflow.h"

#include "core/base/localtext.h"
#include "ui/render/pagesetup.h"
#include "ui/render/tableflow.h"

#include <algorithm>

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

void keepTogether(std::vector<Strip> &strips)
{
    for (size_t i = 1; i < strips.size(); ++i)
        strips[i].breakBefore = false;
}

}  // namespace

BlockFlow::BlockFlow(const BriefDocument &document, Flows &flows)
    : m_document(document), m_flows(flows), m_rightToLeft(isRightToLeft(document.language))
{
}

std::vector<Section> BlockFlow::run(Progress *progress)
{
    startSection(false);
    for (m_block = 0; m_block < m_document.blocks.size() && advance(progress); ++m_block)
        std::visit([this](const auto &block) { add(block); }, m_document.blocks.at(m_block));
    return std::move(m_sections);
}

void BlockFlow::startSection(bool landscape)
{
    // Two page starts in a row make no empty page.
    if (m_sections.empty() || !m_sections.back().strips.empty())
        m_sections.emplace_back();
    m_sections.back().landscape = landscape;
    m_width = pageGeometry(m_document.paper, landscape, m_rightToLeft).body.width();
    m_after = 0;
    m_keep = 0;
}

FlowRequest BlockFlow::request(const Inlines &text, Role role, qreal width) const
{
    return {text, role, m_document.language, width, Side::Own, m_block, -1, -1};
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
    const TextStyle style = textStyle(role, m_document.language);
    auto strips = lineStrips(request(heading.text, role, m_width), 0);
    keepTogether(strips);
    strips.front().newPage = heading.newPage;
    strips.front().anchor = heading.anchor;
    append(std::move(strips), style.before, style.after);
    m_keep = 2;
}

void BlockFlow::add(const Paragraph &paragraph)
{
    const Role role = paragraphRole(paragraph.role);
    const TextStyle style = textStyle(role, m_document.language);
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
    append(std::move(strips), style.before, style.after);
}

void BlockFlow::add(const Bullets &bullets)
{
    const TextStyle style = textStyle(Role::BulletItem, m_document.language);
    for (qsizetype i = 0; i < bullets.items.size(); ++i) {
        FlowRequest item = request(bullets.items.at(i), Role::BulletItem, m_width - look::bulletIndent);
        item.row = int(i);
        item.side = m_rightToLeft ? Side::Right : Side::Left;
        auto strips = lineStrips(item, look::bulletIndent);
        addMark(strips.front(), u"•"_s, Role::BulletMark, 0, look::bulletIndent, item.side, m_flows.back()->baseline);
        const bool last = i + 1 == bullets.items.size();
        append(std::move(strips), 0, last ? textStyle(Role::Body, m_document.language).after : style.after);
    }
}

void BlockFlow::add(const Table &table)
{
    // Right under a heading its own space is enough.
    const qreal above = m_keep == 2 ? 0 : look::tableSpace;
    if (!table.caption.isEmpty()) {
        const TextStyle style = textStyle(Role::Caption, m_document.language);
        auto strips = lineStrips(request(plain(table.caption), Role::Caption, m_width), 0);
        keepTogether(strips);
        append(std::move(strips), above, style.after);
        // Header and first row stay with it.
        m_keep = std::max(m_keep, 2);
    }
    TableFlow flow({m_document.language, m_rightToLeft, m_width, m_block}, m_flows);
    append(flow.table(table, m_sections.back()), table.caption.isEmpty() ? above : 0, look::afterTable);
}

void BlockFlow::add(const TitleBlock &title)
{
    std::vector<Strip> strips;
    if (!title.kind.isEmpty()) {
        auto kind = lineStrips(request(plain(title.kind), Role::Kind, m_width), 0);
        keepTogether(kind);
        append(std::move(kind), 0, textStyle(Role::Kind, m_document.language).after);
        m_keep = 1;
    }
    if (!title.title.isEmpty()) {
        auto text = lineStrips(request(title.title, Role::Title, m_width), 0);
        keepTogether(text);
        append(std::move(text), 0, look::titleSpace);
        m_keep = 1;
    }
    TableFlow flow({m_document.language, m_rightToLeft, m_width, m_block}, m_flows);
    append(flow.titleLines(title), 0, look::afterTitleBlock);
    m_keep = 0;
}

}  // namespace tri::ui
