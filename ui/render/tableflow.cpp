// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/tableflow.h"

#include "ui/render/pagesetup.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

Side sideOf(TableColumn::Align align, bool rightToLeft)
{
    switch (align) {
    case TableColumn::Align::Start: return rightToLeft ? Side::Right : Side::Left;
    case TableColumn::Align::Center: return Side::Center;
    case TableColumn::Align::End: return rightToLeft ? Side::Left : Side::Right;
    }
    Q_UNREACHABLE();
}

/// A line from (x1, y1) to (x2, y2) of a square whose top left corner is @p at.
PlacedRule stroke(QPointF at, qreal x1, qreal y1, qreal x2, qreal y2)
{
    const qreal size = look::boxSize;
    return {QLineF(at + QPointF(x1, y1) * size, at + QPointF(x2, y2) * size), look::boxRule};
}

/// A box to tick, drawn; nothing when the cell is none.
std::vector<PlacedRule> boxRules(const QString &text, QPointF at)
{
    if (text != kOpenBox && text != kTickedBox && text != kCrossedBox)
        return {};
    std::vector<PlacedRule> rules{stroke(at, 0, 0, 1, 0), stroke(at, 0, 1, 1, 1), stroke(at, 0, 0, 0, 1),
                                  stroke(at, 1, 0, 1, 1)};
    if (text == kTickedBox) {
        rules.push_back(stroke(at, 0.2, 0.55, 0.42, 0.8));
        rules.push_back(stroke(at, 0.42, 0.8, 0.85, 0.2));
    } else if (text == kCrossedBox) {
        rules.push_back(stroke(at, 0.2, 0.2, 0.8, 0.8));
        rules.push_back(stroke(at, 0.2, 0.8, 0.8, 0.2));
    }
    return rules;
}

/// Takes the line to write on from the end of a cell; false when it has none.
bool takeWritingLine(Inlines &cell)
{
    if (cell.isEmpty() || !cell.last().text.endsWith(kWritingLine))
        return false;
    QString &last = cell.last().text;
    last.chop(kWritingLine.size());
    if (last.endsWith(u'\n'))
        last.chop(1);
    if (last.isEmpty())
        cell.removeLast();
    return true;
}

/// Forbids a lone row of one line at either side of a page end.
void keepLoneRows(std::vector<Strip> &strips, const std::vector<size_t> &rowStarts, qreal oneLine)
{
    const size_t count = rowStarts.size();
    if (count < 2)
        return;
    if (strips[rowStarts.front()].height <= oneLine)
        strips[rowStarts[1]].breakBefore = false;
    if (strips[rowStarts.back()].height <= oneLine)
        strips[rowStarts.back()].breakBefore = false;
}

}  // namespace

PlacedRule TableFlow::rule(qreal y, qreal width) const
{
    return {QLineF(0, y, m_frame.width, y), width};
}

QList<TableFlow::Column> TableFlow::placed(QList<Column> columns, qreal gap) const
{
    qreal offset = 0;
    for (Column &column : columns) {
        column.x = m_frame.rightToLeft ? m_frame.width - offset - column.width : offset;
        offset += column.width + gap;
    }
    return columns;
}

qreal TableFlow::longestWord(const Table &table, const QList<TableColumn> &head, qsizetype column) const
{
    // A word of fewer letters is hardly ever wider than all the longest ones; measuring each would cost too much.
    constexpr qsizetype measured = 6;
    QSet<QString> seen;
    QList<std::pair<QString, Role>> words;
    const auto collect = [&](const QString &text, Role role) {
        static const QRegularExpression breaks(u"[ \\n\\t/]+|(?<=[^0-9])[–-](?=\\p{Ll})"_s);
        for (const QString &word : text.split(breaks, Qt::SkipEmptyParts))
            if (!seen.contains(word)) {
                seen << word;
                words << std::pair{word, role};
            }
    };
    collect(textOf(headOf(head.at(column))), Role::HeaderCell);
    for (const auto &row : table.rows)
        if (column < row.size())
            collect(textOf(row.at(column)), Role::Cell);
    std::stable_sort(words.begin(), words.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    qreal width = 0;
    for (const auto &[word, role] : words.mid(0, measured)) {
        FlowRequest request;
        // With a hyphen or comma that stays with it, in the heavier face.
        request.text = {{word + u'-', {}, true, {}}};
        request.role = role;
        request.language = m_frame.language();
        request.large = m_frame.large();
        width = std::max(width, naturalWidth(request));
    }
    return width;
}

qreal TableFlow::widestCell(const Table &table, const QList<TableColumn> &head, qsizetype column) const
{
    if (head.at(column).keepsShare)
        return m_frame.width;
    // Longer texts run over several lines however wide the column is.
    constexpr qsizetype oneLine = 60;
    FlowRequest request;
    request.language = m_frame.language();
    request.large = m_frame.large();
    request.text = headOf(head.at(column));
    request.role = Role::HeaderCell;
    qreal width = naturalWidth(request);
    request.role = Role::Cell;
    for (const auto &row : table.rows) {
        if (column >= row.size())
            continue;
        request.text = row.at(column);
        if (textOf(request.text).size() > oneLine)
            return m_frame.width;
        width = std::max(width, naturalWidth(request));
    }
    return width + pt(1);
}

/// The narrowest and the widest that each column may be. Columns of equal weight stay equally wide, so they share the
/// widest cell.
QList<TableFlow::Bounds> TableFlow::bounds(const Table &table, const QList<TableColumn> &head, qreal room) const
{
    QList<Bounds> result;
    QHash<qreal, qreal> widest;
    qreal needed = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const Bounds own{std::max(look::smallestColumn, longestWord(table, head, i)), widestCell(table, head, i)};
        qreal &most = widest[head.at(i).weight];
        most = std::max({most, own.most, own.least});
        needed += own.least;
        result << own;
    }
    for (qsizetype i = 0; i < head.size(); ++i) {
        result[i].most = widest.value(head.at(i).weight);
        // One endless word must not squeeze its neighbours: an even share is the most that a column can insist on.
        if (needed > room)
            result[i].least = std::min(result[i].least, room / qreal(head.size()));
    }
    return result;
}

/// By weight within the bounds: words break only between lines while there is room, and what a column does not need
/// goes to the others.
QList<TableFlow::Column> TableFlow::columns(const Table &table, const QList<TableColumn> &head) const
{
    const auto count = head.size();
    const qreal gap = std::min(look::columnGap, m_frame.width / qreal(count) / 3);
    const qreal room = m_frame.width - gap * qreal(count - 1);
    const QList<Bounds> bounds = this->bounds(table, head, room);
    const auto weightOf = [&](qsizetype i) { return std::max(head.at(i).weight, 0.0); };
    QList<std::optional<qreal>> fixed(count);
    QList<qreal> shares(count, 0);
    const auto share = [&] {
        qreal free = room;
        qreal weights = 0;
        qsizetype open = 0;
        for (qsizetype i = 0; i < count; ++i) {
            free -= fixed.at(i).value_or(0);
            weights += fixed.at(i) ? 0 : weightOf(i);
            open += fixed.at(i) ? 0 : 1;
        }
        for (qsizetype i = 0; i < count; ++i)
            shares[i] = fixed.at(i) ? *fixed.at(i) : weights > 0 ? free * weightOf(i) / weights : free / qreal(open);
        return open == 0 ? free : 0;
    };
    // Too narrow ones first: what they take, the others do not have.
    const auto fix = [&](auto outside, auto at) {
        bool any = false;
        for (qsizetype i = 0; i < count; ++i)
            if (!fixed.at(i) && outside(shares.at(i), bounds.at(i))) {
                fixed[i] = at(bounds.at(i));
                any = true;
            }
        return any;
    };
    constexpr qreal tolerance = 0.01;
    qreal left = share();
    while (fix([](qreal width, const Bounds &b) { return width < b.least - tolerance; },
               [](const Bounds &b) { return b.least; })
           || fix([](qreal width, const Bounds &b) { return width > b.most + tolerance; },
                  [](const Bounds &b) { return b.most; }))
        left = share();
    QList<Column> result;
    for (qsizetype i = 0; i < count; ++i)
        result << Column{0, shares.at(i) + left / qreal(count), sideOf(head.at(i).align, m_frame.rightToLeft)};
    return placed(std::move(result), gap);
}

std::vector<Strip> TableFlow::row(const Row &row, const QList<Column> &columns)
{
    struct Placed {
        int flow;
        const Column *column;
        bool write;
        QString box;
    };
    QList<Placed> cells;
    qreal lineHeight = 0;
    qreal baseline = 0;
    int lines = 1;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Column &column = columns.at(std::min(i, columns.size() - 1));
        const Role role = row.roles.at(std::min(i, row.roles.size() - 1));
        Inlines text = row.cells.at(i);
        const bool write = takeWritingLine(text);
        const QString box = boxRules(textOf(text), {}).empty() ? QString() : textOf(text);
        const auto flow = makeFlow({box.isEmpty() ? text : Inlines(), role, m_frame.language(), column.width,
                                    column.side, m_frame.block, row.row, int(i), m_frame.large()});
        m_flows.push_back(flow);
        cells << Placed{int(m_flows.size()) - 1, &column, write, box};
        lines = std::max(lines, flow->lineCount() + (write ? 1 : 0));
        lineHeight = std::max(lineHeight, flow->lineHeight);
        baseline = std::max(baseline, flow->baseline);
    }

    // Line k of all cells on one baseline, whatever their scripts.
    const bool whole = lines <= look::unsplitLines;
    std::vector<Strip> strips(whole ? 1 : size_t(lines));
    for (Strip &strip : strips) {
        strip.block = m_frame.block;
        strip.height = whole ? lines * lineHeight : lineHeight;
    }
    for (size_t i = 1; i < strips.size(); ++i)
        strips[i].breakBefore = i >= 2 && i + 2 <= strips.size();
    strips.front().height += row.padding;
    strips.back().height += row.padding;
    const auto topOf = [&](int slot) { return whole ? row.padding + slot * lineHeight : slot == 0 ? row.padding : 0; };
    for (const Placed &cell : cells) {
        const TextFlow &flow = *m_flows[size_t(cell.flow)];
        const int skipped = row.atFoot ? lines - flow.lineCount() : 0;
        for (int line = 0; line < flow.lineCount(); ++line) {
            const int slot = line + skipped;
            strips[whole ? 0 : size_t(slot)].texts.push_back(
                {cell.flow, line, cell.column->x, topOf(slot) + baseline - flow.baseline});
        }
        const qreal x = m_frame.rightToLeft ? cell.column->x + cell.column->width - look::boxSize : cell.column->x;
        for (const PlacedRule &one : boxRules(cell.box, {x, topOf(0) + baseline - look::boxSize + look::boxDrop}))
            strips.front().rules.push_back(one);
        if (cell.write) {
            const int slot = std::max(flow.lineCount(), lines - 1);
            const qreal y = topOf(slot) + baseline - look::writingRise;
            strips[whole ? 0 : size_t(slot)].rules.push_back(
                {QLineF(cell.column->x, y, cell.column->x + cell.column->width, y), look::rowRule});
        }
    }
    return strips;
}

std::vector<Strip> TableFlow::table(const Table &table, Section &section)
{
    QList<TableColumn> head = table.columns;
    // A row with more cells than columns still prints all of them.
    for (const auto &cells : table.rows) {
        while (head.size() < cells.size())
            head << TableColumn{};
    }
    if (head.isEmpty())
        return {};
    const QList<Column> columns = this->columns(table, head);

    Row header{{}, {Role::HeaderCell}, -1, look::rowPadding, true};
    for (const TableColumn &column : head)
        header.cells << headOf(column);
    std::vector<Strip> strips;
    if (!table.labelled) {
        strips = row(header, columns);
        strips.front().rules.push_back(rule(0, look::headerRule));
        strips.back().rules.push_back(rule(strips.back().height, look::headerRule));
    }
    int repeated = -1;
    if (strips.size() == 1) {
        repeated = int(section.headers.size());
        section.headers.push_back(strips.front());
    }

    std::vector<size_t> starts;
    const auto addRow = [&](const Row &cells, const QList<Column> &in) {
        std::vector<Strip> added = row(cells, in);
        if (strips.empty())
            added.front().rules.push_back(rule(0, look::headerRule));
        else if (starts.empty())
            added.front().breakBefore = false;
        else
            added.front().topRule = look::rowRule;
        starts.push_back(strips.size());
        for (Strip &strip : added) {
            strip.header = repeated;
            strips.push_back(std::move(strip));
        }
    };
    const QList<Role> cellRoles =
        table.labelled ? QList<Role>{Role::LabelCell, Role::Cell} : QList<Role>{Role::Cell};
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        addRow({table.rows.at(i), cellRoles, int(i), look::rowPadding, false}, columns);
    if (table.rows.isEmpty() && !(table.empty + table.secondEmpty).isEmpty()) {
        const Column all{0, m_frame.width, m_frame.rightToLeft ? Side::Right : Side::Left};
        addRow({{inBoth(m_frame.document, table.empty, table.secondEmpty)},
                {Role::Cell},
                0,
                look::rowPadding,
                false},
               {all});
    }
    keepLoneRows(strips, starts, textStyle(Role::Cell, u"ar"_s, m_frame.large()).line + 2 * look::rowPadding);
    if (table.labelled && starts.size() > 1)  // a record's name stays with what is told of it
        strips[starts[1]].breakBefore = false;
    strips.back().rules.push_back(rule(strips.back().height, look::headerRule));
    return strips;
}

std::vector<Strip> TableFlow::titleLines(const TitleBlock &title)
{
    if (title.lines.isEmpty())
        return {};
    qreal labels = 0;
    QList<Inlines> words;
    for (qsizetype i = 0; i < title.lines.size(); ++i) {
        words << inBoth(m_frame.document, title.lines[i].first, title.secondLabels.value(i));
        FlowRequest request;
        request.text = words.last();
        request.role = Role::TitleLabel;
        request.language = m_frame.language();
        request.large = m_frame.large();
        labels = std::max(labels, naturalWidth(request));
    }
    labels = std::min(labels + pt(1), m_frame.width * look::longestLabel);
    const Side side = m_frame.rightToLeft ? Side::Right : Side::Left;
    const QList<Column> columns = placed({{0, labels, side}, {0, m_frame.width - labels - look::columnGap, side}},
                                         look::columnGap);

    std::vector<Strip> strips;
    const qreal outer = look::rowPadding;
    for (qsizetype i = 0; i < title.lines.size(); ++i) {
        for (Strip &strip : row({{words.at(i), title.lines.at(i).second},
                                 {Role::TitleLabel, Role::TitleValue},
                                 int(i),
                                 look::titleRowPadding,
                                 false},
                                columns))
            strips.push_back(std::move(strip));
    }
    Strip &first = strips.front();
    first.breakBefore = false;
    first.height += outer;
    for (StripText &text : first.texts)
        text.y += outer;
    first.rules.push_back(rule(0, look::headerRule));
    Strip &last = strips.back();
    last.height += outer;
    last.rules.push_back(rule(last.height, look::headerRule));
    return strips;
}

}  // namespace tri::ui
