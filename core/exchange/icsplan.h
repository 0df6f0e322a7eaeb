// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

namespace tri {

/// What the events of a calendar file mean for the records that are here: known ones are found by their UID, older
/// versions are left alone, and only what really differs is a change. Called by planImport.
[[nodiscard]] Result<ImportPlan> planCalendar(const Workspace &workspace, const RecordSpec &kind,
                                              const CsvTable &table, IdSource &ids,
                                              const ImportOptions &options);

}  // namespace tri
