// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meeting.h"
#include "core/rules/officeholders.h"
#include "core/rules/reader.h"

#include <QDate>

namespace tri {

/// Whose work is handed over, and since when.
struct HandoverScope {
    RecordIds actors;         ///< in whose name something was promised, asked or written
    RecordIds bodies;         ///< of these, the bodies and entities: who holds a place in them is a contact
    QList<Meeting> meetings;  ///< that they chair, convene or hold, and all that belong to them; by day
    PartialDate from;         ///< of the term; null where there is none
    PartialDate to;
    RecordIds holders{};  ///< who hands over, where it is a place that is handed over
    RecordIds next{};     ///< who takes over, as far as it is recorded

    [[nodiscard]] bool isActor(const RecordIds &ids) const;
    [[nodiscard]] RecordIds meetingIds() const;
};
/// Of a role, an entity, a body, an organization, a State, a person, or a Forum Meeting, which stands for its chairmanship.
[[nodiscard]] HandoverScope handoverScope(Reader &reader, const RecordId &subject, const QDate &day);
/// Whether there is a handover of records of this kind.
[[nodiscard]] bool mayBeHandedOver(const Row &row);

}  // namespace tri
