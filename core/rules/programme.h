// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/agendaitem.h"
#include "core/kinds/meeting.h"

#include <QTime>

namespace tri {

/// One line of a programme: an item, its depth in the agenda and when it begins.
struct ProgrammeLine {
    AgendaItem item;
    int level = 0;
    QTime start;  ///< invalid when the meeting has no start time
    QTime end{};  ///< of the item with all that stands below it; invalid when it takes no time
};

/// Pure. The agenda as it runs: items in order with those under them, the clock advancing by the minutes allowed. Where
/// the items under a heading carry minutes, the heading's own are their sum and not counted again.
[[nodiscard]] QList<ProgrammeLine> programme(QList<AgendaItem> items, const QTime &start);

/// The time that an agenda takes against the time that its meeting has.
struct AgendaTime {
    int total = 0;                 ///< minutes, counted as the programme counts them
    std::optional<int> available;  ///< nullopt unless the meeting begins and ends at a known time of one day
    QTime end;                     ///< when the agenda is through; invalid without a start, or on another day

    [[nodiscard]] int over() const { return available ? total - *available : 0; }  ///< negative: minutes left
};
[[nodiscard]] AgendaTime agendaTime(const QList<ProgrammeLine> &lines, const Meeting &meeting);
/// "150 min of 165 min, 15 min left" or "180 min of 165 min: over by 15 min"; without times of the meeting the total only.
[[nodiscard]] QString agendaTimeText(const AgendaTime &time);
[[nodiscard]] QTime startOf(const Meeting &meeting);  ///< invalid when none is entered, or no time of day

}  // namespace tri
