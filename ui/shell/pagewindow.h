// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/shell/pagefactories.h"

#include <QMainWindow>

namespace tri::ui {

class ActionSet;
class EditActions;
class PageArea;
class PageCommands;

/// A second window onto the workspace that is open: pages as in the desk, without its side bar. Closing it keeps what
/// is being typed. The desk owns it.
class PageWindow final : public QMainWindow {
    Q_OBJECT
public:
    PageWindow(const AppContext &context, const PageFactories &factories);
    ~PageWindow() override;

    [[nodiscard]] PageArea *area() const { return m_area; }
    [[nodiscard]] ActionSet *actionSet() const { return m_actions; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] QVariantMap keptState() const;
    bool bringBack(const QVariantMap &state);  ///< false when nothing of it is there any more

Q_SIGNALS:
    void stateChanged();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBars();
    void updateTitle();

    ActionSet *m_actions;
    PageArea *m_area;
    EditActions *m_edit;
    PageCommands *m_commands;
    bool m_closed = false;
};

}  // namespace tri::ui
