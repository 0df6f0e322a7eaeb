// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One dated name of a State.
struct StateName {
    RecordId id;
    LocalText name;
    RecordId state;
    PartialDate from;
    PartialDate to;
    LocalText article;
    LocalText formalName;
    LocalText sortName;
    QString note;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<StateName> &kindOf<StateName>();

}  // namespace tri
