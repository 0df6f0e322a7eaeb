// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tri {

struct CsvRecord {
    int line = 0;  ///< where it starts in the file, 1…
    QStringList cells;
};

/// A table as it came: every record has at most as many cells as the header, missing ones are empty.
struct CsvTable {
    QChar separator = u',';
    int headerLine = 1;
    QStringList header;
    QList<CsvRecord> records;
};

/// What a hostile or mistaken file can cost.
struct CsvLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    int columns = 4096;
    qsizetype cells = 16'000'000;
};

/// RFC 4180 and what spreadsheets make of it: UTF-8 with or without a mark, UTF-16 with one, any line end, line breaks
/// within quotes, the separator (comma, semicolon, tab) taken from the header. Blank lines are passed over. A Problem
/// names line and column.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {});

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
