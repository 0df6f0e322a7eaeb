// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tri::cli {

/// A text in UTF-8 that a person has written, with its lines ended by '\n' alone. Fails where there is no such file, or
/// it is something else.
[[nodiscard]] Result<QString> readTextFile(const QString &path);

}  // namespace tri::cli
