// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One step on the way to a meeting or after it, counted in days from its first day.
struct PreparationStep {
    RecordId id;
    LocalText title;
    RecordId meeting;
    std::optional<qint64> offsetDays;  ///< negative: before the first day of the meeting
    PartialDate due;                   ///< first day of the meeting and offset, unless agreed otherwise
    RecordIds owners;
    QString otherOwners;
    QString status;
    PartialDate doneOn;
    LocalText note;
    RecordIds related;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<PreparationStep> &kindOf<PreparationStep>();

}  // namespace tri
