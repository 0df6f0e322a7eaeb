// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of other programs: CSV, workbooks, calendars.

#include "core/exchange/rawbook.h"
#include "core/exchange/tablereader.h"
#include "core/text/ziparchive.h"
#include "tests/fuzz/fuzztargets.h"
#include "tests/support/zipbuilder.h"

#include <QSet>

namespace tri::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// Small enough that a table that gets out of hand is seen.
const TableOptions kOptions{
    .sheet = {}, .csv = {}, .limits = {.bytes = 1 << 20, .columns = 200, .cells = 20'000}};

QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// As files hold them: lines of one length, and no halves of signs. A mark at the beginning of a text is part of it.
QStringList asWritten(QStringList cells, qsizetype columns)
{
    for (QString &cell : cells)
        cell = QString::fromUtf8('x' + cell.toUtf8()).sliced(1);
    while (cells.size() < columns)
        cells << QString();
    return cells;
}

QByteArray csvOf(const CsvTable &table)
{
    CsvWriter csv;
    const auto write = [&](const QStringList &cells) {
        for (const QString &cell : asWritten(cells, table.header.size()))
            csv.addText(cell);
        csv.endRecord();
    };
    write(table.header);
    for (const CsvRecord &record : table.records)
        write(record.cells);
    return csv.bytes();
}

/// A table that was read keeps the limits, says where its lines stand, and is the same when it comes back as CSV.
void holdTable(const CsvTable &table, const TableOptions &options)
{
    hold(!table.header.isEmpty() && table.header.size() <= options.limits.columns, "a header of few columns");
    qsizetype cells = table.header.size();
    int line = table.source.format == TableSource::Format::Ics ? 0 : table.headerLine;
    QSet<int> lines;
    for (const CsvRecord &record : table.records) {
        cells += record.cells.size();
        hold(record.cells.size() <= table.header.size(), "no more cells than headings");
        hold(!lines.contains(record.line), "a line of its own", QString::number(record.line));
        lines << record.line;
        if (table.source.format != TableSource::Format::Ics)
            hold(record.line > line, "lines in order");
        line = record.line;
    }
    hold(cells <= options.limits.cells || table.source.format == TableSource::Format::Ics, "few cells");
    if (table.source.format == TableSource::Format::Ics)
        return;
    const auto again = readTable(csvOf(table), {.sheet = {}, .csv = {}, .limits = {.bytes = 1 << 24}});
    hold(again.has_value(), "reads what it wrote", again ? QString() : again.error().text);
    if (!again)
        return;
    hold(again->header == asWritten(table.header, 0), "the same header", again->header.join(u'|'));
    hold(again->records.size() == table.records.size(), "as many lines");
    for (qsizetype i = 0; i < std::min(again->records.size(), table.records.size()); ++i)
        hold(again->records[i].cells == asWritten(table.records[i].cells, table.header.size()),
             "the same cells", again->records[i].cells.join(u'|'));
}

void holdRead(const QByteArray &bytes, const TableOptions &options)
{
    const auto table = readTable(bytes, options);
    if (table)
        holdTable(*table, options);
    else
        hold(!table.error().text.isEmpty(), "a reason");
}

void holdBook(const QByteArray &bytes)
{
    holdRead(bytes, kOptions);
    const auto book = readRawBook(bytes, kOptions);
    if (!book)
        return hold(!book.error().text.isEmpty(), "a reason");
    for (const RawSheet &sheet : book->sheets) {
        int line = 0;
        for (const CsvRecord &row : sheet.rows) {
            hold(row.line > line, "rows in order");
            line = row.line;
        }
        const MergeIndex merges(sheet);
        for (const CsvRecord &row : sheet.rows)
            (void)merges.covering(row.line, 1);
    }
}

}  // namespace

int fuzzCsv(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (ZipArchive::isZip(bytes))
        return 0;
    holdRead(bytes, kOptions);
    TableOptions western = kOptions;
    western.csv.assumedEncoding = u"windows-1252"_s;
    holdRead(bytes, western);
    western.csv.separator = u';';
    (void)readRawBook(bytes, western);
    return 0;
}

int fuzzXlsx(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (ZipArchive::isZip(bytes)) {
        holdBook(bytes);
        return 0;
    }
    const QList<QByteArray> parts = dividedParts(bytes);
    holdBook(test::xlsx({.sheet = parts.value(0),
                         .styles = parts.value(1),
                         .texts = parts.value(2),
                         .book = parts.value(3),
                         .prolog = {},
                         .more = parts.value(4)}));
    return 0;
}

int fuzzOds(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (ZipArchive::isZip(bytes)) {
        holdBook(bytes);
        return 0;
    }
    const QList<QByteArray> parts = dividedParts(bytes);
    holdBook(test::ods(parts.value(0), parts.value(1)));
    return 0;
}

int fuzzIcalendar(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (!ZipArchive::isZip(bytes))
        holdRead(bytes, kOptions);
    return 0;
}

}  // namespace tri::fuzz
