// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/pagefactories.h"

#include <QMainWindow>

namespace tri::ui {

class ActionSet;
class EditActions;
class PageArea;
class PageCommands;
class WholeScreen;
class WindowCommands;

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
    void programWanted(tri::ui::ActionId id);  ///< a command that is carried out for all windows at once

protected:
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBars();
    void updateTitle();
    void followPage();

    ActionSet *m_actions;
    PageArea *m_area;
    EditActions *m_edit;
    PageCommands *m_pageCommands;
    WindowCommands *m_commands;
    WholeScreen *m_whole;
    QByteArray m_geometry;  // ahead of the whole screen
    bool m_closed = false;
};

}  // namespace tri::ui
