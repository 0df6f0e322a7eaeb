// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/meeting.h"
#include "core/kinds/position.h"
#include "ui/pages/homedata.h"

#include <QTime>

#include <array>
#include <optional>

namespace tri::ui {

inline constexpr int kSideCount = 3;
/// Acronyms of the three sides in the order in which they always stand.
[[nodiscard]] const QString &sideName(int side);

/// One item of the agenda with what belongs to it.
struct AgendaLine {
    AgendaItem item;
    QString title;  ///< in the content language
    int level = 0;
    QTime start;
    QString area;
    QString lead;
    QString carried;  ///< how often it was carried over and where it was raised first; "" = never
    std::array<std::optional<Position>, kSideCount> positions;  ///< what holds on the day of the meeting
    RecordIds allPositions;  ///< of any holder and day: what goes when the item goes
    int requests = 0;

    /// Sections, pauses and procedural notes need no position.
    [[nodiscard]] bool wantsPositions() const;
    [[nodiscard]] int emptyPositions() const;
};

/// What the meeting page shows, read from the workspace in one go.
struct MeetingData {
    Meeting meeting;
    QList<AgendaLine> lines;  ///< in the order of the agenda, items below others after them
    std::array<RecordId, kSideCount> sides;
    std::array<int, kSideCount> participants{};
    std::array<QString, kSideCount> chairs;  ///< on the day of the meeting; "" when not recorded
    QList<HomeLine> lastTime;                ///< actions of earlier meetings that still wait
    QString previousTitle;                   ///< "" when no earlier meeting is named

    [[nodiscard]] int itemCount() const;      ///< items that need positions
    [[nodiscard]] int completeCount() const;  ///< of these, with positions of all three
    [[nodiscard]] int emptyPositions() const;
};

/// Fails when there is no such meeting, or it is in the trash. @p before: what was read of it last, when nothing but agenda
/// items has changed since; what does not follow from these is taken from there.
[[nodiscard]] Result<MeetingData> readMeeting(const AppContext &context, const RecordId &id,
                                              const MeetingData *before = nullptr);

}  // namespace tri::ui
