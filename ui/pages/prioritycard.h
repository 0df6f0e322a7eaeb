// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace tri::ui {

class Theme;

/// A priority on the board: its statement, its theme, and for each side a chip with its acronym and stance in words.
class PriorityCard final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { Id = Qt::UserRole, Themes, Chips };

    PriorityCard(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QList<QRect> chipPlaces(const QStringList &chips, int width, int &height) const;
    [[nodiscard]] int statementHeight(const QString &statement, int width) const;
    [[nodiscard]] int innerWidth(const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
};

}  // namespace tri::ui
