// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tri::ui {

class AgendaModel;
class Theme;

/// The agenda on the screen: whole rows, light rules between them. Enter opens, Alt with an arrow moves, F2 or a letter edits
/// the title, a digit the minutes.
class AgendaView final : public QTreeView {
    Q_OBJECT
public:
    AgendaView(const Theme &theme, AgendaModel *model, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened();
    void moveWanted(int by);
    void indentWanted(int by);  ///< 1 = one level in, -1 = out
    void deleteWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void editAt(int column, QKeyEvent *event);
    [[nodiscard]] int levelStep(const QKeyEvent &event) const;
    void follow();
    void fitColumns();
    void showFitting();

    const Theme &m_theme;
};

}  // namespace tri::ui
