// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/position.h"
#include "core/rules/agendafindings.h"
#include "core/rules/programme.h"
#include "core/rules/sides.h"

#include <array>

namespace tri {

/// One line of an agenda as it is told, with the stance of each side on the day of the meeting.
struct AgendaSheetLine {
    ProgrammeLine line;
    QString carried;  ///< how often it was carried over, in words; "" = never
    std::array<std::optional<Position>, kSides> positions;
};

struct AgendaSheet {
    Meeting meeting;
    std::array<QString, kSides> sides;
    QList<AgendaSheetLine> lines;
    AgendaTime time;
    QList<CrossFinding> findings;
};

/// Fails when there is no such meeting, or it is in the trash.
[[nodiscard]] Result<AgendaSheet> agendaSheet(const Workspace &workspace, const RecordId &meeting,
                                              const QDate &today);

}  // namespace tri
