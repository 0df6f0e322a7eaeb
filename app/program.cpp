// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/assemble.h"
#include "core/base/translations.h"
#include "ui/render/pagesetup.h"
#include "ui/services/longruns.h"
#include "ui/services/preferences.h"
#include "ui/shell/documentcontroller.h"

#include <QLocale>

#include <utility>

namespace tri::app {

using namespace tri::ui;

Program::Program(const Setup &setup, QObject *parent) : QObject(parent), m_setup(setup)
{
    m_language.set(resolvedLanguage(m_setup.preferences->language.value(), QLocale::system().uiLanguages()));
    makeWindow({});
}

Program::~Program() = default;

void Program::makeWindow(const QVariantMap &left)
{
    m_window = std::make_unique<MainWindow>(
        MainWindow::Setup{m_setup.theme, m_setup.preferences, m_setup.clock, m_setup.documents,
                          pageFactories(*m_setup.files, m_setup.printers),
                          std::exchange(m_isFirst, false) && m_setup.preferences->startNotices.value()
                              ? [] { return missingFontsText(missingScripts()); }
                              : std::function<QString()>(),
                          m_setup.spelling, left});
    // Not while the command that asked for it is still being carried out: it belongs to the window that goes.
    connect(m_window.get(), &MainWindow::languageWanted, this, &Program::setLanguage, Qt::QueuedConnection);
}

void Program::setLanguage(const QString &chosen)
{
    if (m_setup.preferences->language.isFixed())
        return;
    const QString now = resolvedLanguage(chosen, QLocale::system().uiLanguages());
    m_setup.preferences->language.set(chosen);
    if (now == m_language.language() || m_setup.documents->longRuns().isRunning())
        return;
    const bool wasShown = m_window->isVisible();
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    const QVariantMap left = before->leave();
    m_language.set(now);
    makeWindow(left);
    if (wasShown) {
        m_window->show();
        m_window->activateWindow();
    }
    Q_EMIT windowChanged();
}

}  // namespace tri::app
