// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hubserver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000;

/// A port of 127.0.0.1 that nobody has at this moment.
int freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    const bool found = ::bind(handle, reinterpret_cast<sockaddr *>(&place), size) == 0
        && ::getsockname(handle, reinterpret_cast<sockaddr *>(&place), &size) == 0;
    ::close(handle);
    return found ? ntohs(place.sin_port) : 0;
}

/// What it says goes to a file: a server that it leaves behind would keep a pipe open for ever.
QString ran(const QString &program, const QStringList &arguments, const QString &log)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(log);
    process.start(program, arguments);
    if (process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return {};
    QFile said(log);
    return program + u": "_s
        + (said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()) : QString());
}

bool put(const QString &path, const QByteArray &bytes, bool more)
{
    QFile file(path);
    return file.open(more ? QIODevice::Append : QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

HubServer::~HubServer()
{
    if (m_runs)
        static_cast<void>(control({u"-m"_s, u"immediate"_s, u"stop"_s}));
}

QString HubServer::tool(const QString &name)
{
    // Debian keeps the server's programs apart for each version.
    QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : std::as_const(names))
        if (const QString path = versions.filePath(version + u"/bin/"_s + name); QFile::exists(path))
            return path;
    return QStandardPaths::findExecutable(name);
}

bool HubServer::isInstalled()
{
    return !tool(u"initdb"_s).isEmpty() && !tool(u"pg_ctl"_s).isEmpty() && !tool(u"psql"_s).isEmpty();
}

QString HubServer::runAsServer(const QString &name, const QStringList &arguments) const
{
    const QString log = m_folder.filePath(u"run.log"_s);
    if (::geteuid() != 0)
        return ran(tool(name), arguments, log);
    return ran(u"setpriv"_s,
               QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s, tool(name)}
                   + arguments,
               log);
}

QString HubServer::control(const QStringList &arguments) const
{
    return runAsServer(u"pg_ctl"_s,
                       QStringList{u"-D"_s, m_folder.filePath(u"data"_s), u"-l"_s,
                                   m_folder.filePath(u"data/server.log"_s), u"-s"_s, u"-w"_s, u"-t"_s,
                                   u"100"_s}
                           + arguments);
}

QString HubServer::configure() const
{
    const QByteArray settings = "port = " + QByteArray::number(m_port) + "\nlisten_addresses = '127.0.0.1'\n"
        + "unix_socket_directories = '" + m_folder.path().toUtf8()
        + "'\nfsync = off\nsynchronous_commit = off\njit = off\n"
        + "shared_buffers = 64MB\nmax_connections = 40\ntimezone = 'UTC'\nlog_timezone = 'UTC'\n";
    const QByteArray doors = "local all all trust\nhost all locked 127.0.0.1/32 scram-sha-256\n"
                             "host all all 127.0.0.1/32 trust\n";
    const bool done = put(m_folder.filePath(u"data/postgresql.conf"_s), settings, true)
        && put(m_folder.filePath(u"data/pg_hba.conf"_s), doors, false);
    return done ? QString() : u"the settings were not written"_s;
}

QString HubServer::start()
{
    m_port = freePort();
    if (::geteuid() == 0)
        if (const QString wrong = ran(u"chown"_s, {u"postgres"_s, m_folder.path()}, u"/dev/null"_s);
            !wrong.isEmpty())
            return wrong;
    if (const QString wrong = runAsServer(u"initdb"_s,
                                          {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"boss"_s, u"-A"_s,
                                           u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s, u"-N"_s});
        !wrong.isEmpty())
        return wrong;
    if (const QString wrong = configure(); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = resume(); !wrong.isEmpty())
        return wrong;
    QProcess maker;
    maker.start(tool(u"psql"_s),
                {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"boss"_s, u"-d"_s,
                 u"postgres"_s, u"-c"_s, u"create database hub"_s});
    return maker.waitForFinished(kPatience) && maker.exitCode() == 0
        ? QString()
        : QString::fromUtf8(maker.readAllStandardError());
}

QString HubServer::restart()
{
    return control({u"-m"_s, u"immediate"_s, u"restart"_s});
}

QString HubServer::certificate(const QString &name) const
{
    return m_folder.filePath(u"data/"_s + name + u".crt"_s);
}

QString HubServer::makeCertificate(const QString &name) const
{
    return ran(u"openssl"_s,
               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                m_folder.filePath(u"data/"_s + name + u".key"_s), u"-out"_s, certificate(name)},
               m_folder.filePath(u"openssl.log"_s));
}

QString HubServer::secure()
{
    for (const QString &name : {u"server"_s, u"stranger"_s})
        if (const QString wrong = makeCertificate(name); !wrong.isEmpty())
            return wrong;
    const QString key = m_folder.filePath(u"data/server.key"_s);
    if (::geteuid() == 0)
        if (const QString wrong = ran(u"chown"_s, {u"postgres"_s, key}, u"/dev/null"_s); !wrong.isEmpty())
            return wrong;
    if (!QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || !put(m_folder.filePath(u"data/postgresql.conf"_s), "ssl = on\n", true))
        return u"the settings were not written"_s;
    return restart();
}

QString HubServer::stop()
{
    m_runs = false;
    return control({u"-m"_s, u"fast"_s, u"stop"_s});
}

QString HubServer::resume()
{
    const QString wrong = control({u"start"_s});
    m_runs = wrong.isEmpty();
    return wrong;
}

HubAddress HubServer::address(const QString &role, const QString &workspace) const
{
    return {role, m_folder.path(), m_port, u"hub"_s, workspace, u"prefer"_s, {}};
}

QStringList HubServer::clientArguments(const QString &role) const
{
    return {u"-h"_s, m_folder.path(),
            u"-p"_s, QString::number(m_port),
            u"-U"_s, role,
            u"-d"_s, u"hub"_s,
            u"-X"_s, u"-q"_s,
            u"-A"_s, u"-t"_s,
            u"-w"_s};
}

QString HubServer::ask(const QString &role, const QString &sql) const
{
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(tool(u"psql"_s), clientArguments(role) + QStringList{u"-c"_s, sql});
    if (!client.waitForFinished(kPatience))
        return u"psql did not end"_s;
    return QString::fromUtf8(client.readAll()).trimmed();
}

std::unique_ptr<QProcess> HubServer::hold(const QString &sql) const
{
    auto client = std::make_unique<QProcess>();
    client->start(tool(u"psql"_s), clientArguments(u"boss"_s));
    client->write("begin;\n" + sql.toUtf8() + ";\n\\echo held\n");
    while (!client->peek(1'000'000).contains("held"))
        if (!client->waitForReadyRead(kPatience))
            return nullptr;
    return client;
}

int HubServer::breakConnections() const
{
    return ask(u"boss"_s,
               u"select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'trilateral'"_s)
        .toInt();
}

}  // namespace tri::test
