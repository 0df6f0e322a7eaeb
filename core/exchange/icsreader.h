// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icszones.h"
#include "core/exchange/table.h"

namespace tri {

/// Columns of the table that a calendar file becomes: keys of fields, and behind '#' what no field takes.
namespace icsColumn {
inline constexpr QLatin1StringView kTitle{"title"};
inline constexpr QLatin1StringView kFrom{"from"};
inline constexpr QLatin1StringView kTo{"to"};
inline constexpr QLatin1StringView kStart{"start_time"};
inline constexpr QLatin1StringView kEnd{"end_time"};
inline constexpr QLatin1StringView kZone{"time_zone"};
inline constexpr QLatin1StringView kVenue{"venue"};
inline constexpr QLatin1StringView kPlace{"place"};
inline constexpr QLatin1StringView kPurpose{"purpose"};
inline constexpr QLatin1StringView kParent{"parent"};
inline constexpr QLatin1StringView kHandling{"handling"};
inline constexpr QLatin1StringView kNote{"note"};
inline constexpr QLatin1StringView kStatus{"status"};
inline constexpr QLatin1StringView kSequence{"calendar_sequence"};
inline constexpr QLatin1StringView kUid{"calendar_uid"};
inline constexpr QLatin1StringView kRecordId{"record_id"};
inline constexpr QLatin1StringView kSaid{"#status"};  ///< CONFIRMED, TENTATIVE or CANCELLED
}  // namespace icsColumn

/// A calendar file (iCalendar, RFC 5545) as a table with one line for each event; a recurring one has a line for each
/// time it takes place, within bounds. What cannot be understood is a finding at its line; a file whose structure is
/// broken is a Problem.
[[nodiscard]] Result<CsvTable> readIcs(const QByteArray &bytes, const IcsLimits &limits = {});

/// "Waterfront, Stockholm": what a calendar calls LOCATION, and back.
[[nodiscard]] QString icsLocation(const QString &venue, const QString &place);

}  // namespace tri
