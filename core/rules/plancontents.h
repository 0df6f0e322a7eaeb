// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/indicator.h"
#include "core/kinds/measurement.h"
#include "core/kinds/milestone.h"
#include "core/kinds/progressreport.h"
#include "core/rules/plantree.h"

namespace tri {

/// A work plan with all that belongs to it, as it is now or as it was.
struct PlanContents {
    PlanTree tree;
    QList<Milestone> milestones;
    QList<Indicator> indicators;      ///< of the plan itself or of one of its lines
    QList<Measurement> measurements;  ///< of these indicators
    QList<ProgressReport>
        reports;  ///< on the plan, a line or an indicator; work around the plan, not part of it

    /// The records that make up the plan, in an order that depends on nothing else: reports are none of them.
    [[nodiscard]] QList<Row> rows() const;
    /// SHA-256 in hex of these, without the plan's status and adoption: equal contents, equal digests, in every copy.
    [[nodiscard]] QString digest() const;
    [[nodiscard]] QList<Indicator> indicatorsOf(const RecordId &about) const;
    [[nodiscard]] QList<Milestone> milestonesOf(const RecordId &activity) const;
    /// The latest value for the whole; nothing when none was measured.
    [[nodiscard]] std::optional<Measurement> lastValueOf(const RecordId &indicator) const;
};

[[nodiscard]] std::optional<PlanContents> readPlanContents(Reader &reader, const RecordId &plan);
/// Pure. The same out of all records of a past state.
[[nodiscard]] std::optional<PlanContents> planContents(const QList<Row> &all, const RecordId &plan);

/// "2.3.1 Title", for sentences that name a line; in the language of the screen.
[[nodiscard]] QString lineName(const PlanTree &tree, int line);
/// The work of the line is still to be done: neither done, nor continued in the next plan, nor dropped.
[[nodiscard]] bool isOpenLine(const PlanTree &tree, int line);

}  // namespace tri
