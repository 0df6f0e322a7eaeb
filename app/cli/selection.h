// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/workspace/workspace.h"

namespace tri::cli {

/// Which records of @p kind a call asks for: --view, --filter and --where must all hold, in the order of the view.
/// Values that move are those of the session's day and of --mine. Fails rather than take other records than meant:
/// NotFound or Invalid for the view, Invalid for words or for a kept filter that cannot be read, and where
/// "my organization" stands for nobody.
[[nodiscard]] Result<Query> selectionOf(const Session &session, const Workspace &workspace,
                                        const RecordSpec &kind, const Call &call);

}  // namespace tri::cli
