// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filecare.h"

#include "core/store/store.h"
#include "core/workspace/backups.h"

namespace tri {

FileCare::FileCare(const QString &path, const std::optional<QDateTime> &backUpAt, std::function<void()> then)
{
    std::promise<Outcome> promise;
    m_ended = promise.get_future();
    m_thread =
        std::thread([this, path, backUpAt, then = std::move(then), promise = std::move(promise)]() mutable {
            Outcome outcome = care(path, backUpAt);
            if (!m_isGivenUp)
                then();  // first: who waits for the outcome may let go of this at once
            promise.set_value(std::move(outcome));
        });
}

FileCare::~FileCare()
{
    m_isGivenUp = true;
    m_thread.join();
}

FileCare::Outcome FileCare::care(const QString &path, const std::optional<QDateTime> &backUpAt) const
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return {database.error(), {}};
    database->stopWhen(m_isGivenUp);
    if (auto whole = Store::checkPages(*database); !whole)
        return m_isGivenUp ? Outcome() : Outcome{whole.error(), {}};
    if (!backUpAt)
        return {};
    if (const auto made = backUpDaily(*database, *backUpAt); !made && !m_isGivenUp)
        return {{}, made.error()};
    return {};
}

}  // namespace tri
