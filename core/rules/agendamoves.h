// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/meeting.h"
#include "core/rules/reader.h"

#include <QDate>

#include <functional>

namespace tri {

// How items of an agenda go from one meeting to another, or wait in the backlog: items without a meeting.

using MakeId = std::function<RecordId()>;

/// How often the item was carried over, along "carried from". A circle ends where it closes.
[[nodiscard]] int carriedTimes(Reader &reader, const AgendaItem &item);
/// The meeting that had the item first, as far as this copy knows; its own when it was never carried.
[[nodiscard]] std::optional<Meeting> firstRaisedAt(Reader &reader, const AgendaItem &item);
/// "carried over twice, first raised at the meeting of 12 December 2013"; "" for an item that was never carried.
[[nodiscard]] QString carriedText(Reader &reader, const AgendaItem &item);
/// "12 December 2013", or the title of a meeting without a day.
[[nodiscard]] QString whenText(const Meeting &meeting);

/// It is closed, or its last day is over.
[[nodiscard]] bool isHeld(const Meeting &meeting, const QDate &today);
/// The meeting that names this one as its previous, or else the next one of the series; no template, none that is closed.
[[nodiscard]] std::optional<Meeting> nextMeeting(Reader &reader, const Meeting &meeting);

/// The items without a meeting, those below others after them.
[[nodiscard]] QList<AgendaItem> backlog(Reader &reader);
/// The item with all below it, of one meeting or of the backlog; the item first.
[[nodiscard]] QList<AgendaItem> withItemsBelow(Reader &reader, const AgendaItem &item);

/// The same item for another meeting: without its place there, and without what was noted.
[[nodiscard]] AgendaItem carriedCopy(const AgendaItem &item, const RecordId &id, const LocalText &reason);
/// The item and those below it wait in the backlog. A meeting that is under way or held keeps its agenda as it was, and
/// a copy that names it waits; else the item itself leaves.
[[nodiscard]] ChangeSet toBacklog(Reader &reader, const AgendaItem &item, const LocalText &reason,
                                  const QDate &today, const MakeId &newId);
/// Copies of the item and those below it at the end of that agenda. Empty when it is there already.
[[nodiscard]] ChangeSet carryTo(Reader &reader, const AgendaItem &item, const Meeting &next,
                                const LocalText &reason, const MakeId &newId);

/// The next free place among items, counted from 1.
[[nodiscard]] qint64 nextOrder(const QList<AgendaItem> &items, const RecordId &parent);
/// The printed number that follows those at the same level ("4", "3 (c)"); "" where they do not count.
[[nodiscard]] QString nextNumber(const QList<AgendaItem> &items, const RecordId &parent);

}  // namespace tri
