// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/position.h"
#include "core/kinds/priority.h"
#include "core/rules/convergence.h"
#include "core/rules/sides.h"

#include <QDate>

namespace tri {

/// What one of the three sides holds on a priority on a day.
struct SideStanding {
    RecordId entity;     ///< null when the side is not in this copy
    RecordId position;   ///< null when nothing holds on that day
    QString stance;      ///< key of the stance; "" when nothing holds
    PartialDate stated;  ///< of the position that holds, or else of the last one before it
    bool tied = false;   ///< several positions of that date differ; the most reserved one counts
    bool proposes = false;
    std::optional<qint64> rank;  ///< a rank is that of the proposing side

    friend bool operator==(const SideStanding &, const SideStanding &) = default;
};
using SideStandings = std::array<SideStanding, kSides>;

struct PriorityStanding {
    Priority priority;
    SideStandings sides;
    Convergence state = Convergence::NotKnown;
    QString explanation;  ///< "SRSG and GFMD support; GMG has said nothing since 3 Oct 2013"
};

/// A day on which a side said something new, or what it had said ended.
struct ConvergenceStep {
    PartialDate when;   ///< null: no date is recorded, so it held from the beginning
    RecordId meeting;   ///< at which it was said, or which was held that day; null when none is known
    Convergence state = Convergence::NotKnown;
    SideStandings sides;
    QString change;     ///< "GMG: supports (was: open)"
};

/// A meeting by which one steps through time.
struct MeetingStop {
    RecordId meeting;
    QDate day;
};

/// Everything that standings and their history need, read with one question a kind.
struct PriorityData {
    QList<Priority> priorities;
    QHash<RecordId, QList<Position>> positions;  ///< by priority; dated by their meeting where they have no date
    std::array<RecordId, kSides> sides;
    QList<MeetingStop> stops;  ///< trilateral meetings and those at which something was said, by day
};
[[nodiscard]] PriorityData readPriorities(Reader &reader);

/// "Shared", "Emerging", "One-sided", "Diverging", "Not known".
[[nodiscard]] QString convergenceText(Convergence state);
/// The stance in words; "" = "Nothing recorded".
[[nodiscard]] QString stanceWord(const QString &stance);

/// Pure. The priorities whose period covers @p day, in their own order. A position counts from the day it was stated
/// (or holds from), until it is replaced or ends. An invalid day: all priorities, with what was said last.
[[nodiscard]] QList<PriorityStanding> prioritiesOn(const PriorityData &data, const QDate &day);
[[nodiscard]] QList<PriorityStanding> prioritiesOn(Reader &reader, const QDate &day);

/// Pure. The days on which the three positions on a priority changed, the first one first.
[[nodiscard]] QList<ConvergenceStep> convergenceHistory(const PriorityData &data, const RecordId &priority);
[[nodiscard]] QList<ConvergenceStep> convergenceHistory(Reader &reader, const RecordId &priority);

/// Pure. Today; or, when nothing that was said holds today, the last trilateral meeting before.
[[nodiscard]] QDate usualDay(const PriorityData &data, const QDate &today);

}  // namespace tri
