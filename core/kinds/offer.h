// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One answer to one request; several offers make one consolidated answer.
struct Offer {
    RecordId id;
    RecordId request;
    RecordId organisation;
    RecordId person;
    LocalText deliverable;
    PartialDate offeredOn;
    PartialDate by;
    QString status;
    LocalText conditions;
    LocalText declineReason;
    QStringList languages;
    RecordIds documents;
    LocalText note;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Offer> &kindOf<Offer>();

}  // namespace tri
