// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/logcommit.h"
#include "core/record/recordspec.h"

#include <algorithm>

namespace tri {

/// What a merge will do, before it does it (merge rule R8); the same plan is applied, so preview and result agree.
struct MergePlan {
    struct Item {
        enum class Effect { New, Changed, Deleted, Restored, Conflicting, Unchanged };
        RecordId id;
        QString kind;
        QString title;
        Effect effect = Effect::Unchanged;
        QStringList fields;     ///< that change their shown value
        QStringList conflicts;  ///< fields with several values after the merge; "" = deletion against edit
    };
    QString otherPath;
    QList<LogCommit> commits;  ///< ours lack these; in an order that respects causes
    QList<Item> items;
    QStringList files;         ///< contents of files that ours lack, by their hash
    qint64 basedOn = 0;        ///< our log's length when the plan was made

    [[nodiscard]] bool isEmpty() const { return commits.isEmpty() && files.isEmpty(); }
    [[nodiscard]] int count(Item::Effect effect) const
    {
        return int(std::count_if(items.cbegin(), items.cend(), [effect](const Item &i) { return i.effect == effect; }));
    }
};

}  // namespace tri
