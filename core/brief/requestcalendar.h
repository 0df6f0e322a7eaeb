// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "core/kinds/meeting.h"

namespace tri {

/// The requests that may be expected before a Forum Meeting, by month, with how far their dates spread, who is usually asked,
/// and what each is drawn from. makeBrief comes here for "request_calendar". A shared copy leaves out what rests on requests that
/// it may not show; what the request names as dropped is left out of both and counted. Fails when the meeting is no Forum Meeting or has no month.
[[nodiscard]] Result<BriefDocument> requestCalendar(Reader &reader, const Recipe &recipe,
                                                    const BriefRequest &request, const Meeting &meeting);

}  // namespace tri
