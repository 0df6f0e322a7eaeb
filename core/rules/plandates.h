// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/change/changeset.h"

#include <QDate>

namespace tri {

/// The dates of a line of work that are moved by hand: an activity has all three, a milestone only the last.
struct LineDates {
    PartialDate from;
    PartialDate to;
    PartialDate due;
    friend bool operator==(const LineDates &, const LineDates &) = default;
};

enum class DateStep { Day, Week, Month, Quarter, Year };
enum class DatePart { All, Start, End };

/// Pure. @p count steps on. A date stays as exact as it is: of a date whose month is known, days and weeks move whole
/// months; of a year, everything moves years. Days of the month stay where the month has them.
[[nodiscard]] PartialDate stepped(const PartialDate &date, DateStep step, int count);
/// Pure. @p day with what is known of @p like: its month, its year or all of it.
[[nodiscard]] PartialDate asExactAs(const QDate &day, const PartialDate &like);
/// Pure. @p day put to the nearest beginning of a day, week (Monday) or month.
[[nodiscard]] QDate snapped(const QDate &day, DateStep step);

[[nodiscard]] LineDates datesOf(const Row &row);
/// Pure. Moves all dates or one end; an end is the due date, and until where it has none or is the same. What is missing
/// stays missing.
[[nodiscard]] LineDates moved(LineDates dates, DatePart part, DateStep step, int count);
/// Pure. Puts one end on a day; of All the whole moves by as much.
[[nodiscard]] LineDates movedTo(LineDates dates, DatePart part, const QDate &day);

/// Pure. The due date moves to a later day than it has now: a reason is wanted.
[[nodiscard]] bool wantsReason(const Row &row, const LineDates &dates);
/// Pure. The change that gives a line these dates. The first due date stays, and is kept when the due date moves for the
/// first time. Fails with Invalid where the end is before the start, or a later due date comes without a reason. Empty
/// when nothing changes.
[[nodiscard]] Result<ChangeSet> redate(const Row &row, const LineDates &dates, const QString &reason,
                                       const QString &language, const QString &subject);

}  // namespace tri
