// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planreports.h"

#include "core/base/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanReports)
};

constexpr int kMostMonths = 120;
constexpr int kMostReports = 1000;  // of one schedule: a month's step over 80 years

std::optional<ReportSchedule> schedule(const std::optional<qint64> &every, const PartialDate &from,
                                       const PartialDate &to)
{
    if (!every || *every < 1 || *every > kMostMonths || from.isNull())
        return std::nullopt;
    return ReportSchedule{int(*every), from.last(), to.isNull() ? QDate() : to.last()};
}

/// What asks for reports, and from whom.
struct Source {
    RecordId about;
    LocalText title;
    RecordIds reporters;
    ReportSchedule schedule;
};

QList<Source> sourcesOf(const PlanTree &tree, const QList<IndicatorLine> &indicators)
{
    QList<Source> sources;
    if (const auto plan = scheduleOf(tree.plan))
        sources << Source{tree.plan.id, tree.plan.title, reportersOf(tree), *plan};
    for (const IndicatorLine &one : indicators) {
        if (const auto own = scheduleOf(one.indicator))
            sources << Source{one.indicator.id, one.indicator.title, one.indicator.responsible, *own};
    }
    return sources;
}

QString numberText(double number)
{
    return QLocale().toString(number, 'g', 10);
}

}  // namespace

std::optional<ReportSchedule> scheduleOf(const WorkPlan &plan)
{
    return schedule(plan.reportEvery, plan.reportFrom.isNull() ? plan.from : plan.reportFrom,
                    plan.reportTo.isNull() ? plan.to : plan.reportTo);
}

std::optional<ReportSchedule> scheduleOf(const Indicator &indicator)
{
    return schedule(indicator.reportEvery,
                    indicator.reportFrom.isNull() ? indicator.baselineDate : indicator.reportFrom,
                    indicator.reportTo.isNull() ? indicator.targetDate : indicator.reportTo);
}

QList<QDate> dueDays(const ReportSchedule &schedule, const QDate &until)
{
    QList<QDate> days;
    if (!schedule.first.isValid() || schedule.months < 1)
        return days;
    const QDate end = schedule.last.isValid() ? std::min(schedule.last, until) : until;
    for (int step = 0; step < kMostReports; ++step) {
        const QDate day = schedule.first.addMonths(step * schedule.months);
        if (!day.isValid() || day > end)
            break;
        days << day;
    }
    return days;
}

const Measurement *IndicatorLine::latest() const
{
    for (auto it = measurements.crbegin(); it != measurements.crend(); ++it) {
        if (it->part.isEmpty())
            return &*it;
    }
    return nullptr;
}

std::optional<double> IndicatorLine::wayDone() const
{
    const Measurement *now = latest();
    if (!now || !now->value || !indicator.baseline || !indicator.target || *indicator.target == *indicator.baseline)
        return std::nullopt;
    return (*now->value - *indicator.baseline) / (*indicator.target - *indicator.baseline);
}

QString valueText(const IndicatorLine &line, const QString &language)
{
    const Indicator &own = line.indicator;
    const Measurement *now = line.latest();
    const QString unit = own.unit.in(language);
    QStringList parts;
    QString value = !now ? QString() : now->value ? numberText(*now->value) : now->valueText.in(language);
    if (!value.isEmpty() && own.target)
        value = Words::tr("%1 of %2", "a value and the target").arg(value, numberText(*own.target));
    else if (value.isEmpty() && own.target)
        value = Words::tr("target %1").arg(numberText(*own.target));
    if (!value.isEmpty())
        parts << (unit.isEmpty() ? value : Words::tr("%1 %2", "a number and its unit").arg(value, unit));
    if (now && !now->date.isNull() && !parts.isEmpty())
        parts.last() += u" ("_s + shortDate(now->date, QLocale()) + u')';
    if (own.baseline)
        parts << Words::tr("baseline %1").arg(numberText(*own.baseline));
    return listText(parts);
}

QList<IndicatorLine> indicatorsOf(Reader &reader, const PlanTree &tree)
{
    RecordIds subjects{tree.plan.id};
    for (const PlanLine &line : tree.lines)
        subjects << line.id;
    QList<IndicatorLine> found;
    RecordIds ids;
    for (Indicator &indicator : reader.linkedToAny<Indicator>("about", subjects)) {
        ids << indicator.id;
        found << IndicatorLine{std::move(indicator), -1, {}, {}};
        found.last().line = tree.placeOf(found.last().indicator.about);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const IndicatorLine &left, const IndicatorLine &right) { return left.line < right.line; });
    QHash<RecordId, int> places;
    for (int at = 0; at < found.size(); ++at)
        places.insert(found[at].indicator.id, at);
    for (Measurement &measurement : reader.linkedToAny<Measurement>("indicator", ids))
        found[places.value(measurement.indicator)].measurements << std::move(measurement);
    for (ProgressReport &report : reader.linkedToAny<ProgressReport>("about", ids))
        found[places.value(report.about)].reports << std::move(report);
    for (IndicatorLine &line : found) {
        std::stable_sort(line.measurements.begin(), line.measurements.end(),
                         [](const Measurement &left, const Measurement &right) { return left.date < right.date; });
        std::stable_sort(line.reports.begin(), line.reports.end(),
                         [](const ProgressReport &left, const ProgressReport &right) { return left.due < right.due; });
    }
    return found;
}

RecordIds reportersOf(const PlanTree &tree)
{
    RecordIds reporters;
    QSet<RecordId> seen;
    for (int line = 0; line < tree.lines.size(); ++line) {
        const Activity *work = tree.activity(line);
        if (!work || work->status == u"dropped")
            continue;
        for (const RecordId &owner : work->owners) {
            if (!seen.contains(owner))
                reporters << owner;
            seen.insert(owner);
        }
    }
    if (reporters.isEmpty() && !tree.plan.body.isNull())
        reporters << tree.plan.body;
    return reporters;
}

QList<DueReport> missingReports(Reader &reader, const PlanTree &tree, const QDate &until)
{
    const QList<IndicatorLine> indicators = indicatorsOf(reader, tree);
    QList<ProgressReport> there = reader.linked<ProgressReport>("about", tree.plan.id);
    for (const IndicatorLine &one : indicators)
        there << one.reports;
    QList<DueReport> missing;
    for (const Source &source : sourcesOf(tree, indicators)) {
        for (const QDate &day : dueDays(source.schedule, until)) {
            const QDate before = day.addMonths(-source.schedule.months).addDays(1);
            for (const RecordId &reporter : source.reporters.isEmpty() ? RecordIds{RecordId()} : source.reporters) {
                const DueReport wanted{source.about, source.title, reporter, PartialDate(before), PartialDate(day)};
                const bool known = std::any_of(there.cbegin(), there.cend(), [&wanted](const ProgressReport &report) {
                    return report.about == wanted.about && report.reportedBy == wanted.reporter
                        && (report.due == wanted.due || report.to == wanted.due);
                });
                if (!known)
                    missing << wanted;
            }
        }
    }
    std::stable_sort(missing.begin(), missing.end(),
                     [](const DueReport &left, const DueReport &right) { return left.due < right.due; });
    return missing;
}

ChangeSet makeReports(const QList<DueReport> &missing, const std::function<RecordId()> &newId)
{
    ChangeSet changes;
    for (const DueReport &one : missing) {
        ProgressReport report;
        report.id = newId();
        for (auto it = one.title.texts.cbegin(); it != one.title.texts.cend(); ++it)
            report.title.set(it.key(), it.value());
        report.title.original = one.title.original;
        report.about = one.about;
        report.reportedBy = one.reporter;
        report.from = one.from;
        report.to = one.due;
        report.due = one.due;
        report.status = u"awaited"_s;
        changes.records << creation(toRow(report));
    }
    changes.label = {.verb = u"create"_s,
                     .kind = kindOf<ProgressReport>().spec.keyText(),
                     .count = int(changes.records.size())};
    return changes;
}

QList<ProgressReport> strayedReports(Reader &reader, const PlanTree &tree, const QDate &today)
{
    const QList<IndicatorLine> indicators = indicatorsOf(reader, tree);
    QList<ProgressReport> there = reader.linked<ProgressReport>("about", tree.plan.id);
    for (const IndicatorLine &one : indicators)
        there << one.reports;
    const QList<Source> sources = sourcesOf(tree, indicators);
    QList<ProgressReport> strayed;
    for (const ProgressReport &report : std::as_const(there)) {
        if (report.status != u"awaited" || report.due.isNull() || report.due.first() <= today)
            continue;
        const bool asked = std::any_of(sources.cbegin(), sources.cend(), [&report](const Source &source) {
            const bool reports = source.reporters.isEmpty() ? report.reportedBy.isNull()
                                                            : source.reporters.contains(report.reportedBy);
            return source.about == report.about && reports
                && dueDays(source.schedule, report.due.last()).contains(report.due.last());
        });
        if (!asked)
            strayed << report;
    }
    return strayed;
}

}  // namespace tri
