// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/earlierpositions.h"

#include "core/kinds/meeting.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EarlierPositions)
};

/// The items that this one was carried from, back to where it was raised first. Merged copies may hold a circle.
RecordIds itemsBefore(Reader &reader, const AgendaItem &item)
{
    RecordIds out;
    for (RecordId at = item.carriedFrom; !at.isNull() && at != item.id && !out.contains(at);) {
        out << at;
        const auto found = reader.one<AgendaItem>(at);
        at = found ? found->carriedFrom : RecordId();
    }
    return out;
}

bool sharesAny(const RecordIds &some, const RecordIds &others)
{
    return std::any_of(some.begin(), some.end(), [&](const RecordId &id) { return others.contains(id); });
}

}  // namespace

QList<EarlierPosition> earlierPositions(Reader &reader, const AgendaItem &item, const RecordId &holder, const QDate &before)
{
    const RecordIds carried = itemsBefore(reader, item);
    const QList<Position> held = reader.linked<Position>("holder", holder);
    RecordIds items;
    for (const Position &position : held)
        items << position.item;
    reader.fetch(items);
    QList<EarlierPosition> out;
    for (const Position &position : held) {
        if (position.item == item.id)
            continue;
        const auto itsItem = reader.one<AgendaItem>(position.item);
        EarlierPosition one{.position = position, .when = position.date, .meeting = position.statedAt};
        if (carried.contains(position.item))
            one.tie = EarlierPosition::Tie::Item;
        else if (!position.priority.isNull() && item.related.contains(position.priority))
            one.tie = EarlierPosition::Tie::Priority;
        else if (sharesAny(item.themes, position.themes) || (itsItem && sharesAny(item.themes, itsItem->themes)))
            one.tie = EarlierPosition::Tie::Theme;
        else
            continue;
        if (one.meeting.isNull() && itsItem)
            one.meeting = itsItem->meeting;
        if (one.when.isNull())
            if (const auto meeting = reader.one<Meeting>(one.meeting))
                one.when = meeting->from;
        // Without a date nobody knows whether it was before.
        if (!one.when.isNull() && (!before.isValid() || one.when.first() < before))
            out << one;
    }
    std::stable_sort(out.begin(), out.end(), [](const EarlierPosition &a, const EarlierPosition &b) {
        return a.when != b.when ? b.when < a.when : a.tie < b.tie;
    });
    return out;
}

int monthsBetween(const PartialDate &when, const QDate &day)
{
    if (when.isNull() || !day.isValid())
        return 0;
    const QDate from = when.last();
    const int months = (day.year() - from.year()) * 12 + day.month() - from.month() - (day.day() < from.day() ? 1 : 0);
    return std::max(0, months);
}

QString ageNote(const PartialDate &when, const QDate &day)
{
    const int months = monthsBetween(when, day);
    return months > 12 ? Words::tr("stated %n months ago", nullptr, months) : QString();
}

}  // namespace tri
