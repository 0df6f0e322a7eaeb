// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A plan with objectives and activities.
struct WorkPlan {
    RecordId id;
    LocalText title;
    QString reference;
    RecordId entity;
    RecordId body;
    PartialDate from;
    PartialDate to;
    QString status;
    PartialDate adoptedOn;
    RecordId adoptedAt;
    LocalText purpose;
    LocalText assumptions;
    LocalText risks;
    std::optional<qint64> reportEvery;  ///< months between two reports of those who lead its activities
    PartialDate reportFrom;
    PartialDate reportTo;
    RecordIds themes;
    RecordId previous;
    RecordIds documents;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<WorkPlan> &kindOf<WorkPlan>();

}  // namespace tri
