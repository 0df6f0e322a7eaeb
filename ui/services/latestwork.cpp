// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/latestwork.h"

#include "ui/services/longruns.h"

#include <QThread>

#include <utility>

namespace tri::ui {

/// The thread alone touches it until it has finished; cancelling apart.
struct LatestWork::Run {
    Order order;
    Progress progress;
    std::unique_ptr<QThread> thread;
};

LatestWork::LatestWork(QObject *parent) : QObject(parent) {}

LatestWork::~LatestWork()
{
    if (!m_run)
        return;
    m_run->progress.cancel();
    m_run->thread->wait();
    --s_busy;
}

void LatestWork::start(Order order)
{
    m_dropped = false;
    m_next = std::move(order);
    if (m_run)
        m_run->progress.cancel();
    else
        begin(LongRuns::kUnnoticedMs);
}

void LatestWork::drop()
{
    m_next.reset();
    m_dropped = m_run != nullptr;
    if (m_run)
        m_run->progress.cancel();
}

void LatestWork::begin(int patience)
{
    m_run = std::make_unique<Run>();
    ++s_busy;
    m_run->order = *std::exchange(m_next, std::nullopt);
    m_run->thread.reset(QThread::create([run = m_run.get()] { run->order.work(run->progress); }));
    m_run->thread->setObjectName(QStringLiteral("latest_work"));
    const int number = ++m_started;
    // The work may be fetched before this is heard of, and another be under way.
    connect(
        m_run->thread.get(), &QThread::finished, this,
        [this, number] {
            if (m_run && number == m_started)
                finish();
        },
        Qt::QueuedConnection);
    m_run->thread->start();
    if (patience > 0 && m_run->thread->wait(patience))
        finish();
}

void LatestWork::finish()
{
    m_run->thread->wait();
    const std::unique_ptr<Run> done = std::move(m_run);
    --s_busy;
    if (m_next)
        begin(0);
    else if (!std::exchange(m_dropped, false))
        done->order.then();
}

}  // namespace tri::ui
