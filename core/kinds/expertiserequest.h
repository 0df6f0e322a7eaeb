// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A request for expertise; the days between asked and needed are the notice given.
struct ExpertiseRequest {
    RecordId id;
    LocalText title;
    QString reference;
    QString kind;
    LocalText description;
    RecordIds themes;
    RecordId area;
    RecordId askedBy;
    RecordId contact;
    RecordIds asked;
    QString otherAsked;
    RecordId coordinatedBy;
    RecordId forMeeting;
    RecordId forItem;
    PartialDate askedOn;
    PartialDate neededBy;
    PartialDate answeredOn;
    PartialDate deliveredOn;
    QString status;
    LocalText statusNote;
    LocalText declineReason;
    LocalText answer;
    QStringList languages;
    LocalText topic;
    QString slot;
    QString clearance;
    QString travelNote;
    RecordIds result;
    RecordIds usedBy;
    RecordIds documents;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<ExpertiseRequest> &kindOf<ExpertiseRequest>();

}  // namespace tri
