// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tri {

/// Where a hub is: a PostgreSQL database, and in it one workspace. It holds no password, so it may be shown, kept and
/// written to a log; the password comes from ~/.pgpass (or where PGPASSFILE says), which libpq reads itself.
struct HubAddress {
    QString user;  ///< "" = as PostgreSQL decides: the name of the computer's user
    QString host;  ///< a name, an IP address, or the folder of a socket; "" = the usual socket
    int port = 5432;
    QString database;
    QString workspace;
    QString tls;       ///< libpq's sslmode
    QString rootFile;  ///< certificates that may vouch for the server; "" = libpq's usual file

    /// On this computer: nobody can listen in between.
    [[nodiscard]] bool isLocal() const;
    /// The address as a person writes it.
    [[nodiscard]] QString text() const;
    friend bool operator==(const HubAddress &, const HubAddress &) = default;
};

/// "postgresql://user@host:5432/database?workspace=NAME", with &sslmode=… and &sslrootcert=… where wanted. The server's
/// certificate is verified unless it is on this computer; less than encryption is refused for any other.
[[nodiscard]] Result<HubAddress> parseHubAddress(const QString &text);

}  // namespace tri
