// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;

namespace tri::ui {

class ActionSet;
class PageArea;

/// The commands about pages – where to go, tabs, panes, print – for the area of one window, and the commands of the
/// page in sight in its Record menu.
class PageCommands final : public QObject {
    Q_OBJECT
public:
    PageCommands(ActionSet *actions, QObject *parent);

    void setArea(PageArea *area);  ///< nullptr = no workspace is open
    [[nodiscard]] QList<QAction *> pageActions() const { return m_pageActions; }

private:
    void on(ActionId id, const std::function<void(PageArea &)> &run);
    void follow();
    void followActions();

    ActionSet *m_actions;
    QPointer<PageArea> m_area;
    QList<QAction *> m_pageActions;
    QList<QAction *> m_separators;  ///< between groups of them
};

}  // namespace tri::ui
