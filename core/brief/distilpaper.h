// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// What several experiences teach together: a table of all lessons, then each with what its experiences say, how strongly
/// and why. makeBrief comes here for "distil". Names are those of the meeting's day, or of the day of the paper without one.
/// A shared copy tells nothing of experiences without consent and counts without them.
[[nodiscard]] Result<BriefDocument> distilPaper(Reader &reader, const Recipe &recipe,
                                                const BriefRequest &request);

}  // namespace tri
