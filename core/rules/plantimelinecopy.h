// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/plantimeline.h"
#include "core/rules/sharedcopy.h"

namespace tri {

/// What a shared copy of a timeline is made of, and what it does not show.
struct TimelineCopy {
    PlanTree plan;
    TimelineSources sources;
    LeftOut leftOut;
};
/// Lines that are internal or sensitive are left out with what stands under them, as on the paper of the plan; milestones,
/// meetings, requests and names of leads likewise. A plan that is internal itself has no shared copy.
[[nodiscard]] Result<TimelineCopy> sharedTimeline(Reader &reader, const PlanTree &plan,
                                                  const TimelineSources &sources, const QString &language);

}  // namespace tri
