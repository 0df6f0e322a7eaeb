// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A practice that others may adapt; success and pitfalls alike.
struct Experience {
    RecordId id;
    LocalText title;
    QString reference;
    QString kind;
    RecordIds states;
    QString level;
    PartialDate from;
    PartialDate to;
    RecordIds themes;
    QString sdgTargets;
    RecordIds lead;
    RecordIds partners;
    QString otherPartners;
    RecordId contact;
    QString contactText;
    LocalText summary;
    LocalText problem;
    LocalText action;
    LocalText result;
    LocalText pitfalls;
    LocalText conditions;
    LocalText cost;
    QString evidenceGrade;
    PartialDate evaluatedOn;
    LocalText evidenceNote;
    PartialDate lastChecked;
    PartialDate updateRequestedOn;
    QString consent;
    PartialDate consentOn;
    QString readiness;
    RecordId speaker;
    QStringList languages;
    RecordIds sharedAt;
    PartialDate sharedOn;
    RecordIds recommendations;
    RecordIds documents;
    RecordIds related;
    QString url;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Experience> &kindOf<Experience>();

}  // namespace tri
