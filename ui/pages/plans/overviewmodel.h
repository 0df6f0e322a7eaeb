// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planoverview.h"

#include <QAbstractTableModel>

namespace tri::ui {

class Theme;

/// Several plans side by side as a table: the last column holds the whole line and what the plans make together, the last
/// line each column's sum.
class OverviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit OverviewModel(const Theme &theme, QObject *parent = nullptr) : QAbstractTableModel(parent), m_theme(theme) {}

    void setOverview(PlanOverview overview);
    [[nodiscard]] const PlanOverview &overview() const { return m_overview; }
    void setNameWidth(int pixels);  ///< room for the names of lines; longer ones are shortened
    /// The cell as the rules counted it; nullptr outside.
    [[nodiscard]] const OverviewCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] QString wordsAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isSum(int row) const { return row == m_overview.lines.size(); }
    [[nodiscard]] bool isTotal(int column) const { return column == m_overview.columns.size(); }
    [[nodiscard]] QString cellText(const QModelIndex &index) const;

    const Theme &m_theme;
    PlanOverview m_overview;
    int m_nameWidth = 0;  // 0 = as long as they are
};

}  // namespace tri::ui
