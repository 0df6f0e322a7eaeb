// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"

namespace tri {

/// One agenda item on its own: what it is, where everybody stands, what to say, what came of it last time, what is wanted,
/// and what else is on record. makeBrief comes here for "item_sheet"; request.record is the item. Names are those of the
/// day of its meeting. Fails when the record is no agenda item, or a shared copy may not tell of it or of its meeting.
[[nodiscard]] Result<BriefDocument> itemSheet(Reader &reader, const Recipe &recipe,
                                              const BriefRequest &request);

}  // namespace tri
