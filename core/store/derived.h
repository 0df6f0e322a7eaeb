// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace tri {

/// Fails with Damaged where a table that is not made of others (the log, contents of files, what this copy alone knows), or
/// an index of one, is not sound.
[[nodiscard]] Status truthIsSound(Database &database);
/// Copies those tables into a workspace that has just been made. The file at @p path is only read.
[[nodiscard]] Status copyTruth(Store &into, const QString &path);

}  // namespace tri
