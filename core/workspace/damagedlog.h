// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace tri {

/// A line of the log that cannot be read.
[[nodiscard]] inline Problem damagedLog()
{
    return {ProblemCode::Damaged,
            QCoreApplication::translate("Workspace",
                                        "The log is damaged. Check the workspace, or open a backup."),
            {}};
}

}  // namespace tri
