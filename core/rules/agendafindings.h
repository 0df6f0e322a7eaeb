// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meeting.h"
#include "core/rules/crossfinding.h"

namespace tri {

/// Meetings that end before they start or have less time than their agenda; items that hang in a circle or under an item of
/// another meeting. Rules: ends_before_start, agenda_too_long, agenda_cycle, item_of_other_meeting.
[[nodiscard]] QList<CrossFinding> agendaFindings(Reader &reader);
/// The same of one meeting and its items.
[[nodiscard]] QList<CrossFinding> agendaFindings(Reader &reader, const Meeting &meeting);

[[nodiscard]] CrossRule meetingRule();     ///< of a meeting's times
[[nodiscard]] CrossRule agendaItemRule();  ///< of an item's place

}  // namespace tri
