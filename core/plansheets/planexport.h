// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"
#include "core/plansheets/planforms.h"

namespace tri {

struct PlanExportOptions {
    QString language = QStringLiteral("en");  ///< of headings, words to choose from and names
    bool forOthers = false;  ///< for people outside our office: nothing internal or sensitive
    QDate today;
    Progress *progress = nullptr;
};

/// A work plan as an Excel workbook that people edit and send back: a sheet to read first, one for each level, one for
/// milestones and one for indicators. planImport takes it in again. Equal plans give equal bytes on the same day.
[[nodiscard]] Result<Export> exportPlan(const Workspace &workspace, const RecordId &plan,
                                        const PlanExportOptions &options = {});

/// A name for the file: "GMG-MAWP.xlsx".
[[nodiscard]] QString planFileName(const Workspace &workspace, const RecordId &plan);

}  // namespace tri
