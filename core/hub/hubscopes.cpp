// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubscopes.h"

#include "core/hub/hubconnection.h"
#include "core/rules/packagescope.h"

#include <QSqlQuery>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct MemberScope {
    QString role;
    QString scope;  // as it is written at the hub
};

Result<QList<MemberScope>> scopesAt(HubConnection &hub)
{
    QList<MemberScope> out;
    const auto take = [&out](const QSqlQuery &row) {
        out << MemberScope{row.value(0).toString(), row.value(1).toString()};
        return Status();
    };
    if (auto done = hub.run(u"select role::text, scope from trilateral.member_scopes(?) order by 1"_s,
                            {hub.address().workspace}, take);
        !done)
        return fail(done.error());
    return out;
}

Result<bool> isHere(const Workspace &workspace, const PackageScope &scope)
{
    for (const RecordId &id : scope.subjects)
        if (const auto row = workspace.row(id); !row)
            return row.error().code == ProblemCode::NotFound ? Result<bool>(false) : fail(row.error());
    return true;
}

QString arrayOf(const ScopeRecords &records)
{
    QStringList ids;
    for (const QSet<RecordId> &some : {records.lines, records.context})
        for (const RecordId &id : some)
            ids << id.toString();
    return u'{' + ids.join(u',') + u'}';
}

}  // namespace

Result<HubGrowth> widenScopes(const Workspace &workspace, HubConnection &hub)
{
    const auto members = scopesAt(hub);
    if (!members)
        return fail(members.error());
    HubGrowth out;
    QHash<QString, QString> found;  // of offices with the same scope it is worked out once
    for (const MemberScope &member : *members) {
        const auto scope = readScopeText(member.scope);
        if (!scope || scope->kind == PackageScope::Kind::Whole)
            continue;  // of a hub that was told the records alone
        const auto here = isHere(workspace, *scope);
        if (!here)
            return fail(here.error());
        if (!*here) {
            out.unknown << member.role;
            continue;
        }
        if (!found.contains(member.scope)) {
            const auto records = recordsIn(workspace, *scope);
            if (!records)
                return fail(records.error());
            found.insert(member.scope, arrayOf(*records));
        }
        const auto take = [&](const QSqlQuery &row) {
            out.records += row.value(0).toLongLong();
            if (const qint64 closed = row.value(1).toLongLong(); closed > 0)
                out.closed.insert(member.role, closed);
            return Status();
        };
        if (auto done =
                hub.run(u"select added, closed from trilateral.widen(?, ?::name, ?, ?::text[])"_s,
                        {hub.address().workspace, member.role, member.scope, found[member.scope]}, take);
            !done)
            return fail(done.error());
    }
    return out;
}

}  // namespace tri
