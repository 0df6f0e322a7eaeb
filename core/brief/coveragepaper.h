// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// What recommendations were taken up, by theme, meeting, addressee and year, and what nobody has taken up yet. makeBrief comes
/// here for "coverage"; request.at says of what (CoverageOrder), else the meeting of the request. A shared copy counts only what
/// others may see, and tells few actors as ranges. Fails for a State.
[[nodiscard]] Result<BriefDocument> coveragePaper(Reader &reader, const Recipe &recipe,
                                                  const BriefRequest &request);

}  // namespace tri
