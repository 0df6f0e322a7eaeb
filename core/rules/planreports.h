// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/kinds/indicator.h"
#include "core/kinds/measurement.h"
#include "core/kinds/progressreport.h"
#include "core/rules/plantree.h"

#include <QDate>

#include <functional>

namespace tri {

/// When reports are due: every so many months, from the first day to the last.
struct ReportSchedule {
    int months = 0;  ///< between two reports, 1 to 120
    QDate first;
    QDate last;      ///< invalid = no end
};
[[nodiscard]] std::optional<ReportSchedule> scheduleOf(const WorkPlan &plan);
[[nodiscard]] std::optional<ReportSchedule> scheduleOf(const Indicator &indicator);
/// Pure. The days on which reports are due up to and on @p until; a day that a month does not have is its last one. Each is
/// counted from the first, so that 31 January gives 28 February and then 31 March.
[[nodiscard]] QList<QDate> dueDays(const ReportSchedule &schedule, const QDate &until);

/// An indicator with what was measured, in the order of dates.
struct IndicatorLine {
    Indicator indicator;
    int line = -1;  ///< of the plan that it shows; -1 = the plan itself
    QList<Measurement> measurements;
    QList<ProgressReport> reports;  ///< on it, by due date

    [[nodiscard]] const Measurement *latest() const;  ///< of the whole, not of a part; nullptr when there is none
    /// From baseline to target as the latest value has it: 0 to 1, beyond where it went beyond. Nothing unless all three are
    /// numbers and the target differs from the baseline.
    [[nodiscard]] std::optional<double> wayDone() const;
};
/// Pure. "12 of 20 countries (31 December 2013), baseline 5", in words and numbers; what is not known is left out.
[[nodiscard]] QString valueText(const IndicatorLine &line, const QString &language);

/// The indicators of a plan and its lines, in the order of the outline; those of the plan itself first.
[[nodiscard]] QList<IndicatorLine> indicatorsOf(Reader &reader, const PlanTree &tree);

/// A report that the schedules ask for.
struct DueReport {
    RecordId about;        ///< the plan or an indicator
    LocalText title;       ///< of that
    RecordId reporter;     ///< null = nobody is named
    PartialDate from;      ///< what it covers
    PartialDate due;       ///< and the last day that it covers
    friend bool operator==(const DueReport &, const DueReport &) = default;
};
/// Who reports on the plan: those who lead an activity that is not dropped, each once; else the body that keeps the plan.
[[nodiscard]] RecordIds reportersOf(const PlanTree &tree);
/// The reports due up to @p until that there are no records of yet, by due date.
[[nodiscard]] QList<DueReport> missingReports(Reader &reader, const PlanTree &tree, const QDate &until);
/// Pure. Records that wait for these reports, as one step.
[[nodiscard]] ChangeSet makeReports(const QList<DueReport> &missing, const std::function<RecordId()> &newId);
/// Reports that are still awaited after @p today though no schedule asks for that day any more; those which were begun, or
/// are late, stay whatever the schedule says.
[[nodiscard]] QList<ProgressReport> strayedReports(Reader &reader, const PlanTree &tree, const QDate &today);

}  // namespace tri
