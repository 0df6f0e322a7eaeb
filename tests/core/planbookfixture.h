// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/planexport.h"
#include "core/plansheets/planimport.h"
#include "core/workspace/workspace.h"
#include "tests/support/workspacefixture.h"

namespace tri::test {

/// A workspace with one small plan: objective 1 with outcome 1.1 and output 1.1.1, activities below it, objective 2, a
/// milestone and an indicator, some agencies; and its workbook, to be edited.
class PlanBookFixture {
public:
    PlanBookFixture();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QByteArray exported(const PlanExportOptions &options = {});
    [[nodiscard]] RawBook raw(const PlanExportOptions &options = {});
    [[nodiscard]] PlanChanges planned(const RawBook &book);  ///< asserts success
    [[nodiscard]] PlanChanges planned(const QByteArray &bytes);
    void take(const PlanChanges &changes, const PlanChoices &choices = {});
    void set(const RecordId &id, const char *field, const FieldValue &value);
    [[nodiscard]] Row row(const RecordId &id) { return must(m_workspace->row(id)); }

    RecordId plan, otherPlan, otherActivity, objective, outcome, output, second, handbook, retreat, secret,
        milestone, indicator;
    RecordId iom, ilo;

private:
    void save(const Row &row);
    WorkspaceFixture m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

/// A sheet of the book by the key of its form; asserts that it is there.
[[nodiscard]] RawSheet &sheetIn(RawBook &book, PlanSheet sheet);
/// Place of a column by its key, from 0.
[[nodiscard]] int columnIn(const RawSheet &sheet, const QString &key);
/// The row whose cell of the column has this text.
[[nodiscard]] CsvRecord &rowWith(RawSheet &sheet, const QString &key, const QString &text);
void setText(RawSheet &sheet, CsvRecord &row, const QString &key, const QString &text);
/// Adds a row below all others.
CsvRecord &addRow(RawSheet &sheet, const QHash<QString, QString> &cells);
[[nodiscard]] QString told(const PlanChanges &changes);  ///< all findings, a line each
/// "title: Handbook -> Manual", of all rows that can be taken, sorted.
[[nodiscard]] QStringList editsOf(const PlanChanges &changes);

/// Changes cells of a workbook's bytes and leaves everything else as it is.
class BookEditor {
public:
    explicit BookEditor(const QByteArray &bytes);
    /// By the key of the sheet's form, the cell by name: "D7".
    void set(PlanSheet sheet, const QString &cell, const QString &text);
    [[nodiscard]] QByteArray bytes() const;
    /// The cell in the column of that key whose row has @p text in the column @p at.
    [[nodiscard]] QString cell(PlanSheet sheet, const QString &key, const QString &at,
                               const QString &text) const;

private:
    QList<std::pair<QString, QByteArray>> m_members;
    RawBook m_raw;
};

}  // namespace tri::test
