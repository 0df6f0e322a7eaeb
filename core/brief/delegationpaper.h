// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// What the delegation of a State prepares for a Forum Meeting, as a list to tick and to write on. makeBrief comes here for
/// "delegation_checklist"; request.record is the State. Follow-up is printed without a count. A shared copy leaves out what
/// it may not show, and what would be read off from it. Fails as delegationPrep does, or when one of the two may not be shared.
[[nodiscard]] Result<BriefDocument> delegationPaper(Reader &reader, const Recipe &recipe,
                                                    const BriefRequest &request);

}  // namespace tri
