// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/themematrix.h"

#include <QAbstractTableModel>
#include <QSet>

namespace tri::ui {

class Theme;

/// The matrix of themes as a table: a line for each theme in sight, for each period the three sides and what they make
/// together. Themes below others are folded until someone unfolds them.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kPerPeriod = int(kSides) + 1;  ///< the last one: together

    explicit MatrixModel(const Theme &theme, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_theme(theme)
    {
    }

    void setMatrix(ThemeMatrix matrix);
    [[nodiscard]] const ThemeMatrix &matrix() const { return m_matrix; }
    void setUnfolded(const QSet<RecordId> &themes);
    [[nodiscard]] const QSet<RecordId> &unfolded() const { return m_unfolded; }
    void setUnfoldedAt(int row, bool unfolded);
    void unfoldAll(bool unfolded);

    [[nodiscard]] int themeAt(int row) const { return m_lines.value(row, -1); }
    [[nodiscard]] static int periodAt(int column) { return column / kPerPeriod; }
    [[nodiscard]] static int sideAt(int column) { return column % kPerPeriod; }  ///< kSides = together
    [[nodiscard]] bool isUnfoldedAt(int row) const;
    void setThemeWidth(int pixels);  ///< room for the names of themes; longer ones are shortened
    /// What the cell says in words, with its theme and period.
    [[nodiscard]] QString wordsAt(const QModelIndex &index) const;
    /// The records that the cell counts; of "together" those of all sides, each once.
    [[nodiscard]] RecordIds recordsAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fold();
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString themeText(int row) const;

    const Theme &m_theme;
    ThemeMatrix m_matrix;
    QSet<RecordId> m_unfolded;
    QList<int> m_lines;  // themes in sight
    int m_themeWidth = 0;  // 0 = as long as they are
};

}  // namespace tri::ui
