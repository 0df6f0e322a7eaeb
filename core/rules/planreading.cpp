// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planreading.h"

#include "core/workspace/workspace.h"

#include <functional>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAtOnce = 100;  // records, and alternatives in one question

template <typename T> Status readInto(const Workspace &workspace, const RecordIds &ids, Progress *progress,
                                      QList<T> &into, const std::function<bool(const T &)> &wanted = {})
{
    for (qsizetype from = 0; from < ids.size(); from += kAtOnce) {
        if (const Status going = advance(progress); !going)
            return going;
        const auto rows = workspace.rows(ids.mid(from, kAtOnce));
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows) {
            T record = fromRow<T>(row);
            if (!row.deleted && (!wanted || wanted(record)))
                into << std::move(record);
        }
    }
    return {};
}

template <typename T> Result<RecordIds> ofPlan(const Workspace &workspace, const RecordId &plan)
{
    return workspace.find({.kind = &kindOf<T>().spec,
                           .filter = {{{u"work_plan"_s, Condition::Op::Is, plan}}},
                           .sort = {{u"order"_s}}});
}

/// Replaces or adds one record, or marks it as gone; false where only the whole plan tells.
template <typename T> bool update(QList<T> &records, const QHash<RecordId, int> &places, const Row &row,
                                  const RecordId &plan, QSet<RecordId> &gone)
{
    const T now = fromRow<T>(row);
    const int place = places.value(row.id, -1);
    const bool nameless = now.workPlan.isNull();
    if (row.deleted || (now.workPlan != plan && !nameless)) {
        gone.insert(row.id);
        return true;
    }
    if (place < 0 && nameless)
        return false;
    if (place < 0)
        records << now;
    else
        records[place] = now;
    return true;
}

template <typename T> QHash<RecordId, int> placesOf(const QList<T> &records)
{
    QHash<RecordId, int> places;
    places.reserve(records.size());
    for (int place = 0; place < records.size(); ++place)
        places.insert(records[place].id, place);
    return places;
}

}  // namespace

Result<std::optional<PlanTree>> readPlanInSteps(const Workspace &workspace, const RecordId &plan,
                                                Progress *progress)
{
    const auto own = workspace.row(plan);
    if (!own && own.error().code != ProblemCode::NotFound)
        return fail(own.error());
    if (!own || own->deleted || own->spec != &kindOf<WorkPlan>().spec)
        return std::optional<PlanTree>();
    QList<Objective> objectives;
    QList<Activity> activities;
    const auto above = ofPlan<Objective>(workspace, plan);
    if (!above)
        return fail(above.error());
    if (const Status read = readInto(workspace, *above, progress, objectives); !read)
        return fail(read.error());
    const auto work = ofPlan<Activity>(workspace, plan);
    if (!work)
        return fail(work.error());
    if (const Status read = readInto(workspace, *work, progress, activities); !read)
        return fail(read.error());
    // Activities under a line of the plan that name no plan themselves: few, if any.
    for (qsizetype from = 0; from < above->size(); from += kAtOnce) {
        Filter any{.join = Filter::Join::Any};
        for (const RecordId &id : above->mid(from, kAtOnce))
            any.conditions << Condition{u"objective"_s, Condition::Op::Is, id};
        Filter nameless{{{u"work_plan"_s, Condition::Op::Empty}}};
        nameless.groups << any;
        const auto more =
            workspace.find({.kind = &kindOf<Activity>().spec, .filter = nameless, .sort = {{u"order"_s}}});
        if (!more)
            return fail(more.error());
        if (const Status read = readInto(workspace, *more, progress, activities); !read)
            return fail(read.error());
    }
    if (const Status going = advance(progress); !going)
        return fail(going.error());
    return std::optional(planTree(fromRow<WorkPlan>(*own), std::move(objectives), std::move(activities)));
}

std::optional<PlanTree> updatedPlan(const Workspace &workspace, const PlanTree &before,
                                    const RecordIds &touched)
{
    const auto rows = workspace.rows(touched);
    if (!rows)
        return std::nullopt;
    WorkPlan plan = before.plan;
    QList<Objective> objectives = before.objectives;
    QList<Activity> activities = before.activities;
    const auto above = placesOf(objectives);
    const auto work = placesOf(activities);
    QSet<RecordId> gone;
    for (const Row &row : *rows) {
        bool known = true;
        if (row.id == plan.id) {
            known = !row.deleted;
            plan = fromRow<WorkPlan>(row);
        } else if (row.spec == &kindOf<Objective>().spec) {
            known = update(objectives, above, row, plan.id, gone);
        } else if (row.spec == &kindOf<Activity>().spec) {
            known = update(activities, work, row, plan.id, gone);
        }
        if (!known)
            return std::nullopt;
    }
    if (!gone.isEmpty()) {
        const auto left = [&gone](const auto &record) { return gone.contains(record.id); };
        // What names no plan is here through the line above it only.
        for (const Activity &activity : std::as_const(activities)) {
            if (activity.workPlan.isNull() && gone.contains(activity.objective))
                gone.insert(activity.id);
        }
        objectives.removeIf(left);
        activities.removeIf(left);
    }
    return planTree(std::move(plan), std::move(objectives), std::move(activities));
}

}  // namespace tri
