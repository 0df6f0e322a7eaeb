// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/homedata.h"

#include <QFrame>

class QPushButton;
class QTreeWidget;

namespace tri::ui {

class ThemedLabel;

/// A heading with a count, up to a handful of lines, and a button for all of them.
class HomeBlock final : public QFrame {
    Q_OBJECT
public:
    static constexpr int kShown = 6;

    HomeBlock(const AppContext &context, const QString &heading, const QString &whenEmpty,
              QWidget *parent = nullptr);
    void setLines(const QList<HomeLine> &lines);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *allButton() const { return m_all; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showColumns();

    AppContext m_context;
    QString m_name;
    QList<HomeLine> m_lines;
    ThemedLabel *m_heading;
    ThemedLabel *m_empty;
    QTreeWidget *m_list;
    QPushButton *m_all;
    bool m_open = false;  // all lines show
};

}  // namespace tri::ui
