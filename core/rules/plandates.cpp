// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plandates.h"

#include "core/record/firstdate.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanDates)
};

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

/// A date outside of the years that a record can hold is refused by keeping the one before.
PartialDate within(const QDate &day, const PartialDate &like)
{
    if (!day.isValid() || day.year() < kFirstYear || day.year() > kLastYear)
        return like;
    return {day.year(), like.month ? day.month() : 0, like.day ? day.day() : 0};
}

bool has(const Row &row, QAnyStringView key)
{
    return row.spec->field(key) != nullptr;
}

void put(Row &row, QAnyStringView key, const PartialDate &date)
{
    if (has(row, key))
        row.setValue(key, date.isNull() ? FieldValue() : FieldValue(date));
}

/// The date by which the end of the work is known.
PartialDate &endOf(LineDates &dates)
{
    return dates.due.isNull() ? dates.to : dates.due;
}

}  // namespace

PartialDate stepped(const PartialDate &date, DateStep step, int count)
{
    if (date.isNull() || count == 0)
        return date;
    const QDate day = date.first();
    if (date.month == 0) {
        const int years = step == DateStep::Year ? count : (count > 0 ? 1 : -1);
        return within(day.addYears(years), date);
    }
    switch (step) {
    case DateStep::Year: return within(day.addYears(count), date);
    case DateStep::Quarter: return within(day.addMonths(3 * count), date);
    case DateStep::Month: return within(day.addMonths(count), date);
    case DateStep::Week:
    case DateStep::Day: break;
    }
    if (!date.isDay())
        return within(day.addMonths(count), date);
    return within(day.addDays(step == DateStep::Week ? 7 * count : count), date);
}

PartialDate asExactAs(const QDate &day, const PartialDate &like)
{
    return like.isNull() ? within(day, PartialDate(QDate(2000, 1, 1))) : within(day, like);
}

QDate snapped(const QDate &day, DateStep step)
{
    switch (step) {
    case DateStep::Day: return day;
    case DateStep::Week: return day.addDays(4 - day.addDays(3).dayOfWeek());
    case DateStep::Month:
    case DateStep::Quarter:
    case DateStep::Year: break;
    }
    const QDate month(day.year(), day.month(), 1);
    return day.day() > day.daysInMonth() / 2 ? month.addMonths(1) : month;
}

LineDates datesOf(const Row &row)
{
    return {has(row, u"from"_s) ? row.date(u"from") : PartialDate(),
            has(row, u"to"_s) ? row.date(u"to") : PartialDate(), row.date(u"due")};
}

LineDates moved(LineDates dates, DatePart part, DateStep step, int count)
{
    const bool together = dates.to == dates.due;
    if (part == DatePart::End) {
        PartialDate &end = endOf(dates);
        end = stepped(end, step, count);
        if (together)
            dates.to = dates.due;
        return dates;
    }
    dates.from = stepped(dates.from, step, count);
    if (part == DatePart::All) {
        dates.to = stepped(dates.to, step, count);
        dates.due = stepped(dates.due, step, count);
    }
    return dates;
}

LineDates movedTo(LineDates dates, DatePart part, const QDate &day)
{
    const bool together = dates.to == dates.due;
    switch (part) {
    case DatePart::Start: dates.from = asExactAs(day, dates.from); break;
    case DatePart::End: {
        PartialDate &end = endOf(dates);
        end = asExactAs(day, end);
        if (together)
            dates.to = dates.due;
        break;
    }
    case DatePart::All: {
        const PartialDate start = dates.from.isNull() ? endOf(dates) : dates.from;
        if (start.isNull())
            break;
        const qint64 days = start.first().daysTo(day);
        for (PartialDate *date : {&dates.from, &dates.to, &dates.due}) {
            if (!date->isNull())
                *date = asExactAs(date->first().addDays(days), *date);
        }
    }
    }
    return dates;
}

bool wantsReason(const Row &row, const LineDates &dates)
{
    const PartialDate before = row.date(u"due");
    return !before.isNull() && !dates.due.isNull() && dates.due.last() > before.last();
}

Result<ChangeSet> redate(const Row &row, const LineDates &dates, const QString &reason,
                         const QString &language, const QString &subject)
{
    LineDates after = dates;
    const PartialDate end = endOf(after);
    if (!after.from.isNull() && !end.isNull() && end.last() < after.from.first() && after != datesOf(row))
        return fail(
            ProblemCode::Invalid,
            Words::tr("It would end (%1) before it begins (%2). Move the other end first, or the whole.")
                .arg(end.toString(), after.from.toString()));
    const bool later = wantsReason(row, dates);
    if (later && reason.trimmed().isEmpty())
        return fail(ProblemCode::Invalid,
                    Words::tr("The due date moves to a later day. Say why in “Reason for the new date”."));
    Row now = row;
    put(now, u"from"_s, dates.from);
    put(now, u"to"_s, dates.to);
    put(now, u"due"_s, dates.due);
    keepFirstDate(row, now);
    if (!reason.trimmed().isEmpty() && has(row, u"revision_reason"_s)) {
        const auto *held = std::get_if<LocalText>(&row.value(u"revision_reason"));
        LocalText text = held ? *held : LocalText();
        text.set(language, reason.trimmed());
        now.setValue(u"revision_reason", text);
    }
    const RecordChange change = difference(row, now);
    return change.fields.isEmpty() ? ChangeSet() : changeOf(change, subject);
}

}  // namespace tri
