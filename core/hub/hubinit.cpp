// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub.h"
#include "core/hub/hubconnection.h"
#include "core/hub/hubproblems.h"
#include "core/hub/hubscopes.h"

#include <QCoreApplication>
#include <QFile>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct HubWords {
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

constexpr int kOldestServer = 120000;
constexpr QLatin1String kAdmin("trilateral_hub_admin");    // owns the tables; nobody logs in with it
constexpr QLatin1String kMember("trilateral_hub_member");  // may do what members may

/// The name of a role or database in a statement.
QString named(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

class Init {
public:
    Init(HubConnection &hub, const HubSetup &setup) : m_hub(hub), m_setup(setup) {}
    [[nodiscard]] Status checkServer();
    [[nodiscard]] Status carryOut();
    [[nodiscard]] const HubMade &made() const { return m_made; }

private:
    [[nodiscard]] Status makeRole(const QString &role);
    [[nodiscard]] Status makeSchema();
    [[nodiscard]] Status bringUpToDate();
    [[nodiscard]] Status takeStep(int version);
    [[nodiscard]] Status let(const HubMember &member);
    [[nodiscard]] Status setRecords(const HubMember &member);
    [[nodiscard]] Status handOver(const QString &copy, const QString &role);
    [[nodiscard]] const QString &workspace() const { return m_hub.address().workspace; }

    HubConnection &m_hub;
    const HubSetup &m_setup;
    HubMade m_made;
};

Status Init::checkServer()
{
    const auto version = m_hub.value(u"select current_setting('server_version_num')::integer"_s);
    const auto encoding = m_hub.value(u"select current_setting('server_encoding')"_s);
    if (!version || !encoding)
        return fail(version ? encoding.error() : version.error());
    if (version->toInt() < kOldestServer)
        return fail(ProblemCode::Invalid,
                    HubWords::tr("The server is too old for a hub: it takes PostgreSQL 12 or later."),
                    version->toString());
    if (encoding->toString() != u"UTF8")
        return fail(
            ProblemCode::Invalid,
            HubWords::tr("The database “%1” does not keep its texts in UTF-8. Make another one for the hub.")
                .arg(m_hub.address().database),
            encoding->toString());
    return {};
}

Status Init::makeRole(const QString &role)
{
    const auto there = m_hub.value(u"select 1 from pg_roles where rolname = ?"_s, {role});
    if (!there)
        return fail(there.error());
    if (there->isValid())
        return {};
    return m_hub.run(u"create role "_s + named(role) + u" nologin"_s);
}

Status Init::makeSchema()
{
    if (auto done = m_hub.run(u"grant "_s + named(kAdmin) + u" to "_s + named(m_hub.member())); !done)
        return done;
    m_made.isNew = true;
    return m_hub.run(u"create schema trilateral authorization "_s + named(kAdmin));
}

/// The statements that lead to that version from the one before.
Status Init::takeStep(int version)
{
    QFile file(u":/trilateral/hub/%1.sql"_s.arg(version));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    for (const QString &statement :
         QString::fromUtf8(open ? file.readAll() : QByteArray()).split(u"-----\n"_s))
        if (auto done = m_hub.run(statement); !done)
            return done;
    return {};
}

Status Init::bringUpToDate()
{
    int from = 0;
    if (!m_made.isNew) {
        const auto version = m_hub.value(u"select max(version) from trilateral.hub_version"_s);
        if (!version)
            return fail(version.error());
        from = version->toInt();
        if (from > kHubVersion)
            return fail(otherVersion(m_hub.address(), true));
        if (from == kHubVersion)
            return {};
        m_made.isUpgraded = true;
    }
    if (auto done = m_hub.run(u"set local role "_s + named(kAdmin)); !done)
        return done;
    while (from < kHubVersion)
        if (auto done = takeStep(++from); !done)
            return done;
    return m_hub.run(u"reset role"_s);
}

/// What a member wrote first it goes on reading, whatever its scope is now.
Status Init::setRecords(const HubMember &member)
{
    if (auto done = m_hub.run(u"delete from trilateral.member_records r where r.workspace = ? and r.role = ? "
                              u"and not exists (select 1 from "
                              "trilateral.lines a where a.workspace = r.workspace and a.record = r.record "
                              "and a.owner = r.role and not "
                              "exists (select 1 from trilateral.lines b where b.workspace = a.workspace and "
                              "b.record = a.record and "
                              "b.commit < a.commit))"_s,
                              {workspace(), member.role});
        !done || !member.records)
        return done;
    QStringList ids;
    for (const RecordId &id : *member.records)
        ids << id.toString();
    return m_hub.run(
        u"insert into trilateral.member_records(workspace, role, record) select ?::text, ?::name, "
        "unnest(?::text[]) on conflict do nothing"_s,
        {workspace(), member.role, QVariant(u'{' + ids.join(u',') + u'}')});
}

Status Init::let(const HubMember &member)
{
    const auto there = m_hub.value(u"select 1 from pg_roles where rolname = ?"_s, {member.role});
    if (!there)
        return fail(there.error());
    if (!there->isValid())
        return fail(
            ProblemCode::NotFound,
            HubWords::tr("The server has no role “%1”. Its administrator makes it, for example with: %2.")
                .arg(member.role, u"createuser --pwprompt "_s + member.role));
    if (auto done = m_hub.run(u"grant "_s + named(kMember) + u" to "_s + named(member.role)); !done)
        return done;
    if (auto done = m_hub.run(
            u"insert into trilateral.members(workspace, role, whole, scope) values (?, ?, ?, ?) on conflict "
            "(workspace, role) do update set whole = excluded.whole, scope = excluded.scope"_s,
            {workspace(), member.role, !member.records.has_value(), member.scope});
        !done)
        return done;
    return setRecords(member);
}

Status Init::handOver(const QString &copy, const QString &role)
{
    const auto there = m_hub.value(u"select 1 from trilateral.members where workspace = ? and role = ?"_s,
                                   {workspace(), role});
    if (!there)
        return fail(there.error());
    if (!there->isValid())
        return fail(noMember(m_hub.address(), role));
    return m_hub.run(u"insert into trilateral.copies(workspace, copy, owner) values (?, ?, ?) on conflict "
                     "(workspace, copy) do update set owner = excluded.owner"_s,
                     {workspace(), copy, role});
}

Status Init::carryOut()
{
    if (auto done = m_hub.run(u"select pg_advisory_xact_lock(hashtextextended('trilateral hub init', 0))"_s);
        !done)
        return done;
    for (const QString &role : {QString(kAdmin), QString(kMember)})
        if (auto done = makeRole(role); !done)
            return done;
    const auto there = m_hub.value(u"select 1 from pg_namespace where nspname = 'trilateral'"_s);
    if (!there)
        return fail(there.error());
    if (!there->isValid())
        if (auto done = makeSchema(); !done)
            return done;
    if (auto done = bringUpToDate(); !done)
        return done;
    if (auto done = m_hub.run(u"insert into trilateral.workspaces values (?) on conflict do nothing"_s,
                              {workspace()});
        !done)
        return done;
    for (const HubMember &member : m_setup.members)
        if (auto done = let(member); !done)
            return done;
    for (const QString &role : m_setup.removed)
        if (auto done = m_hub.run(u"delete from trilateral.members where workspace = ? and role = ?"_s,
                                  {workspace(), role});
            !done)
            return done;
    for (const auto &[copy, role] : m_setup.handovers)
        if (auto done = handOver(copy, role); !done)
            return done;
    if (!m_setup.records)
        return {};
    auto growth = widenScopes(*m_setup.records, m_hub);
    if (!growth)
        return fail(growth.error());
    m_made.growth = *std::move(growth);
    return {};
}

}  // namespace

Result<HubMade> initHub(const HubAddress &address, const HubSetup &setup)
{
    const auto hub = HubConnection::open(address);
    if (!hub)
        return fail(hub.error());
    Init init(**hub, setup);
    if (auto done = init.checkServer(); !done)
        return fail(done.error());
    if (auto done = (*hub)->inTransaction([&init] { return init.carryOut(); }); !done) {
        Problem why = done.error();
        if (why.code == ProblemCode::ReadOnly)
            why.text =
                HubWords::tr(
                    "“%1” may not set up a hub: that takes a role that may make roles, and schemas in the "
                    "database “%2”.")
                    .arg((*hub)->member(), address.database);
        return fail(why);
    }
    return init.made();
}

}  // namespace tri
