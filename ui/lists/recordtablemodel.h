// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/query.h"
#include "ui/lists/celltable.h"

#include <QHash>
#include <QSet>

namespace tri {
struct CommitEvent;
}

namespace tri::ui {

/// The records that a query finds, one a row, perhaps under headings of the field they are grouped by. Only ids are
/// held; rows are read in pages as they come into sight. Columns are fields of the kind, with the name first, then the
/// marks ("In conflict", "Overdue", "To be checked").
class RecordTableModel final : public CellTable {
    Q_OBJECT
public:
    RecordTableModel(const RecordSpec &kind, const AppContext &context, QObject *parent = nullptr);

    [[nodiscard]] const RecordSpec &kind() const { return m_kind; }
    /// The filter may hold moving values; they are resolved with each reading.
    [[nodiscard]] const Query &query() const { return m_query; }
    void setQuery(const Query &query) { show(query, m_grouping); }
    /// Under headings of a field; "" = no headings. Asked once, however much of it is new.
    void show(const Query &query, const QString &grouping);
    [[nodiscard]] const QString &grouping() const { return m_grouping; }
    /// Headings of these records come first, in this order, when the list is grouped by a link. Counts from the next show().
    void setGroupOrder(const RecordIds &order) { m_groupOrder = order; }
    void refresh();  ///< asks again; selection and scroll position survive
    /// Lets rows go that no longer match but stayed because they were being edited here.
    void release();
    /// Before they are changed elsewhere: they keep their place as if they were edited here.
    void hold(const RecordIds &records) override;

    // Columns
    [[nodiscard]] QStringList standardColumns() const;
    [[nodiscard]] QStringList columns() const;  ///< field keys, without the marks
    void setColumns(const QStringList &keys);  ///< unknown keys are passed over; the name always stands first
    [[nodiscard]] QString columnKey(int column) const override;  ///< field key; "marks" for the marks
    [[nodiscard]] int columnOf(const QString &key) const override;
    [[nodiscard]] const FieldSpec *fieldAt(int column) const;  ///< nullptr for the marks
    [[nodiscard]] int usualWidth(int column) const;            ///< in characters

    // Rows
    [[nodiscard]] const RecordIds &ids() const
    {
        return m_ids;
    }                                                   ///< in order, those under closed headings too
    [[nodiscard]] RecordId idAt(int row) const override;
    [[nodiscard]] int rowOf(const RecordId &id) const override;  ///< -1 too when its heading is closed
    [[nodiscard]] std::optional<Row> recordAt(int row) const override;
    [[nodiscard]] const RecordSpec *kindAt(int row) const override
    {
        return isHeading(row) ? nullptr : &m_kind;
    }
    [[nodiscard]] const FieldSpec *fieldOf(const QModelIndex &cell) const override
    {
        return isHeading(cell.row()) ? nullptr : fieldAt(cell.column());
    }
    [[nodiscard]] bool hasHeadings() const override { return !m_grouping.isEmpty(); }
    [[nodiscard]] bool isHeading(int row) const override;
    [[nodiscard]] bool isClosed(int row) const override;
    void setClosed(int row, bool closed) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    void setSort(const QList<SortKey> &keys);
    [[nodiscard]] QString sortWords() const;  ///< "Sorted by Date downwards"; "" when it is not

Q_SIGNALS:
    void countChanged();

private:
    struct Line {
        RecordId id;  // null: a heading
        int group = -1;
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Heading {
        FieldValue value;
        mutable QString text;  ///< see nameOf
        QList<double> sums;
        int count = 0;
    };

    void onCommitted(const CommitEvent &event);
    [[nodiscard]] bool ask();  // m_found and m_headings anew
    void arrange();            // lines from what was found
    void meet();
    void meetIds(const RecordIds &now);
    void keepPlaces();
    RecordGroup &homeOf(int heading);
    [[nodiscard]] const Row *rowAt(int row) const;
    [[nodiscard]] QString cellText(const Row &row, int column) const;
    [[nodiscard]] QStringList marks(const Row &row) const;
    [[nodiscard]] QVariant headingData(int row, int column, int role) const;
    /// Made when it is asked for: only those in sight are.
    [[nodiscard]] const QString &nameOf(const Heading &heading) const;
    [[nodiscard]] QString headingText(const Heading &heading) const;
    [[nodiscard]] Query questions() const;
    [[nodiscard]] QString spokenHeading(const FieldSpec &field) const;  ///< with the order it gives

    const RecordSpec &m_kind;
    Query m_query;
    QString m_grouping;
    RecordIds m_groupOrder;
    QList<int> m_fields;  // of the kind, one for each column; -1 = marks
    RecordIds m_ids;
    QList<Line> m_lines;
    QList<Heading> m_headings;
    QList<RecordGroup> m_groups;  // as found last
    QSet<QString> m_closed;       // headings, by their text
    RecordIds m_kept;             // edited here: they keep their place until release()
    QSet<RecordId> m_stale;       // of these, those that no longer match
    mutable QHash<RecordId, Row> m_rows;
};

}  // namespace tri::ui
