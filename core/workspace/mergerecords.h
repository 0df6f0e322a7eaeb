// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/workspace/mergeplan.h"

namespace tri {

/// A record while foreign commits are taken into it.
struct MergedRecord {
    std::optional<StoredRecord> stored;
    RecordState before;
    RecordState after;
    bool goes = false;
    QStringList authors;
    QString newest;

    [[nodiscard]] bool wasThere() const { return before.exists() && !before.isDeleted(); }
    [[nodiscard]] bool isThere() const { return after.exists() && !after.isDeleted(); }
};
using MergedRecords = QMap<RecordId, MergedRecord>;

/// What becomes of the records that the commits touch; with @p only, of that one. Nothing is written.
[[nodiscard]] Result<MergedRecords> mergedRecords(Store &store, const QList<LogCommit> &commits,
                                                  const std::optional<RecordId> &only = {});
/// What the preview says of one of them; without its title.
[[nodiscard]] MergePlan::Item itemFor(const RecordId &id, const MergedRecord &record);
/// The entries that set back what is refused of a record; none when nothing is.
[[nodiscard]] Entries refusalOf(const RecordId &id, const MergedRecord &record,
                                const MergeRefusals &refusals);
/// Writes all of them, reads each again and fails with Damaged where one does not read as it was written.
[[nodiscard]] Status saveMerged(Store &store, const MergedRecords &records);

}  // namespace tri
