// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/themematrix.h"

#include <QByteArray>

namespace tri::ui {

/// The whole matrix as a table, a line for each theme, period and side, with its counts and its words: "csv" by the ending
/// of the file, a workbook otherwise.
[[nodiscard]] Result<QByteArray> matrixFile(const ThemeMatrix &matrix, const QString &ending);

}  // namespace tri::ui
