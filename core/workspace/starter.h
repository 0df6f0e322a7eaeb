// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

/// Makes a workspace file with the reference data that every workspace shares and, when asked, the sample data.
[[nodiscard]] Result<std::unique_ptr<Workspace>> createStarter(const QString &path, const Workspace::Options &options,
                                                               bool withSample);

}  // namespace tri
