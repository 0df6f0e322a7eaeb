// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// An organization; membership of the GMG is dated, never a fixed list.
struct Organisation {
    RecordId id;
    LocalText name;
    QString reference;
    LocalText acronym;
    QString otherNames;
    QString kind;
    RecordId parent;
    QString seat;
    RecordId state;
    PartialDate memberFrom;
    PartialDate memberTo;
    QString membershipNote;
    bool genevaGroup = false;
    QString head;
    RecordIds themes;
    LocalText mandate;
    QString contact;
    QString url;
    PartialDate from;
    PartialDate to;
    RecordId replacedBy;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Organisation> &kindOf<Organisation>();

}  // namespace tri
