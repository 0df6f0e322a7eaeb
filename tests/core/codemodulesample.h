// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codemodule.h"

namespace tri::test {

struct SampleTable {
    static constexpr const char *kModule = "sample-fits";
    int (*doubled)(int number);
};

}  // namespace tri::test
