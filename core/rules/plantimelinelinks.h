// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plantimeline.h"

namespace tri::timeline {

/// Adds what waits for what, and tells at the rows what starts before it can, waits in a circle, or for something that is
/// not in the plan.
void addLinks(PlanTimeline &timeline, const PlanTree &plan);

}  // namespace tri::timeline
