// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/logcommit.h"

namespace tri {

/// A commit as it travels: canonical JSON, so that the same commit has the same bytes everywhere.
[[nodiscard]] QByteArray commitBytes(const LogCommit &commit);
/// Nothing when they are not what commitBytes() writes. What the commit says is not judged here.
[[nodiscard]] std::optional<LogCommit> readCommit(QByteArrayView bytes);

}  // namespace tri
