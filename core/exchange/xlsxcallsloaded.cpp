// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// For programs that load the library when it is wanted.

#include "core/base/codemodule.h"
#include "core/exchange/xlsxcalls.h"

namespace tri {

Result<const XlsxCalls *> xlsxCalls()
{
    return codeTable<XlsxCalls>();
}

}  // namespace tri
