// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>

namespace tri {

/// How far a long piece of work is, and whether it shall stop. The thread that works writes; the one that shows reads
/// when it likes, and may ask for an end. Work counts in whatever units it has: only the share is shown.
class Progress {
public:
    /// Starts a stretch of @p total units; 0 = not known.
    void begin(qint64 total)
    {
        m_done = 0;
        m_total = total;
    }
    /// One unit is done. A Problem (Cancelled) when an end was asked for.
    [[nodiscard]] Status advance();
    /// From here the work is carried through: it is being written and can be taken back afterwards only.
    void seal() { m_sealed = true; }

    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] bool isSealed() const { return m_sealed; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_sealed = false;
};

/// The same where it may be that nobody watches: nullptr.
inline void begin(Progress *progress, qint64 total)
{
    if (progress)
        progress->begin(total);
}
[[nodiscard]] inline Status advance(Progress *progress)
{
    return progress ? progress->advance() : Status();
}

}  // namespace tri
