// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planoutline.h"
#include "ui/lists/celltable.h"
#include "ui/pages/plans/planpart.h"

#include <QHash>
#include <QSet>

namespace tri {
struct CommitEvent;
}

namespace tri::ui {

/// What dragged lines are carried as: their ids.
inline constexpr QLatin1StringView kPlanLinesType("application/x-trilateral-plan-lines");

/// The lines of a plan as a table: those in sight, each with its depth. Who stands below whom comes from the plan, what
/// the cells hold is read from the workspace as it comes into sight, so that a cell shows a change at once.
class OutlineModel final : public CellTable {
    Q_OBJECT
public:
    explicit OutlineModel(const AppContext &context, QObject *parent = nullptr);

    void setPlan(const SharedPlan &plan);
    [[nodiscard]] const SharedPlan &plan() const { return m_plan; }
    /// Lines with all these words, and those above them; "" = all that are not folded away.
    void setWords(const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }

    // Columns
    [[nodiscard]] static QStringList usualColumns();
    [[nodiscard]] static QStringList possibleColumns();
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    void
    setColumns(const QStringList &keys);  ///< unknown keys are passed over; the title always stands first
    [[nodiscard]] QString columnKey(int column) const override { return m_columns.value(column); }
    [[nodiscard]] int columnOf(const QString &key) const override { return int(m_columns.indexOf(key)); }
    [[nodiscard]] QString label(const QString &key) const;
    [[nodiscard]] static int usualWidth(const QString &key);  ///< in characters

    // Rows
    [[nodiscard]] int lineAt(int row) const;  ///< of the plan; -1 for a line not written yet
    [[nodiscard]] RecordId idAt(int row) const override;
    [[nodiscard]] int rowOf(const RecordId &id) const override;
    [[nodiscard]] std::optional<Row> recordAt(int row) const override;
    [[nodiscard]] const RecordSpec *kindAt(int row) const override;
    [[nodiscard]] const FieldSpec *fieldOf(const QModelIndex &cell) const override;
    [[nodiscard]] bool isClosed(int row) const override;
    void setClosed(int row, bool closed) override;
    [[nodiscard]] bool folds(int row) const;  ///< there is something below it
    void closeAll(bool closed);
    /// Opens what is above a line, so that it is in sight.
    void show(const RecordId &id);
    [[nodiscard]] QStringList closed() const;  ///< ids, to be kept
    void setClosed(const QStringList &ids);

    // A line that is being written; it becomes one of the plan once it has a title.
    void startLine(int row, int depth, PlanLevel level, const PlanOutline::Spot &spot);
    void dropLine();
    [[nodiscard]] int pendingRow() const { return m_pendingRow; }  ///< -1
    [[nodiscard]] PlanLevel pendingLevel() const { return m_pendingLevel; }
    [[nodiscard]] const PlanOutline::Spot &pendingSpot() const { return m_pendingSpot; }
    [[nodiscard]] bool isTyped() const { return !isEmpty(m_typed); }

    /// A row of texts for each record, as a table for other programs.
    [[nodiscard]] QList<QStringList> table(const RecordIds &records, bool headings) const;

    Status setText(const QModelIndex &index, const QString &text) override;
    void dropDraft(const QModelIndex &index) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override { return {kPlanLinesType}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void lineTyped(const tri::FieldValue &title);  ///< of the line that is being written
    void lineDropped();
    void foldsChanged();

private:
    void onCommitted(const CommitEvent &event);
    [[nodiscard]] QList<int> shown() const;
    void arrange();
    [[nodiscard]] bool matches(int line, const QStringList &words) const;
    [[nodiscard]] const Row *rowOfLine(int row) const;
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString ownersText(const Activity &activity) const;

    SharedPlan m_plan;
    QStringList m_columns;
    QString m_words;
    QList<int> m_shown;  ///< lines of the plan
    QSet<RecordId> m_closed;
    mutable QHash<RecordId, Row> m_rows;
    mutable QHash<RecordId, QString> m_hay;  ///< folded words of a line
    int m_pendingRow = -1;
    int m_pendingDepth = 0;
    PlanLevel m_pendingLevel = PlanLevel::Activity;
    PlanOutline::Spot m_pendingSpot;
    FieldValue m_typed;
};

}  // namespace tri::ui
