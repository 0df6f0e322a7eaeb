// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/attaching.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace tri::ui {

class EmptyState;
class FileActions;

/// The files that go with a record: its own and those attached to it. Files come in by dropping, pasting or choosing,
/// and go out by opening, saving, copying or dragging. Enter and a double click open.
class FilesPanel final : public QWidget {
    Q_OBJECT
public:
    FilesPanel(const AppContext &context, QWidget *parent);

    void showRecord(const Row &row);
    [[nodiscard]] int count() const { return int(m_entries.size()); }

Q_SIGNALS:
    void attachWanted();
    void dropped(const QStringList &paths);  ///< or pasted
    void failed(const tri::Problem &problem);
    void done(const QString &text, bool undoable);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QAction *makeAction(const QString &key, const QString &icon, const QString &text, const QString &tip);
    void setUpList();
    void setUpEmptyState();
    void setUpButtons();
    void fitColumns();
    void addLine(const FileOfRecord &file);
    void updateActions();
    void copy();
    void paste();
    void removeSelected();
    void removeAll(const QList<FileOfRecord> &files);
    [[nodiscard]] QList<FileOfRecord> selected() const;
    [[nodiscard]] bool isOpen() const;  ///< files may come and go

    AppContext m_context;
    FileActions *m_actions;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_none;
    QPushButton *m_attachFirst = nullptr;
    QWidget *m_bar;
    QAction *m_attach;
    QAction *m_open;
    QAction *m_save;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_record;
    QAction *m_remove;
    QList<FileOfRecord> m_entries;
    Row m_row;
};

}  // namespace tri::ui
