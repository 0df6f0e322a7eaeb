// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/linkindex.h"

#include <QSet>

namespace tri {

/// Turns the cells of a line into values of a row and reports what breaks a rule.
class CellReader {
public:
    CellReader(const RecordSpec &kind, const CsvTable &table, LinkIndex &index, ImportPlan &plan,
               const ImportOptions &options)
        : m_kind(kind), m_table(table), m_index(index), m_plan(plan), m_options(options)
    {
    }

    void setColumns(QList<Column> columns);
    [[nodiscard]] qsizetype idColumn() const
    {
        return m_idColumn;
    }  ///< -1 when the file has none; the next too
    [[nodiscard]] qsizetype referenceColumn() const { return m_referenceColumn; }
    /// The first column that feeds the field; -1 when there is none.
    [[nodiscard]] qsizetype columnOfField(const QString &fieldKey) const;
    [[nodiscard]] static QString cell(const CsvRecord &record, qsizetype column);

    enum class What { Values, Links };
    /// Empty cells leave the row as it is. @p skip is a column that is no change.
    void read(const CsvRecord &record, Row &row, What what, qsizetype skip = -1);

    void report(const CsvRecord &record, qsizetype column, const QString &text,
                Finding::Severity severity = Finding::Severity::Error, const QList<ImportFix> &fixes = {});
    /// As read(), values and links, without a word: what is wrong was told already.
    void readAgain(const CsvRecord &record, Row &row, qsizetype skip);
    /// Adds words to what the row's field holds, as a column that says so does.
    void addTo(Row &row, int fieldIndex, const QString &label, const QString &words) const;
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// The column of that field, in that language where it has several; -1 when there is none.
    [[nodiscard]] qsizetype columnOf(int field, const QString &language = {}) const;
    /// An error was reported for this cell: what follows from its absence need not be said too.
    [[nodiscard]] bool isRefused(const CsvRecord &record, qsizetype column) const
    {
        return m_refused.contains({record.line, column});
    }

private:
    [[nodiscard]] const FieldSpec &field(int index) const { return m_kind.fields[std::size_t(index)]; }
    void setOriginal(const CsvRecord &record, Row &row, qsizetype column);
    void setValue(const CsvRecord &record, qsizetype column, FieldValue &value, const QString &text);
    void addWords(const CsvRecord &record, Row &row);
    void reportUnread(const CsvRecord &record, qsizetype column, const QString &text, const Problem &problem);
    void reportLinks(const CsvRecord &record, qsizetype column, const QString &text, const Problem &problem);

    const RecordSpec &m_kind;
    const CsvTable &m_table;
    LinkIndex &m_index;
    ImportPlan &m_plan;
    ImportOptions m_options;
    QList<Column> m_columns;
    QSet<std::pair<int, qsizetype>> m_refused;
    bool m_quiet = false;
    qsizetype m_idColumn = -1;
    qsizetype m_referenceColumn = -1;
};

}  // namespace tri
