// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A project, with its agencies, donors and countries.
struct Project {
    RecordId id;
    LocalText title;
    QString reference;
    QString acronym;
    QString level;
    QString status;
    PartialDate from;
    PartialDate to;
    RecordIds agencies;
    QString otherAgencies;
    RecordIds donors;
    QString otherDonors;
    RecordIds states;
    QString otherStates;
    RecordId contact;
    RecordIds themes;
    LocalText summary;
    LocalText results;
    RecordIds recommendations;
    RecordId previous;
    RecordIds documents;
    QString url;
    PartialDate lastChecked;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Project> &kindOf<Project>();

}  // namespace tri
