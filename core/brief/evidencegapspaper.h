// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// What is missing in the chain from evidence to follow-up, or wants a second look, group by group with how to go on.
/// makeBrief comes here for "evidence_gaps". Ages count as of the meeting's day, or the day of the paper without one. A
/// shared copy names nothing that others may not see, and tells no contradiction that only hidden evidence makes.
[[nodiscard]] Result<BriefDocument> evidenceGapsPaper(Reader &reader, const Recipe &recipe,
                                                      const BriefRequest &request);

}  // namespace tri
