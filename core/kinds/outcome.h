// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// What a meeting ended with on one point.
struct Outcome {
    RecordId id;
    LocalText text;
    QString reference;
    QString kind;
    RecordId meeting;
    RecordId item;
    RecordIds responsible;
    QString otherResponsible;
    PartialDate due;
    PartialDate revisedDue;
    LocalText revisionReason;
    QString status;
    LocalText statusNote;
    PartialDate doneOn;
    RecordIds themes;
    RecordId area;
    RecordIds became;
    RecordIds documents;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Outcome> &kindOf<Outcome>();

}  // namespace tri
