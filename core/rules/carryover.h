// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meeting.h"
#include "core/kinds/outcome.h"
#include "core/rules/reader.h"

namespace tri {

/// Pure. An action that still waits: open or under way, or without a status.
[[nodiscard]] bool isOpenAction(const Outcome &outcome);
[[nodiscard]] bool isAction(const Outcome &outcome);

/// The meetings before this one along "previous", the last one first. A circle ends where it closes.
[[nodiscard]] QList<Meeting> previousMeetings(Reader &reader, const Meeting &meeting);
[[nodiscard]] std::optional<Meeting> previousMeeting(Reader &reader,
                                                     const Meeting &meeting);  ///< the last one

/// Pure. What a brief says about earlier actions: all of the last meeting, and of those before it the ones still open.
[[nodiscard]] QList<Outcome> carriedActions(const QList<Outcome> &ofLast, const QList<Outcome> &ofEarlier);
/// The same read from the workspace.
[[nodiscard]] QList<Outcome> carriedActions(Reader &reader, const Meeting &meeting);
/// Open actions of all earlier meetings: what a new meeting takes over.
[[nodiscard]] QList<Outcome> openActions(Reader &reader, const Meeting &meeting);

}  // namespace tri
