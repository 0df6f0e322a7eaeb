// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/planversion.h"
#include "core/rules/plancheck.h"

#include <QDateTime>

#include <functional>

namespace tri {

/// The versions of a plan, the first one first.
[[nodiscard]] QList<PlanVersion> planVersions(Reader &reader, const RecordId &plan);
/// Pure. The last version that is what the contents are; nothing when they changed since, or there is none.
[[nodiscard]] std::optional<PlanVersion> versionOf(const QList<PlanVersion> &versions,
                                                   const PlanContents &contents);
/// Pure. "Version 2", "Version 2, For the Principals' meeting".
[[nodiscard]] QString versionName(const PlanVersion &version);

/// A release: who, when, what for.
struct PlanRelease {
    QString label;     ///< what the version is for
    RecordId meeting;  ///< null = for none in particular
    QString reason;    ///< why it is released although something in it does not fit
    QDateTime now;     ///< as the person's clock has it
    QString author;
    GapCounts gaps;  ///< that the quality check tells now
};
/// Keeps what the plan is as its next version, as one step. Fails with Invalid when something does not fit and no reason
/// is given.
[[nodiscard]] Result<ChangeSet> releasePlan(Reader &reader, const PlanContents &contents,
                                            const PlanRelease &release,
                                            const std::function<RecordId()> &newId);

/// Pure. The statuses that a plan can take next, the usual one first: draft, adopted, under way, closed, and back.
[[nodiscard]] QStringList nextPlanStatuses(const QString &status);
/// Pure. Going back (closed to under way, adopted to draft) wants a reason that others can read.
[[nodiscard]] bool planGoesBack(const QString &from, const QString &to);
/// The new status, and a version that keeps what the plan was with it, as one step. Adopting it enters the day, and the
/// meeting where one is given. Fails with Invalid when the status cannot follow, or going back has no reason.
[[nodiscard]] Result<ChangeSet> changePlanStatus(Reader &reader, const PlanContents &contents,
                                                 const QString &status, const PlanRelease &release,
                                                 const std::function<RecordId()> &newId);

/// The plan as a version froze it. Fails with NotFound when its commit is not in this copy.
[[nodiscard]] Result<PlanContents> contentsAt(const Workspace &workspace, const PlanVersion &version);
/// What became of the plan's records since a version. Fails like contentsAt.
[[nodiscard]] Result<QList<RecordSince>> changedSince(Reader &reader, const PlanVersion &version);

}  // namespace tri
