// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A substantive theme the three sides review at each meeting; a tree, mapped to the eight-point agenda and the Goals.
struct Theme {
    RecordId id;
    QString reference;
    LocalText name;
    RecordId parent;
    LocalText description;
    RecordIds eightPoints;
    QString sdgTargets;
    RecordId workingGroup;
    QString origin;
    QString namedIn;
    QString status;
    PartialDate from;
    PartialDate to;
    RecordId replacedBy;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Theme> &kindOf<Theme>();

}  // namespace tri
