// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partialdate.h"

#include <optional>

namespace tri {

/// Days between asking and needing; nullopt unless both days are known. Negative: asked after it was needed.
[[nodiscard]] std::optional<int> noticeDays(const PartialDate &askedOn, const PartialDate &neededBy);
/// Days from @p today until it is needed; a month or year counts to its last day. Negative: the day has passed.
[[nodiscard]] std::optional<int> daysLeft(const PartialDate &neededBy, const QDate &today);

}  // namespace tri
