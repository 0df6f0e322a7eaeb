// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Built only where core/workspace/starter.cpp is not in the tree: an empty workspace, and no sample data.
#include "app/cli/output.h"
#include "core/workspace/starter.h"

namespace tri {

Result<std::unique_ptr<Workspace>> createStarter(const QString &path, const Workspace::Options &options,
                                                 bool withSample)
{
    if (withSample)
        return fail(ProblemCode::NotFound, cli::say("This build has no sample data."));
    return Workspace::create(path, options);
}

}  // namespace tri
