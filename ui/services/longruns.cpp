// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/longruns.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <memory>

namespace tri::ui {

LongRuns::LongRuns(QObject *parent) : QObject(parent) {}

void LongRuns::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void LongRuns::carryOut(const QString &what, const std::function<void(Progress &)> &work)
{
    Q_ASSERT_X(!m_progress, "LongRuns", "one piece of long work at a time");
    Progress progress;
    m_progress = &progress;
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(progress); }));
    thread->setObjectName(QStringLiteral("long_run"));
    thread->start();
    if (!thread->wait(kUnnoticedMs)) {
        QEventLoop loop;
        connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
        // What is typed meanwhile waits for its turn rather than getting lost; only then is there something to see.
        QTimer::singleShot(kUnseenMs, &loop, &QEventLoop::quit);
        if (!thread->isFinished())
            loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!thread->isFinished()) {
            Q_EMIT started(what);
            if (!thread->isFinished())
                loop.exec();
            thread->wait();
            m_progress = nullptr;
            Q_EMIT finished();
        }
        thread->wait();
    }
    m_progress = nullptr;
    // Whoever asked expects the lists to know already what was done.
    if (m_workspace)
        QCoreApplication::sendPostedEvents(m_workspace, QEvent::MetaCall);
}

Result<Stamp> applyLong(const AppContext &context, const ChangeSet &changes)
{
    return runLong(context, labelText(changes.label, context.workspace->registry()),
                   [&](Progress &progress) { return context.workspace->apply(changes, &progress); });
}

}  // namespace tri::ui
