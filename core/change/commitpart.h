// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/logcommit.h"

#include <functional>

namespace tri {

/// The lines about those records: the commit itself when these are all of it, otherwise a part. A label may speak of the
/// other records, so a part has none.
[[nodiscard]] LogCommit partOf(LogCommit commit, const std::function<bool(const RecordId &)> &includes);

}  // namespace tri
