// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plancontents.h"

#include "core/base/translations.h"
#include "core/rules/frozencontents.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

template <typename T> void takeAll(QList<Row> &out, const QList<T> &records)
{
    for (const T &record : records)
        out << toRow(record);
}

RecordIds idsOf(const PlanTree &tree)
{
    RecordIds ids{tree.plan.id};
    for (const PlanLine &line : tree.lines)
        ids << line.id;
    return ids;
}

template <typename T, typename Wanted> QList<T> pick(const QList<Row> &all, Wanted wanted)
{
    QList<T> out;
    for (const Row &row : all) {
        if (row.spec != &kindOf<T>().spec)
            continue;
        T record = fromRow<T>(row);
        if (wanted(record))
            out << std::move(record);
    }
    return out;
}

}  // namespace

QList<Row> PlanContents::rows() const
{
    QList<Row> out{toRow(tree.plan)};
    takeAll(out, tree.objectives);
    takeAll(out, tree.activities);
    takeAll(out, milestones);
    takeAll(out, indicators);
    takeAll(out, measurements);
    sortById(out);
    return out;
}

QString PlanContents::digest() const
{
    return digestOf(rows(), [](const RecordSpec &kind, const FieldSpec &field) {
        static const QSet<QString> course{u"status"_s, u"adopted_on"_s, u"adopted_at"_s};
        return &kind == &kindOf<WorkPlan>().spec && course.contains(field.keyText());
    });
}

QList<Indicator> PlanContents::indicatorsOf(const RecordId &about) const
{
    QList<Indicator> out;
    for (const Indicator &one : indicators)
        if (one.about == about)
            out << one;
    return out;
}

QList<Milestone> PlanContents::milestonesOf(const RecordId &activity) const
{
    QList<Milestone> out;
    for (const Milestone &one : milestones)
        if (one.activity == activity)
            out << one;
    std::stable_sort(out.begin(), out.end(), [](const Milestone &a, const Milestone &b) {
        return a.due.isNull() != b.due.isNull() ? b.due.isNull() : a.due < b.due;
    });
    return out;
}

std::optional<Measurement> PlanContents::lastValueOf(const RecordId &indicator) const
{
    std::optional<Measurement> last;
    for (const Measurement &one : measurements)
        if (one.indicator == indicator && one.part.isEmpty() && (one.value || !one.valueText.isEmpty())
            && (!last || last->date < one.date))
            last = one;
    return last;
}

std::optional<PlanContents> readPlanContents(Reader &reader, const RecordId &plan)
{
    auto tree = readPlan(reader, plan);
    if (!tree)
        return std::nullopt;
    PlanContents out;
    out.tree = *std::move(tree);
    RecordIds about = idsOf(out.tree);
    RecordIds activities;
    for (const Activity &one : std::as_const(out.tree.activities))
        activities << one.id;
    out.milestones = reader.linkedToAny<Milestone>("activity", activities);
    out.indicators = reader.linkedToAny<Indicator>("about", about);
    RecordIds measured;
    for (const Indicator &one : std::as_const(out.indicators))
        measured << one.id;
    out.measurements = reader.linkedToAny<Measurement>("indicator", measured);
    out.reports = reader.linkedToAny<ProgressReport>("about", about + measured);
    return out;
}

std::optional<PlanContents> planContents(const QList<Row> &all, const RecordId &plan)
{
    const QList<WorkPlan> plans = pick<WorkPlan>(all, [&](const WorkPlan &one) { return one.id == plan; });
    if (plans.isEmpty())
        return std::nullopt;
    QList<Objective> objectives =
        pick<Objective>(all, [&](const Objective &one) { return one.workPlan == plan; });
    QSet<RecordId> known{plan};
    for (const Objective &one : std::as_const(objectives))
        known << one.id;
    QList<Activity> activities = pick<Activity>(all, [&](const Activity &one) {
        return one.workPlan == plan
            || (one.workPlan.isNull() && !one.objective.isNull() && known.contains(one.objective));
    });
    for (const Activity &one : std::as_const(activities))
        known << one.id;
    PlanContents out;
    out.tree = planTree(plans.first(), std::move(objectives), std::move(activities));
    out.milestones = pick<Milestone>(all, [&](const Milestone &one) { return known.contains(one.activity); });
    out.indicators = pick<Indicator>(all, [&](const Indicator &one) { return known.contains(one.about); });
    QSet<RecordId> measured;
    for (const Indicator &one : std::as_const(out.indicators))
        measured << one.id;
    out.measurements =
        pick<Measurement>(all, [&](const Measurement &one) { return measured.contains(one.indicator); });
    out.reports = pick<ProgressReport>(all, [&](const ProgressReport &one) {
        return known.contains(one.about) || measured.contains(one.about);
    });
    return out;
}

QString lineName(const PlanTree &tree, int line)
{
    const QString title = tree.title(line).in(screenLanguage());
    const QString number = tree.number(line);
    return number.isEmpty() ? title : number + u' ' + title;
}

bool isOpenLine(const PlanTree &tree, int line)
{
    static const QStringList closed{u"done"_s, u"continued"_s, u"dropped"_s};
    const Activity *work = tree.activity(line);
    return !closed.contains(work ? work->status : tree.objective(line)->status);
}

}  // namespace tri
