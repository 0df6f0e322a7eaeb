// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A body of one of the entities; a tree.
struct Body {
    RecordId id;
    LocalText name;
    QString reference;
    LocalText acronym;
    RecordId entity;
    RecordId parent;
    QString kind;
    RecordIds themes;
    LocalText roleSummary;
    LocalText membership;
    LocalText rhythm;
    QString otherNames;
    PartialDate from;
    PartialDate to;
    RecordId replacedBy;
    RecordIds documents;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Body> &kindOf<Body>();

}  // namespace tri
