// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/followupmatrix.h"

namespace tri {

/// The follow-up matrix as an Excel workbook: a sheet of recommendations by actors, the long form as a second, and what it
/// is as a third. Headings and the first columns stay in sight, everything can be filtered, whole days are dates, and
/// everything else is text and never a formula. It prints landscape with both repeated. Equal contents give equal bytes.
/// Words are those of the data's language.
[[nodiscard]] Result<QByteArray> followUpBook(const FollowUpMatrix &matrix, bool forOthers,
                                              const QDate &today);

}  // namespace tri
