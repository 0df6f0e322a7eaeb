// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headedtable.h"

#include "core/base/folding.h"
#include "core/exchange/columns.h"
#include "core/exchange/rawbook.h"
#include "core/text/ziparchive.h"

#include <QFileInfo>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeadingRows = 25;  // among which the headings are looked for

QStringList folded(const QStringList &cells)
{
    QStringList out;
    for (const QString &cell : cells)
        if (const QString letters = foldedLetters(cell); !letters.isEmpty())
            out << letters;
    out.sort();
    return out;
}

/// How many headings a row has; all of them where it is known from last time.
qsizetype weightOf(const QStringList &cells, const RecordSpec &kind, const QList<QStringList> &known)
{
    const QStringList row = folded(cells);
    const bool again = !row.isEmpty()
        && std::any_of(known.cbegin(), known.cend(),
                       [&row](const QStringList &one) { return folded(one) == row; });
    return again ? row.size() + kHeadingRows : knownHeadingCount(kind, cells);
}

const RawSheet *sheetOf(const RawBook &book, const QString &name)
{
    for (const RawSheet &sheet : book.sheets)
        if (name.isEmpty() ? !sheet.hidden : sheet.name.compare(name, Qt::CaseInsensitive) == 0)
            return &sheet;
    return nullptr;
}

CsvTable tableBelow(const RawBook &book, const RawSheet &sheet, qsizetype head)
{
    CsvTable table;
    table.source = book.source;
    if (table.source.format != TableSource::Format::Csv)
        table.source.sheet = sheet.name;
    table.headerLine = sheet.rows[head].line;
    table.header = sheet.rows[head].cells;
    for (qsizetype at = 0; at < head; ++at)
        table.above << sheet.rows[at].cells.join(u' ').simplified();
    for (qsizetype at = head + 1; at < sheet.rows.size(); ++at) {
        table.records << sheet.rows[at];
        while (table.header.size() < sheet.rows[at].cells.size())
            table.header << QString();
    }
    for (auto it = sheet.errors.cbegin(); it != sheet.errors.cend(); ++it)
        if (it.key().first > table.headerLine)
            table.findings << ImportFinding{it.key().first, table.header.value(it.key().second - 1).trimmed(),
                                            it.value(), it.value()};
    return table;
}

struct FoundHead {
    RawBook book;
    qsizetype at = -1;
    qsizetype weight = 0;
};
void lookForHead(const RawBook &book, const RecordSpec &kind, const QList<QStringList> &known,
                 const QString &name, FoundHead &best)
{
    const RawSheet *sheet = sheetOf(book, name);
    for (qsizetype at = 0; sheet && at < std::min(kHeadingRows, sheet->rows.size()); ++at)
        if (const qsizetype weight = weightOf(sheet->rows[at].cells, kind, known); weight > best.weight)
            best = {book, at, weight};
}

}  // namespace

Result<CsvTable> readHeadedTable(const QByteArray &bytes, const RecordSpec &kind,
                                 const QList<QStringList> &known, const TableOptions &options)
{
    Result<CsvTable> plain = readTable(bytes, options);
    if (plain && plain->source.format == TableSource::Format::Ics)
        return plain;
    const qsizetype there = plain ? weightOf(plain->header, kind, known) : 0;
    if (plain && there * 2 > folded(plain->header).size())
        return plain;
    FoundHead best;
    constexpr qsizetype fewest = 2;
    best.weight = std::max(there, fewest - 1);
    // What divides the cells cannot be told from a title: the one that makes most headings is right.
    QList<QChar> separators{options.csv.separator};
    if (options.csv.separator.isNull() && !ZipArchive::isZip(bytes))
        separators << u',' << u';' << u'\t' << u'|';
    for (const QChar separator : std::as_const(separators)) {
        TableOptions with = options;
        with.csv.separator = separator;
        if (Result<RawBook> book = readRawBook(bytes, with))
            lookForHead(*book, kind, known, options.sheet, best);
    }
    return best.at <= 0
        ? plain
        : Result<CsvTable>(tableBelow(best.book, *sheetOf(best.book, options.sheet), best.at));
}

Result<CsvTable> readHeadedTableFile(const QString &path, const RecordSpec &kind,
                                     const QList<QStringList> &known, const TableOptions &options)
{
    const Result<QByteArray> bytes = readFileBytes(path, options.limits.bytes);
    if (!bytes)
        return fail(bytes.error());
    Result<CsvTable> table = readHeadedTable(*bytes, kind, known, options);
    if (!table)
        return fail(table.error().code, QFileInfo(path).fileName() + u": "_s + table.error().text,
                    table.error().detail);
    return table;
}

}  // namespace tri
