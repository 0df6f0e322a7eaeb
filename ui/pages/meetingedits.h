// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "ui/pages/meetingdata.h"

namespace tri::ui {

// Pure: what the person did to the agenda as one change, for Workspace::apply.

/// The items at the same place of the agenda as line @p at, itself included, as indices of lines.
[[nodiscard]] QList<int> siblingLines(const QList<AgendaLine> &lines, int at);
/// Moves line @p at among its siblings by @p by places; empty when there is no such place. Printed numbers that simply
/// count follow the new order, those of the items below too; numbers typed otherwise stay.
[[nodiscard]] ChangeSet moveItem(const QList<AgendaLine> &lines, int at, int by);
/// Deletes the item and those below it with all their positions; numbers that simply count close up.
[[nodiscard]] ChangeSet deleteItem(const QList<AgendaLine> &lines, int at);

}  // namespace tri::ui
