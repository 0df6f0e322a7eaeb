// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace tri::ui {

/// The parts that the axis of a timeline counts in, from the narrowest up.
enum class TimeUnit { Day, Week, Month, Quarter, Year, FiveYears, Century };

/// Where a day stands. Time runs away from the start edge; mirroring comes last, so that nothing else has to know of it.
struct TimelineScale {
    QDate origin;      ///< its beginning stands at nought
    qreal perDay = 1;  ///< width of a day
    qreal shift = 0;   ///< how far it is scrolled on

    [[nodiscard]] qreal x(const QDate &day) const { return qreal(origin.daysTo(day)) * perDay - shift; }
    [[nodiscard]] qreal endX(const QDate &day) const { return x(day) + perDay; }
    [[nodiscard]] QDate dayAt(qreal x) const;
};

/// The beginning of the unit in which @p day lies, and of the next.
[[nodiscard]] QDate unitStart(const QDate &day, TimeUnit unit);
[[nodiscard]] QDate nextUnit(const QDate &start, TimeUnit unit);
[[nodiscard]] int shortestDays(TimeUnit unit);
/// The narrowest unit whose cells have room for their words, with letters @p letter wide: the lower row of the axis.
[[nodiscard]] TimeUnit lowerUnit(qreal perDay, qreal letter);
[[nodiscard]] TimeUnit upperUnit(TimeUnit lower);

}  // namespace tri::ui
