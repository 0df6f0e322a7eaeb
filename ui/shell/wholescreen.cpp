// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wholescreen.h"

#include "ui/shell/actionset.h"
#include "ui/shell/pagearea.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

#include <utility>

namespace tri::ui {

WholeScreen::WholeScreen(ActionSet *actions, QMainWindow *window)
    : QObject(window), m_actions(actions), m_window(window)
{
}

void WholeScreen::follow(PageArea *area)
{
    const Page *page = area && area->pages() ? area->pages()->page() : nullptr;
    if (page && page->wantsWholeScreen())
        begin(area);
    else
        end();
}

void WholeScreen::begin(PageArea *area)
{
    if (m_area)
        return;
    m_before = m_window->windowState();
    m_area = area;
    area->setWhole(true);
    setBarsVisible(false);
    // The keys of a menu bar that does not show are dead; the window itself keeps them alive.
    for (const ActionSpec &spec : actionTable())
        m_window->addAction(m_actions->action(spec.id));
    m_window->setWindowState(m_before | Qt::WindowFullScreen);
}

void WholeScreen::end()
{
    if (!m_area)
        return;
    std::exchange(m_area, nullptr)->setWhole(false);
    setBarsVisible(true);
    for (const ActionSpec &spec : actionTable())
        m_window->removeAction(m_actions->action(spec.id));
    m_window->setWindowState(m_before);
}

void WholeScreen::setBarsVisible(bool visible)
{
    m_window->menuBar()->setVisible(visible);
    for (QToolBar *bar : m_window->findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        bar->setVisible(visible);
    if (auto *line = m_window->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly))
        line->setVisible(visible);
}

}  // namespace tri::ui
