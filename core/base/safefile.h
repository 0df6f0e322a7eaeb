// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tri {

/// Replaces the file at @p path by @p bytes as a whole, or leaves it as it is. The bytes go to a temporary file in the
/// same folder, are synced and read back, and only then take the name: a full disk never costs the old file.
[[nodiscard]] Status writeAllAtomically(const QString &path, const QByteArray &bytes);

}  // namespace tri
