// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codemodule.h"
#include "core/exchange/xlsxcallstable.h"

TRI_CODE_MODULE(tri::kXlsxCalls)
