// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A State under its name of today; earlier names are kept as state names.
struct State {
    RecordId id;
    LocalText name;
    QString reference;  ///< ISO 3166 alpha-2
    LocalText article;
    LocalText formalName;
    QString isoAlpha3;
    QString m49;  ///< three digits, leading zeros kept
    QString m49Region;
    QString m49Subregion;
    QString unRegionalGroup;
    QString unStatus;
    bool gfmdEligible = false;
    bool ldc = false;
    bool lldc = false;
    bool sids = false;
    RecordIds focalPoints;
    QString ministries;
    LocalText profile;
    QString note;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<State> &kindOf<State>();

}  // namespace tri
