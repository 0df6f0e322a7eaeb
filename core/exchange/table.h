// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tri {

/// A sheet of a workbook, in the order of its tabs.
struct SheetInfo {
    QString name;
    bool hidden = false;
    friend bool operator==(const SheetInfo &, const SheetInfo &) = default;
};

/// What a file turned out to be and how it was read, so that it can be shown and changed.
struct TableSource {
    enum class Format { Csv, Xlsx, Ods };
    Format format = Format::Csv;
    QString encoding;              ///< key of textEncodings(); CSV only
    bool encodingAssumed = false;  ///< nothing in the file says so: the caller's assumption was taken
    QChar separator;               ///< CSV only
    QString sheet;                 ///< the one that was read; workbooks only
    QList<SheetInfo> sheets;       ///< all of them
};

struct CsvRecord {
    int line = 0;  ///< where it starts in the file, 1…; in a workbook the row of the sheet
    QStringList cells;
};

/// A table as it came: every record has at most as many cells as the header, missing ones are empty.
struct CsvTable {
    TableSource source;
    int headerLine = 1;
    QStringList header;
    QList<CsvRecord> records;
};

/// What a hostile or mistaken file can cost.
struct CsvLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    int columns = 4096;
    qsizetype cells = 16'000'000;  ///< empty ones before a filled one included
    Progress *progress = nullptr;  ///< who may end the reading
};

}  // namespace tri
