// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"

#include <QObject>
#include <QPointer>

class QAction;
class QLineEdit;
class QMainWindow;
class QMenu;
class QToolBar;

namespace tri::ui {

class ActionSet;
class Locator;
class PageArea;
class PageCommands;
class SpellChecker;
class Theme;

/// What every window onto a workspace offers beside the commands about pages: the box that goes to anything, views by
/// their number, new records, spelling, help, the list of keys.
class WindowCommands final : public QObject {
    Q_OBJECT
public:
    /// @p spelling may be nullptr: words are not judged.
    WindowCommands(ActionSet *actions, PageCommands *pages, const Theme &theme, SpellChecker *spelling,
                   QMainWindow *window);

    void addSearchBox(QToolBar *bar);  ///< to be called once, before setArea
    void setArea(PageArea *area);      ///< nullptr = no workspace is open
    [[nodiscard]] QMenu *newMenu() const { return m_newMenu; }

Q_SIGNALS:
    void said(const QString &text);  ///< about the spelling of the page; "" = what was said is past
    void helpWanted();               ///< and no workspace is open

private:
    template <typename Run> void on(ActionId id, Run run);
    void connectActions();
    void setUpSpelling();
    void nextMisspelling();
    void fillNewMenu();
    void chooseKind();
    void showHelp();
    void showShortcuts();
    void followScheme();
    [[nodiscard]] QList<QAction *> commands() const;

    ActionSet *m_actions;
    PageCommands *m_pages;
    const Theme &m_theme;
    SpellChecker *m_spelling;
    QMainWindow *m_window;
    QMenu *m_newMenu;
    QLineEdit *m_search = nullptr;
    Locator *m_locator = nullptr;
    QPointer<PageArea> m_area;
};

}  // namespace tri::ui
