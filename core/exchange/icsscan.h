// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace tri {

/// What a hostile or mistaken calendar file can cost.
struct IcsLimits {
    qsizetype bytes = 16 * 1024 * 1024;
    int events = 5000;
    int nesting = 5;
    int properties = 1000;             ///< that matter, of one event
    qsizetype property = 1024 * 1024;  ///< bytes of one that matters
    int zoneLines = 500;               ///< of the definition of one time zone
    int occurrences = 60;              ///< of one recurring event
    int recurring = 200;               ///< events whose rule is counted out
    int records = 20'000;              ///< events, and times of recurring ones
};

/// One unfolded line: "DTSTART;TZID=Europe/Stockholm:20140514T090000".
struct IcsLine {
    int line = 0;     ///< where it begins in the file, 1…
    QByteArray name;  ///< in capitals
    QByteArray text;  ///< all of it
};

/// An event or the definition of a time zone, with the lines of it that matter here.
struct IcsComponent {
    int line = 0;
    QList<IcsLine> lines;

    [[nodiscard]] const IcsLine *first(QByteArrayView name) const;  ///< nullptr = none
};

/// The structure of a file: which lines belong together. Values are not looked at yet.
struct IcsParts {
    QByteArray madeBy;  ///< PRODID
    QByteArray method;
    QByteArray zone;  ///< X-WR-TIMEZONE: what the calendar as a whole is in
    QList<IcsComponent> events;
    QList<IcsComponent> zones;  ///< from BEGIN to END
    int others = 0;             ///< tasks, journals and the like
};

/// Begins as a calendar file does.
[[nodiscard]] bool isCalendar(const QByteArray &bytes);
/// Unfolds the lines and holds them against the rules of RFC 5545. A Problem names the line and the rule.
[[nodiscard]] Result<IcsParts> scanIcs(const QByteArray &bytes, const IcsLimits &limits = {});

}  // namespace tri
