// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/change/stamp.h"

#include <QDateTime>

namespace tri {

/// Which commits of the log, newest first. Answered by the database, page by page, so that a long history opens at once.
struct LogQuery {
    std::optional<QString> author{};  ///< exactly as the commits name it; "" = those that name nobody
    QString kind{};                   ///< key; commits that changed a record of it; "" = all
    std::optional<Origin> origin{};
    QDateTime since{};  ///< not before; invalid = from the beginning
    QDateTime until{};  ///< before; invalid = up to now
    Stamp before{};     ///< older in this copy than that commit: the page that follows it; null = the newest
    int limit = -1;     ///< -1 = all
    QList<Origin> without{};  ///< origins that are left out

    /// Narrower than the whole log, apart from the page.
    [[nodiscard]] bool isNarrow() const
    {
        return author || !kind.isEmpty() || origin || !without.isEmpty() || since.isValid()
            || until.isValid();
    }
    friend bool operator==(const LogQuery &, const LogQuery &) = default;
};

/// A living record that commits changed.
struct ChangedRecord {
    RecordId id;
    QString kind;
};

}  // namespace tri
