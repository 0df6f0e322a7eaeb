// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"

#include <QAbstractTableModel>

namespace tri {
struct ChangeSet;
}

namespace tri::ui {

enum class FillMode;

/// What a table of records is to the view and its cells: one record a row, one field a cell. The rows may be of several
/// kinds, stand under headings, or be an outline. Cells are written in one way, whatever the table.
class CellTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole,
        HeadingRole,
        StaleRole,
        UnreadRole,
        DepthRole,   ///< of a line of an outline, in the first column; invalid elsewhere
        FoldsRole,   ///< there is something below the line
        NumberRole,  ///< of a line of an outline, written before its text
    };

    explicit CellTable(const AppContext &context, QObject *parent)
        : QAbstractTableModel(parent), m_context(context)
    {
    }

    [[nodiscard]] virtual QString columnKey(int column) const = 0;
    [[nodiscard]] virtual int columnOf(const QString &key) const = 0;
    [[nodiscard]] virtual RecordId idAt(int row) const = 0;         ///< null for a heading
    [[nodiscard]] virtual int rowOf(const RecordId &id) const = 0;  ///< -1 when it is not in sight
    [[nodiscard]] virtual std::optional<Row> recordAt(int row) const = 0;
    [[nodiscard]] virtual const RecordSpec *kindAt(int row) const = 0;  ///< nullptr for a heading
    [[nodiscard]] virtual const FieldSpec *
    fieldOf(const QModelIndex &cell) const = 0;  ///< nullptr: none there
    [[nodiscard]] virtual bool hasHeadings() const { return false; }
    [[nodiscard]] virtual bool isHeading(int row) const
    {
        Q_UNUSED(row)
        return false;
    }
    [[nodiscard]] virtual bool isClosed(int row) const
    {
        Q_UNUSED(row)
        return false;
    }
    virtual void setClosed(int row, bool closed)
    {
        Q_UNUSED(row)
        Q_UNUSED(closed)
    }

    // Cells
    [[nodiscard]] QString
    editText(const QModelIndex &index) const;  ///< a draft, or the value as it is edited
    [[nodiscard]] virtual Result<FieldValue> readText(const QModelIndex &index, const QString &text) const;
    /// Writes at once, as one step. What cannot be read or breaks a rule is kept as a draft of the cell.
    virtual Status setText(const QModelIndex &index, const QString &text);
    /// Why the cell is not to be changed now; "" = it may.
    [[nodiscard]] QString lockAt(const QModelIndex &index) const;
    bool tellLock(const QModelIndex &index);  ///< to the person who tries; false when there is none
    virtual void dropDraft(const QModelIndex &index);
    /// One step over several records; the number of records that changed. Records whose kind has no such field, or not
    /// this choice, stay as they are.
    Result<int> fill(const RecordIds &records, const FieldSpec &field, FillMode mode,
                     const FieldValue &value);
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void written(const tri::RecordIds &records);  ///< after a change that was made here
    void failed(const tri::Problem &problem);
    void refused(const QModelIndex &index,
                 const tri::Problem &problem);  ///< a cell's text; kept as its draft

protected:
    Status apply(ChangeSet changes, const RecordIds &touched);
    /// These are about to be changed here.
    virtual void hold(const RecordIds &records) { Q_UNUSED(records) }

    AppContext m_context;
};

}  // namespace tri::ui
