// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One point of a meeting's agenda; a tree within the meeting.
struct AgendaItem {
    RecordId id;
    RecordId meeting;
    RecordId parent;
    std::optional<qint64> order;
    QString number;  ///< as printed: "3", "3 (b)"
    LocalText title;
    QString kind;
    RecordId area;
    std::optional<qint64> minutes;  ///< time allowed, in minutes
    RecordIds lead;
    QString visibility;
    RecordIds themes;
    LocalText background;
    LocalText wantedOutcome;
    LocalText talkingPoints;
    LocalText minutesTaken;
    QString minutesStatus;
    RecordId carriedFrom;
    LocalText carryReason;
    RecordIds documents;
    RecordIds related;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<AgendaItem> &kindOf<AgendaItem>();

}  // namespace tri
