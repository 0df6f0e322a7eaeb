// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellreader.h"

#include <optional>

namespace tri {

/// One line of the file and the record it stands for.
struct ImportLine {
    const CsvRecord *source = nullptr;
    Row before;
    Row row;
    bool isNew = false;
    bool hasId = false;        ///< the file names the record by its id
    bool byReference = false;  ///< found by its reference, which therefore is no change
    RecordId alike;            ///< has the same title and day, and was not taken for it
};

/// Which record each line of a table stands for: the one with its id, else with its reference, else with what stands in the
/// column that was chosen, else a new one. Each record has one line.
class LineFinder {
public:
    LineFinder(const Workspace &workspace, const RecordSpec &kind, const CsvTable &table, IdSource &ids,
               const ImportOptions &options, LinkIndex &index, CellReader &cells, ImportPlan &plan)
        : m_workspace(workspace), m_kind(kind), m_table(table), m_ids(ids), m_options(options),
          m_index(index), m_cells(cells), m_plan(plan)
    {
    }

    /// Once the columns are known and the records are in the index.
    [[nodiscard]] Status readStrangers();
    /// The column whose values tell which record is meant, and what each of them leads to; false when there is none such.
    [[nodiscard]] bool findKeyColumn();
    /// False, and a finding, when the line does not tell which record it stands for.
    [[nodiscard]] bool identify(ImportLine &line);

    [[nodiscard]] std::optional<ImportOptions::Choice> choiceFor(const CsvRecord &record) const;
    [[nodiscard]] int lineOf(const RecordId &record) const { return m_seen.value(record); }  ///< 0 = none
    /// The line stands for @p known, not for the new record that it was taken for.
    void takeFor(const ImportLine &line, const RecordId &known)
    {
        m_seen.remove(line.row.id);
        m_seen.insert(known, line.source->line);
    }
    [[nodiscard]] static QList<ImportFix> leavingOut();

private:
    [[nodiscard]] QString idText(const CsvRecord &record) const;
    [[nodiscard]] bool identifyById(ImportLine &line);
    [[nodiscard]] bool identifyByReference(ImportLine &line);
    [[nodiscard]] bool identifyByKey(ImportLine &line);
    [[nodiscard]] bool checkReference(const ImportLine &line);
    [[nodiscard]] QStringList keysIn(const FieldValue &value, const Column &column) const;

    const Workspace &m_workspace;
    const RecordSpec &m_kind;
    const CsvTable &m_table;
    IdSource &m_ids;
    const ImportOptions &m_options;
    LinkIndex &m_index;
    CellReader &m_cells;
    ImportPlan &m_plan;
    QHash<RecordId, Row> m_strangers;
    QHash<RecordId, int> m_seen;
    qsizetype m_keyColumn = -1;
    QHash<QString, RecordIds> m_byKey;
    QHash<QString, int> m_keysSeen;
};

}  // namespace tri
