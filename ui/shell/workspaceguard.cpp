// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceguard.h"

#include "core/base/localtext.h"
#include "core/workspace/protecting.h"
#include "ui/pages/exchange/passphrasedialog.h"
#include "ui/services/idlewatch.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/protectdialog.h"

#include <QFileInfo>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

WorkspaceGuard::WorkspaceGuard(DocumentController &documents, const Theme &theme, Preferences &preferences,
                               const Clock &clock, std::function<bool()> isShown, QWidget *window)
    : QObject(window), m_documents(documents), m_theme(theme), m_preferences(preferences), m_clock(clock),
      m_isShown(std::move(isShown)), m_window(window), m_idle(new IdleWatch(this))
{
    connect(&documents, &DocumentController::passphraseWanted, this, &WorkspaceGuard::ask);
    connect(&documents, &DocumentController::locked, this,
            [this](const QString &path) { ask(path, Workspace::Mode::ReadWrite); });
    connect(&documents, &DocumentController::opened, this, &WorkspaceGuard::watch);
    connect(&documents, &DocumentController::closed, this, &WorkspaceGuard::watch);
    connect(m_idle, &IdleWatch::idle, this, [this] {
        if (m_isShown())
            watch();
        else
            m_documents.lockNow();
    });
    watch();
}

void WorkspaceGuard::watch()
{
    const bool isOpen = m_documents.workspace() && isProtected(m_documents.workspace()->path());
    m_idle->setPause(std::chrono::minutes(isOpen ? m_preferences.lockAfter.value() : 0));
}

void WorkspaceGuard::lockNow()
{
    if (m_documents.workspace() && !isProtected(m_documents.workspace()->path()))
        showProtection();
    else
        m_documents.lockNow();
}

void WorkspaceGuard::showProtection()
{
    if (!m_documents.workspace())
        return;
    auto *dialog = new ProtectDialog(m_documents, m_theme, m_preferences, m_clock.today(), m_window);
    connect(dialog, &QDialog::finished, this, &WorkspaceGuard::watch);
    dialog->open();
}

void WorkspaceGuard::ask(const QString &path, Workspace::Mode mode)
{
    if (m_asking)
        m_asking->close();
    AppContext context;
    context.theme = &m_theme;
    m_asking = new PassphraseDialog(
        context,
        tr("%1 is locked. Type its passphrase or its recovery code.")
            .arg(isolated(QFileInfo(path).completeBaseName())),
        [this, path, mode](const QString &secret) { return m_documents.unlockAndOpen(path, secret, mode); },
        m_window);
    m_asking->open();
}

}  // namespace tri::ui
