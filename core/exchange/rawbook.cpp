// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rawbook.h"

#include "core/exchange/sheetreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}  // namespace

MergeIndex::MergeIndex(const RawSheet &sheet) : m_sheet(sheet)
{
    for (qsizetype at = 0; at < sheet.merges.size(); ++at) {
        const RawSheet::Merge &one = sheet.merges[at];
        const auto from =
            std::lower_bound(sheet.rows.cbegin(), sheet.rows.cend(), one.firstRow,
                             [](const CsvRecord &record, int row) { return record.line < row; });
        for (auto row = from; row != sheet.rows.cend() && row->line <= one.lastRow; ++row)
            m_rows[row->line] << at;
    }
}

const RawSheet::Merge *MergeIndex::covering(int row, int column) const
{
    const auto found = m_rows.constFind(row);
    if (found == m_rows.cend())
        return nullptr;
    for (const qsizetype at : *found) {
        const RawSheet::Merge &one = m_sheet.merges[at];
        const bool inside = column >= one.firstColumn && column <= one.lastColumn;
        if (inside && (row != one.firstRow || column != one.firstColumn))
            return &one;
    }
    return nullptr;
}

Result<RawBook> readRawBook(const QByteArray &bytes, const TableOptions &options)
{
    if (ZipArchive::isZip(bytes)) {
        ZipLimits limits;
        limits.archive = options.limits.bytes;
        Result<ZipArchive> archive = ZipArchive::open(bytes, limits);
        if (!archive)
            return fail(archive.error());
        return readAllSheets(*archive, options.limits);
    }
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return fail(
            ProblemCode::Invalid,
            ImportText::tr(
                "The file is an old Excel workbook (.xls) or protected by a password. Open it, save it as "
                ".xlsx without a password, and import that file."));
    Result<CsvTable> table = readCsvLines(bytes, options.csv, options.limits);
    if (!table)
        return fail(table.error());
    RawBook book{table->source, {}};
    RawSheet sheet;
    sheet.rows = std::move(table->records);
    book.sheets << std::move(sheet);
    return book;
}

Result<RawBook> readRawBookFile(const QString &path, const TableOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readFileBytes(path, options.limits.bytes);
    if (!bytes)
        return fail(bytes.error());
    Result<RawBook> book = readRawBook(*bytes, options);
    if (!book)
        return fail(book.error().code, name + u": "_s + book.error().text, book.error().detail);
    return book;
}

}  // namespace tri
