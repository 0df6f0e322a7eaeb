// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A meeting as it stood when its status changed, so that a brief or minutes can say which state they print. The state
/// itself is in the log, at the commit named here.
struct MeetingRevision {
    RecordId id;
    RecordId meeting;
    std::optional<qint64> number;  ///< counts up within the meeting
    QString status;                ///< the status that the meeting took with it
    PartialDate date;
    QString time;                  ///< local time of day
    QString author;
    LocalText reason;
    std::optional<qint64> items;
    std::optional<qint64> positions;
    std::optional<qint64> participants;
    std::optional<qint64> outcomes;
    QString commit;                ///< stamp of the last commit that it contains
    QString digest;                ///< of the meeting with all that belongs to it: SHA-256, hex
    QString note;
    QString handling;
};

template <> const KindOf<MeetingRevision> &kindOf<MeetingRevision>();

}  // namespace tri
