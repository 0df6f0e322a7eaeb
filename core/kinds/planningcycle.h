// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One cycle of a State's planning, and the time in which its text is prepared: when help for follow-up can enter it.
struct PlanningCycle {
    RecordId id;
    RecordId state;
    QString instrument;
    LocalText name;
    PartialDate from;
    PartialDate to;
    PartialDate preparationFrom;
    PartialDate preparationTo;
    RecordIds leads;
    RecordId contact;
    RecordIds themes;
    RecordIds documents;
    QString url;
    LocalText note;
    PartialDate lastChecked;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<PlanningCycle> &kindOf<PlanningCycle>();

}  // namespace tri
