// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/hub/hubaddress.h"
#include "core/record/fieldvalue.h"
#include "core/workspace/mergesource.h"

#include <QMap>

namespace tri {

class Workspace;

// The hub of an organisation: the commits of a workspace in a PostgreSQL database that many copies push to and pull from.
//
// It holds lines, not commits as a whole: one row a record's part of a commit. So the server itself can decide, row by row,
// what a member reads: everything, or the lines of the records of its scope and what it wrote; and it hands out a commit in
// part as a package of a part does (LogCommit::wholeLines). Which records belong to a scope the server cannot tell: whoever
// reads all adds those that came into it when it pushes, and the next pull of the member completes what it has in part. A label may speak of any line, so it is read only with all of
// them. Whoever writes, writes commits of its own copies alone: the first member that brings a copy owns it. Nothing is ever
// changed or deleted. The server checks that each commit is as its digest says and follows the one before it, so that no
// member can spoil the hub for the others; and whoever pulls believes nothing of it all the same (freshCommits).
//
// Commits become visible in the order of their numbers, since whoever writes waits for the writer before; and a copy that
// pushes leaves back what builds on changes that the hub does not have yet. So a pull finds causes before their effects.
//
// A step that broke off is done again: each batch is one transaction, and what is there already is passed over.

/// Who may take part in the workspace of a hub.
struct HubMember {
    QString role;                             ///< that logs in to PostgreSQL; made there before
    QString scope = QStringLiteral("whole");  ///< as scopeText() writes it; what comes into it is read too
    std::optional<RecordIds> records{};       ///< what it reads; nothing = everything
};

struct HubSetup {
    QList<HubMember> members{};  ///< new ones, or in place of what was said of them
    QStringList removed{};       ///< roles that take part no longer; what they wrote stays
    QList<std::pair<QString, QString>> handovers{};  ///< copies that another role goes on with: copy, role
    const Workspace *records =
        nullptr;  ///< where to look what has come into the scopes of members; none = not now
};

/// What has come into the scopes of members who may not read all.
struct HubGrowth {
    qint64 records = 0;     ///< that a member reads from now on; what two read counts twice
    QStringList unknown{};  ///< members whose scope names a record that is not here: left as they were
    QMap<QString, qint64>
        closed{};  ///< by member: records that it named before it could read them, which stay closed
};

struct HubMade {
    bool isNew = false;       ///< the tables were made now
    bool isUpgraded = false;  ///< they were of an older version before
    HubGrowth growth{};
};

/// Makes the database a hub with that workspace, as often as wanted: what is there stays, and a hub of an older version is
/// brought up to date. Needs a role that may make roles and schemas.
[[nodiscard]] Result<HubMade> initHub(const HubAddress &address, const HubSetup &setup);

/// What a push did.
struct HubPushed {
    qint64 commits = 0;
    qint64 files = 0;
    qint64 bytes = 0;          ///< that went either way, roughly
    qint64 waiting = 0;        ///< own changes that build on others which the hub does not have yet
    QStringList waitingFor{};  ///< the members that have yet to push those
    QString
        ownerOfThis{};  ///< the member as whose this very copy is entered, when it is another one: see HubSetup
    bool hasParts = false;     ///< some of those are here in part only
    HubGrowth growth{};        ///< nothing, when this member does not read all itself
};

struct HubPush {
    Progress *progress = nullptr;
    qsizetype batch = 500;  ///< commits in one transaction
    /// Though the two have no change in common. Refused otherwise: what is in a hub never goes away again.
    bool joins = false;
};

/// Sends what the hub lacks of this copy, and of copies that no member brings. What was sent before a failure stays there,
/// and the Problem tells how much it was; doing it again sends the rest.
[[nodiscard]] Result<HubPushed> pushToHub(const Workspace &workspace, const HubAddress &address,
                                          const HubPush &how = {});

/// What a hub has, for Workspace::planMerge. @p complete says that the workspace has no gaps (Workspace::heldNumbers), so
/// that the newest commit of a copy stands for all before it.
[[nodiscard]] Result<std::shared_ptr<MergeSource>> hubSource(const HubAddress &address, bool complete);

}  // namespace tri
