// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/hub.h"

namespace tri {

class HubConnection;

/// Enters at the hub what has come into the scopes of its members, as the workspace has it. Only for a session that reads all
/// or sets up hubs.
[[nodiscard]] Result<HubGrowth> widenScopes(const Workspace &workspace, HubConnection &hub);

}  // namespace tri
