// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxcallstable.h"

namespace tri {

Result<const XlsxCalls *> xlsxCalls()
{
    return &kXlsxCalls;
}

}  // namespace tri
