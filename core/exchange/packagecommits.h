// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/change/logcommit.h"

namespace tri {

/// A commit as it travels: canonical JSON, so that the same commit has the same bytes everywhere.
[[nodiscard]] QByteArray commitBytes(const LogCommit &commit);
/// The same for one that is to be sent. Fails when receivers would refuse it, for the sake of their memory: it changed more at
/// once than anybody types, and only a very large import does.
[[nodiscard]] Result<QByteArray> sendableCommit(const LogCommit &commit);
/// Nothing when they are not what commitBytes() writes. What the commit says is not judged here.
[[nodiscard]] std::optional<LogCommit> readCommit(QByteArrayView bytes);

}  // namespace tri
