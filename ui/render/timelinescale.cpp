// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/timelinescale.h"

#include <cmath>

namespace tri::ui {

namespace {

/// Letters that a cell of the lower row has room for.
qreal lettersOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day:
    case TimeUnit::Week: return 4;
    case TimeUnit::Month: return 5.5;
    case TimeUnit::Quarter: return 5;
    case TimeUnit::Year:
    case TimeUnit::FiveYears:
    case TimeUnit::Century: break;
    }
    return 6;
}

int yearsOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::FiveYears: return 5;
    case TimeUnit::Century: return 100;
    default: return 1;
    }
}

}  // namespace

QDate TimelineScale::dayAt(qreal x) const
{
    return origin.addDays(qint64(std::floor((x + shift) / perDay)));
}

QDate unitStart(const QDate &day, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: return day;
    case TimeUnit::Week: return day.addDays(1 - day.dayOfWeek());
    case TimeUnit::Month: return {day.year(), day.month(), 1};
    case TimeUnit::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TimeUnit::Year:
    case TimeUnit::FiveYears:
    case TimeUnit::Century: break;
    }
    const int years = yearsOf(unit);
    const int year = day.year() / years * years;
    return {year > 0 ? year : 1, 1, 1};
}

QDate nextUnit(const QDate &start, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: return start.addDays(1);
    case TimeUnit::Week: return start.addDays(7);
    case TimeUnit::Month: return start.addMonths(1);
    case TimeUnit::Quarter: return start.addMonths(3);
    case TimeUnit::Year:
    case TimeUnit::FiveYears:
    case TimeUnit::Century: break;
    }
    const int years = yearsOf(unit);
    return {start.year() / years * years + years, 1, 1};
}

int shortestDays(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: return 1;
    case TimeUnit::Week: return 7;
    case TimeUnit::Month: return 28;
    case TimeUnit::Quarter: return 90;
    case TimeUnit::Year:
    case TimeUnit::FiveYears:
    case TimeUnit::Century: break;
    }
    return 365 * yearsOf(unit);
}

TimeUnit lowerUnit(qreal perDay, qreal letter)
{
    for (int unit = int(TimeUnit::Day); unit < int(TimeUnit::Century); ++unit) {
        if (shortestDays(TimeUnit(unit)) * perDay >= letter * lettersOf(TimeUnit(unit)))
            return TimeUnit(unit);
    }
    return TimeUnit::Century;
}

TimeUnit upperUnit(TimeUnit lower)
{
    switch (lower) {
    case TimeUnit::Day:
    case TimeUnit::Week: return TimeUnit::Month;
    case TimeUnit::Month:
    case TimeUnit::Quarter: return TimeUnit::Year;
    case TimeUnit::Year: return TimeUnit::FiveYears;
    case TimeUnit::FiveYears:
    case TimeUnit::Century: break;
    }
    return TimeUnit::Century;
}

}  // namespace tri::ui
