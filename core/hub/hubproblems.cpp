// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubproblems.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct HubWords {
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

QString place(const HubAddress &address)
{
    return address.host.isEmpty() || address.host.startsWith(u'/') ? HubWords::tr("this computer")
                                                                   : address.host;
}

bool says(const QString &said, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&said](const char *word) {
        return said.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

}  // namespace

bool meansBroken(const QString &state)
{
    return state.isEmpty() || state.startsWith(u"57P") || state.startsWith(u"08");
}

Problem whyNotConnected(const HubAddress &address, const QString &said)
{
    const QString server = place(address);
    if (says(said, {"password authentication failed", "no password supplied", "authentication failed"}))
        return {
            ProblemCode::Invalid,
            HubWords::tr(
                "“%1” did not accept the name or the password. Look at the user in the address, and at "
                "the password in the file .pgpass of your home folder, which only you may be able to read.")
                .arg(server),
            said};
    if (says(said, {"certificate", "ssl error", "does not support ssl", "root.crt", "tls"}))
        return {
            ProblemCode::Invalid,
            HubWords::tr("“%1” did not prove who it is, so nothing was sent. Ask its administrator for the "
                         "certificate, and name its file in the address: sslrootcert=FILE.")
                .arg(server),
            said};
    if (says(said, {"database \""}) && says(said, {"does not exist"}))
        return {ProblemCode::NotFound,
                HubWords::tr("There is no database “%1” on “%2”. Ask its administrator to make it.")
                    .arg(address.database, server),
                said};
    if (says(said, {"role \"", "no pg_hba.conf entry", "not permitted to log in", "permission denied"}))
        return {ProblemCode::ReadOnly,
                HubWords::tr("“%1” lets nobody in under the name of this address. Ask its administrator.")
                    .arg(server),
                said};
    return {ProblemCode::Io,
            HubWords::tr(
                "“%1” does not answer. Is the address right, is there a network, and does the server run?")
                .arg(server),
            said};
}

Problem noDriver()
{
    return {ProblemCode::NotFound,
            HubWords::tr(
                "To reach a hub the program needs Qt’s driver for PostgreSQL, which is not installed: on "
                "Debian and Ubuntu it is the package %1.")
                .arg(u"libqt6sql6-psql"_s),
            {}};
}

Problem noHub(const HubAddress &address)
{
    return {ProblemCode::NotFound,
            HubWords::tr("The database “%1” is no hub yet. Its administrator makes it one: %2.")
                .arg(address.database, u"trilateral-cli hub init URL"_s),
            {}};
}

Problem noMember(const HubAddress &address, const QString &role)
{
    return {
        ProblemCode::NotFound,
        HubWords::tr(
            "The hub knows no workspace “%1” in which “%2” takes part. Look at the name, or ask the hub’s "
            "administrator to add you: %3.")
            .arg(address.workspace, role, u"trilateral-cli hub init URL --member "_s + role),
        {}};
}

Problem otherVersion(const HubAddress &address, bool newer)
{
    if (newer)
        return {ProblemCode::Newer,
                HubWords::tr(
                    "The hub in “%1” was made by a newer version of Trilateral. Nothing was read or sent; "
                    "install that version.")
                    .arg(address.database),
                {}};
    return {
        ProblemCode::Invalid,
        HubWords::tr("The hub in “%1” is of an older version. Its administrator brings it up to date: %2.")
            .arg(address.database, u"trilateral-cli hub init URL"_s),
        {}};
}

Problem hubProblem(const HubAddress &address, const QString &state, const QString &said)
{
    if (meansBroken(state))
        return {ProblemCode::Io,
                HubWords::tr("The connection to “%1” broke. Nothing is lost; try again.").arg(place(address)),
                said};
    if (state == u"42501")
        return {
            ProblemCode::ReadOnly,
            HubWords::tr("The hub does not allow this to the role of this address. Ask its administrator."),
            said};
    if (state.startsWith(u"TH"))
        return {ProblemCode::Damaged,
                HubWords::tr(
                    "The hub refused a change that does not match its seal. Nothing of this step was kept; "
                    "check the workspace."),
                said};
    if (state == u"53100" || state == u"53200")
        return {ProblemCode::DiskFull,
                HubWords::tr("“%1” has no room left. Tell its administrator.").arg(place(address)), said};
    return {ProblemCode::Io,
            HubWords::tr("The hub could not do it. Tell its administrator what it says below."),
            state + u": "_s + said};
}

}  // namespace tri
