// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/allkinds.h"
#include "core/workspace/workspace.h"

#include <QCryptographicHash>

namespace tri::test {

/// What a workspace holds, as few letters.
[[nodiscard]] inline Result<QByteArray> digestOf(const Workspace &workspace)
{
    const Result<QByteArray> dump = workspace.dump();
    if (!dump)
        return fail(dump.error());
    return QCryptographicHash::hash(*dump, QCryptographicHash::Sha256).toHex();
}

}  // namespace tri::test
