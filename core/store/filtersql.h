// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/query.h"
#include "core/record/recordspec.h"

#include <QByteArray>

namespace tri {

/// SQL with the values to bind, in order.
struct Clause {
    QByteArray sql;
    QList<FieldValue> values;
};

/// The filter over the kind's table, alias k. Invalid for a field that the kind does not have. No Moving value may be
/// left in it.
[[nodiscard]] Result<Clause> filterClause(const Registry &registry, const RecordSpec &spec,
                                          const Filter &filter);

}  // namespace tri
