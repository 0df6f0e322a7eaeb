// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/hub.h"
#include "core/workspace/workspace.h"

namespace tri {

// Both ways between a workspace and a hub in two steps: what there is to take is looked at, then it is taken and the own
// changes go. The two may run in different threads: a connection that belongs to another one is opened again.

/// What the hub has for this copy. Nothing was changed.
struct HubReading {
    HubAddress address;
    MergePlan plan;
    std::shared_ptr<MergeSource> source;
};
[[nodiscard]] Result<HubReading> readHub(const Workspace &workspace, const HubAddress &address);

struct HubSync {
    std::optional<CommitEvent> merged;
    QString backup;  ///< made before the merge; "" = none was needed
    HubPushed pushed;
    std::optional<Problem> unpushed{};  ///< why not all was sent, though what was new was taken
};
/// Takes what is new and not refused, after a verified backup, then sends what the hub lacks. Two that have no change in common are refused
/// unless @p how joins them; whether many deletions are meant is asked before (deletionsOf). Doing it again after a failure
/// goes on from there.
[[nodiscard]] Result<HubSync> syncHub(Workspace &workspace, HubReading reading, const QDateTime &now,
                                      const HubPush &how = {}, const MergeRefusals &refusals = {});

}  // namespace tri
