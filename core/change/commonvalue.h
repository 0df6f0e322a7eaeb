// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/registers.h"

namespace tri {

/// What one commit did to one record.
struct PastLine {
    Stamp stamp;
    Entries entries;
};

/// The value that all these heads of a register began with: the newest one that each of them replaces, directly or through
/// others. Nothing when they have none in common, as when each copy filled in a field that was empty. @p past is the
/// record's, in an order that respects causes.
[[nodiscard]] std::optional<LogValue> commonValue(const QString &reg, const QList<Head> &heads,
                                                  const QList<PastLine> &past);

}  // namespace tri
