// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hub of an organisation: made, pushed to, pulled from.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/mergetexts.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/exchange/received.h"
#include "core/hub/hubsync.h"
#include "core/rules/packagescope.h"

#include <utility>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

/// The records that members read who may not read all.
Status readScope(const Call &call, const Workspace &workspace, QList<HubMember> &members)
{
    const auto parsed = parseScope(call.value(u"--scope"_s), finderIn(workspace));
    if (!parsed)
        return fail(parsed.error());
    if (parsed->kind == PackageScope::Kind::Whole)
        return {};
    const auto records = recordsIn(workspace, *parsed);
    if (!records)
        return fail(records.error());
    const QSet<RecordId> all = records->lines + records->context;
    RecordIds ids(all.cbegin(), all.cend());
    std::sort(ids.begin(), ids.end());
    for (HubMember &member : members) {
        member.scope = scopeText(*parsed);
        member.records = ids;
    }
    return {};
}

/// @p records is the workspace at --of, when there is one.
Result<HubSetup> setupOf(const Call &call, const Workspace *records)
{
    HubSetup out;
    out.records = records;
    for (const QString &role : call.options.value(u"--member"_s))
        out.members << HubMember{role};
    out.removed = call.options.value(u"--remove"_s);
    for (const QString &pair : call.options.value(u"--hand-over"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1 || equals + 1 == pair.size())
            return wrong(call, Cli::tr("“%1” names no copy and role; write COPY=ROLE.").arg(pair));
        out.handovers << std::pair(pair.left(equals), pair.mid(equals + 1));
    }
    if (!call.has(u"--scope"_s))
        return out;
    if (!records || out.members.isEmpty())
        return wrong(call,
                     Cli::tr("--scope needs --of FILE, a workspace that has its records, and --member."));
    if (const Status read = readScope(call, *records, out.members); !read)
        return fail(read.error());
    return out;
}

/// What has come into the scopes of members.
void tellGrowth(const HubGrowth &growth, Outcome &out)
{
    QJsonObject closed;
    for (auto it = growth.closed.cbegin(); it != growth.closed.cend(); ++it) {
        closed[it.key()] = *it;
        out.warnings
            << (*it == 1
                    ? Cli::tr(
                        "1 record in the scope of %1 stays closed to it, since it named it itself before it "
                        "could read it. If it is to read it, the hub’s administrator says so: hub init URL "
                        "--member %1 --scope SCOPE --of FILE.")
                    : Cli::tr(
                        "%n records in the scope of %1 stay closed to it, since it named them itself before "
                        "it could read them. If it is to read them, the hub’s administrator says so: hub "
                        "init URL --member %1 --scope SCOPE --of FILE.",
                        nullptr, int(*it)))
                   .arg(it.key());
    }
    for (const QString &role : growth.unknown)
        out.warnings << Cli::tr(
                            "What %1 reads stays as it is: its scope names a record that this copy does not "
                            "have.")
                            .arg(role);
    out.data[u"scope_records"_s] = growth.records;
    out.data[u"scope_unknown"_s] = QJsonArray::fromStringList(growth.unknown);
    out.data[u"scope_closed"_s] = closed;
    if (growth.records > 0)
        out.text += (growth.records == 1 ? Cli::tr("1 record came into the scope of members.")
                                         : Cli::tr("%n records came into the scope of members.", nullptr,
                                                   int(growth.records)))
            + u'\n';
}

/// What a member reads.
QString scopeText(const HubMember &member)
{
    if (!member.records)
        return Cli::tr("the whole workspace");
    const int records = int(member.records->size());
    return (records == 1 ? Cli::tr("%1, 1 record") : Cli::tr("%1, %n records", nullptr, records))
        .arg(member.scope);
}

/// What stays here since others have not pushed yet, or parts are missing.
QString waitingText(const HubPushed &pushed)
{
    const int waiting = int(pushed.waiting);
    if (pushed.waitingFor.isEmpty())
        return waiting == 1
            ? Cli::tr(
                "1 change stays here for now: it builds on changes of which this copy has only a part, and "
                "the hub nothing.")
            : Cli::tr(
                "%n changes stay here for now: they build on changes of which this copy has only a part, "
                "and the hub nothing.",
                nullptr, waiting);
    return (waiting == 1
                ? Cli::tr(
                    "1 change stays here for now: it builds on changes of %1 that the hub does not have. "
                    "Push again when they were pushed.")
                : Cli::tr(
                    "%n changes stay here for now: they build on changes of %1 that the hub does not have. "
                    "Push again when they were pushed.",
                    nullptr, waiting))
        .arg(pushed.waitingFor.join(u", "_s));
}

/// What the administrator gets to read first.
QString madeText(const HubMade &made)
{
    if (made.isNew)
        return Cli::tr("The database “%1” is a hub now, for the workspace “%2”.");
    return made.isUpgraded ? Cli::tr("The hub in “%1” was brought up to date, for the workspace “%2”.")
                           : Cli::tr("The hub in “%1” is as it should be, for the workspace “%2”.");
}

/// What must be said before so much is changed (merge rule R9).
Status mayTake(const Workspace &workspace, const MergePlan &plan, const Call &call)
{
    if (plan.isStrange && !call.has(u"--join"_s))
        return fail(ProblemCode::Invalid,
                    Cli::tr("This copy and the hub have no change in common; they are likely two different "
                            "workspaces. Nothing "
                            "was taken. If they are to become one, say --join."));
    const auto deletion = deletionsOf(workspace, plan);
    return deletion ? deletionsMeant(call, *deletion) : fail(deletion.error());
}

}  // namespace

Outcome hubInit(Session &session, const Call &call)
{
    const Result<HubAddress> address = parseHubAddress(call.arguments[0]);
    if (!address)
        return Outcome::refused(address.error());
    std::unique_ptr<Workspace> of;
    if (call.has(u"--of"_s)) {
        auto workspace = session.openToRead(call.value(u"--of"_s));
        if (!workspace)
            return Outcome::refused(workspace.error());
        of = *std::move(workspace);
    }
    const Result<HubSetup> setup = setupOf(call, of.get());
    if (!setup)
        return Outcome::refused(setup.error());
    const Result<HubMade> made = initHub(*address, *setup);
    if (!made)
        return Outcome::refused(made.error());
    Outcome out;
    QJsonArray members;
    QList<QStringList> lines;
    for (const HubMember &member : setup->members) {
        const qsizetype records = member.records ? member.records->size() : 0;
        members.append(QJsonObject{{u"role"_s, member.role},
                                   {u"scope"_s, member.scope},
                                   {u"records"_s, records},
                                   {u"whole"_s, !member.records.has_value()}});
        lines << QStringList{u"  "_s + member.role, scopeText(member)};
    }
    out.data[u"hub"_s] = address->text();
    out.data[u"workspace"_s] = address->workspace;
    out.data[u"new"_s] = made->isNew;
    out.data[u"upgraded"_s] = made->isUpgraded;
    out.data[u"members"_s] = members;
    out.data[u"removed"_s] = QJsonArray::fromStringList(setup->removed);
    out.text = madeText(*made).arg(address->database, address->workspace) + u'\n';
    if (!lines.isEmpty())
        out.text += Cli::tr("They may push and pull now, and read:") + u'\n' + columns(lines);
    tellGrowth(made->growth, out);
    return out;
}

Outcome hubPush(Session &session, const Call &call)
{
    const Result<HubAddress> address = parseHubAddress(call.arguments[1]);
    if (!address)
        return Outcome::refused(address.error());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<QString> copy = (*workspace)->copyName();
    if (!copy)
        return Outcome::refused(copy.error());
    const Result<HubPushed> pushed = pushToHub(**workspace, *address, {.joins = call.has(u"--join"_s)});
    if (!pushed)
        return Outcome::refused(pushed.error());
    Outcome out;
    out.data[u"hub"_s] = address->text();
    out.data[u"commits"_s] = pushed->commits;
    out.data[u"files"_s] = pushed->files;
    out.data[u"bytes"_s] = pushed->bytes;
    out.data[u"waiting"_s] = pushed->waiting;
    out.data[u"waiting_for"_s] = QJsonArray::fromStringList(pushed->waitingFor);
    out.data[u"parts"_s] = pushed->hasParts;
    out.data[u"copy"_s] = *copy;
    out.data[u"owner_of_copy"_s] = pushed->ownerOfThis;
    out.text = pushed->commits + pushed->files == 0
        ? Cli::tr("The hub lacks nothing that this copy may send.") + u'\n'
        : Cli::tr("Sent: %1.").arg(changesAndFiles(pushed->commits, pushed->files)) + u'\n';
    tellGrowth(pushed->growth, out);
    if (!pushed->ownerOfThis.isEmpty())
        out.warnings << Cli::tr(
                            "At the hub this copy is entered as that of %1, so its changes stay here. The "
                            "hub’s administrator "
                            "hands it over: hub init URL --hand-over %2=ROLE.")
                            .arg(pushed->ownerOfThis, *copy);
    if (pushed->waiting > 0)
        out.warnings << waitingText(*pushed);
    return out;
}

Outcome hubPull(Session &session, const Call &call)
{
    const bool dry = call.has(u"--dry-run"_s);
    const Result<HubAddress> address = parseHubAddress(call.arguments[1]);
    if (!address)
        return Outcome::refused(address.error());
    const auto workspace =
        dry ? session.openToRead(call.arguments[0]) : session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<HubReading> reading = readHub(**workspace, *address);
    if (!reading)
        return Outcome::refused(reading.error());
    const MergePlan &plan = reading->plan;
    Outcome out;
    describe(plan, out);
    out.data[u"hub"_s] = address->text();
    out.data[u"strange"_s] = plan.isStrange;
    out.data[u"written"_s] = false;
    if (plan.isEmpty()) {
        out.text = Cli::tr("The hub has nothing that this copy lacks.") + u'\n';
        return out;
    }
    if (dry) {
        out.text += proposedText(plan);
        return out;
    }
    if (const Status may = mayTake(**workspace, plan, call); !may) {
        out.problem = may.error();
        return out;
    }
    if (const Status taken = takeMerge(session, **workspace, plan, {}, out); !taken)
        return Outcome::refused(taken.error());
    return out;
}

}  // namespace tri::cli
