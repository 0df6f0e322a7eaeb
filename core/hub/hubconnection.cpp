// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubconnection.h"

#include "core/hub/hubproblems.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// In quotes, as libpq reads its settings.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString nextName()
{
    static std::atomic<int> count = 0;
    return u"trilateral-hub-%1"_s.arg(++count);
}

/// A server that is gone without a word is noticed within a minute.
QString optionsFor(const HubAddress &address)
{
    QStringList options{u"connect_timeout=10"_s,     u"keepalives_idle=20"_s,
                        u"keepalives_interval=10"_s, u"keepalives_count=3"_s,
                        u"tcp_user_timeout=60000"_s, u"application_name=trilateral"_s,
                        u"sslmode="_s + address.tls};
    if (!address.rootFile.isEmpty())
        options << u"sslrootcert="_s + quoted(address.rootFile);
    return options.join(u';');
}

qint64 sizeOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray().size();
    return value.typeId() == QMetaType::QString ? value.toString().size() : qint64(sizeof(qint64));
}

}  // namespace

HubConnection::HubConnection(const HubAddress &address) : m_address(address), m_name(nextName()) {}

HubConnection::~HubConnection()
{
    if (m_database)
        m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_name);
}

tl::unexpected<Problem> HubConnection::problem(const QSqlError &error)
{
    if (!m_connected)
        return fail(whyNotConnected(m_address, error.databaseText()));
    m_broken = m_broken || !m_database->isOpen() || meansBroken(error.nativeErrorCode());
    return fail(hubProblem(m_address, m_broken ? QString() : error.nativeErrorCode(), error.databaseText()));
}

Status HubConnection::connect()
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return fail(noDriver());
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QPSQL"_s, m_name));
    m_database->setHostName(m_address.host);
    m_database->setPort(m_address.port);
    m_database->setDatabaseName(m_address.database);
    m_database->setUserName(m_address.user);
    m_database->setConnectOptions(optionsFor(m_address));
    if (!m_database->open())
        return problem(m_database->lastError());
    m_connected = true;
    const auto role = value(u"select session_user::text"_s);
    if (!role)
        return fail(role.error());
    m_member = role->toString();
    // The server's remarks would be printed.
    if (auto done = run(u"set client_min_messages to error"_s); !done)
        return done;
    // What the program says was sent must outlive a crash of the server, however that is set up.
    return run(u"select set_config('synchronous_commit', 'on', false) "
               "where current_setting('synchronous_commit') = 'off'"_s);
}

Status HubConnection::knowMember()
{
    const auto there = value(u"select has_schema_privilege(n.oid, 'usage') from pg_namespace n "
                             "where n.nspname = 'trilateral'"_s);
    if (!there)
        return fail(there.error());
    if (!there->isValid())
        return fail(noHub(m_address));
    if (!there->toBool())
        return fail(noMember(m_address, m_member));
    const auto version = value(u"select max(version) from trilateral.hub_version"_s);
    if (!version)
        return fail(version.error());
    if (version->toInt() != kHubVersion)
        return fail(otherVersion(m_address, version->toInt() > kHubVersion));
    const auto whole =
        value(u"select whole from trilateral.members where workspace = ? and role = session_user"_s,
              {m_address.workspace});
    if (!whole)
        return fail(whole.error());
    if (!whole->isValid())
        return fail(noMember(m_address, m_member));
    m_whole = whole->toBool();
    return {};
}

Result<std::unique_ptr<HubConnection>> HubConnection::open(const HubAddress &address)
{
    std::unique_ptr<HubConnection> out(new HubConnection(address));
    if (auto done = out->connect(); !done)
        return fail(done.error());
    return out;
}

Result<std::unique_ptr<HubConnection>> HubConnection::openAsMember(const HubAddress &address)
{
    auto out = open(address);
    if (!out)
        return out;
    if (auto done = (*out)->knowMember(); !done)
        return fail(done.error());
    return out;
}

Status HubConnection::run(const QString &sql, const QVariantList &values, const RowTaker &take)
{
    auto query = std::make_unique<QSqlQuery>(*m_database);
    query->setForwardOnly(true);
    m_bytes += sql.size();
    bool done = false;
    if (values.isEmpty()) {
        done = query->exec(sql);
    } else {
        done = query->prepare(sql);
        for (const QVariant &one : values) {
            m_bytes += sizeOf(one);
            query->addBindValue(one);
        }
        done = done && query->exec();
    }
    const int columns = done && take ? int(query->record().count()) : 0;
    while (done && take && query->next()) {
        for (int i = 0; i < columns; ++i)
            m_bytes += sizeOf(query->value(i));
        if (auto taken = take(*query); !taken)
            return taken;
    }
    // Rows that were not sent whole end as if there were no more.
    if (done && !query->lastError().isValid())
        return {};
    const QSqlError error = query->lastError();
    m_failed = std::move(query);
    return problem(error);
}

Result<QVariant> HubConnection::value(const QString &sql, const QVariantList &values)
{
    QVariant out;
    const auto take = [&out](const QSqlQuery &row) {
        if (!out.isValid())
            out = row.value(0);
        return Status();
    };
    if (auto done = run(sql, values, take); !done)
        return fail(done.error());
    return out;
}

Status HubConnection::inTransaction(const std::function<Status()> &work)
{
    if (auto done = run(u"begin"_s); !done)
        return done;
    if (auto done = work(); !done) {
        // Of a connection that broke, the server has taken it back itself.
        if (!m_broken) {
            static_cast<void>(run(u"rollback"_s));
            m_failed.reset();
        }
        return done;
    }
    return run(u"commit"_s);
}

}  // namespace tri
