// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/commonvalue.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"

namespace tri {

/// Where the past of a record in conflict is read; asked only when there is a conflict.
struct ConflictPast {
    std::function<Result<CommitInfo>(const Stamp &stamp)> infoOf;
    std::function<Result<QList<PastLine>>()> lines;
};

/// Keys of the fields that are open, each once; "" = whether the record is to be there. Of a deleted record nothing
/// is open.
[[nodiscard]] QStringList openFields(const RecordState &state);
/// What is open in this state of a record, one conflict a field: the members of a list are decided together.
[[nodiscard]] Result<QList<Conflict>> conflictsIn(const RecordId &id, const RecordSpec &spec,
                                                  const RecordState &state, const ConflictPast &past);

/// All that the log has of a record.
[[nodiscard]] Result<QList<PastLine>> pastOf(Store &store, const RecordId &id);

}  // namespace tri
