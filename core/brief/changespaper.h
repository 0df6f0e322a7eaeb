// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// For the brief of a meeting: what changed in the whole workspace since an earlier meeting or a day, first what the agenda
/// is about, then everything else, by kind. makeBrief comes here for "changes"; request.then says since when, "" = since
/// what the record of the brief names, else since the meeting before. A shared copy tells of a change only where both what
/// was and what is may be shared.
[[nodiscard]] Result<BriefDocument> changesPaper(Reader &reader, const Recipe &recipe,
                                                 const BriefRequest &request);

}  // namespace tri
