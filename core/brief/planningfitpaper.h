// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// When a State plans and what could fit its next cycle, with the reasons. What a shared copy may not tell is taken out before
/// anything is worked out, so that no reason gives it away. makeBrief comes here for "planning_fit". Fails when the record is no
/// State.
[[nodiscard]] Result<BriefDocument> planningFitPaper(Reader &reader, const Recipe &recipe,
                                                     const BriefRequest &request);

}  // namespace tri
