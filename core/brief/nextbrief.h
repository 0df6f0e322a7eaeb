// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The brief of the next meeting of a series, begun with what that of the last one had. Nothing of it is printed as new: own
// texts wait, marked with the meeting they were written for, until somebody has looked at them.

#include "core/brief/briefs.h"
#include "core/change/changeset.h"
#include "core/kinds/meeting.h"

#include <functional>

namespace tri {

struct NextBrief {
    ChangeSet change;  ///< the new record of the brief, as one step
    RecordId brief;
    Meeting last;
    Meeting next;
    QStringList texts;       ///< keys of the parts whose own texts came along; "" = the introduction
    bool hadRecord = false;  ///< the brief of the last meeting had options or texts of its own
};
/// @p request is the paper of the last meeting, in its copy. Its options, language, classification and own texts come along,
/// its date, its version and its annexes do not. Fails with NotFound when no meeting follows, with Exists when the brief of
/// the next one was begun, and with Invalid for a paper of no meeting.
[[nodiscard]] Result<NextBrief> nextBrief(Reader &reader, const BriefRequest &request,
                                          const std::function<RecordId()> &newId);

}  // namespace tri
