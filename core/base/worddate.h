// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partialdate.h"

namespace tri {

/// A date with its month in words of any of the six languages, however spelled: "14 mai 2014", "1er FEVRIER 2014",
/// "May 14, 2014", "14 de mayo de 2014", "14 мая 2014 г.", "١٤ أيار ٢٠١٤", "2014年5月14日", "March 2014". Never a date of
/// digits alone, whose order differs from country to country, and never a year of two digits.
[[nodiscard]] std::optional<PartialDate> parseWordDate(QStringView text);

}  // namespace tri
