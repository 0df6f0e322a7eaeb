// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "ui/services/preferences.h"

#include <QTimer>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWritePause = 500;  // ms after the first of several changes

}  // namespace

Session::Session(Preferences &preferences, const QString &workspace, std::function<QVariantMap()> state,
                 QObject *parent)
    : QObject(parent), m_preferences(preferences), m_workspace(workspace), m_state(std::move(state)),
      m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kWritePause);
    connect(m_timer, &QTimer::timeout, this, &Session::write);
}

QVariantMap Session::kept() const
{
    return m_preferences.keptOf(m_workspace, u"sessions"_s).toMap();
}

void Session::touch()
{
    if (!m_timer->isActive())  // not put off by the next change: scrolling must not delay it for long
        m_timer->start();
}

void Session::write()
{
    m_timer->stop();
    if (m_preferences.rememberRecent.value()) {
        const QVariantMap now = m_state();
        if (now != m_last) {
            m_last = now;
            m_preferences.keepOf(m_workspace, u"sessions"_s, now);
        }
    }
    Q_EMIT written();
}

}  // namespace tri::ui
