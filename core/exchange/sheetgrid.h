// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/rawbook.h"
#include "core/exchange/table.h"

namespace tri {

/// Gathers the filled cells of a sheet into a table and keeps the limits while doing so. Rows and columns count from 1,
/// rows arrive in ascending order.
class SheetGrid {
public:
    /// @p raw: nothing is taken for a heading, and what is merged or cannot be calculated is noted instead of mended.
    SheetGrid(QString sheet, const CsvLimits &limits, bool raw = false)
        : m_sheet(std::move(sheet)), m_limits(limits), m_raw(raw)
    {
    }

    /// An empty text is no cell. A later value for the same cell replaces the earlier.
    [[nodiscard]] Status add(int row, int column, const QString &text);
    /// A formula that has no usable result. It matters only when its column is read.
    [[nodiscard]] Status addError(int row, int column, const QString &text);
    /// The value of the cell was calculated.
    void noteFormula(int row, int column);
    /// The format moves the cell in.
    void noteIndent(int row, int column, int steps);
    /// Cells that a merged one covers are not seen in the sheet, so what stands in them is left out.
    [[nodiscard]] Status merge(int firstRow, int firstColumn, int lastRow, int lastColumn);

    /// The first filled row is the header.
    [[nodiscard]] Result<CsvTable> table();
    /// All rows, none of them a header.
    [[nodiscard]] RawSheet rawSheet();

    /// "Sheet “Data”, cell B7: …"
    [[nodiscard]] tl::unexpected<Problem> at(int row, int column, const QString &text) const;

    static constexpr int kRows = 1'048'576;  ///< of either format
    static constexpr int kColumns = 16'384;

private:
    struct Error {
        int row = 0;
        int column = 0;
        QString text;
    };
    [[nodiscard]] Status checkErrors(const QStringList &header, int headerLine) const;

    QString m_sheet;
    CsvLimits m_limits;
    bool m_raw = false;
    RawSheet m_notes;  // of a raw sheet
    QList<CsvRecord> m_records;
    QList<Error> m_errors;
    qsizetype m_cells = 0;
    qsizetype m_covered = 0;
};

}  // namespace tri
