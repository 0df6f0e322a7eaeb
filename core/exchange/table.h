// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/record/recordspec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tri {

/// One way to mend what was found, carried out on the table and never on a record: cells of the line, or the meaning of the
/// column. Several may be offered; the person chooses.
struct ImportFix {
    struct Cell {
        qsizetype column = -1;  ///< -1 = the column of that meaning, which is added where there is none
        QString meaning{};
        QString text{};
    };
    QString action;           ///< translated, of a button: "Use “Done”"
    QList<Cell> cells{};      ///< what the line is to say instead
    QString columnMeaning{};  ///< what the column of the finding is to be read as; "#" = left out
    bool leavesOut = false;   ///< the line
};

/// What is wrong, or worth knowing, about one cell of the file: where, what stood there, and which rule it breaks.
struct ImportFinding {
    int line = 0;
    QString column;  ///< the heading as it stands in the file; "" = the whole line
    QString value;
    QString text;  ///< translated: rule and example
    Finding::Severity severity = Finding::Severity::Error;
    int place = 0;  ///< the line to be told, where several belong to one record; 0 = line
    QList<ImportFix> fixes{};
    QString rule{};  ///< name of the rule that refuses it, for scripts; "" = none
};
/// "Line 3, column “From”, “31 June”: …", for messages and for the command line.
[[nodiscard]] QString findingText(const ImportFinding &finding);

/// A sheet of a workbook, in the order of its tabs.
struct SheetInfo {
    QString name;
    bool hidden = false;
    friend bool operator==(const SheetInfo &, const SheetInfo &) = default;
};

/// What a file turned out to be and how it was read, so that it can be shown and changed.
struct TableSource {
    enum class Format { Csv, Xlsx, Ods, Ics };
    Format format = Format::Csv;
    QString encoding;              ///< key of textEncodings(); CSV only
    bool encodingAssumed = false;  ///< nothing in the file says so: the caller's assumption was taken
    QChar separator;               ///< CSV only
    QString sheet;                 ///< the one that was read; workbooks only
    QList<SheetInfo> sheets;       ///< all of them
    QString madeBy{};              ///< the program that a calendar file says it is from
};

struct CsvRecord {
    int line =
        0;  ///< where it starts in the file, 1…; in a workbook the row of the sheet. No other record has it
    QStringList cells;
    int place = 0;  ///< the line to be told, where the file says several records in one; 0 = line
};

/// A table as it came: every record has at most as many cells as the header, missing ones are empty.
struct CsvTable {
    TableSource source;
    int headerLine = 1;
    QStringList header;
    QList<CsvRecord> records;
    QList<ImportFinding> findings{};  ///< what reading it has to say
    QStringList emptied{};            ///< headings of columns in which an empty cell empties the field
    /// What columns are to be read as, where that is not what their headings say: a heading that the kind knows,
    /// "#" = left out, "+field: Name" = added to what the field holds. "" = as the heading says.
    QStringList meanings{};
    QStringList above{};  ///< lines above the headings, which are not taken in

    [[nodiscard]] QString meaning(qsizetype column) const
    {
        const QString means = meanings.value(column);
        return means.isEmpty() ? header.value(column).trimmed() : means;
    }
    /// How the column is called in messages.
    [[nodiscard]] QString name(qsizetype column) const
    {
        const QString heading = header.value(column).trimmed();
        return heading.isEmpty() || heading.startsWith(u'#') ? meaning(column) : heading;
    }
    void setMeaning(qsizetype column, const QString &means)
    {
        while (meanings.size() <= column)
            meanings << QString();
        meanings[column] = means;
    }
};

/// What a hostile or mistaken file can cost.
struct CsvLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    int columns = 4096;
    qsizetype cells = 16'000'000;  ///< empty ones before a filled one included
    Progress *progress = nullptr;  ///< who may end the reading
};

}  // namespace tri
