// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// Who received an issued brief after the day it was issued, when and how.
struct Distribution {
    RecordId id;
    RecordId issued;
    RecordIds recipients;
    QString otherRecipients;
    PartialDate sentOn;
    QString means;
    QString sentBy;
    QString note;
    QString handling;
};

template <> const KindOf<Distribution> &kindOf<Distribution>();

}  // namespace tri
