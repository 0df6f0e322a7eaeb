// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <functional>

namespace tri {

// What is frozen by a digest and a commit (a meeting's revision, a plan's version) is read and compared in one way.

/// In an order that depends on nothing but the records.
void sortById(QList<Row> &rows);
/// Pure. SHA-256 in hex of records, without the fields that @p leavesOut names: equal contents, equal digests, in every
/// copy.
[[nodiscard]] QString digestOf(const QList<Row> &contents,
                               const std::function<bool(const RecordSpec &, const FieldSpec &)> &leavesOut);
/// Records of two states that differ, came or went, each as it was and as it is. @p presentOf is asked for those that are
/// in the earlier state only: they were deleted, or belong elsewhere now.
[[nodiscard]] Result<QList<RecordSince>>
changesBetween(const QList<Row> &then, const QList<Row> &now,
               const std::function<Result<Row>(const RecordId &)> &presentOf);

}  // namespace tri
