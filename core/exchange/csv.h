// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>
#include <QString>

namespace tri {

/// What the reader is told instead of finding out.
struct CsvOptions {
    QString encoding;         ///< key of textEncodings(); "" = as the file says
    QString assumedEncoding;  ///< for a file that says nothing and is no UTF-8; "" = refuse it
    QChar separator;          ///< null = found by detectSeparator
};

/// RFC 4180 and what spreadsheets make of it: UTF-8 with or without a mark, UTF-16 with one, any line end, line breaks
/// within quotes. Blank lines are passed over. A Problem names line and column.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {});
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const CsvOptions &options,
                                       const CsvLimits &limits = {});

/// Likewise, but no line is taken for the header and all lines that hold anything are records, however long.
[[nodiscard]] Result<CsvTable> readCsvLines(const QByteArray &bytes, const CsvOptions &options,
                                            const CsvLimits &limits = {});

/// Comma, semicolon, tab or bar: the one that gives most of the first lines as many cells as the header has.
[[nodiscard]] QChar detectSeparator(const QString &text, const CsvLimits &limits = {});

/// Writes what readCsv reads back exactly and what spreadsheets open with accents intact.
class CsvWriter {
public:
    CsvWriter();
    /// Words: a spreadsheet must never take them for a formula, so a leading = + - @ gets an apostrophe before it.
    void addText(const QString &text);
    /// Numbers and dates, which a spreadsheet may calculate with.
    void addNumber(const QString &text);
    void endRecord();
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void add(const QString &cell);

    QByteArray m_bytes;
    bool m_first = true;
};

/// The apostrophe rule and its inverse: formulaUnguarded(formulaGuarded(x)) == x for every text.
[[nodiscard]] QString formulaGuarded(const QString &text);
[[nodiscard]] QString formulaUnguarded(const QString &text);

}  // namespace tri
