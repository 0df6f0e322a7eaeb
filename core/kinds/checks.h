// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the kinds' own checks share: rules within one record. Nothing entered is no fault; only what is entered and
// does not fit is found. A key that the kind does not have asserts.

#include "core/record/recordspec.h"

#include <QAnyStringView>
#include <QList>

#include <initializer_list>

namespace tri::checks {

using Severity = Finding::Severity;

void warn(QList<Finding> &findings, QAnyStringView field, const QString &text);

/// @p later must not be wholly before @p earlier; a partial date covers all it can mean. Found at @p later.
void dateOrder(QList<Finding> &findings, const Row &row, QAnyStringView earlier, QAnyStringView later);

/// A due date that moved from @p first to @p last wants a reason.
void movedWithReason(QList<Finding> &findings, const Row &row, QAnyStringView first, QAnyStringView last,
                     QAnyStringView reason);

/// Both are times of day ("14:30"); with @p sameDay the end must not be before the start.
void timesOfDay(QList<Finding> &findings, const Row &row, QAnyStringView start, QAnyStringView end, bool sameDay);

/// A year typed beside dates must be one of their years.
void yearFits(QList<Finding> &findings, const Row &row, QAnyStringView year, QAnyStringView from, QAnyStringView to);

/// An Integer or Decimal between @p least and @p most, both included.
void inRange(QList<Finding> &findings, const Row &row, QAnyStringView field, qint64 least, qint64 most);

/// A text of a fixed form, given as a regular expression, with an example for the person.
void matches(QList<Finding> &findings, const Row &row, QAnyStringView field, const char *form, const char *example);

/// Links that may not lead back to the record itself.
void notItself(QList<Finding> &findings, const Row &row, std::initializer_list<QAnyStringView> links);

/// At least one of @p fields is needed; found at the first.
void oneOf(QList<Finding> &findings, const Row &row, std::initializer_list<QAnyStringView> fields,
           Severity severity = Severity::Warning);

/// When @p field is entered, @p needed is needed too; found at @p needed.
void neededWith(QList<Finding> &findings, const Row &row, QAnyStringView field, QAnyStringView needed,
                Severity severity = Severity::Warning);

/// When the choice @p field is @p choice, @p needed is needed too; found at @p needed.
void neededWhen(QList<Finding> &findings, const Row &row, QAnyStringView field, QStringView choice,
                QAnyStringView needed, Severity severity = Severity::Warning);

/// UN document symbols against the date: session n of the General Assembly opens in September of the year 1945 + n,
/// and symbols of the Council, the Chief Executives Board and the bulletins carry their year. Warns, with a likely fix.
void symbolFits(QList<Finding> &findings, const Row &row, QAnyStringView symbol, QAnyStringView date,
                QAnyStringView year);

}  // namespace tri::checks
