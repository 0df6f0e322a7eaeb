// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One value of one indicator.
struct Measurement {
    RecordId id;
    RecordId indicator;
    PartialDate date;
    std::optional<double> value;  ///< in the unit of the indicator
    LocalText valueText;
    LocalText part;
    QString quality;
    RecordId reportedBy;
    LocalText note;
    RecordIds documents;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Measurement> &kindOf<Measurement>();

}  // namespace tri
