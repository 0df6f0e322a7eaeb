// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/planrows.h"

#include <functional>

namespace tri {

/// New lines without a number get the next one under the line above, where that and all beside them have one: a plan whose
/// lines bear no numbers gets them all at once, with its first release. Rows that are @p faulty are not taken and get none.
[[nodiscard]] Status numberNewLines(const Workspace &workspace, const PlanTree &tree,
                                    QList<PlanLineWork> &work,
                                    const std::function<bool(const PlanLineWork &)> &faulty);

}  // namespace tri
