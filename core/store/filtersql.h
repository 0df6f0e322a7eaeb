// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/query.h"

#include <QByteArray>

namespace tri {

/// SQL with the values to bind, in order.
struct Clause {
    QByteArray sql;
    QList<FieldValue> values;
};

/// The filter over the kind's table, alias k. Invalid for a field that the kind does not have. No Moving value may be
/// left in it.
[[nodiscard]] Result<Clause> filterClause(const RecordSpec &spec, const Filter &filter);

/// A text in several languages as lists sort and filter it: English, else the original.
[[nodiscard]] QByteArray localColumn(const QByteArray &column);

}  // namespace tri
