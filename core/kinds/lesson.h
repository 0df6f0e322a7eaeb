// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// What several experiences teach together.
struct Lesson {
    RecordId id;
    LocalText statement;
    QString reference;
    RecordIds themes;
    QString strength;
    LocalText explanation;
    LocalText conditions;
    LocalText limits;
    RecordIds experiences;
    RecordIds documents;
    RecordIds against;
    RecordIds recommendations;
    RecordIds meetings;
    RecordId area;
    RecordIds drawnBy;
    PartialDate drawnOn;
    PartialDate lastChecked;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Lesson> &kindOf<Lesson>();

}  // namespace tri
