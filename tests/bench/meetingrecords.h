// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri::bench {

struct MeetingRecords {
    int meetings = 500;
    int items = 20'000;
};

/// Years of meetings beside what the workspace has: three series that alternate, each meeting after the one before it in
/// its series and every tenth with a working meeting below it; their agendas as trees of three levels; and in proportion
/// positions, outcomes, reviews of themes, priorities, activities and requests. Made up from numbers, the same each time.
/// Gives the last meeting of the first series.
RecordId addMeetingRecords(Workspace &workspace, const MeetingRecords &size = {});

}  // namespace tri::bench
