// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablereader.h"
#include "tests/support/zipbuilder.h"

#include <QTest>

namespace tri::test {

using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

/// One cell in A2 below a heading.
inline QByteArray one(const QByteArray &cell)
{
    return "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>h</t></is></c></row><row r=\"2\">"
        + cell + "</row></sheetData>";
}

inline QByteArray styled(const QByteArray &code, const QByteArray &value)
{
    return xlsx({.sheet = one("<c r=\"A2\" s=\"1\"><v>" + value + "</v></c>"),
                 .styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"" + code
                     + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>"});
}

/// One cell below a heading.
inline QByteArray odsOne(const QByteArray &cell)
{
    return ods(
        "<table:table table:name=\"Data\"><table:table-row><table:table-cell office:value-type=\"string\">"
        "<text:p>h</text:p></table:table-cell></table:table-row><table:table-row>"
        + cell + "</table:table-row></table:table>");
}

inline CsvTable tableIn(const QByteArray &bytes, const TableOptions &options = {})
{
    auto table = readTable(bytes, options);
    if (!table) {
        QTest::qFail(qPrintable(table.error().text + u" / "_s + table.error().detail), __FILE__, __LINE__);
        return {};
    }
    return *std::move(table);
}

inline Rows rowsOf(const CsvTable &table)
{
    Rows rows{table.header};
    for (const CsvRecord &record : table.records)
        rows << record.cells;
    return rows;
}

inline QString cellOf(const QByteArray &bytes)
{
    const CsvTable table = tableIn(bytes);
    return table.records.isEmpty() ? QString() : table.records.first().cells.value(0);
}

inline QString problemOf(const QByteArray &bytes, const TableOptions &options = {})
{
    const auto table = readTable(bytes, options);
    return table ? u"(read)"_s : table.error().text + u" / "_s + table.error().detail;
}

}  // namespace tri::test
