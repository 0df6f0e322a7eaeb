// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubsync.h"

#include "core/workspace/backups.h"

#include <QCoreApplication>

namespace tri {

namespace {

struct HubWords {
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

}  // namespace

Result<HubReading> readHub(const Workspace &workspace, const HubAddress &address)
{
    const auto held = workspace.heldNumbers();
    if (!held)
        return fail(held.error());
    auto source = hubSource(address, !held->isEmpty());
    if (!source)
        return fail(source.error());
    auto plan = workspace.planMerge(*source);
    if (!plan)
        return fail(plan.error());
    return HubReading{address, *std::move(plan), *std::move(source)};
}

Result<HubSync> syncHub(Workspace &workspace, HubReading reading, const QDateTime &now, const HubPush &how,
                        const MergeRefusals &refusals)
{
    if (reading.plan.isStrange && !how.joins)
        return fail(
            ProblemCode::Invalid,
            HubWords::tr(
                "This copy and the workspace “%1” of the hub have no change in common; they are likely two "
                "different workspaces. Nothing was taken or sent.")
                .arg(reading.address.workspace));
    HubSync out;
    if (!reading.plan.isEmpty()) {
        auto taken = mergeAfterBackup(workspace, reading.plan, refusals, now);
        if (!taken)
            return fail(taken.error());
        out.backup = std::move(taken->backup);
        out.merged = std::move(taken->event);
    }
    auto pushed = pushToHub(workspace, reading.address, how);
    if (pushed)
        out.pushed = *std::move(pushed);
    else if (out.merged)
        out.unpushed = pushed.error();
    else
        return fail(pushed.error());
    return out;
}

}  // namespace tri
