// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listlook.h"

#include <QWidget>

class QAction;
class QMenu;
class QTabBar;
class QToolButton;

namespace tri::ui {

/// The kept views of one kind as tabs, and what can be done with them. A view whose look was changed is marked with a
/// star until it is saved, kept under another name, or set back.
class ViewTabs final : public QWidget {
    Q_OBJECT
public:
    ViewTabs(const AppContext &context, const RecordSpec &kind, QWidget *parent);

    void setLook(const ListLook &look);  ///< as the list shows now
    [[nodiscard]] RecordId current() const { return m_current; }
    void choose(const RecordId &view);  ///< null = all records
    [[nodiscard]] QList<QAction *> actions() const;
    void addWidget(QWidget *widget);  ///< at the far end, before the view's own button
    void saveAs(const QString &name, bool shared);

Q_SIGNALS:
    void chosen(const tri::ui::ListLook &look);
    void failed(const tri::Problem &problem);

private:
    void fill();
    void mark();
    void save();
    void askName();
    void askRename();
    void remove();
    void share(bool shared);
    void write(const Row &before, const Row &after);
    void onTab(int tab);
    [[nodiscard]] const Row *currentView() const;

    const RecordSpec &m_kind;
    AppContext m_context;
    QTabBar *m_tabs;
    QToolButton *m_more;
    QToolButton *m_saveButton;
    QToolButton *m_resetButton;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_reset;
    QAction *m_rename;
    QAction *m_share;
    QAction *m_remove;
    QList<Row> m_views;
    RecordId m_current;
    ListLook m_kept;  // of the current view
    ListLook m_look;
    bool m_filling = false;
};

}  // namespace tri::ui
