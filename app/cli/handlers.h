// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/brief/briefs.h"

namespace tri::cli {

// One function per command; the table in commands.cpp says what each takes.
Outcome newFile(Session &session, const Call &call);
Outcome policy(Session &session, const Call &call);
Outcome completion(Session &session, const Call &call);
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
Outcome coverage(Session &session, const Call &call);
Outcome evidence(Session &session, const Call &call);
Outcome related(Session &session, const Call &call);
Outcome experiences(Session &session, const Call &call);
Outcome priorities(Session &session, const Call &call);
Outcome requests(Session &session, const Call &call);
Outcome matrix(Session &session, const Call &call);
Outcome profile(Session &session, const Call &call);
Outcome agenda(Session &session, const Call &call);
Outcome exportForm(Session &session, const Call &call);
Outcome importForm(Session &session, const Call &call);
Outcome planOutline(Session &session, const Call &call);
Outcome exportPlanFile(Session &session, const Call &call);
Outcome importPlanFile(Session &session, const Call &call);
Outcome planCheck(Session &session, const Call &call);
Outcome planCompare(Session &session, const Call &call);
Outcome planTimeline(Session &session, const Call &call);
Outcome minutes(Session &session, const Call &call);
Outcome recipes(Session &session, const Call &call);
Outcome pack(Session &session, const Call &call);
Outcome issue(Session &session, const Call &call);
Outcome issued(Session &session, const Call &call);
Outcome reprint(Session &session, const Call &call);
Outcome draftNext(Session &session, const Call &call);
Outcome keyNew(Session &session, const Call &call);
Outcome keyList(Session &session, const Call &call);
Outcome keyTrust(Session &session, const Call &call);
Outcome keyForget(Session &session, const Call &call);
Outcome lockWorkspace(Session &session, const Call &call);
Outcome unlockWorkspace(Session &session, const Call &call);
Outcome changeSecrets(Session &session, const Call &call);
Outcome package(Session &session, const Call &call);
Outcome receive(Session &session, const Call &call);
Outcome rounds(Session &session, const Call &call);
Outcome folderSync(Session &session, const Call &call);
Outcome readingCopyFile(Session &session, const Call &call);
Outcome batch(Session &session, const Call &call);
Outcome answers(Session &session, const Call &call);
Outcome exportTexts(Session &session, const Call &call);
Outcome importTexts(Session &session, const Call &call);
Outcome textCoverageTable(Session &session, const Call &call);
Outcome check(Session &session, const Call &call);
Outcome backup(Session &session, const Call &call);
Outcome restore(Session &session, const Call &call);
Outcome salvage(Session &session, const Call &call);
Outcome dump(Session &session, const Call &call);
Outcome merge(Session &session, const Call &call);
Outcome undo(Session &session, const Call &call);
Outcome redo(Session &session, const Call &call);
Outcome conflicts(Session &session, const Call &call);
Outcome hubInit(Session &session, const Call &call);
Outcome hubPush(Session &session, const Call &call);
Outcome hubPull(Session &session, const Call &call);

/// Copy, paper and language of what is printed, as the options name them.
[[nodiscard]] Result<BriefRequest> paperRequest(const Call &call);
/// Likewise with the paper and what it is about, as the options of "brief" name them.
[[nodiscard]] Result<BriefRequest> briefRequest(const Workspace &workspace, const Call &call);
/// The record named by --like, where there is one, into the request.
[[nodiscard]] Status readLike(const Workspace &workspace, const Call &call, BriefRequest &request);
/// Refuses a name at -o that no paper is written to: one that ends in no format of papers.
[[nodiscard]] Status paperEnding(const Call &call);
/// The files that --with asks for beside the PDF file of -o; refused before anything is written.
[[nodiscard]] Result<QStringList> companionFiles(const Session &session, const Call &call);
/// Writes the paper to the file of -o, with its companions; @p done tells its name for %1.
Outcome printPaper(const Session &session, const Workspace &workspace, const Call &call, const BriefRequest &request,
                   const QString &done);

}  // namespace tri::cli
