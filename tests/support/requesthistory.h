// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/body.h"
#include "core/kinds/organisation.h"
#include "core/kinds/state.h"
#include "core/kinds/theme.h"
#include "core/rules/requesttimes.h"

namespace tri::test {

/// Made-up Forum Meetings, one a year, each with its Chair, and what was asked before each: habits that most Chairs keep, each
/// in its own time, habits that begin or end on the way, favourites of one Chair, and single cases. Some dates are known to the
/// month, missing or the wrong way round. The same for the same seed, on every computer.
struct RequestHistory {
    Body chairBody;
    QList<Organisation> agencies;
    QList<State> states;
    QList<Theme> themes;
    QList<Role> chairs;
    QList<Meeting> forums;    ///< the first one first
    QList<Meeting> sessions;  ///< two below each
    QList<ExpertiseRequest> requests;
    QList<Offer> offers;
    QHash<RecordId, RecordId> forumOf;  ///< the Forum Meeting before which a request was made

    [[nodiscard]] RequestData data() const;
    /// As it was before anything was asked for the last Forum Meeting.
    [[nodiscard]] RequestData dataBeforeLast() const;
    /// What was really asked for the last Forum Meeting.
    [[nodiscard]] QList<ExpertiseRequest> last() const;
};
[[nodiscard]] RequestHistory makeRequestHistory(quint64 seed, int years = 10);

/// Writes it; asserts success.
void saveRequestHistory(Workspace &workspace, const RequestHistory &made);

}  // namespace tri::test
