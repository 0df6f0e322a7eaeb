// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <atomic>
#include <functional>
#include <future>
#include <optional>
#include <thread>

namespace tri {

/// What a file that was just opened is given behind the pages: its pages are checked, and its backup of the day is made. A
/// connection of its own reads it for that in a thread, so that the first page waits for neither; who writes waits for both.
class FileCare {
public:
    struct Outcome {
        std::optional<Problem> damage;    ///< of the file; nothing may be written into it
        std::optional<Problem> noBackup;  ///< why that of the day was not made
    };
    /// Begins at once. @p backUpAt: the moment for which a daily backup is looked after; nothing = none is.
    /// @p then is called in the thread just before the outcome is there, unless it was given up.
    FileCare(const QString &path, const std::optional<QDateTime> &backUpAt, std::function<void()> then);
    ~FileCare();  ///< gives up; what was made of a backup is removed
    FileCare(const FileCare &) = delete;
    FileCare &operator=(const FileCare &) = delete;

    [[nodiscard]] const Outcome &outcome() const { return m_ended.get(); }  ///< waits for the end

private:
    [[nodiscard]] Outcome care(const QString &path, const std::optional<QDateTime> &backUpAt) const;

    std::atomic<bool> m_isGivenUp = false;
    std::shared_future<Outcome> m_ended;
    std::thread m_thread;
};

}  // namespace tri
