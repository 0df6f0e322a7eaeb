// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planoutline.h"
#include "core/rules/planpaste.h"
#include "ui/services/appcontext.h"

#include <QAbstractTableModel>

namespace tri::ui {

/// Pasted lines under review. Other columns that name a field of an activity are read as its values.
class PastedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Problem, Level, Number, Title, FirstCell };

    PastedModel(const AppContext &context, const QList<PastedLine> &lines, QObject *parent);

    /// Below which line they will stand, which says what levels fit.
    void setUnder(std::optional<PlanLevel> under);
    [[nodiscard]] const QList<PastedLine> &lines() const { return m_lines; }
    [[nodiscard]] int problems() const;
    [[nodiscard]] QString problem(int row) const;
    void shift(int row, int by);  ///< one level in or out
    [[nodiscard]] QList<NewPlanLine> made() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] Row rowOf(const PastedLine &line, QStringList *unread) const;
    void check();

    AppContext m_context;
    QList<PastedLine> m_lines;
    QStringList m_headings;
    QStringList m_keys;    ///< field for each further column; "" = left out
    QStringList m_unread;  ///< for each line, what of it cannot be read
    std::optional<PlanLevel> m_under;
};

}  // namespace tri::ui
