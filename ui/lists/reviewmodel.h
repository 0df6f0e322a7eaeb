// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/importer.h"
#include "ui/services/appcontext.h"

#include <QAbstractTableModel>

#include <optional>

namespace tri::ui {

/// A table on its way in: its cells as they came, to be mended, and for each row what it will do. Rows with problems
/// stand first when the table is taken in, and events of a calendar that change nothing last; while cells are mended, rows keep their place.
class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Roles {
        ProblemRole = Qt::UserRole,
        SeverityRole,
        RemarksRole,  ///< all about the row
        ChangesRole   ///< what the row changes, old and new, one a line
    };
    enum { StateColumn = 0, FirstCell = 1 };

    ReviewModel(const AppContext &context, const RecordSpec &kind, QObject *parent = nullptr);

    void setTable(CsvTable table, Origin origin);
    void setColumn(int sourceColumn, const QString &key);  ///< "" = not taken in
    [[nodiscard]] QString columnKey(int sourceColumn) const { return m_keys.value(sourceColumn); }
    [[nodiscard]] int sourceColumns() const { return int(m_table.header.size()); }

    [[nodiscard]] const RecordSpec &kind() const { return m_kind; }
    [[nodiscard]] Origin origin() const { return m_origin; }
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    /// Rows that look like records that are here are taken for them. At first so for files, not for what is pasted.
    void setUpdating(bool updating);
    [[nodiscard]] bool isUpdating() const { return m_updating; }
    /// What the table says its columns mean, and its headings as they stand, for being remembered.
    [[nodiscard]] QStringList headings() const { return m_table.header; }
    [[nodiscard]] const QStringList &meanings() const { return m_keys; }
    [[nodiscard]] QString columnName(int sourceColumn) const { return m_table.name(sourceColumn); }
    /// The column whose values tell which record a row stands for; "" = only the reference does.
    void setKeyColumn(const QString &name);

    /// What mends the cell, or else the row.
    [[nodiscard]] QList<ImportFix> fixesAt(const QModelIndex &index) const;
    /// What mends the headings.
    [[nodiscard]] QList<ImportFix> wholeFixes() const;
    /// Other cells of the column with the same value, which the same mends.
    [[nodiscard]] int othersLike(const QModelIndex &index) const;
    void mend(const QModelIndex &index, int fix, bool everywhere);
    void mendWhole(int fix);
    /// The record that is here and that the row may stand for; nullptr when it looks like none.
    [[nodiscard]] const ImportPlan::Alike *alikeAt(int row) const;
    [[nodiscard]] bool isLeftOut(int row) const;
    /// @p everywhere: all rows about which nobody has said anything. nullopt = as if nobody had.
    void decide(int row, std::optional<ImportOptions::Choice> choice, bool everywhere);

    [[nodiscard]] int faultyRows() const;
    [[nodiscard]] int rowsThat(ImportPlan::Fate fate) const;  ///< faulty ones apart
    [[nodiscard]] QStringList wholeProblems() const;  ///< about headings or the table, not about one cell
    /// The plan to carry out: without faulty rows, or everything.
    [[nodiscard]] Result<ImportPlan> finalPlan(bool leaveOutFaulty) const;
    [[nodiscard]] QModelIndex nextProblem(const QModelIndex &after) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void planned();
    void failed(const tri::Problem &problem);

private:
    void nameColumns();
    void replan();
    void problemsFirst();
    [[nodiscard]] const ImportFinding *finding(int row, int column) const;
    [[nodiscard]] const ImportFinding *mendable(const QModelIndex &index) const;
    [[nodiscard]] bool isUndecided(int line) const;
    [[nodiscard]] QString stateText(int line) const;
    [[nodiscard]] const CsvRecord &record(int row) const { return m_table.records[m_order[row]]; }

    const RecordSpec &m_kind;
    AppContext m_context;
    CsvTable m_table;
    Origin m_origin = Origin::Paste;
    bool m_updating = false;
    QString m_keyColumn;
    QHash<int, ImportOptions::Choice> m_choices;  // by line
    ImportPlan m_plan;
    QStringList m_keys;   // of the columns; worked out once for each plan, asked for with each cell painted
    QList<int> m_order;                           // rows in sight -> records
    QHash<int, QList<ImportFinding>> m_findings;  // by line
    QHash<int, qsizetype> m_alikes;               // line -> place in the plan's list
};

}  // namespace tri::ui
