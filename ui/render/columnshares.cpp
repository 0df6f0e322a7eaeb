// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/columnshares.h"

#include <algorithm>
#include <numeric>

namespace tri {

namespace {

constexpr double kLetter = 5.2;  // points: of the text of tables, a little more than the mean
constexpr double kLarge = 16.0 / 9;  // times as large in large print
constexpr double kPadding = 8;   // points: on both sides
constexpr double kLeastWeight = 0.1;

/// Places that the longest piece without a blank takes; a blank that keeps its words together is none.
qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c == u' ' || c == u'\n' || c == u'-' || c == u'/'
            ? 0
            : length + (c.script() == QChar::Script_Han ? 0 : 1);
        longest = std::max(longest, length);
    }
    return longest;
}

double sumOf(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

}  // namespace

qsizetype columnCount(const Table &table)
{
    qsizetype count = table.columns.size();
    for (const QList<Inlines> &row : table.rows)
        count = std::max(count, row.size());
    return count;
}

QList<double> columnShares(const Table &table, double points, bool large)
{
    const qsizetype count = columnCount(table);
    QList<double> wide(count);
    QList<double> least(count);
    for (qsizetype i = 0; i < count; ++i) {
        const TableColumn column = table.columns.value(i);
        qsizetype longest = std::max(longestWord(column.header), longestWord(column.secondHeader));
        for (const QList<Inlines> &row : table.rows)
            longest = std::max(longest, longestWord(textOf(row.value(i))));
        wide[i] = std::max(column.weight, kLeastWeight);
        least[i] = double(longest) * kLetter * (large ? kLarge : 1) + kPadding;
    }
    const double all = sumOf(wide);
    for (double &one : wide)
        one *= points / all;
    // What narrow columns lack, those with room to spare give in proportion to what they have.
    double lacking = 0;
    double spare = 0;
    for (qsizetype i = 0; i < count; ++i) {
        lacking += std::max(0.0, least[i] - wide[i]);
        spare += std::max(0.0, wide[i] - least[i]);
    }
    if (lacking > 0 && spare > 0) {
        const double given = std::min(1.0, lacking / spare);
        const double taken = std::min(1.0, spare / lacking);
        for (qsizetype i = 0; i < count; ++i)
            wide[i] += wide[i] < least[i] ? (least[i] - wide[i]) * taken : -(wide[i] - least[i]) * given;
    }
    for (double &one : wide)
        one /= points;
    return wide;
}

}  // namespace tri
