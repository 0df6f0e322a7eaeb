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
      m_flows(flows)
{
    m_frame.language = document.language;
    m_frame.rightToLeft = isRightToLeft(document.language);
    m_frame.numbers = look::numberWidth;
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
            pageGeometry(m_document.pages.paper, section.landscape, m_frame.rightToLeft).body.width();
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
    m_frame.width = width;
    const bool large = m_document.pages.largePrint;
    FlowRequest note = request({{noteMark(number, large).trimmed() + u' ', {}, false, citeAnchor(number)},
                                {m_noted.notes.at(number - 1), {}, false, {}}},
                               Role::Footnote, width);
    note.block = -1;
    note.row = number;
    note.side = m_frame.rightToLeft ? Side::Right : Side::Left;
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
    m_body = pageGeometry(m_document.pages.paper, landscape, m_frame.rightToLeft).body.size();
    m_frame.width = m_body.width();
    m_turns = false;
    m_after = 0;
    m_keep = 0;
}

FlowRequest BlockFlow::request(const Inlines &text, Role role, qreal width) const
{
    return {
        text,        role, m_frame.language, width, Side::Own, m_block, -1, -1, m_document.pages.largePrint,
        m_frame.side};
}

TextStyle BlockFlow::style(Role role) const
{
    return textStyle(role, m_document.language, m_document.pages.largePrint);
}

qreal BlockFlow::fromStart(qreal offset, qreal width) const
{
    return m_frame.left + (m_frame.rightToLeft ? m_frame.width - offset - width : offset);
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

void BlockFlow::addMark(Strip &strip, const QString &text, Role role, qreal offset, qreal width, Side side,
                        qreal baseline, int row)
{
    FlowRequest mark = request(plain(text), role, width);
    mark.language = m_flows.back()->language;  // of what it marks, or its line could be higher
    mark.side = side;
    mark.row = row;
    const auto flow = makeFlow(mark);
    m_flows.push_back(flow);
    // Read before the text it marks.
    strip.texts.insert(strip.texts.begin(),
                       {int(m_flows.size()) - 1, 0, fromStart(offset, width), baseline - flow->baseline});
}

BlockFlow::Piece BlockFlow::piece(const Heading &heading)
{
    const Role role = headingRole(heading.level);
    const TextStyle own = style(role);
    auto strips = lineStrips(request(heading.text, role, m_frame.width), 0);
    keepTogether(strips);
    strips.front().newPage = heading.newPage;
    strips.front().anchor = heading.anchor;
    return {std::move(strips), own.before, own.after};
}

void BlockFlow::add(const Heading &heading)
{
    // The heading above has all of its section, if only a line: a chain of short sections may break here.
    if (m_keep == 1)
        m_keep = 0;
    append(piece(heading));
    m_keep = 2;
}

BlockFlow::Piece BlockFlow::piece(const Paragraph &paragraph)
{
    const Role role = paragraphRole(paragraph.role);
    const TextStyle own = style(role);
    const bool caution = role == Role::Caution;
    const qreal indent = caution ? look::cautionIndent : 0;
    auto strips = lineStrips(request(paragraph.text, role, m_frame.width - indent), indent);
    Strip &first = strips.front();
    first.anchor = paragraph.anchor;
    if (paragraph.numbered) {
        first.number = ++m_number;
        addMark(first, QString::number(m_number) + u'.', Role::Number, -look::numberGap - m_frame.numbers,
                m_frame.numbers, m_frame.rightToLeft ? Side::Left : Side::Right, m_flows.back()->baseline);
    }
    if (caution) {
        const qreal x = fromStart(look::cautionRule / 2, 0);
        for (Strip &strip : strips)
            strip.rules.push_back({QLineF(x, 0, x, strip.height), look::cautionRule});
    }
    return {std::move(strips), own.before, own.after};
}

void BlockFlow::add(const Paragraph &paragraph)
{
    append(piece(paragraph));
}

BlockFlow::Piece BlockFlow::piece(const Bullets &bullets)
{
    Piece out{{}, 0, style(Role::Body).after};
    for (qsizetype i = 0; i < bullets.items.size(); ++i) {
        FlowRequest item = request(bullets.items.at(i), Role::BulletItem, m_frame.width - look::bulletIndent);
        item.row = int(i);
        item.side = m_frame.rightToLeft ? Side::Right : Side::Left;
        auto strips = lineStrips(item, look::bulletIndent);
        addMark(strips.front(), u"•"_s, Role::BulletMark, 0, look::bulletIndent, item.side,
                m_flows.back()->baseline, int(i));
        if (i > 0)
            strips.front().before = style(Role::BulletItem).after;
        std::move(strips.begin(), strips.end(), std::back_inserter(out.strips));
    }
    return out;
}

void BlockFlow::add(const Bullets &bullets)
{
    append(piece(bullets));
}

/// The second starts where the first ends; numbers stand outside of both, or in the gap where both are read alike.
std::pair<BlockFlow::Frame, BlockFlow::Frame> BlockFlow::sides() const
{
    const bool secondRtl = isRightToLeft(m_document.secondLanguage);
    const bool alike = secondRtl == m_frame.rightToLeft;
    const qreal gap = alike ? look::sideGapNumbered : look::sideGap;
    const qreal width = (m_frame.width - gap) / 2;
    const qreal far = m_frame.width - width;
    Frame first{m_frame.rightToLeft ? far : 0, width, m_frame.language,
                m_frame.rightToLeft,           0,     m_frame.numbers};
    Frame second{
        m_frame.rightToLeft ? 0 : far, width, m_document.secondLanguage, secondRtl, 1, m_frame.numbers};
    if (alike)
        second.numbers = std::min(second.numbers, gap - look::numberGap);
    return {first, second};
}

qreal BlockFlow::baselineOf(const Strip &strip) const
{
    qreal baseline = 0;
    for (const StripText &text : strip.texts)
        baseline = std::max(baseline, text.y + m_flows[size_t(text.flow)]->baseline);
    return baseline;
}

std::vector<Strip> BlockFlow::besideEachOther(std::vector<Strip> first, std::vector<Strip> second) const
{
    const auto grow = [](Strip &strip, qreal height) {
        for (PlacedRule &rule : strip.rules)
            if (qFuzzyCompare(rule.line.y2(), strip.height))
                rule.line.setP2(QPointF(rule.line.x2(), height));
        strip.height = height;
    };
    const size_t both = std::min(first.size(), second.size());
    for (size_t i = 0; i < both; ++i) {
        Strip &strip = first[i];
        Strip &other = second[i];
        const qreal drop = baselineOf(other) - baselineOf(strip);
        Strip &higher = drop > 0 ? strip : other;
        for (StripText &text : higher.texts)
            text.y += std::abs(drop);
        const qreal height =
            std::max(strip.height + std::max(drop, 0.0), other.height + std::max(-drop, 0.0));
        grow(strip, height);
        grow(other, height);
        strip.before = std::max(strip.before, other.before);
        strip.breakBefore = strip.breakBefore && other.breakBefore;
        strip.newPage = strip.newPage || other.newPage;
        if (strip.anchor.isEmpty())
            strip.anchor = other.anchor;
        strip.number = std::max(strip.number, other.number);
        strip.texts.insert(strip.texts.end(), other.texts.begin(), other.texts.end());
        strip.rules.insert(strip.rules.end(), other.rules.begin(), other.rules.end());
    }
    std::move(second.begin() + std::ptrdiff_t(both), second.end(), std::back_inserter(first));
    return first;
}

void BlockFlow::add(const Beside &pair)
{
    const bool isHeading = headingOf(pair) != nullptr;
    if (isHeading && m_keep == 1)
        m_keep = 0;
    const Frame whole = m_frame;
    const auto frames = sides();
    Piece pieces[2];
    eachSide(pair, m_number, [&](const auto &side, bool isSecond) {
        m_frame = isSecond ? frames.second : frames.first;
        pieces[isSecond ? 1 : 0] = piece(side);
    });
    m_frame = whole;
    append(besideEachOther(std::move(pieces[0].strips), std::move(pieces[1].strips)),
           std::max(pieces[0].before, pieces[1].before), std::max(pieces[0].after, pieces[1].after));
    if (isHeading)
        m_keep = 2;
}

void BlockFlow::add(const Table &table)
{
    // Right under a heading its own space is enough.
    const qreal above = m_keep == 2 ? 0 : look::tableSpace;
    if (table.hasCaption()) {
        const TextStyle own = style(Role::Caption);
        auto strips = lineStrips(
            request(inBoth(m_document, table.caption, table.secondCaption), Role::Caption, m_frame.width), 0);
        keepTogether(strips);
        append(std::move(strips), above, own.after);
        // Header and first row stay with it.
        m_keep = std::max(m_keep, 2);
    }
    TableFlow flow({m_document, m_frame.rightToLeft, m_frame.width, m_block}, m_flows);
    append(flow.table(table, m_sections.back()), !table.hasCaption() ? above : 0, look::afterTable);
}

void BlockFlow::add(const TitleBlock &title)
{
    qreal drop = title.cover ? m_body.height() * look::coverDrop : 0;
    const auto put = [&](const Inlines &text, Role role, qreal after) {
        if (textOf(text).isEmpty())
            return;
        auto strips = lineStrips(request(text, role, m_frame.width), 0);
        keepTogether(strips);
        // Part of the strip, since space above the first one of a page is dropped.
        lower(strips.front(), std::exchange(drop, 0));
        append(std::move(strips), 0, after);
        m_keep = 1;
    };
    put(inBoth(m_document, title.kind, title.secondKind), Role::Kind, style(Role::Kind).after);
    put(title.title, title.cover ? Role::CoverTitle : Role::Title,
        title.cover ? look::coverSpace : look::titleSpace);
    TableFlow flow({m_document, m_frame.rightToLeft, m_frame.width, m_block}, m_flows);
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
    auto title = lineStrips(
        request(inBoth(m_document, contents.title, contents.secondTitle), Role::Heading1, m_frame.width), 0);
    keepTogether(title);
    append(std::move(title), head.before, head.after);
    m_keep = 2;
    // As wide as any number of a page may become, so that lines and pages are the same before it is known.
    const qreal numbers = naturalWidth(request(plain(u"888"_s), Role::ContentsPage, m_frame.width));
    for (qsizetype i = 0; i < entries.size(); ++i)
        addEntry(entries.at(i), int(i), numbers);
    m_after = head.before;
    m_turns = contents.ownPage;
}

void BlockFlow::addEntry(const ContentsEntry &entry, int row, qreal numbers)
{
    const Role role = entry.level <= 1 ? Role::Contents1 : Role::Contents2;
    const qreal indent = entry.level <= 1 ? 0 : look::contentsIndent;
    const qreal width = m_frame.width - indent - numbers - 2 * look::contentsGap;
    FlowRequest text = request(entry.text, role, width);
    for (Inline &run : text.text)
        run.target = entry.anchor;
    text.row = row;
    text.side = m_frame.rightToLeft ? Side::Right : Side::Left;
    auto strips = lineStrips(text, indent);
    keepTogether(strips);
    const auto flow = m_flows.back();
    const qreal taken = flow->layout().lineAt(flow->lineCount() - 1).naturalTextWidth();

    // The number is put in when the pages are made.
    FlowRequest number = request({{u"0"_s, {}, false, entry.anchor}}, Role::ContentsPage, numbers);
    number.language = flow->language;  // or its line could be higher than that of the words
    number.row = row;
    number.side = m_frame.rightToLeft ? Side::Left : Side::Right;
    const auto page = makeFlow(number);
    m_flows.push_back(page);
    Strip &last = strips.back();
    last.texts.push_back({int(m_flows.size()) - 1, 0, fromStart(m_frame.width - numbers, numbers),
                          flow->baseline - page->baseline});

    // Counted from the end, so that the dots of all lines stand below each other.
    const qreal end = m_frame.width - numbers - look::contentsGap;
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
    std::vector<Strip> strips = lineStrips(
        request(inBoth(m_document, lines.label, lines.secondLabel), Role::Writing, m_frame.width), 0);
    const size_t label = strips.size();
    const qreal height = m_document.pages.largePrint ? look::writingSpaceLarge : look::writingSpace;
    for (int i = 0; i < lines.count; ++i) {
        Strip strip;
        strip.block = m_block;
        strip.height = height;
        // The label stays with the first of them, and no line stands alone.
        strip.breakBefore = strips.size() > label + 1 && i + 1 < lines.count;
        strip.rules.push_back({QLineF(0, height, m_frame.width, height), look::rowRule});
        strips.push_back(std::move(strip));
    }
    append(std::move(strips), look::beforeWriting, look::afterWriting);
}

}  // namespace tri::ui
