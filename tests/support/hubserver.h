// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/hubaddress.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace tri::test {

/// A PostgreSQL server of its own, in a folder that goes with it, on a socket there and a free port of 127.0.0.1. It asks for
/// no password, except of the role "locked". PostgreSQL refuses to run as root; then it runs as the user postgres.
class HubServer {
public:
    HubServer() = default;
    ~HubServer();

    [[nodiscard]] static bool isInstalled();
    /// Makes and starts it, with the database "hub"; what went wrong, or "".
    [[nodiscard]] QString start();
    [[nodiscard]] QString restart();
    [[nodiscard]] QString stop();
    [[nodiscard]] QString resume();  ///< after stop()
    /// From now on it speaks TLS, as 127.0.0.1; the file of the certificate that vouches for it is certificate().
    [[nodiscard]] QString secure();
    [[nodiscard]] QString certificate(const QString &name = QStringLiteral("server")) const;
    /// The address of a workspace in it, by its socket.
    [[nodiscard]] HubAddress address(const QString &role,
                                     const QString &workspace = QStringLiteral("desk")) const;
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// What psql prints for a role: the values, a row a line; or what the server says against it.
    QString ask(const QString &role, const QString &sql) const;
    /// A session that has begun a transaction with this statement and holds it until it is let go.
    [[nodiscard]] std::unique_ptr<QProcess> hold(const QString &sql) const;
    /// Ends the sessions of the program; how many.
    int breakConnections() const;

private:
    [[nodiscard]] static QString tool(const QString &name);
    [[nodiscard]] QString runAsServer(const QString &name, const QStringList &arguments) const;
    [[nodiscard]] QStringList clientArguments(const QString &role) const;
    [[nodiscard]] QString control(const QStringList &arguments) const;
    [[nodiscard]] QString configure() const;
    [[nodiscard]] QString makeCertificate(const QString &name) const;

    QTemporaryDir m_folder;
    int m_port = 0;
    bool m_runs = false;
};

}  // namespace tri::test
