// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/query.h"
#include "ui/services/appcontext.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tri {
struct CommitEvent;
}

namespace tri::ui {

/// The records a query finds, read from the file a hundred at a time as they come into sight. Columns are the kind's
/// default list fields, its name first, then the marks ("To be checked", "In conflict") where any can occur.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Roles { IdRole = Qt::UserRole, LongRole };

    RecordTableModel(const RecordSpec &kind, const AppContext &context, QObject *parent = nullptr);

    [[nodiscard]] const Query &query() const { return m_query; }
    void setQuery(const Query &query);
    void refresh();  ///< asks again; selection and scroll position survive

    [[nodiscard]] const RecordIds &ids() const { return m_ids; }
    [[nodiscard]] RecordId idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(const RecordId &id) const { return int(m_ids.indexOf(id)); }
    [[nodiscard]] QString columnKey(int column) const;  ///< field key; "marks" for the marks
    [[nodiscard]] int usualWidth(int column) const;     ///< in characters

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countChanged();
    void failed(const tri::Problem &problem);

private:
    void onCommitted(const CommitEvent &event);
    void meet(const RecordIds &now);
    [[nodiscard]] const Row *rowAt(int row) const;
    [[nodiscard]] QString cellText(const Row &row, int column) const;
    [[nodiscard]] QStringList marks(const Row &row) const;

    const RecordSpec &m_kind;
    AppContext m_context;
    Query m_query;
    QList<int> m_fields;  // of the kind, one for each column; -1 = marks
    RecordIds m_ids;
    mutable QHash<RecordId, Row> m_rows;
};

}  // namespace tri::ui
