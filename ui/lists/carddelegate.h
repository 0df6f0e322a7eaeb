// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tri::ui {

class Theme;

/// A card of the board: the first line of the text is its title, up to three lines high; the others stand below it,
/// muted, one line each.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CardDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int titleHeight(const QString &title, int width) const;

    const Theme &m_theme;
};

}  // namespace tri::ui
