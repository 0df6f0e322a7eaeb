// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meeting.h"
#include "core/rules/reader.h"

namespace tri {

/// Something across records that a person should look at. It never stands in the way.
struct RecordFinding {
    RecordId record;
    QString rule;     ///< stable key: agenda_cycle, item_of_other_meeting, agenda_too_long, ends_before_start
    Finding finding;  ///< a warning at a field
    QString fix;      ///< what probably mends it
};

/// Meetings that end before they start or have less time than their agenda; items that hang in a circle or under an item of
/// another meeting.
[[nodiscard]] QList<RecordFinding> agendaFindings(Reader &reader);
/// The same of one meeting and its items.
[[nodiscard]] QList<RecordFinding> agendaFindings(Reader &reader, const Meeting &meeting);

}  // namespace tri
