// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/agendaitem.h"

#include <QTime>

namespace tri {

/// One line of a programme: an item, its depth in the agenda and when it begins.
struct ProgrammeLine {
    AgendaItem item;
    int level = 0;
    QTime start;  ///< invalid when the meeting has no start time
};

/// Pure. The agenda as it runs: items in order with those under them, the clock advancing by the minutes allowed. Where
/// the items under a heading carry minutes, the heading's own are their sum and not counted again.
[[nodiscard]] QList<ProgrammeLine> programme(QList<AgendaItem> items, const QTime &start);

}  // namespace tri
