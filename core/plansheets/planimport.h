// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/planchanges.h"
#include "core/workspace/workspace.h"

#include <QLocale>

namespace tri {

struct PlanImportOptions {
    QLocale locale = QLocale::c();  ///< of dates and numbers, beside the forms that files are written in
    Progress *progress = nullptr;
};

/// Works out what a file changes in a plan. A row with a key is the line it was written from and is held against what that
/// line was then, so that what changed here since is seen as a conflict. A row without one is known by its reference, its
/// number with a like title, or its title; else it is a new line. Reading the same file twice therefore changes nothing the
/// second time. Lines that the file does not have stay.
/// Fails when the plan is not there or the workbook is one of another plan; everything else wrong is a finding.
[[nodiscard]] Result<PlanChanges> planImport(const Workspace &workspace, const RecordId &plan,
                                             const PlanBook &book, IdSource &ids = systemIds(),
                                             const PlanImportOptions &options = {});

/// Another text in a cell, as the person mends it.
void setCell(PlanBook &book, const SheetPlace &place, const QString &text);

}  // namespace tri
