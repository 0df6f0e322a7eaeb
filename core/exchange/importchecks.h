// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What reading the cells does not tell: texts in the wrong language, and what does not fit across records.

#include "core/exchange/cellreader.h"
#include "core/rules/crossfinding.h"

namespace tri {

class ImportChecks {
public:
    ImportChecks(const Workspace &workspace, const RecordSpec &kind, const CsvTable &table, CellReader &cells,
                 LinkIndex &index, ImportPlan &plan)
        : m_kind(kind), m_table(table), m_cells(cells), m_index(index), m_plan(plan), m_reader(workspace)
    {
    }

    /// Remembers what languages the texts of the line are likely in; @p before is the record as it is here.
    void noteLanguages(const CsvRecord &record, const Row &before);
    /// Once all lines are read: a whole column in another language is told once, single texts at their cells.
    void tellLanguages();
    /// What the rules across records say about the line; what was so before is not the file's doing.
    void tellAcross(const CsvRecord &record, const Row &before, const Row &row);
    /// What probably mends a finding about the record, as cells of its line.
    [[nodiscard]] QList<ImportFix> fixesOf(const Finding &finding) const;
    /// What it says, without what a button says.
    [[nodiscard]] QString textOf(const Finding &finding) const;

private:
    struct Text {
        const CsvRecord *record = nullptr;
        qsizetype column = 0;
        QString language;  ///< that it is likely in
        QString there;     ///< what is in that language already, in the line or in the record
    };
    [[nodiscard]] QString languageOfColumn(qsizetype column) const;
    void tellColumn(qsizetype column, const QString &language);
    void tellText(const Text &text);

    const RecordSpec &m_kind;
    const CsvTable &m_table;
    CellReader &m_cells;
    LinkIndex &m_index;
    ImportPlan &m_plan;
    Reader m_reader;
    QList<Text> m_texts;
};

}  // namespace tri
