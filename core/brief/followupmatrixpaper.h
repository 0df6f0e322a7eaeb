// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// The follow-up matrix on landscape pages: recommendations by actors ("followup_matrix"), split by columns where it is
/// wider than a page, the recommendation in each part; or the long form ("followup_list"), a line an entry. What is asked
/// for stands in the request (MatrixQuestion::parse). makeBrief comes here for both. A shared copy holds nothing that was
/// noted about a State without its consent.
[[nodiscard]] Result<BriefDocument> followUpMatrixPaper(Reader &reader, const Recipe &recipe,
                                                        const BriefRequest &request);

}  // namespace tri
