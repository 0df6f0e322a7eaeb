// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace tri {
class Workspace;
}

namespace tri::ui {

class Navigator;

/// Undo and redo: of typing while a text editor has the keyboard and something to take back, else of the workspace.
/// The texts name what would happen.
class EditActions final : public QObject {
    Q_OBJECT
public:
    EditActions(QAction *undo, QAction *redo, QObject *parent);
    ~EditActions() override;

    void setWorkspace(Workspace *workspace, Navigator *navigator);
    void update();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(bool back);
    void name(QAction *action, bool back);

    QAction *m_undo;
    QAction *m_redo;
    QPointer<Workspace> m_workspace;
    Navigator *m_navigator = nullptr;
};

}  // namespace tri::ui
