// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/translationfile.h"

namespace tri {

/// The texts as an Excel workbook: a sheet to read first and one of texts, in which only the column of translations may be
/// written in. Hidden columns hold record, field and the digests of original and translation; a hidden row tells the
/// columns, so that they may be moved. Fails where a text is longer than a cell holds. Equal texts give equal bytes.
[[nodiscard]] Result<QByteArray> writeTranslationBook(const TranslationUnits &units, const QString &screen);

/// Reads such a workbook back, also when a spreadsheet program saved it as .ods.
[[nodiscard]] Result<TranslationFile> readTranslationBook(const QByteArray &bytes);

}  // namespace tri
