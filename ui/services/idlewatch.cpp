// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace tri::ui {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::setPause(std::chrono::milliseconds pause)
{
    m_timer->stop();
    QCoreApplication::instance()->removeEventFilter(this);
    if (pause.count() <= 0)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer->start(pause);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
    case QEvent::TabletPress: m_timer->start(); break;
    default: break;
    }
    return false;
}

}  // namespace tri::ui
