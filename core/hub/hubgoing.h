// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/change/logcommit.h"

namespace tri {

class HubConnection;
class Workspace;

/// What goes from a workspace to a hub.
struct HubGoing {
    QList<LogCommit> commits;  ///< in an order that respects causes, all of which are there or come before
    qint64 waiting = 0;      ///< own ones that build on what the hub does not have and does not get from here
    QString ownerOfThis;     ///< the member as whose this very copy is entered, when it is another one
    QStringList waitingFor;  ///< the members whose copies those are
    bool isStrange = false;  ///< the hub has been worked with, and there is no change in common
    bool hasParts = false;   ///< of some of those only a part is here
};

/// Decides it, and enters this member as the owner of the copies that nobody brought before. When it is strange,
/// nothing goes unless the two are to become one (@p joins).
[[nodiscard]] Result<HubGoing> goingToHub(const Workspace &workspace, HubConnection &hub, bool joins);

}  // namespace tri
