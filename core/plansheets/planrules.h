// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/plancells.h"

namespace tri {

/// A row of the file and the record it stands for.
struct PlanLineWork {
    const PlanTable *table = nullptr;
    const PlanTableRow *row = nullptr;
    RecordId id;
    const Row *here = nullptr;  ///< as it stands; nullptr for a new line
    bool keyed = false;
    bool skipped = false;  ///< nothing more is done with it; what there is to say has been said
    bool deleted = false;
    bool conflict = false;
    QList<PlanEdit> edits;
    Row after;  ///< with all edits, conflicts apart

    [[nodiscard]] bool isNew() const { return !here; }
};

/// What breaks a rule only once all rows are known: numbers given twice, lines below themselves, lines whose upper line is
/// deleted; and each record's own rules.
void checkPlanRules(QList<PlanLineWork> &work, PlanRecords &records, PlanCellReader &cells);

}  // namespace tri
