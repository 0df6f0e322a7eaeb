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
    bool shown = false;
    if (!thread->wait(kUnnoticedMs)) {
        QEventLoop loop;
        connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
        // What is typed meanwhile waits for its turn rather than getting lost; only then is there something to see.
        QTimer::singleShot(kUnseenMs, &loop, &QEventLoop::quit);
        if (!thread->isFinished())
            loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!thread->isFinished()) {
            shown = true;
            Q_EMIT started(what);
            loop.exec();
        }
        thread->wait();
    }
    m_progress = nullptr;
    // Whoever asked expects the lists to know already what was done.
    if (m_workspace)
        QCoreApplication::sendPostedEvents(m_workspace, QEvent::MetaCall);
    if (shown)
        Q_EMIT finished();
}

Result<Stamp> applyLong(const AppContext &context, const ChangeSet &changes)
{
    return runLong(context, labelText(changes.label, context.workspace->registry()),
                   [&](Progress &progress) { return context.workspace->apply(changes, &progress); });
}

Result<CommitEvent> undoLong(const AppContext &context)
{
    const auto label = context.workspace->undoLabel();
    const QString what = label ? labelText(*label, context.workspace->registry()) : QString();
    return runLong(context, LongRuns::tr("Undo: %1").arg(what),
                   [&](Progress &progress) { return context.workspace->undo(&progress); });
}

Result<CommitEvent> redoLong(const AppContext &context)
{
    const auto label = context.workspace->redoLabel();
    const QString what = label ? labelText(*label, context.workspace->registry()) : QString();
    return runLong(context, LongRuns::tr("Redo: %1").arg(what),
                   [&](Progress &progress) { return context.workspace->redo(&progress); });
}

}  // namespace tri::ui
