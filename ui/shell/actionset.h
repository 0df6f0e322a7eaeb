// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QMenuBar;

namespace tri::ui {

class Preferences;
class Theme;

/// The table's commands as live actions of one window, and its menu bar.
class ActionSet final : public QObject {
    Q_OBJECT
public:
    ActionSet(const Theme &theme, QObject *parent);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions[std::size_t(id)]; }
    [[nodiscard]] QMenu *menu(MenuId id) const { return m_menus[std::size_t(id)]; }
    void fill(QMenuBar *bar);
    /// Those that make sense only with an open workspace.
    void setWorkspaceOpen(bool open);
    /// Takes away what only the main window offers, and the menus that have nothing left.
    void leaveOutMain();
    /// Marks the command of the language that was chosen, as the preferences have it.
    void showLanguage(const QString &chosen);
    /// Takes away the choice of what the office has fixed.
    void showOffice(const Preferences &preferences);

private:
    void setTexts();
    [[nodiscard]] QMenu *menuFor(const ActionSpec &spec);
    std::array<QAction *, std::size_t(ActionId::About) + 1> m_actions{};
    std::array<QMenu *, kMenuCount> m_menus{};
};

}  // namespace tri::ui
