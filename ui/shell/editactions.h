// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QObject>

class QAction;

namespace tri::ui {

/// Undo and redo: of typing while a text editor has the keyboard and something to take back, else of the workspace.
/// The texts name what would happen.
class EditActions final : public QObject {
    Q_OBJECT
public:
    EditActions(QAction *undo, QAction *redo, QObject *parent);
    ~EditActions() override;

    void setContext(const AppContext &context);  ///< without a workspace: nothing to undo
    void update();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(bool back);
    void name(QAction *action, bool back);

    QAction *m_undo;
    QAction *m_redo;
    AppContext m_context;
};

}  // namespace tri::ui
