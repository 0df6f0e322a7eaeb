// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablereader.h"
#include "core/record/recordspec.h"

namespace tri {

/// As readTableFile, for sheets whose headings stand below a title, a date or a crest: where another of the first rows has more
/// headings that @p kind knows, or just those of a sheet that is @p known from last time, that row is the header. What stands
/// above is kept in CsvTable::above.
[[nodiscard]] Result<CsvTable> readHeadedTableFile(const QString &path, const RecordSpec &kind,
                                                   const QList<QStringList> &known = {},
                                                   const TableOptions &options = {});
[[nodiscard]] Result<CsvTable> readHeadedTable(const QByteArray &bytes, const RecordSpec &kind,
                                               const QList<QStringList> &known = {},
                                               const TableOptions &options = {});

}  // namespace tri
