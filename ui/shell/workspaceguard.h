// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace tri::ui {

class DocumentController;
class IdleWatch;
class PassphraseDialog;
class Preferences;
class Theme;

/// What protected workspaces need of the window: their passphrase is asked for when they are opened, they are locked at once
/// or when nobody uses the program, and opened again where one was.
class WorkspaceGuard final : public QObject {
    Q_OBJECT
public:
    /// @p isShown says that a room full of people looks at the screen: nothing locks itself then.
    WorkspaceGuard(DocumentController &documents, const Theme &theme, Preferences &preferences,
                   const Clock &clock, std::function<bool()> isShown, QWidget *window);

    void lockNow();         ///< or, where there is no protection, offers it
    void showProtection();  ///< of the open workspace

private:
    void ask(const QString &path, Workspace::Mode mode);
    void watch();

    DocumentController &m_documents;
    const Theme &m_theme;
    Preferences &m_preferences;
    const Clock &m_clock;
    std::function<bool()> m_isShown;
    QWidget *m_window;
    IdleWatch *m_idle;
    QPointer<PassphraseDialog> m_asking;
};

}  // namespace tri::ui
