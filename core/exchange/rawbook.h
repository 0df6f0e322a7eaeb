// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablereader.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace tri {

/// Row and column of a cell, from 1.
using CellPlace = std::pair<int, int>;

/// A sheet as it is, without taking any of its rows for headings.
struct RawSheet {
    struct Merge {
        int firstRow = 0;
        int firstColumn = 0;
        int lastRow = 0;
        int lastColumn = 0;
    };
    QString name;
    bool hidden = false;
    QList<CsvRecord>
        rows;  ///< those with anything in them, in order; cells that a merged one covers are empty
    QList<Merge> merges;
    QSet<CellPlace> formulas;          ///< cells whose value was calculated
    QHash<CellPlace, int> indents;     ///< cells that are moved in by their format
    QHash<CellPlace, QString> errors;  ///< formulas without a usable result, and what stands there
};

/// Finds merged ranges by row.
class MergeIndex {
public:
    explicit MergeIndex(const RawSheet &sheet);
    /// The range that covers the cell without beginning there; nullptr when none does.
    [[nodiscard]] const RawSheet::Merge *covering(int row, int column) const;

private:
    const RawSheet &m_sheet;
    QHash<int, QList<qsizetype>> m_rows;
};

/// All sheets of a workbook, or a CSV file as the only one.
struct RawBook {
    TableSource source;
    QList<RawSheet> sheets;
};

/// As readTable, for all sheets. What cannot be calculated or stands in merged cells is no fault here but noted.
[[nodiscard]] Result<RawBook> readRawBook(const QByteArray &bytes, const TableOptions &options = {});
/// The text of a Problem begins with the name of the file.
[[nodiscard]] Result<RawBook> readRawBookFile(const QString &path, const TableOptions &options = {});

}  // namespace tri
