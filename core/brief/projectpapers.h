// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// One project to hand out: what, where, who, results, and the recommendations it follows. A contact stands in it only when
/// the person agreed. makeBrief comes here for "project_sheet". Fails when the record is no project or may not be shared.
[[nodiscard]] Result<BriefDocument> projectSheet(Reader &reader, const Recipe &recipe,
                                                 const BriefRequest &request);

/// Projects by theme and by country; of one theme with its parts, and of one State, where the request names them. makeBrief
/// comes here for "project_list".
[[nodiscard]] Result<BriefDocument> projectList(Reader &reader, const Recipe &recipe,
                                                const BriefRequest &request);

}  // namespace tri
