// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/mergetexts.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/workspace/syncedfolder.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

Outcome newFile(Session &session, const Call &call)
{
    const auto workspace = session.create(call.arguments[0], call.has(u"--sample"_s));
    if (!workspace)
        return Outcome::refused(workspace.error());
    Outcome out;
    out.data[u"path"_s] = (*workspace)->path();
    out.text = Cli::tr("Made %1").arg((*workspace)->path()) + u'\n';
    if (const QString advice = syncedFolderAdvice((*workspace)->path()); !advice.isEmpty())
        out.warnings << advice;
    return out;
}

Outcome merge(Session &session, const Call &call)
{
    const bool dry = call.has(u"--dry-run"_s);
    const auto workspace =
        dry ? session.openToRead(call.arguments[0]) : session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<MergePlan> plan = (*workspace)->planMerge(call.arguments[1]);
    if (!plan)
        return Outcome::refused(plan.error());
    Outcome out;
    describe(*plan, out);
    out.data[u"written"_s] = false;
    if (plan->isEmpty()) {
        out.text = Cli::tr("The other copy has nothing that this one lacks.") + u'\n';
        return out;
    }
    if (dry) {
        out.text += proposedText(*plan);
        return out;
    }
    const Result<CommitEvent> event = (*workspace)->merge(*plan);
    if (!event)
        return Outcome::refused(event.error());
    tellWritten(tellTaken(**workspace, *plan, *event, out), out);
    return out;
}

}  // namespace tri::cli
