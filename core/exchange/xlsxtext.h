// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tri {

/// Characters that XML cannot hold stand in an Excel workbook as "_x0007_".
[[nodiscard]] QString unescapedText(const QString &text);
/// The form in which a text has to be written so that unescapedText gives it back.
[[nodiscard]] QString escapedText(const QString &text);

/// @p name as Excel allows it for a sheet: at most 31 characters and none of []:*?/\; "Data" when nothing is left.
[[nodiscard]] QString sheetNameFor(QString name);

}  // namespace tri
