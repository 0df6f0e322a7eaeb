// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A work plan as it was when it was released, so that a paper can say which state it prints, and later states can be
/// held against it. The state itself is in the log, at the commit named here.
struct PlanVersion {
    RecordId id;
    RecordId workPlan;
    std::optional<qint64> number;  ///< counts up within the plan
    LocalText title;               ///< what the version is for: "For the Principals' meeting"
    PartialDate date;
    QString time;                  ///< local time of day
    QString author;
    RecordId meeting;              ///< for which it was released
    std::optional<qint64> objectives;
    std::optional<qint64> activities;
    std::optional<qint64> indicators;
    std::optional<qint64> gaps;    ///< that the quality check still told when it was released
    QString commit;                ///< stamp of the last commit that it contains
    QString digest;                ///< of the plan with all that belongs to it: SHA-256, hex
    QString note;
    QString handling;
};

template <> const KindOf<PlanVersion> &kindOf<PlanVersion>();

}  // namespace tri
