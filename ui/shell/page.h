// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pages stand below the shell, so the class itself is where both may include it.
#include "ui/widgets/page.h"  // IWYU pragma: export
