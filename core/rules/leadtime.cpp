// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/leadtime.h"

namespace tri {

std::optional<int> noticeDays(const PartialDate &askedOn, const PartialDate &neededBy)
{
    // From a month alone the notice could be wrong by weeks, and it is the one figure people will quote.
    if (!askedOn.isDay() || !neededBy.isDay())
        return std::nullopt;
    return int(askedOn.first().daysTo(neededBy.first()));
}

std::optional<int> daysLeft(const PartialDate &neededBy, const QDate &today)
{
    if (neededBy.isNull() || !today.isValid())
        return std::nullopt;
    return int(today.daysTo(neededBy.last()));
}

}  // namespace tri
