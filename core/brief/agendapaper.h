// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// The agenda of a meeting for everybody: number, title, times and who introduces each item, and nothing else. makeBrief
/// comes here for "agenda". It holds items whose visibility and handling are both public, and none that stands below
/// another; both copies are the same. Fails when the meeting itself is not public.
[[nodiscard]] Result<BriefDocument> publicAgenda(Reader &reader, const Recipe &recipe,
                                                 const BriefRequest &request);

}  // namespace tri
