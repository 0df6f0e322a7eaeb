// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/activity.h"
#include "core/kinds/objective.h"
#include "core/kinds/workplan.h"
#include "core/rules/reader.h"

#include <QHash>

namespace tri {

/// Levels of a work plan below the plan itself, from the widest down.
enum class PlanLevel { Objective, Outcome, Output, Activity };
[[nodiscard]] QString planLevelText(PlanLevel level);
/// The level that an objective says; "objective" where it says none.
[[nodiscard]] PlanLevel levelOf(const Objective &objective);

/// One line of the outline: an objective, outcome, output or activity.
struct PlanLine {
    RecordId id;
    RecordId parent;  ///< the line above it; null at the top
    PlanLevel level = PlanLevel::Objective;
    int depth = 0;
    int index = 0;  ///< in PlanTree::objectives or PlanTree::activities
    bool stray =
        false;  ///< stands at the top because the line it is under is not in this plan, or is below itself
};

/// A work plan with its lines in the order of the outline, each before those below it.
struct PlanTree {
    WorkPlan plan;
    QList<Objective> objectives;
    QList<Activity> activities;
    QList<PlanLine> lines;
    QHash<RecordId, int> places;  ///< place of a record among the lines

    [[nodiscard]] int placeOf(const RecordId &id) const { return places.value(id, -1); }
    [[nodiscard]] const Objective *objective(int line) const;  ///< nullptr for an activity
    [[nodiscard]] const Activity *activity(int line) const;    ///< nullptr for any other level
    [[nodiscard]] const LocalText &title(int line) const;
    [[nodiscard]] QString number(int line) const;          ///< as it is printed; "" before it has one
    [[nodiscard]] QString previousNumber(int line) const;  ///< "was"; "" when it never had another
    [[nodiscard]] int end(int line) const;                 ///< the first line that is no longer below @p line
    [[nodiscard]] QList<int> below(int line) const;        ///< those directly below; -1 asks for the top
};

/// Pure. Puts lines in order: by their place, then number, first due date and id; objectives before activities. What is in
/// a circle, or under a line that is not there, comes last at the top and is marked as stray. Nothing is left out.
[[nodiscard]] PlanTree planTree(WorkPlan plan, QList<Objective> objectives, QList<Activity> activities);
/// The plan with all lines that name it, and the activities under them that name none. Nothing when there is no such plan.
[[nodiscard]] std::optional<PlanTree> readPlan(Reader &reader, const RecordId &plan);

/// Pure. "2.10" comes after "2.9"; what has no number comes last.
[[nodiscard]] bool numberBefore(const QString &left, const QString &right);

}  // namespace tri
