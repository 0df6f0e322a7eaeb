// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A non-negotiated recommendation for voluntary follow-up.
struct Recommendation {
    RecordId id;
    QString reference;
    LocalText text;
    LocalText shortTitle;
    QString kind;
    QString wording;
    QString clarity;
    RecordId meeting;
    RecordId origin;
    PartialDate date;
    RecordIds addressees;
    QString otherAddressees;
    RecordIds themes;
    RecordIds otherThemes;
    RecordId area;
    RecordIds eightPoints;
    QString sdgTargets;
    RecordIds related;
    RecordIds replaces;
    LocalText replacedBecause;
    RecordIds documents;
    QString confidence;
    QString note;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Recommendation> &kindOf<Recommendation>();

}  // namespace tri
