// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/logcommit.h"
#include "core/record/recordspec.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace tri {

class MergeSource;

/// What a merge will do, before it does it (merge rule R8); the same plan is applied, so preview and result agree.
struct MergePlan {
    struct Item {
        enum class Effect { New, Changed, Deleted, Restored, Conflicting, Unchanged };
        RecordId id;
        QString kind;
        QString title;
        Effect effect = Effect::Unchanged;
        QStringList fields{};     ///< that change their shown value
        QStringList conflicts{};  ///< fields with several values after the merge; "" = deletion against edit
        bool goes = false;        ///< a change deletes it, even where another keeps it in sight
        QStringList authors{};    ///< of the changes, each once, in their order
        QString newest{};         ///< time of the newest of them, as the log has it
    };
    std::shared_ptr<MergeSource> source;
    QString sourceName;
    QList<LogCommit> commits;  ///< ours lack these; in an order that respects causes
    QList<Item> items;
    QStringList files;         ///< contents of files that ours lack, by their hash
    qint64 basedOn = 0;        ///< our log's length when the plan was made
    bool isStrange =
        false;  ///< both have records, and no change in common: likely not copies of one workspace

    [[nodiscard]] bool isEmpty() const { return commits.isEmpty() && files.isEmpty(); }
    [[nodiscard]] int count(Item::Effect effect) const
    {
        return int(std::count_if(items.cbegin(), items.cend(), [effect](const Item &i) { return i.effect == effect; }));
    }
};

/// What of a plan is refused. It is taken into the log all the same, so that nobody's value is lost, and set back to what
/// this copy had by a change of its own in the same step; that change travels like any other.
struct MergeRefusals {
    QSet<RecordId> records{};               ///< as a whole
    QHash<RecordId, QStringList> fields{};  ///< by key; "" = that it is deleted or restored

    [[nodiscard]] bool isEmpty() const { return records.isEmpty() && fields.isEmpty(); }
};

}  // namespace tri
