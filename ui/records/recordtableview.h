// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tri::ui {

class Theme;

/// A table in the style of the lists: light horizontal rules, no vertical ones, whole rows under the pointer and selected.
class RecordTableView final : public QTableView {
    Q_OBJECT
public:
    RecordTableView(const Theme *theme, QWidget *parent);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

Q_SIGNALS:
    void opened(const QModelIndex &index);  ///< Enter or double click

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    const Theme *m_theme;
    int m_hovered = -1;
};

}  // namespace tri::ui
