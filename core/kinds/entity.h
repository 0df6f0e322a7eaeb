// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One of the three sides of the trilateral meeting.
struct Entity {
    RecordId id;
    LocalText acronym;
    LocalText name;
    QString reference;
    QString otherNames;
    LocalText kind;
    LocalText legalNature;
    LocalText functionSummary;
    LocalText leadership;
    PartialDate established;
    PartialDate ended;
    LocalText successor;
    RecordIds documents;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Entity> &kindOf<Entity>();

}  // namespace tri
