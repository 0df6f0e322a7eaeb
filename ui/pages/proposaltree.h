// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace tri::ui {

class Theme;

/// Proposals below their area, with a box to tick each. Space ticks, Alt with an arrow or the mouse moves, F2 edits the title
/// and a digit the minutes.
class ProposalTree final : public QTreeWidget {
    Q_OBJECT
public:
    enum Column { Title, Minutes, Origin, Why, Columns };

    explicit ProposalTree(const Theme &theme, QWidget *parent = nullptr);
    void moveCurrent(int by);
    void fitColumns();

Q_SIGNALS:
    void moved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void follow();

    const Theme &m_theme;
};

}  // namespace tri::ui
