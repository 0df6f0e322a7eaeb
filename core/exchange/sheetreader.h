// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/rawbook.h"
#include "core/exchange/table.h"
#include "core/text/ziparchive.h"

#include <optional>

namespace tri {

/// Which kind of workbook an archive is, by what lies in it; nullopt when it is none.
[[nodiscard]] std::optional<TableSource::Format> workbookFormat(ZipArchive &archive);

/// The sheets of an XLSX or ODS workbook in the order of their tabs.
[[nodiscard]] Result<QList<SheetInfo>> sheetNames(ZipArchive &archive);

/// Reads one sheet: the first row with anything in it is the header, the number of a record is its row in the sheet.
/// Without a name the first sheet is taken that is not hidden. Texts come as they are, numbers in their shortest form,
/// dates and times in ISO form, booleans as "true" and "false", formulas as the result that was saved with them. A
/// Problem names sheet and cell.
[[nodiscard]] Result<CsvTable> readSheet(ZipArchive &archive, const QString &sheet = {},
                                         const CsvLimits &limits = {});

/// Every sheet of it, as it is.
[[nodiscard]] Result<RawBook> readAllSheets(ZipArchive &archive, const CsvLimits &limits = {});

}  // namespace tri
