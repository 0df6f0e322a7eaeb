// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetgrid.h"
#include "core/exchange/sheetvalues.h"
#include "core/text/sheetxml.h"

#include <QHash>
#include <QSet>

namespace tri {

/// Reads the content of an ODS workbook.
class OdsReader {
public:
    OdsReader(const QByteArray &content, const CsvLimits &limits) : m_content(content), m_limits(limits) {}

    [[nodiscard]] Result<QList<SheetInfo>> sheets();
    /// @p sheet counts from 0.
    [[nodiscard]] Result<CsvTable> read(qsizetype sheet, const QString &name);
    [[nodiscard]] Result<RawSheet> readRaw(qsizetype sheet, const QString &name);

private:
    /// Walks to the tables; @p onTable reads or skips one and tells whether to go on.
    template <typename OnTable> [[nodiscard]] Status walk(const OnTable &onTable);
    [[nodiscard]] Status readInto(SheetGrid &grid, qsizetype sheet);
    void readStyles(SheetXml &xml);
    [[nodiscard]] Status readRows(SheetXml &xml, SheetGrid &grid);
    [[nodiscard]] Status readRow(SheetXml &xml, SheetGrid &grid);
    struct Cell {
        QString text;
        bool error = false;
        bool formula = false;
        int rowsSpanned = 1;
        int columnsSpanned = 1;
    };
    [[nodiscard]] Result<Cell> readCell(SheetXml &xml, const SheetGrid &grid, int column) const;
    [[nodiscard]] Result<QString> value(SheetXml &xml, const SheetGrid &grid, int column) const;

    QByteArray m_content;
    CsvLimits m_limits;
    QHash<QString, NumberFormat> m_dateStyles;  // by their own name
    QHash<QString, QString> m_cellStyles;       // name of the date style
    QSet<QString> m_hiddenStyles;
    int m_row = 0;
};

}  // namespace tri
