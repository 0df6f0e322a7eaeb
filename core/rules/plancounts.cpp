// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plancounts.h"

namespace tri {

bool isJoint(const Activity &activity)
{
    return activity.owners.size() > 1;
}

PlanCounts planCounts(const PlanTree &tree)
{
    PlanCounts counts;
    for (const PlanLine &line : tree.lines) {
        switch (line.level) {
        case PlanLevel::Objective: ++counts.objectives; break;
        case PlanLevel::Outcome: ++counts.outcomes; break;
        case PlanLevel::Output: ++counts.outputs; break;
        case PlanLevel::Activity: {
            const Activity &work = tree.activities[line.index];
            ++counts.activities;
            counts.done += work.status == u"done" ? 1 : 0;
            counts.joint += isJoint(work) ? 1 : 0;
            break;
        }
        }
    }
    return counts;
}

QList<OwnerCount> linesPerOwner(const PlanTree &tree)
{
    QList<OwnerCount> out;
    QHash<RecordId, qsizetype> places;
    OwnerCount nobody;
    for (const PlanLine &line : tree.lines) {
        if (line.level != PlanLevel::Activity)
            continue;
        const Activity &work = tree.activities[line.index];
        const auto count = [&work](OwnerCount &owner) {
            ++owner.activities;
            owner.done += work.status == u"done" ? 1 : 0;
            owner.joint += isJoint(work) ? 1 : 0;
        };
        for (const RecordId &owner : work.owners) {
            if (!places.contains(owner)) {
                places.insert(owner, out.size());
                out << OwnerCount{.owner = owner};
            }
            count(out[places.value(owner)]);
        }
        if (work.owners.isEmpty())
            count(nobody);
    }
    if (nobody.activities > 0)
        out << nobody;
    return out;
}

}  // namespace tri
