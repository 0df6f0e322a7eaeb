// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/deskwatch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace tri::bench {

namespace {

constexpr double kAim = 100;  // ms
constexpr int kLongest = 60000;
constexpr int kSettle = 600;  // ms in which what a step began comes to its end

void settle(int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    while (!end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

}  // namespace

Watch::~Watch()
{
    m_stop.release();
    while (!isFinished())
        QCoreApplication::processEvents();
}

void Watch::run()
{
    while (!m_stop.tryAcquire(1, 1)) {
        QElapsedTimer timer;
        timer.start();
        QMetaObject::invokeMethod(
            &m_here, [this] { m_answer.release(); }, Qt::QueuedConnection);
        m_answer.acquire();
        m_longest = std::max<qint64>(m_longest, timer.nsecsElapsed());
    }
}

void Drive::printHead()
{
    std::printf("%-48s %12s %11s %12s\n", "", "longest", "ratio", "all there");
}

double Drive::step(const char *what, const std::function<void()> &act, const std::function<bool()> &ready)
{
    settle(kSettle);
    (void)m_watch.longest();
    QElapsedTimer timer;
    timer.start();
    bool done = false;
    // As a person's key reaches the window: from the event loop.
    QMetaObject::invokeMethod(
        qApp,
        [&] {
            act();
            done = true;
        },
        Qt::QueuedConnection);
    const QDeadlineTimer end(kLongest);
    while ((!done || (ready && !ready())) && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    if (!done || (ready && !ready()))
        qFatal("%s: nothing came of it", what);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    settle(kSettle);
    const double longest = m_watch.longest();
    if (m_base <= 0)
        m_base = longest;
    std::printf("%-48s %9.1f ms %9.1f x %9.1f ms   at most %.0f ms%s\n", what, longest, longest / m_base,
                took, kAim, longest <= kAim ? "" : " <- over");
    std::fflush(stdout);
    return took;
}

}  // namespace tri::bench
