// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A module for tst_codemodule: of this version, of another (by the build's TRI_VERSION), or without its function.

#include "tests/core/codemodulesample.h"

#ifndef TRI_NO_ENTRY

namespace {

constexpr tri::test::SampleTable kTable{.doubled = [](int number) { return 2 * number; }};

}  // namespace

TRI_CODE_MODULE(kTable)

#endif
