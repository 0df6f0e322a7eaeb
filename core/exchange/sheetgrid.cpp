// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetgrid.h"

#include "core/base/translations.h"
#include "core/exchange/csv.h"
#include "core/exchange/sheetvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

void trimEnd(QStringList &cells)
{
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
}

}  // namespace

tl::unexpected<Problem> SheetGrid::at(int row, int column, const QString &text) const
{
    return fail(ProblemCode::Invalid,
                ImportText::tr("Sheet “%1”, cell %2: %3").arg(m_sheet, cellName(row, column), text));
}

Status SheetGrid::add(int row, int column, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (row < 1 || row > kRows || column < 1 || column > kColumns)
        return at(std::max(row, 1), std::max(column, 1),
                  ImportText::tr("the cell lies outside of any sheet."));
    if (column > m_limits.columns)
        return at(row, column, ImportText::tr("there are more than %n columns.", nullptr, m_limits.columns));
    if (m_records.isEmpty() || m_records.last().line < row) {
        if (Status going = advance(m_limits.progress); !going)
            return going;
        m_records << CsvRecord{row, {}};
    }
    CsvRecord &record = m_records.last();
    if (record.line != row)
        return at(row, column,
                  ImportText::tr("the rows of the sheet are not in order; the file is damaged."));
    const qsizetype added = column - record.cells.size();
    if (added > 0) {
        m_cells += added;
        if (m_cells > m_limits.cells)
            return at(row, column,
                      ImportText::tr("the table has more than %n cells.", nullptr, int(m_limits.cells)));
        record.cells.resize(column);
    }
    record.cells[column - 1] = formulaUnguarded(text);
    return {};
}

Status SheetGrid::addError(int row, int column, const QString &text)
{
    constexpr qsizetype enough = 1000;
    if (m_errors.size() < enough)
        m_errors << Error{row, column, text};
    return add(row, column, text);
}

void SheetGrid::noteFormula(int row, int column)
{
    if (m_raw)
        m_notes.formulas.insert({row, column});
}

void SheetGrid::noteIndent(int row, int column, int steps)
{
    if (m_raw)
        m_notes.indents.insert({row, column}, steps);
}

Status SheetGrid::merge(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    constexpr qsizetype mostMerges = 20'000;
    if (m_raw && (lastRow > firstRow || lastColumn > firstColumn)) {
        if (m_notes.merges.size() >= mostMerges)
            return at(firstRow, firstColumn,
                      ImportText::tr("the sheet has more than %n merged cells.", nullptr, int(mostMerges)));
        m_notes.merges << RawSheet::Merge{firstRow, firstColumn, lastRow, lastColumn};
    }
    const auto from = std::lower_bound(m_records.begin(), m_records.end(), firstRow,
                                       [](const CsvRecord &record, int row) { return record.line < row; });
    for (auto record = from; record != m_records.end() && record->line <= lastRow; ++record) {
        const qsizetype last = std::min<qsizetype>(lastColumn, record->cells.size());
        for (qsizetype column = firstColumn; column <= last; ++column) {
            if (record->line != firstRow || column != firstColumn)
                record->cells[column - 1].clear();
            // Ranges may overlap in a file made to keep us busy.
            if (++m_covered > m_limits.cells)
                return at(firstRow, firstColumn, ImportText::tr("the merged cells of the sheet overlap."));
        }
        if (++m_covered > m_limits.cells)
            return at(firstRow, firstColumn, ImportText::tr("the merged cells of the sheet overlap."));
    }
    return {};
}

Status SheetGrid::checkErrors(const QStringList &header, int headerLine) const
{
    QStringList places;
    const Error *first = nullptr;
    for (const Error &error : m_errors) {
        if (error.row != headerLine && header.value(error.column - 1).startsWith(u'#'))
            continue;  // the column is left out of the import
        if (!first)
            first = &error;
        if (places.size() < 5)
            places << cellName(error.row, error.column);
    }
    if (!first)
        return {};
    return at(first->row, first->column,
              ImportText::tr(
                  "the formula has no result (%1). Mend it, or put the value itself there. Cells without a "
                  "result: %2.")
                  .arg(first->text, listText(places)));
}

RawSheet SheetGrid::rawSheet()
{
    m_notes.name = m_sheet;
    for (CsvRecord &record : m_records) {
        trimEnd(record.cells);
        if (!record.cells.isEmpty())
            m_notes.rows << std::move(record);
    }
    m_records.clear();
    for (const Error &error : std::as_const(m_errors))
        m_notes.errors.insert({error.row, error.column}, error.text);
    return std::move(m_notes);
}

Result<CsvTable> SheetGrid::table()
{
    CsvTable table;
    for (CsvRecord &record : m_records) {
        trimEnd(record.cells);
        if (record.cells.isEmpty())
            continue;
        if (table.header.isEmpty()) {
            table.header = record.cells;
            table.headerLine = record.line;
            continue;
        }
        if (record.cells.size() > table.header.size()) {
            const auto stray = std::find_if(record.cells.cbegin() + table.header.size(), record.cells.cend(),
                                            [](const QString &cell) { return !cell.isEmpty(); });
            return at(
                record.line, int(stray - record.cells.cbegin()) + 1,
                ImportText::tr(
                    "the column has no heading in row %1. Give it one; a column whose heading starts with "
                    "# is left out.")
                    .arg(table.headerLine));
        }
        table.records << std::move(record);
    }
    m_records.clear();
    if (table.header.isEmpty())
        return fail(ProblemCode::Invalid,
                    ImportText::tr("The sheet “%1” is empty; its first row must hold the column headings.")
                        .arg(m_sheet));
    if (const Status usable = checkErrors(table.header, table.headerLine); !usable)
        return fail(usable.error());
    return table;
}

}  // namespace tri
