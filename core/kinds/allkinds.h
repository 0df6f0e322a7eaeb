// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"

namespace tri {

/// Every kind of the desk, grouped by place; the one list that grows with a new kind.
[[nodiscard]] const Registry &allKinds();

}  // namespace tri
