// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// What a speaker has to know: of a request for a speaker, or of one offer made for it. makeBrief comes here for "speaker".
/// Fails when the record is neither, when no speaker is asked for, or when it may not be shared.
[[nodiscard]] Result<BriefDocument> speakerPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request);

}  // namespace tri
