// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// Voluntary follow-up; its words carry no judgement and are never ranked.
struct FollowUp {
    RecordId id;
    LocalText description;
    QString reference;
    RecordIds recommendations;
    QString status;
    PartialDate date;
    RecordIds themes;
    QString actorKind;
    RecordIds actors;
    QString otherActors;
    RecordIds partners;
    QString otherPartners;
    QString declaredBy;
    QString attribution;
    RecordId declaredAt;
    bool consent = false;
    PartialDate consentOn;
    QString evidenceKind;
    RecordIds evidence;
    LocalText nextStep;
    PartialDate lastChecked;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<FollowUp> &kindOf<FollowUp>();

}  // namespace tri
