// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One line of work, counted once however many agencies lead it.
struct Activity {
    RecordId id;
    LocalText title;
    QString reference;
    QString number;  ///< as printed, "2.3.1"; stays once the plan is released
    RecordId workPlan;
    RecordId objective;
    std::optional<qint64> order;
    RecordId area;
    RecordIds themes;
    LocalText description;
    LocalText output;
    RecordIds owners;
    RecordIds contributors;
    RecordIds partners;
    QString otherPartners;
    RecordId body;
    RecordIds focalPoints;
    RecordIds states;
    PartialDate from;
    PartialDate to;
    PartialDate firstDue;
    PartialDate due;
    LocalText revisionReason;
    bool milestone = false;
    RecordIds dependsOn;
    QString status;
    PartialDate statusDate;
    LocalText statusNote;
    QString alert;
    RecordIds documents;
    RecordIds meetings;
    RecordIds priorities;
    RecordIds recommendations;
    RecordId previous;
    QString previousNumber;
    RecordIds related;
    LocalText assumptions;
    LocalText risks;
    QString funding;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Activity> &kindOf<Activity>();

}  // namespace tri
