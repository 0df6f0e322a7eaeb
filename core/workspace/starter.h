// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

/// Makes a new workspace file with the reference data, and with the sample meetings and plans when @p withSample.
[[nodiscard]] Result<std::unique_ptr<Workspace>> createStarter(const QString &path, const Workspace::Options &options,
                                                               bool withSample);

}  // namespace tri
