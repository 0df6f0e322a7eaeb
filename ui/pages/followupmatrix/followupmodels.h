// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followupmatrix.h"
#include "core/rules/followupmatrixwords.h"

#include <QAbstractTableModel>

namespace tri::ui {

class Theme;

/// What both forms of the matrix have in common: they hold numbers alone and make words as they come into sight. The
/// recommendation stands in the header of the line, which never scrolls away sideways.
class FollowUpModel : public QAbstractTableModel {
    Q_OBJECT
public:
    FollowUpModel(const Theme &theme, const QString &language, QObject *parent);

    void setMatrix(std::shared_ptr<const FollowUpMatrix> matrix);
    [[nodiscard]] const FollowUpMatrix &matrix() const { return *m_matrix; }
    [[nodiscard]] const FollowUpMatrixWords &words() const { return m_words; }
    void setNameWidth(int pixels);  ///< room for the names of lines; longer ones are shortened

    [[nodiscard]] virtual QString wordsAt(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual QList<MatrixUse> usesAt(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual int recommendationAt(int row) const = 0;  ///< its place in the data; -1 outside
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString fullHeading(int column) const { return heading(column); }
    [[nodiscard]] virtual QString text(const QModelIndex &index) const = 0;
    [[nodiscard]] RecordId recommendationId(int row) const;
    [[nodiscard]] RecordIds recordsAt(const QModelIndex &index) const;  ///< each once
    [[nodiscard]] QString lineName(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Theme &m_theme;
    FollowUpMatrixWords m_words;
    std::shared_ptr<const FollowUpMatrix> m_matrix;
    int m_nameWidth = 0;
};

/// Recommendations by actors.
class FollowUpGridModel final : public FollowUpModel {
    Q_OBJECT
public:
    using FollowUpModel::FollowUpModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString wordsAt(const QModelIndex &index) const override;
    [[nodiscard]] QList<MatrixUse> usesAt(const QModelIndex &index) const override;
    [[nodiscard]] int recommendationAt(int row) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString fullHeading(int column) const override;
    [[nodiscard]] QString text(const QModelIndex &index) const override;
};

/// The long form, a line an entry.
class FollowUpListModel final : public FollowUpModel {
    Q_OBJECT
public:
    static constexpr int kLead = 2;  ///< columns of the long form that stand in the header of the line

    using FollowUpModel::FollowUpModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString wordsAt(const QModelIndex &index) const override;
    [[nodiscard]] QList<MatrixUse> usesAt(const QModelIndex &index) const override;
    [[nodiscard]] int recommendationAt(int row) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString text(const QModelIndex &index) const override;
};

}  // namespace tri::ui
