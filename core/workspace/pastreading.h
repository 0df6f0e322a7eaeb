// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace tri {

/// A line of the log that cannot be read.
[[nodiscard]] Problem damagedLog();

/// Adds to @p state what a line of the log says.
[[nodiscard]] Status integrateLine(Store &store, const LogLine &line, qint64 seq, RecordState &state);

/// A record as the commits up to @p seq made it; it does not exist in them when none of them names it.
[[nodiscard]] Result<RecordState> stateUpTo(Store &store, const RecordId &id, qint64 seq);

}  // namespace tri
