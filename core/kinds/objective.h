// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A line of a work plan above the activities; a tree within the plan.
struct Objective {
    RecordId id;
    QString number;
    LocalText title;
    QString reference;
    QString level;
    RecordId workPlan;
    RecordId parent;
    std::optional<qint64> order;
    LocalText description;
    LocalText assumptions;
    LocalText risks;
    RecordIds owners;
    RecordId body;
    RecordIds themes;
    RecordId area;
    RecordIds priorities;
    RecordId previous;
    QString previousNumber;
    QString status;
    LocalText statusNote;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Objective> &kindOf<Objective>();

}  // namespace tri
