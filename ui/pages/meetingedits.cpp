// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingedits.h"

#include <QSet>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

bool isLine(const QList<AgendaLine> &lines, int at)
{
    return at >= 0 && at < lines.size();
}

/// The places the siblings have now, to be given out again; counted from 1 where they are missing or not distinct.
QList<qint64> places(const QList<AgendaLine> &lines, const QList<int> &siblings)
{
    QList<qint64> out;
    QSet<qint64> seen;
    for (const int line : siblings) {
        const std::optional<qint64> order = lines[line].item.order;
        if (order && !seen.contains(*order)) {
            seen.insert(*order);
            out << *order;
        }
    }
    if (out.size() == siblings.size())
        return out;
    out.clear();
    for (qsizetype i = 0; i < siblings.size(); ++i)
        out << i + 1;
    return out;
}

/// The line after the last item below line @p at.
int endOf(const QList<AgendaLine> &lines, int at)
{
    int next = at + 1;
    while (next < lines.size() && lines[next].level > lines[at].level)
        ++next;
    return next;
}

/// Numbers that count from the first: 1, 2, 3 or 2.1, 2.2 or 3 (a), 3 (b).
struct Counting {
    QString before;
    QChar first;  ///< 1, a or A
    QString after;

    [[nodiscard]] QString at(qsizetype place) const
    {
        return before
            + (first == u'1' ? QString::number(place + 1) : QString(QChar(first.unicode() + char16_t(place))))
            + after;
    }
};

std::optional<Counting> countingOf(const QStringList &numbers)
{
    if (numbers.isEmpty())
        return std::nullopt;
    const QString &one = numbers.first();
    const auto counts = [](QChar c) { return c.isLetterOrNumber(); };
    const qsizetype at = one.crend() - std::find_if(one.crbegin(), one.crend(), counts) - 1;
    if (at < 0 || !u"1aA"_s.contains(one[at]) || (at > 0 && counts(one[at - 1])))
        return std::nullopt;
    Counting counting{one.first(at), one[at], one.sliced(at + 1)};
    if (counting.first != u'1' && numbers.size() > 26)
        return std::nullopt;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        if (numbers[i] != counting.at(i))
            return std::nullopt;
    return counting;
}

/// Gives the printed numbers of @p siblings out again in the order of @p wanted, which may be fewer, when they count.
/// Items without a number, such as pauses, are passed over. @p items holds what each line becomes.
void renumber(const QList<AgendaLine> &lines, const QList<int> &siblings, const QList<int> &wanted,
              QList<AgendaItem> &items)
{
    QStringList numbers;
    for (const int line : siblings)
        if (const QString &number = lines[line].item.number; !number.isEmpty())
            numbers << number;
    const auto counting = countingOf(numbers);
    if (!counting)
        return;
    // "3 (a)" begins with what "3." is without its end.
    const auto stem = [](QString number) {
        while (!number.isEmpty() && !number.back().isLetterOrNumber())
            number.chop(1);
        return number;
    };
    qsizetype place = 0;
    for (const int line : wanted) {
        const QString old = lines[line].item.number;
        if (old.isEmpty())
            continue;
        items[line].number = counting->at(place++);
        const QString from = stem(old);
        for (int below = line + 1; below < endOf(lines, line); ++below) {
            const QString &number = lines[below].item.number;
            if (number.size() > from.size() && number.startsWith(from)
                && !number[from.size()].isLetterOrNumber())
                items[below].number = stem(items[line].number) + number.sliced(from.size());
        }
    }
}

QList<AgendaItem> itemsOf(const QList<AgendaLine> &lines)
{
    QList<AgendaItem> items;
    for (const AgendaLine &line : lines)
        items << line.item;
    return items;
}

/// Those of @p siblings first, in that order.
void addDifferences(ChangeSet &change, const QList<AgendaLine> &lines, const QList<AgendaItem> &items,
                    QList<int> siblings)
{
    for (int line = 0; line < lines.size(); ++line)
        if (!siblings.contains(line))
            siblings << line;
    for (const int line : std::as_const(siblings))
        if (const RecordChange one = difference(toRow(lines[line].item), toRow(items[line]));
            !one.fields.isEmpty())
            change.records << one;
}

}  // namespace

QList<int> siblingLines(const QList<AgendaLine> &lines, int at)
{
    QList<int> out;
    if (!isLine(lines, at))
        return out;
    const int level = lines[at].level;
    int first = at;
    while (first > 0 && lines[first - 1].level >= level)
        --first;
    for (int i = first; i < lines.size() && lines[i].level >= level; ++i)
        if (lines[i].level == level)
            out << i;
    return out;
}

ChangeSet moveItem(const QList<AgendaLine> &lines, int at, int by)
{
    QList<int> siblings = siblingLines(lines, at);
    const qsizetype from = siblings.indexOf(at);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= siblings.size() || by == 0)
        return {};
    const QList<qint64> order = places(lines, siblings);
    const QList<int> before = siblings;
    siblings.move(from, to);
    QList<AgendaItem> items = itemsOf(lines);
    for (qsizetype i = 0; i < siblings.size(); ++i)
        items[siblings[i]].order = order[i];
    renumber(lines, before, siblings, items);
    ChangeSet change;
    addDifferences(change, lines, items, siblings);
    change.label = {u"edit"_s, u"agenda_item"_s, u"order"_s, lines[at].title, int(change.records.size())};
    return change;
}

ChangeSet deleteItem(const QList<AgendaLine> &lines, int at)
{
    if (!isLine(lines, at))
        return {};
    ChangeSet change;
    RecordIds positions;  // each once, whatever a merge made of the links
    for (int line = at; line < endOf(lines, at); ++line) {
        change.records << deletion(toRow(lines[line].item));
        for (const RecordId &id : lines[line].allPositions)
            if (!positions.contains(id))
                positions << id;
    }
    for (const RecordId &id : std::as_const(positions))
        change.records << deletion(Row(kindOf<Position>().spec, id));
    const QList<int> before = siblingLines(lines, at);
    QList<int> after = before;
    after.removeOne(at);
    QList<AgendaItem> items = itemsOf(lines);
    renumber(lines, before, after, items);
    addDifferences(change, lines, items, after);
    change.label = {u"delete"_s, u"agenda_item"_s, {}, lines[at].title, int(change.records.size())};
    return change;
}

}  // namespace tri::ui
