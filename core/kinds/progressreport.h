// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A dated report; the status it proposes is confirmed at the record it reports on.
struct ProgressReport {
    RecordId id;
    LocalText title;
    QString reference;
    RecordId about;
    RecordId reportedBy;
    PartialDate from;
    PartialDate to;
    PartialDate due;
    PartialDate submittedOn;
    QString status;
    LocalText achieved;
    LocalText problems;
    LocalText nextSteps;
    QString proposedStatus;
    QString followUpStatus;
    QString evidenceGrade;
    RecordIds evidence;
    RecordIds documents;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<ProgressReport> &kindOf<ProgressReport>();

}  // namespace tri
