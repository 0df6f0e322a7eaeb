// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/largeprint.h"

#include "core/brief/plaintext.h"

#include <algorithm>
#include <numeric>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

// Letters, of the width of those in bold words, that fit side by side at 16 point.
constexpr int kUpright = 44;
constexpr int kWide = 72;
constexpr int kUprightA5 = 32;
constexpr int kWideA5 = 52;
constexpr int kGap = 2;        // between columns
constexpr int kMostLines = 6;  // of a row that is still read across; such rows are never split either
constexpr double kLabels = 3;
constexpr double kValues = 7;

int lettersIn(Paper paper, bool landscape)
{
    if (paper == Paper::A5)
        return landscape ? kWideA5 : kUprightA5;
    return landscape ? kWide : kUpright;
}

bool isDrawn(const Inlines &cell)
{
    const QString text = textOf(cell);
    return text.endsWith(kWritingLine) || text == kOpenBox || text == kTickedBox || text == kCrossedBox;
}

struct Need {
    int word = 0;  ///< letters of the longest word
    int line = 0;  ///< of the longest line
};

Need needOf(const QString &text)
{
    Need need;
    for (const QString &line : text.split(u'\n')) {
        need.line = std::max(need.line, columnsOf(line));
        for (const QString &word : wrapped(line, 1))
            need.word = std::max(need.word, columnsOf(word));
    }
    return need;
}

/// Whether all rows can still be read across.
bool fits(const Table &table, int letters)
{
    const qsizetype count = table.columns.size();
    QList<Need> needs(count);
    QList<QList<int>> lines;
    for (qsizetype i = 0; i < count; ++i) {
        needs[i] = needOf(table.columns[i].header);
        for (const auto &row : table.rows) {
            const Need own = needOf(textOf(row.value(i)));
            needs[i] = {std::max(needs[i].word, own.word), std::max(needs[i].line, own.line)};
        }
    }
    int room = letters - kGap * int(count - 1);
    int beyond = 0;
    for (const Need &need : needs) {
        room -= need.word;
        beyond += need.line - need.word;
    }
    if (room < 0)
        return false;
    const double share = beyond > room ? double(room) / beyond : 1;
    for (const auto &row : table.rows) {
        for (qsizetype i = 0; i < count; ++i) {
            const int width = std::max(1, needs[i].word + int((needs[i].line - needs[i].word) * share));
            if (wrapped(textOf(row.value(i)), width).size() > kMostLines)
                return false;
        }
    }
    return true;
}

Inlines strong(Inlines text)
{
    for (Inline &run : text)
        run.strong = true;
    return text;
}

/// The row as labels and values, what names it first and in bold.
Table recordOf(const BriefDocument &document, const Table &table, const QList<Inlines> &row, bool isFirst)
{
    Table out;
    if (isFirst) {
        out.caption = table.caption;
        out.secondCaption = table.secondCaption;
    }
    out.labelled = true;
    const auto label = [&](qsizetype i) {
        const TableColumn column = table.columns.value(i);
        return inBoth(document, column.header, column.secondHeader);
    };
    // The records line up below each other.
    out.columns = {TableColumn{.header = {}, .weight = kLabels, .keepsShare = true},
                   TableColumn{.header = {}, .weight = kValues, .keepsShare = true}};
    qsizetype name = 0;
    while (name < row.size() && (row[name].isEmpty() || isDrawn(row[name])))
        ++name;
    if (name < row.size())
        out.rows << QList<Inlines>{strong(label(name)), strong(row[name])};
    for (qsizetype i = 0; i < row.size(); ++i)
        if (i != name && !row[i].isEmpty())
            out.rows << QList<Inlines>{label(i), row[i]};
    return out;
}

}  // namespace

void loosenTables(BriefDocument &document)
{
    QList<Block> out;
    bool landscape = false;
    for (Block &block : document.blocks) {
        if (const auto *start = std::get_if<PageStart>(&block))
            landscape = start->landscape;
        const auto *table = std::get_if<Table>(&block);
        if (!table || table->rows.isEmpty() || table->labelled || table->columns.size() < 2
            || fits(*table, lettersIn(document.pages.paper, landscape))) {
            out << std::move(block);
            continue;
        }
        bool isFirst = true;
        for (const auto &row : table->rows)
            out << recordOf(document, *table, row, std::exchange(isFirst, false));
    }
    document.blocks = out;
}

}  // namespace tri
