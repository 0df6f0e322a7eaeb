// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/bilingual.h"

#include "core/base/localtext.h"
#include "core/record/fieldvalue.h"

#include <optional>
#include <tuple>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSearched = 60;      // blocks ahead for the next one that both papers have
constexpr qsizetype kOneLine = 56;       // letters of two values that stand on one line of the title
constexpr qsizetype kOneMixedLine = 30;  // of two that are read towards each other

/// Two blocks of one shape say the same thing.
using Shape = std::tuple<std::size_t, int, int, bool, QString>;

Shape shapeOf(const Block &block)
{
    Shape shape{block.index(), 0, 0, false, {}};
    auto &[kind, first, second, flag, anchor] = shape;
    if (const auto *heading = std::get_if<Heading>(&block)) {
        first = heading->level;
        flag = heading->newPage;
        anchor = heading->anchor;
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        first = int(paragraph->role);
        flag = paragraph->numbered;
        anchor = paragraph->anchor;
    } else if (const auto *table = std::get_if<Table>(&block)) {
        first = int(table->columns.size());
        second = int(table->rows.size());
        flag = table->labelled;
    } else if (const auto *start = std::get_if<PageStart>(&block)) {
        flag = start->landscape;
    }
    return shape;
}

/// Marks of direction are the paper's own.
QString saidBy(const Inlines &text)
{
    QString said = textOf(text);
    return said.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }).trimmed();
}

class Merger {
public:
    Merger(BriefDocument &document, const BriefDocument &second)
        : m_document(document), m_second(second.language)
    {
        m_document.secondLanguage = m_second;
    }

    void run(const QList<Block> &second)
    {
        const QList<Block> first = std::exchange(m_document.blocks, {});
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < first.size() || j < second.size()) {
            const auto [toFirst, toSecond] = nextCommon(first, i, second, j);
            for (; i < toFirst; ++i)
                m_document.blocks << alone(first[i]);
            for (; j < toSecond; ++j)
                m_document.blocks << aloneInSecond(second[j]);
            if (i < first.size() && j < second.size())
                m_document.blocks << merged(first[i++], second[j++]);
        }
    }

private:
    using Place = std::pair<qsizetype, qsizetype>;

    /// The nearest blocks of one shape, from @p i and @p j on; the ends where there are none.
    static Place nextCommon(const QList<Block> &first, qsizetype i, const QList<Block> &second, qsizetype j)
    {
        for (qsizetype ahead = 0; ahead <= kSearched; ++ahead)
            for (qsizetype k = 0; k <= ahead; ++k) {
                const qsizetype at = i + ahead - k;
                const qsizetype other = j + k;
                if (at < first.size() && other < second.size()
                    && shapeOf(first[at]) == shapeOf(second[other]))
                    return {at, other};
            }
        return {std::min(i + kSearched, first.size()), std::min(j + kSearched, second.size())};
    }

    static std::optional<Beside::Text> sideOf(const Block &block)
    {
        if (const auto *heading = std::get_if<Heading>(&block))
            return Beside::Text(*heading);
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            return Beside::Text(*paragraph);
        if (const auto *bullets = std::get_if<Bullets>(&block))
            return Beside::Text(*bullets);
        return std::nullopt;
    }

    static Block alone(const Block &block)
    {
        const auto side = sideOf(block);
        return side ? Block(Beside{*side, {}}) : block;
    }

    [[nodiscard]] Block aloneInSecond(Block block) const
    {
        toSecond(block);
        const auto side = sideOf(block);
        return side ? Block(Beside{{}, *side}) : block;
    }

    void toSecond(Inlines &text) const
    {
        for (Inline &run : text)
            if (run.language.isEmpty())
                run.language = m_second;
    }

    /// Every run of the block names its language.
    void toSecond(Block &block) const
    {
        std::visit(Overloaded{[this](Heading &b) { toSecond(b.text); },
                              [this](Paragraph &b) { toSecond(b.text); },
                              [this](Bullets &b) {
                                  for (Inlines &item : b.items)
                                      toSecond(item);
                              },
                              [this](Table &b) {
                                  for (TableColumn &column : b.columns)
                                      column.secondHeader = std::exchange(column.header, QString());
                                  b.secondCaption = std::exchange(b.caption, QString());
                                  b.secondEmpty = std::exchange(b.empty, QString());
                                  for (QList<Inlines> &row : b.rows)
                                      for (Inlines &cell : row)
                                          toSecond(cell);
                              },
                              [](auto &) {}},
                   block);
    }

    [[nodiscard]] Block merged(const Block &first, Block second) const
    {
        if (const auto *table = std::get_if<Table>(&first))
            return mergedTable(*table, std::get<Table>(second));
        if (const auto *title = std::get_if<TitleBlock>(&first))
            return mergedTitle(*title, std::get<TitleBlock>(second));
        const auto side = sideOf(first);
        if (!side || saysTheSame(first, second))
            return first;
        if (const auto labelled = labelledInBoth(first, second))
            return *labelled;
        toSecond(second);
        auto other = *sideOf(second);
        if (auto *heading = std::get_if<Heading>(&other))
            heading->anchor.clear();
        if (auto *paragraph = std::get_if<Paragraph>(&other))
            paragraph->anchor.clear();
        return Beside{*side, other};
    }

    static bool saysTheSame(const Block &first, const Block &second)
    {
        if (const auto *heading = std::get_if<Heading>(&first))
            return saidBy(heading->text) == saidBy(std::get<Heading>(second).text);
        if (const auto *paragraph = std::get_if<Paragraph>(&first))
            return saidBy(paragraph->text) == saidBy(std::get<Paragraph>(second).text);
        QStringList items;
        QStringList others;
        for (const Inlines &item : std::get<Bullets>(first).items)
            items << saidBy(item);
        for (const Inlines &item : std::get<Bullets>(second).items)
            others << saidBy(item);
        return items == others;
    }

    /// Of a text that was not translated, only the label before it differs: both labels, and the text once.
    [[nodiscard]] std::optional<Paragraph> labelledInBoth(const Block &first, const Block &second) const
    {
        const auto *one = std::get_if<Paragraph>(&first);
        const auto *other = std::get_if<Paragraph>(&second);
        if (!one || !other || one->text.size() != other->text.size() || one->text.size() < 2)
            return std::nullopt;
        Paragraph out = *one;
        out.text.clear();
        for (qsizetype i = 0; i < one->text.size(); ++i) {
            const Inlines run{one->text[i]};
            Inlines otherRun{other->text[i]};
            if (saidBy(run) == saidBy(otherRun)) {
                out.text += run;
                continue;
            }
            if (!one->text[i].strong || !other->text[i].strong)
                return std::nullopt;
            out.text += mergedText(run, otherRun, kBetweenLanguages);
        }
        return out;
    }

    [[nodiscard]] Inlines mergedText(Inlines first, Inlines second, const QString &between) const
    {
        if (saidBy(first) == saidBy(second))
            return first;
        toSecond(second);
        if (first.isEmpty() || second.isEmpty())
            return first.isEmpty() ? second : first;
        if (first.last().text.endsWith(u' ') && between == kBetweenLanguages)
            first.last().text.chop(1);
        first << Inline{between, {}, false, {}};
        return first + second;
    }

    /// A line to write on is drawn once, below both.
    [[nodiscard]] Inlines mergedCell(Inlines first, const Inlines &second) const
    {
        if (saidBy(first) == saidBy(second))
            return first;
        if (!first.isEmpty() && textOf(second).endsWith(kWritingLine)
            && first.last().text.endsWith(kWritingLine)) {
            first.last().text.chop(kWritingLine.size());
            while (first.last().text.endsWith(u'\n'))
                first.last().text.chop(1);
        }
        return mergedText(std::move(first), second, u"\n"_s);
    }

    [[nodiscard]] Table mergedTable(Table first, const Table &second) const
    {
        for (qsizetype i = 0; i < first.columns.size(); ++i)
            first.columns[i].secondHeader = second.columns[i].header;
        first.secondCaption = second.caption;
        first.secondEmpty = second.empty;
        for (qsizetype row = 0; row < first.rows.size(); ++row)
            for (qsizetype i = 0; i < first.rows[row].size(); ++i)
                first.rows[row][i] = mergedCell(first.rows[row][i], second.rows[row].value(i));
        return first;
    }

    [[nodiscard]] TitleBlock mergedTitle(TitleBlock first, const TitleBlock &second) const
    {
        first.secondKind = second.kind;
        first.title = mergedText(first.title, second.title, u"\n"_s);
        // Lines that one of them lacks leave no way to tell which belong together.
        if (first.lines.size() != second.lines.size()) {
            for (auto [label, value] : second.lines) {
                toSecond(value);
                first.lines << std::pair{label, value};
            }
            return first;
        }
        for (qsizetype i = 0; i < first.lines.size(); ++i) {
            const Inlines &other = second.lines[i].second;
            const bool isShort = (textOf(first.lines[i].second) + textOf(other)).size()
                <= (isRightToLeft(m_second) == isRightToLeft(m_document.language) ? kOneLine : kOneMixedLine);
            first.secondLabels << second.lines[i].first;
            first.lines[i].second =
                mergedText(first.lines[i].second, other, isShort ? kBetweenLanguages : u"\n"_s);
        }
        return first;
    }

    BriefDocument &m_document;
    QString m_second;
};

}  // namespace

void putBeside(BriefDocument &document, const BriefDocument &second)
{
    Merger(document, second).run(second.blocks);
    document.title = textOf(inBoth(document, document.title, second.title));
    document.classification = textOf(inBoth(document, document.classification, second.classification));
    for (const QString &remark : second.remarks)
        if (!document.remarks.contains(remark))
            document.remarks << remark;
}

void stackSides(BriefDocument &document)
{
    QList<Block> out;
    for (Block &block : document.blocks) {
        auto *pair = std::get_if<Beside>(&block);
        if (!pair) {
            out << std::move(block);
            continue;
        }
        int number = 0;
        eachSide(*pair, number, [&](auto side, bool isSecond) {
            using Side = decltype(side);
            const bool below = isSecond && !std::holds_alternative<std::monostate>(pair->first);
            if constexpr (std::is_same_v<Side, Paragraph>)
                side.numbered = side.numbered && !below;
            if constexpr (std::is_same_v<Side, Heading>)
                side.newPage = side.newPage && !below;
            out << Block(std::move(side));
        });
    }
    document.blocks = out;
}

}  // namespace tri
