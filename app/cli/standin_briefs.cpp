// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Built only where core/brief/briefs.cpp is not in the tree: knows no recipe.
#include "app/cli/output.h"
#include "core/brief/briefs.h"

namespace tri {

Result<BriefDocument> makeBrief(const Workspace &, const BriefRequest &request)
{
    return fail(ProblemCode::NotFound, cli::say("There is no recipe “%1”.").arg(request.recipe));
}

}  // namespace tri
