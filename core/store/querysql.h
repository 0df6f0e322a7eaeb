// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/query.h"
#include "core/store/store.h"

namespace tri {

[[nodiscard]] Result<RecordIds> findRecords(Store &store, const Query &query);
/// The same records by the value of one field, groups in its order, empty values last. @p by is a field key.
[[nodiscard]] Result<QList<RecordGroup>> groupRecords(Store &store, const Query &query, const QString &by);
/// Best matches first while there are few; a very common word comes unranked, because ranking it is slow.
/// @p kinds limits it to these; empty = all.
[[nodiscard]] Result<QList<Row>> searchRows(Store &store, const QString &words, const QStringList &kinds,
                                            int limit);
/// The row alone, without its registers.
[[nodiscard]] Result<std::optional<Row>> readRow(Store &store, const RecordId &id);

}  // namespace tri
