// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/agendaitem.h"
#include "core/kinds/position.h"
#include "core/rules/reader.h"

#include <QDate>

namespace tri {

/// What a holder said before on the same matter.
struct EarlierPosition {
    enum class Tie { Item, Priority, Theme };  ///< the closest first
    Position position;
    PartialDate when;  ///< stated on, or the first day of its meeting
    RecordId meeting;  ///< null when none is known
    Tie tie = Tie::Item;
};

/// What @p holder said before the day of the item's meeting: on an item that this one was carried from, on a priority that
/// it is linked with, or on one of its themes. The newest first; each position once, by its closest tie.
[[nodiscard]] QList<EarlierPosition> earlierPositions(Reader &reader, const AgendaItem &item, const RecordId &holder,
                                                      const QDate &before);
/// Likewise of several holders, in their order; what they have in common is asked for once.
[[nodiscard]] QList<QList<EarlierPosition>> earlierPositions(Reader &reader, const AgendaItem &item,
                                                             const RecordIds &holders, const QDate &before);

/// Pure. Whole months from @p when to @p day; 0 when one of them is not known.
[[nodiscard]] int monthsBetween(const PartialDate &when, const QDate &day);
/// Pure. "stated 14 months ago" for what is older than a year; "" for what is not.
[[nodiscard]] QString ageNote(const PartialDate &when, const QDate &day);

}  // namespace tri
