// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/change/changeset.h"
#include "core/rules/plantree.h"

#include <QSet>

#include <functional>

namespace tri {

/// What the numbers of a plan depend on beside its lines. In a plan that was never released they follow the outline; once
/// it is released a number stays with its line, and none is given twice.
struct PlanNumbering {
    bool released = false;
    QSet<QString> taken{};  ///< of lines that are deleted, and earlier numbers of those that moved
};
/// What cannot be read is the problem of the reader; numbers must not be given then.
[[nodiscard]] PlanNumbering readNumbering(Reader &reader, const PlanTree &tree);

/// A line to be added, with those below it by their depth.
struct NewPlanLine {
    PlanLevel level = PlanLevel::Activity;
    int depth = 0;  ///< among the lines that are added together; the first has 0
    Row row;        ///< of the kind that goes with the level; its place, plan and number are filled in
};

/// How the outline of a plan is changed. Pure: each answer is one step of undo for the plan as @p tree has it, with places
/// kept without gaps and numbers brought up to date, or a plain reason why it cannot be. Whole selections are moved
/// together, those below a selected line along with it.
class PlanOutline {
public:
    PlanOutline(const PlanTree &tree, PlanNumbering numbering)
        : m_tree(tree), m_numbering(std::move(numbering))
    {
    }

    /// Where lines are put.
    struct Spot {
        RecordId under;   ///< the line they come below; null = the plan itself
        RecordId before;  ///< the line beside which they come first; null = last
    };

    [[nodiscard]] Result<ChangeSet> move(const RecordIds &lines,
                                         int by) const;  ///< -1 up, 1 down, beside its own
    [[nodiscard]] Result<ChangeSet> moveTo(const RecordIds &lines, const Spot &spot) const;
    /// Below the line before it: an objective becomes an outcome, an outcome an output; an activity stays one.
    [[nodiscard]] Result<ChangeSet> indent(const RecordIds &lines) const;
    /// Beside the line that it is below.
    [[nodiscard]] Result<ChangeSet> outdent(const RecordIds &lines) const;
    /// New lines at a spot; those beside others of their level come in their row.
    [[nodiscard]] Result<ChangeSet> insert(const QList<NewPlanLine> &lines, const Spot &spot) const;
    /// With all below, and @p along, which belongs to them and would be left without its activity.
    [[nodiscard]] Result<ChangeSet> remove(const RecordIds &lines, const QList<Row> &along = {}) const;
    /// Copies right after the lines, with all below, under new ids and numbers, and without what was reported of them.
    [[nodiscard]] Result<ChangeSet> duplicate(const RecordIds &lines,
                                              const std::function<RecordId()> &newId) const;
    /// Brings all numbers and places up to date; empty when they are.
    [[nodiscard]] Result<ChangeSet> renumber() const;

    /// The selected lines without those that are below another one, in the order of the outline.
    [[nodiscard]] QList<int> roots(const RecordIds &lines) const;
    /// The lines and all below them, each once, in the order of the outline.
    [[nodiscard]] QList<int> withAllBelow(const RecordIds &lines) const;

private:
    const PlanTree &m_tree;
    PlanNumbering m_numbering;
};

/// "was 2.3"; "" for a line that never had another number.
[[nodiscard]] QString wasText(const PlanTree &tree, int line);
/// The level below; nothing is below an activity.
[[nodiscard]] PlanLevel levelBelow(PlanLevel level);
/// The word that the field "level" of an objective holds; "" for an activity.
[[nodiscard]] QString levelKey(PlanLevel level);

}  // namespace tri
