// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tri::cli {

// One function per command; the table in commands.cpp says what each takes.
Outcome newFile(Session &session, const Call &call);
Outcome info(Session &session, const Call &call);
Outcome kinds(Session &session, const Call &call);
Outcome list(Session &session, const Call &call);
Outcome show(Session &session, const Call &call);
Outcome search(Session &session, const Call &call);
Outcome history(Session &session, const Call &call);
Outcome importFile(Session &session, const Call &call);
Outcome exportFile(Session &session, const Call &call);
Outcome attach(Session &session, const Call &call);
Outcome files(Session &session, const Call &call);
Outcome extract(Session &session, const Call &call);
Outcome brief(Session &session, const Call &call);
Outcome priorities(Session &session, const Call &call);
Outcome agenda(Session &session, const Call &call);
Outcome planOutline(Session &session, const Call &call);
Outcome planTimeline(Session &session, const Call &call);
Outcome minutes(Session &session, const Call &call);
Outcome check(Session &session, const Call &call);
Outcome dump(Session &session, const Call &call);
Outcome merge(Session &session, const Call &call);
Outcome undo(Session &session, const Call &call);
Outcome redo(Session &session, const Call &call);
Outcome conflicts(Session &session, const Call &call);

}  // namespace tri::cli
