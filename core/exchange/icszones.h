// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icsscan.h"

#include <QDateTime>
#include <QHash>

#include <memory>
#include <optional>

namespace tri {

/// When something takes place, as a calendar tells it: whole days, or times in a zone, or local times without one.
struct IcsSchedule {
    QDate first;
    QDate last;
    QTime start;      ///< invalid = whole days
    QTime end;        ///< invalid = not told
    QByteArray zone;  ///< IANA; "" = local time wherever one is

    [[nodiscard]] bool isTimed() const { return start.isValid(); }
};
/// The same moments, in whatever zone they are told.
[[nodiscard]] bool isSame(const IcsSchedule &a, const IcsSchedule &b);

/// The time zones of a calendar file by the names it gives them. They may be IANA names, names of Windows, names with
/// a path before them, or names that only the file itself explains.
class IcsZones {
public:
    explicit IcsZones(const IcsParts &parts);
    ~IcsZones();
    Q_DISABLE_COPY_MOVE(IcsZones)

    /// The IANA name for a name in the file; "" when it has none.
    [[nodiscard]] QByteArray iana(const QByteArray &tzid) const;
    /// What the file's own definition of @p tzid says about a local time; nothing when it has none that can be used.
    [[nodiscard]] std::optional<int> ownOffset(const QByteArray &tzid, const QDateTime &local) const;
    /// Of the calendar as a whole; "" when not told.
    [[nodiscard]] const QByteArray &calendarZone() const { return m_calendar; }

private:
    struct Own;
    QHash<QByteArray, std::shared_ptr<Own>> m_own;
    QHash<QByteArray, QByteArray> m_locations;  // X-LIC-LOCATION by TZID
    QByteArray m_calendar;
};

/// The IANA name that is meant by a name alone; "" when it is none.
[[nodiscard]] QByteArray ianaZone(const QByteArray &name);
[[nodiscard]] bool isUtc(const QByteArray &zone);
/// A zone as a calendar file defines it, under its IANA name and with CRLF; "" when it is not known here.
[[nodiscard]] QByteArray zoneDefinition(const QByteArray &iana);

}  // namespace tri
