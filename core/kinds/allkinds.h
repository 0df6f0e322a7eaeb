// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"

namespace tri {

/// Every kind of the desk, grouped by place; the list that grows with a new kind (and its name in kindchoices.h, which a test
/// compares).
[[nodiscard]] const Registry &allKinds();

}  // namespace tri
