// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

namespace tri {

/// What an import is told about a file; what is left out is found by looking into it.
struct TableOptions {
    QString sheet;  ///< of a workbook; "" = the first that is not hidden
    CsvOptions csv;
    CsvLimits limits;
};

/// The one way to read a table from a file. The content decides what it is, never its name: an Excel workbook (.xlsx), an
/// OpenDocument spreadsheet (.ods), a calendar file (.ics), else CSV. CsvTable::source tells what was found. Options that do not suit the format
/// are a Problem, so that a mistaken one is not passed over.
[[nodiscard]] Result<CsvTable> readTable(const QByteArray &bytes, const TableOptions &options = {});
/// The text of a Problem begins with the name of the file.
[[nodiscard]] Result<CsvTable> readTableFile(const QString &path, const TableOptions &options = {});

/// The bytes of a file of at most @p most bytes, and one more where it is larger. A Problem names the file.
[[nodiscard]] Result<QByteArray> readFileBytes(const QString &path, qsizetype most);

/// "Excel workbook, sheet “Data”"; "CSV, Unicode (UTF-8), separated by semicolons".
[[nodiscard]] QString sourceText(const TableSource &source);
/// "csv", "xlsx", "ods" or "ics".
[[nodiscard]] QString formatKey(TableSource::Format format);
/// Comma, semicolon, tab or bar by name ("tab") or by itself; null for anything else.
[[nodiscard]] QChar parseSeparator(const QString &text);
[[nodiscard]] QString
separatorKey(QChar separator);  ///< "comma", "semicolon", "tab", "bar", else the character

}  // namespace tri
