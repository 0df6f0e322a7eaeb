// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/planchanges.h"
#include "ui/services/appcontext.h"

#include <QAbstractItemModel>

namespace tri::ui {

/// What a workbook changes in a plan, row by row and below each row cell by cell, to be taken or left. Rows with problems
/// stand first, then conflicts; last what there is to say of the file.
class PlanReviewModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Columns { What, Line, Here, There, Cell, ColumnCount };
    enum Roles {
        SeverityRole = Qt::UserRole,  ///< of a problem; not set elsewhere
        FixRole,                      ///< what would mend the cell
        DetailRole,                   ///< all of it, for the line below the table
    };

    explicit PlanReviewModel(const AppContext &context, QObject *parent = nullptr);
    void setChanges(PlanChanges changes);  ///< decisions about the same records stay
    [[nodiscard]] const PlanChanges &changes() const { return m_changes; }
    [[nodiscard]] const PlanChoices &choices() const { return m_choices; }
    [[nodiscard]] QModelIndex nextProblem(const QModelIndex &after) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosen();  ///< something is taken or left now
    void mended(const tri::SheetPlace &place, const QString &text);

private:
    void keepLeft(const PlanChanges &next);
    /// A row of the file, or with -1 the remarks about the file; and what stands below it.
    struct Group {
        int row = -1;
        QList<int> edits;     ///< of the row, without those that follow from others
        QList<int> findings;  ///< places in the list of findings
    };
    [[nodiscard]] const PlanRowChange *change(const Group &group) const;
    [[nodiscard]] const PlanFinding *finding(const QModelIndex &index) const;
    [[nodiscard]] int editAt(const QModelIndex &index) const;  ///< -1 when it is none
    [[nodiscard]] QString groupText(const Group &group, int column) const;
    [[nodiscard]] QString editText(const Group &group, int edit, int column) const;
    [[nodiscard]] static QString findingText(const PlanFinding &finding, int column);
    [[nodiscard]] QVariant checkState(const QModelIndex &index) const;
    [[nodiscard]] QVariant textColor(const QModelIndex &index) const;
    void take(const QModelIndex &index, bool taken);

    AppContext m_context;
    PlanChanges m_changes;
    PlanChoices m_choices;
    QList<Group> m_groups;
};

}  // namespace tri::ui
