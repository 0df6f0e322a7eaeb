// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// What copies disagree on, for a decision in the meeting: of each field what all began with, who says what, what both make
/// together, and a line to write on. makeBrief comes here for "conflicts". A shared copy holds only records and fields that
/// may be shared.
[[nodiscard]] Result<BriefDocument> conflictPaper(Reader &reader, const Recipe &recipe,
                                                  const BriefRequest &request);

}  // namespace tri
