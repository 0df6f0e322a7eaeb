// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <functional>

namespace tri::bench {

/// Measures how long the event loop of the thread it was made in takes to answer.
class Watch final : public QThread {
public:
    ~Watch() override;
    /// Milliseconds of the longest wait since it was last asked.
    double longest() { return double(m_longest.exchange(0)) / 1e6; }

protected:
    void run() override;

private:
    QObject m_here;
    QSemaphore m_answer;
    QSemaphore m_stop;
    std::atomic<qint64> m_longest = 0;
};

/// Goes through the desk step by step and prints for each how long the window stood still at the most, beside that of the
/// first step, and how long it took until all was there.
class Drive {
public:
    explicit Drive(Watch &watch) : m_watch(watch) {}

    static void printHead();
    /// @p ready says that all of the step has happened. Gives the milliseconds until then.
    double step(const char *what, const std::function<void()> &act, const std::function<bool()> &ready = {});

private:
    Watch &m_watch;
    double m_base = 0;
};

}  // namespace tri::bench
