// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetgrid.h"
#include "core/exchange/xlsxreader.h"

namespace tri {

/// Reads the cells of one XLSX sheet.
class XlsxSheet {
public:
    XlsxSheet(const XlsxBook &book, const QString &name, const CsvLimits &limits, bool raw = false)
        : m_book(book), m_grid(name, limits, raw)
    {
    }
    /// @p part names the bytes in the technical detail of a Problem.
    [[nodiscard]] Result<CsvTable> read(const QByteArray &bytes, const QString &part);
    [[nodiscard]] Result<RawSheet> readRaw(const QByteArray &bytes, const QString &part);

private:
    [[nodiscard]] Status readAll(const QByteArray &bytes, const QString &part);
    [[nodiscard]] Status readRow(SheetXml &xml);
    [[nodiscard]] Status readCell(SheetXml &xml);
    [[nodiscard]] Status readMerges(SheetXml &xml);
    [[nodiscard]] Status addNumber(const QString &value, qsizetype style);
    [[nodiscard]] Status addShared(const QString &value);
    [[nodiscard]] Status addDate(const QString &value);

    const XlsxBook &m_book;
    SheetGrid m_grid;
    int m_row = 0;
    int m_column = 0;
};

}  // namespace tri
