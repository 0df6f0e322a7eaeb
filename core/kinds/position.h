// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// The stance of one holder; each of the three sides keeps its own, shared ones are derived and never typed.
struct Position {
    RecordId id;
    RecordId holder;
    RecordId item;
    RecordId priority;
    QString stance;
    PartialDate date;
    RecordId statedAt;
    PartialDate from;
    PartialDate to;
    LocalText summary;
    LocalText message;
    LocalText ifRaised;
    LocalText sensitive;
    RecordIds themes;
    RecordId previous;
    RecordIds related;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Position> &kindOf<Position>();

}  // namespace tri
