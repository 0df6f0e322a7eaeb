// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A dated point on the way of an activity: what is to be there by then.
struct Milestone {
    RecordId id;
    LocalText title;
    RecordId activity;
    PartialDate firstDue;  ///< as first agreed; it stays when the date moves
    PartialDate due;       ///< as last agreed
    LocalText revisionReason;
    RecordIds owners;
    QString status;
    PartialDate doneOn;
    LocalText note;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Milestone> &kindOf<Milestone>();

}  // namespace tri
