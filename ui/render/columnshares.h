// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"

namespace tri {

/// As many as the longest row, or the header, has cells.
[[nodiscard]] qsizetype columnCount(const Table &table);
/// How wide the columns of a table are, for files that other programs lay out: shares that add up to 1, by the weights of the
/// columns, and none narrower than the longest word in it as far as the room allows. @p points is the width of the table.
[[nodiscard]] QList<double> columnShares(const Table &table, double points, bool large = false);

}  // namespace tri
