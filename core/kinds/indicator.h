// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A measure; its values over time are measurements.
struct Indicator {
    RecordId id;
    LocalText title;
    QString reference;
    RecordId about;
    LocalText definition;
    LocalText unit;
    QString direction;
    LocalText disaggregation;
    std::optional<double> baseline;  ///< in the unit
    PartialDate baselineDate;
    std::optional<double> target;  ///< in the unit
    PartialDate targetDate;
    LocalText method;
    LocalText dataSource;
    RecordIds responsible;
    std::optional<qint64> reportEvery;  ///< months
    PartialDate reportFrom;
    PartialDate reportTo;
    RecordIds themes;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Indicator> &kindOf<Indicator>();

}  // namespace tri
