// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icszones.h"
#include "core/exchange/table.h"

#include <functional>

namespace tri {

/// A date or a time as one line of a calendar file tells it.
struct IcsMoment {
    QDate date;
    QTime time;       ///< invalid = a whole day
    QByteArray zone;  ///< IANA; "" = local time

    [[nodiscard]] bool isNull() const { return !date.isValid(); }
    [[nodiscard]] QDateTime at() const;  ///< as an instant; local times are taken for UTC
    /// "20140514" or "20140514T070000Z": names one time of a recurring event, whatever zone it is told in.
    [[nodiscard]] QString key() const;
    friend bool operator==(const IcsMoment &, const IcsMoment &) = default;
};

/// One VEVENT understood.
struct IcsEvent {
    int line = 0;
    QString uid;
    qint64 sequence = 0;  ///< -1 = cannot be read
    QString summary;
    QString summaryLanguage;
    QString description;
    QString descriptionLanguage;
    QString location;
    QString status;          ///< in capitals
    QString classification;  ///< likewise
    QString parent;          ///< UID
    IcsSchedule when;
    int startLine = 0;
    IcsMoment recurrence;  ///< which time of the series this one replaces
    QByteArray rule;       ///< RRULE's value
    int ruleLine = 0;
    QList<IcsMoment> more;  ///< RDATE
    QList<IcsMoment> less;  ///< EXDATE
};

using IcsTell = std::function<void(int line, const QString &column, const QString &value, const QString &text,
                                   Finding::Severity severity)>;

/// What the lines of an event say. What is wrong is told; the event comes back as far as it could be understood.
[[nodiscard]] IcsEvent readIcsEvent(const IcsComponent &part, const IcsZones &zones, const IcsTell &tell);

/// When a recurring event takes place, the first time included: at most @p most times; @p cut when there are more.
/// Nothing when the rule is one that is not counted out here.
[[nodiscard]] std::optional<QList<IcsMoment>> occurrences(const IcsEvent &event, int most, bool &cut);

}  // namespace tri
