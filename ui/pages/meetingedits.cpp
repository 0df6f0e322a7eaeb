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

/// Those of @p lines that have a printed number, by what they are to become.
QStringList numbersOf(const QList<int> &lines, const QList<AgendaItem> &items)
{
    QStringList numbers;
    for (const int line : lines)
        if (const QString &number = items[line].number; !number.isEmpty())
            numbers << number;
    return numbers;
}

/// "3 (a)" begins with what "3." is without its end.
QString stem(QString number)
{
    while (!number.isEmpty() && !number.back().isLetterOrNumber())
        number.chop(1);
    return number;
}

/// Gives numbers out in the order of @p wanted; items without one, such as pauses, are passed over. What stands below
/// follows, but for the lines from @p moved on. @p items holds what each line becomes.
void give(const QList<AgendaLine> &lines, const std::optional<Counting> &counting, const QList<int> &wanted,
          QList<AgendaItem> &items, int moved = -1)
{
    if (!counting)
        return;
    const QList<AgendaItem> before = items;
    const auto isMoved = [&](int line) { return moved >= 0 && line >= moved && line < endOf(lines, moved); };
    qsizetype place = 0;
    for (const int line : wanted) {
        const QString old = before[line].number;
        if (old.isEmpty())
            continue;
        items[line].number = counting->at(place++);
        const QString from = stem(old);
        for (int below = line + 1; below < endOf(lines, line) && !isMoved(line); ++below) {
            const QString &number = before[below].number;
            if (!isMoved(below) && number.size() > from.size() && number.startsWith(from)
                && !number[from.size()].isLetterOrNumber())
                items[below].number = stem(items[line].number) + number.sliced(from.size());
        }
    }
}

/// Gives the numbers of @p siblings out again in the order of @p wanted, which may be fewer, when they count.
void renumber(const QList<AgendaLine> &lines, const QList<int> &siblings, const QList<int> &wanted,
              QList<AgendaItem> &items)
{
    give(lines, countingOf(numbersOf(siblings, items)), wanted, items);
}

/// How items below one with this number are counted: 3 (a), 3 (b) and, below these, 3 (a) 1.
Counting countingBelow(const QString &above)
{
    return above.endsWith(u')') ? Counting{above + u' ', u'1', {}}
                                : Counting{stem(above) + u" ("_s, u'a', u")"_s};
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

namespace {

/// The line above which @p at stands; -1 = none.
int lineAbove(const QList<AgendaLine> &lines, int at)
{
    for (int line = at - 1; line >= 0; --line)
        if (lines[line].level < lines[at].level)
            return line;
    return -1;
}

QList<int> linesBelow(const QList<AgendaLine> &lines, int under)
{
    QList<int> out;
    const int level = under < 0 ? 0 : lines[under].level + 1;
    for (int line = under + 1; line < (under < 0 ? int(lines.size()) : endOf(lines, under)); ++line)
        if (lines[line].level == level)
            out << line;
    return out;
}

/// What hangs below the moved item counts anew below its new number.
void numberBelow(const QList<AgendaLine> &lines, int at, QList<AgendaItem> &items)
{
    if (items[at].number.isEmpty())
        return;
    const QList<int> below = linesBelow(lines, at);
    give(lines, countingBelow(items[at].number), below, items);
    for (const int line : below)
        numberBelow(lines, line, items);
}

ChangeSet editOf(const QList<AgendaLine> &lines, int at, const AgendaItem &item)
{
    const RecordChange one = difference(toRow(lines[at].item), toRow(item));
    return one.fields.isEmpty() ? ChangeSet() : changeOf(one, lines[at].title);
}

}  // namespace

ChangeSet placeItem(const QList<AgendaLine> &lines, int at, int under, int place)
{
    if (!isLine(lines, at) || (under >= at && under < endOf(lines, at)) || under >= lines.size())
        return {};
    const QList<int> before = siblingLines(lines, at);
    QList<int> wanted = linesBelow(lines, std::max(under, -1));
    if (lineAbove(lines, at) == std::max(under, -1))
        return moveItem(lines, at, std::clamp(place, 0, int(before.size()) - 1) - int(before.indexOf(at)));
    QList<AgendaItem> items = itemsOf(lines);
    QList<int> left = before;
    left.removeOne(at);
    renumber(lines, before, left, items);
    const QStringList numbers = numbersOf(wanted, items);
    wanted.insert(std::clamp(place, 0, int(wanted.size())), at);
    AgendaItem &item = items[at];
    item.parent = under < 0 ? RecordId() : items[under].id;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        items[wanted[i]].order = i + 1;
    if (!item.number.isEmpty()) {
        if (!numbers.isEmpty())
            give(lines, countingOf(numbers), wanted, items, at);
        else if (under < 0)
            item.number = u"1"_s;
        else if (!items[under].number.isEmpty())
            item.number = countingBelow(items[under].number).at(0);
        numberBelow(lines, at, items);
    }
    ChangeSet change;
    addDifferences(change, lines, items, wanted);
    change.label = {u"edit"_s, u"agenda_item"_s, u"parent"_s, lines[at].title, int(change.records.size())};
    return change;
}

ChangeSet indentItem(const QList<AgendaLine> &lines, int at)
{
    const QList<int> siblings = siblingLines(lines, at);
    const qsizetype here = siblings.indexOf(at);
    if (here < 1)
        return {};
    const int under = siblings[here - 1];
    return placeItem(lines, at, under, int(linesBelow(lines, under).size()));
}

ChangeSet outdentItem(const QList<AgendaLine> &lines, int at)
{
    const int above = isLine(lines, at) ? lineAbove(lines, at) : -1;
    if (above < 0)
        return {};
    return placeItem(lines, at, lineAbove(lines, above), int(siblingLines(lines, above).indexOf(above)) + 1);
}

ChangeSet setItemMinutes(const QList<AgendaLine> &lines, int at, std::optional<qint64> minutes)
{
    if (!isLine(lines, at))
        return {};
    AgendaItem item = lines[at].item;
    item.minutes = minutes;
    return editOf(lines, at, item);
}

ChangeSet setItemTitle(const QList<AgendaLine> &lines, int at, const QString &language, const QString &title)
{
    if (!isLine(lines, at) || title.trimmed().isEmpty())
        return {};
    AgendaItem item = lines[at].item;
    // Without a translation the original was in sight, and is what was edited.
    const bool shown = item.title.has(language) || item.title.original.isEmpty();
    item.title.set(shown ? language : item.title.original, title.trimmed());
    return editOf(lines, at, item);
}

ChangeSet setItemVisibility(const QList<AgendaLine> &lines, int at, const QString &visibility)
{
    if (!isLine(lines, at))
        return {};
    AgendaItem item = lines[at].item;
    item.visibility = visibility;
    return editOf(lines, at, item);
}

QList<RecordChange> closeUp(const QList<AgendaLine> &lines, int at)
{
    ChangeSet change;
    if (!isLine(lines, at))
        return {};
    const QList<int> before = siblingLines(lines, at);
    QList<int> after = before;
    after.removeOne(at);
    QList<AgendaItem> items = itemsOf(lines);
    renumber(lines, before, after, items);
    addDifferences(change, lines, items, after);
    return change.records;
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
    change.records += closeUp(lines, at);
    change.label = {u"delete"_s, u"agenda_item"_s, {}, lines[at].title, int(change.records.size())};
    return change;
}

}  // namespace tri::ui
