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
    siblings.move(from, to);
    ChangeSet change;
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        const AgendaItem &before = lines[siblings[i]].item;
        AgendaItem after = before;
        after.order = order[i];
        if (const RecordChange one = difference(toRow(before), toRow(after)); !one.fields.isEmpty())
            change.records << one;
    }
    change.label = {u"edit"_s, u"agenda_item"_s, u"order"_s, lines[at].title, int(change.records.size())};
    return change;
}

ChangeSet deleteItem(const QList<AgendaLine> &lines, int at)
{
    if (!isLine(lines, at))
        return {};
    ChangeSet change;
    int next = at;
    do
        change.records << deletion(toRow(lines[next].item));
    while (++next < lines.size() && lines[next].level > lines[at].level);
    change.label = {u"delete"_s, u"agenda_item"_s, {}, lines[at].title, int(change.records.size())};
    return change;
}

}  // namespace tri::ui
