// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a file says about a plan, before it is held against the plan: rows of lines, whatever sheet they come from.

#include "core/exchange/rawbook.h"
#include "core/plansheets/planforms.h"

namespace tri {

/// A cell of the file.
struct SheetPlace {
    QString sheet;
    int row = 0;     ///< from 1; 0 = the sheet, or the whole file
    int column = 0;  ///< from 1; 0 = the whole row
    QString heading{};
    QString value{};

    [[nodiscard]] QString cell() const;  ///< "B7"; "7" for a whole row
    friend bool operator==(const SheetPlace &, const SheetPlace &) = default;
};

/// What is wrong, or worth knowing, about a cell, and what would mend it.
struct PlanFinding {
    Finding::Severity severity = Finding::Severity::Error;
    SheetPlace place;
    QString text;                  ///< translated: which rule, and what to do
    std::optional<QString> fix{};  ///< what the cell should hold; nothing when it cannot be guessed
};
/// "Sheet “Activities”, cell D7 (Lead), “IMO”: …"
[[nodiscard]] QString findingText(const PlanFinding &finding);

/// One row of the file, or the part of it that tells of one line.
struct PlanTableRow {
    int row = 0;                   ///< in its sheet
    QStringList cells;             ///< as the columns of its table
    int uid = 0;                   ///< of its own in the whole file, from 1
    int above = 0;                 ///< uid of the row it stands under; 0 = the parent's cell tells
    QSet<int> formulas{};          ///< columns whose value was calculated
    QSet<int> merged{};            ///< columns whose value comes from a merged cell further up
    QSet<int> covered{};           ///< columns that a merged cell beside them covers
    QHash<int, QString> broken{};  ///< columns whose formula has no result
};

struct PlanTable {
    PlanSheet sheet = PlanSheet::Activities;
    QString name;  ///< of the sheet in the file
    QList<PlanColumn> columns;
    QList<PlanTableRow> rows;

    [[nodiscard]] int columnOf(PlanColumn::Part part) const;  ///< -1 when there is none
    [[nodiscard]] int columnOf(int field) const;              ///< likewise, in any language
    [[nodiscard]] SheetPlace place(const PlanTableRow &row, int column) const;
};

/// All that is read from a file.
struct PlanBook {
    TableSource source;
    bool own =
        false;  ///< a workbook that exportPlan made: rows have keys, and an emptied cell empties the field
    RecordId plan;  ///< that it was made for; null when it does not say
    QString language = QStringLiteral("en");
    Handling highest = Handling::Sensitive;
    QString state;                          ///< last commit that it contains
    QHash<int, QStringList> digestColumns;  ///< by sheet: keys of the columns that digests were made of
    QHash<int, int> exportedRows;           ///< by sheet
    QList<PlanTable> tables;
    QList<PlanFinding> findings;  ///< what reading it has to say
};

/// Whether it is a workbook of a plan as exportPlan makes it, whatever became of its sheets since.
[[nodiscard]] bool isPlanBook(const RawBook &book);
/// Newer when a newer program made it.
[[nodiscard]] Result<PlanBook> readPlanBook(const RawBook &book);

}  // namespace tri
