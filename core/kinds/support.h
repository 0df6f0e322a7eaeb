// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// Support on offer for the follow-up of a recommendation in one State.
struct Support {
    RecordId id;
    RecordId organisation;
    QString otherOrganisations;
    RecordId state;
    RecordId recommendation;
    RecordId followUp;
    QString instrument;
    LocalText instrumentName;
    RecordId planningCycle;
    PartialDate cycleFrom;
    PartialDate cycleTo;
    PartialDate offeredOn;
    QString status;
    RecordIds themes;
    LocalText description;
    LocalText conditions;
    RecordId contact;
    RecordId project;
    RecordIds documents;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Support> &kindOf<Support>();

}  // namespace tri
