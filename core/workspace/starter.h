// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

/// Makes a workspace file with the reference data that every workspace shares and, when asked, the sample data. Both
/// come as commits that are the same to the byte in every workspace, so that merging two of them finds nothing new.
[[nodiscard]] Result<std::unique_ptr<Workspace>>
createStarter(const QString &path, const Workspace::Options &options, bool withSample);

/// Those commits: of the reference data, and of the sample.
[[nodiscard]] Result<QList<LogCommit>> builtInCommits(const Registry &registry);

}  // namespace tri
