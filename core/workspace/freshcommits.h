// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace tri {

/// Foreign commits on their way into the log.
struct FreshCommits {
    QList<LogCommit> commits;  ///< what of them is not here yet, in their order
    bool shares = false;       ///< something of this copy's own past, or one that both took, is in them
};

struct FreshOrder {
    QString source;        ///< for messages
    bool partial = false;  ///< commits may lack the ones before them
    QString ownCopy;       ///< this copy's name: its own past has no gaps
    /// What is here of a commit in parts.
    std::function<Result<QList<LogCommit>>(const LogCommit &named)> partsHere;
    std::function<Result<bool>(const RecordId &id)> isHere;  ///< the record, deleted or not
};

/// Holds what another copy gives against what is here: each commit is as its digest says and follows the one before it, is
/// written as this program writes, names only changes that are here or come before it, and what is here of it already
/// does not differ. Fails with Damaged otherwise, with Newer when it builds on changes that are not here. Pure.
[[nodiscard]] Result<FreshCommits> freshCommits(const HeldCommits &held, QList<LogCommit> offered,
                                                const FreshOrder &order);

}  // namespace tri
