// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace tri {

/// Code in a file of its own beside the program, since what it needs takes longer to load than the desk itself and most
/// days is not wanted in the first second. The file has one function, tri_module(), which gives a table of others; the
/// table is this program's own business, so that a file of another version is refused.
///
/// Loaded at the first call and kept. Fails with Io when the file is not there or does not fit. Any thread.
[[nodiscard]] Result<const void *> codeModule(const char *name);

/// As the table that the module has.
template <typename Table> [[nodiscard]] Result<const Table *> codeTable()
{
    return codeModule(Table::kModule).map([](const void *table) {
        return static_cast<const Table *>(table);
    });
}

}  // namespace tri

/// Defines what a module gives away, once in each.
#define TRI_CODE_MODULE(table)                                                                               \
    extern "C" Q_DECL_EXPORT const void *tri_module(const char *version)                                     \
    {                                                                                                        \
        return qstrcmp(version, TRI_VERSION) == 0 ? static_cast<const void *>(&table) : nullptr;             \
    }
