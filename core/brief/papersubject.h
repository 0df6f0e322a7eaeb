// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The record that a paper is about: read, of a kind that the paper is made of, and one that the copy may show.

#include "core/base/result.h"
#include "core/brief/briefs.h"
#include "core/kinds/meeting.h"
#include "core/record/recordspec.h"

#include <functional>

namespace tri {

class Reader;

/// What is told when a record cannot be the subject of a paper.
struct SubjectWords {
    QString missing;  ///< it is not in this workspace
    QString unfit;    ///< the paper is not made of it; %1 stands for its kind
    QString hidden;   ///< a shared copy may not show it
};

/// Fails with NotFound and Invalid in these words, and with what the reader met.
[[nodiscard]] Result<Row> paperSubject(Reader &reader, const RecordId &id, bool sharedCopy,
                                       const std::function<bool(const Row &)> &fits,
                                       const SubjectWords &words);

/// Likewise where the paper is made of the request's meeting.
[[nodiscard]] Result<Meeting> paperMeeting(Reader &reader, const BriefRequest &request,
                                           const SubjectWords &words);

}  // namespace tri
