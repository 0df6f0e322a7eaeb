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
/// Puts line @p at below line @p under (-1: below none) as its child number @p place, counted without itself. Empty when
/// that would put it below itself. Numbers that simply count close up where it was and make room where it comes.
[[nodiscard]] ChangeSet placeItem(const QList<AgendaLine> &lines, int at, int under, int place);
/// One level in: below the item before it. One level out: after the item above it.
[[nodiscard]] ChangeSet indentItem(const QList<AgendaLine> &lines, int at);
[[nodiscard]] ChangeSet outdentItem(const QList<AgendaLine> &lines, int at);
[[nodiscard]] ChangeSet setItemMinutes(const QList<AgendaLine> &lines, int at, std::optional<qint64> minutes);
/// The text that was in sight: in @p language, or the original where there is none. An empty title changes nothing.
[[nodiscard]] ChangeSet setItemTitle(const QList<AgendaLine> &lines, int at, const QString &language,
                                     const QString &title);
[[nodiscard]] ChangeSet setItemVisibility(const QList<AgendaLine> &lines, int at, const QString &visibility);
/// What becomes of the numbers that simply count when line @p at leaves.
[[nodiscard]] QList<RecordChange> closeUp(const QList<AgendaLine> &lines, int at);
/// Deletes the item and those below it with all their positions; numbers that simply count close up.
[[nodiscard]] ChangeSet deleteItem(const QList<AgendaLine> &lines, int at);

}  // namespace tri::ui
