// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubaddress.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct HubWords {
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

constexpr int kUsualPort = 5432;

tl::unexpected<Problem> bad(const QString &text)
{
    return fail(ProblemCode::Invalid,
                text + u' '
                    + HubWords::tr("Write the address like this: %1.")
                          .arg(u"postgresql://user@host:5432/database?workspace=NAME"_s));
}

bool isPlain(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"_s);
    return plain.match(text).hasMatch();
}

/// What could end a value early in the settings that libpq is given.
bool isSafe(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c == u';' || !c.isPrint(); });
}

/// The part behind "?", each name at most once.
Result<QMap<QString, QString>> settingsOf(const QUrl &url)
{
    static const QStringList known{u"workspace"_s, u"sslmode"_s, u"sslrootcert"_s, u"host"_s};
    QMap<QString, QString> out;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == u"password"_s)
            return bad(HubWords::tr("An address holds no password: others could see it. Put it into the file "
                                    ".pgpass in your home folder."));
        if (!known.contains(name))
            return bad(
                HubWords::tr("“%1” is no setting of a hub; there are: %2.").arg(name, known.join(u", "_s)));
        if (out.contains(name))
            return bad(HubWords::tr("“%1” is given twice.").arg(name));
        if (!isSafe(value))
            return bad(HubWords::tr("The value of “%1” holds a sign that cannot be part of it.").arg(name));
        out.insert(name, value);
    }
    return out;
}

Status chooseTls(HubAddress &address, const QString &wanted)
{
    static const QStringList modes{u"disable"_s, u"allow"_s,     u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    if (!wanted.isEmpty() && !modes.contains(wanted))
        return bad(HubWords::tr("“%1” is no sslmode; there are: %2.").arg(wanted, modes.join(u", "_s)));
    if (wanted.isEmpty()) {
        address.tls = address.isLocal() ? u"prefer"_s : u"verify-full"_s;
        return {};
    }
    if (!address.isLocal() && modes.indexOf(wanted) < modes.indexOf(u"require"_s))
        return fail(ProblemCode::Invalid,
                    HubWords::tr("With sslmode “%1” others could read and change what goes to “%2” and back. "
                                 "Leave sslmode out: then the server proves who it is. Least of all is "
                                 "“require”.")
                        .arg(wanted, address.host));
    address.tls = wanted;
    return {};
}

}  // namespace

bool HubAddress::isLocal() const
{
    static const QRegularExpression loop(u"^(localhost|::1|127(\\.\\d{1,3}){3})$"_s);
    return host.isEmpty() || host.startsWith(u'/') || loop.match(host).hasMatch();
}

QString HubAddress::text() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    url.setHost(host.startsWith(u'/') ? QString() : host);
    if (port != kUsualPort)
        url.setPort(port);
    url.setPath(u'/' + database);
    QUrlQuery query;
    if (host.startsWith(u'/'))
        query.addQueryItem(u"host"_s, host);
    query.addQueryItem(u"workspace"_s, workspace);
    query.addQueryItem(u"sslmode"_s, tls);
    if (!rootFile.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, rootFile);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<HubAddress> parseHubAddress(const QString &text)
{
    // Without a host, QUrl would refuse the user and the port.
    static const QRegularExpression noHost(u"^(postgres(?:ql)?://)(?:([^@/?#]*)@)?(?::(\\d+))?(/.*)$"_s);
    const auto local = noHost.match(text);
    const QUrl url(local.hasMatch() ? local.captured(1) + local.captured(4) : text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"postgresql" && url.scheme() != u"postgres") || url.hasFragment())
        return bad(HubWords::tr("This is no address of a hub."));
    const QString name = local.hasMatch() ? QUrl::fromPercentEncoding(local.captured(2).toUtf8())
                                          : url.userName(QUrl::FullyDecoded);
    if (!url.password().isEmpty() || (local.hasMatch() && name.contains(u':')))
        return bad(
            HubWords::tr("An address holds no password: others could see it. Put it into the file .pgpass "
                         "in your home folder."));
    const auto settings = settingsOf(url);
    if (!settings)
        return fail(settings.error());
    HubAddress out;
    out.user = name;
    out.host = url.host(QUrl::FullyDecoded);
    if (const QString folder = settings->value(u"host"_s); !folder.isEmpty()) {
        if (!out.host.isEmpty() || !folder.startsWith(u'/'))
            return bad(HubWords::tr("“host” among the settings is for the folder of a socket alone."));
        out.host = folder;
    }
    out.port =
        local.hasMatch() && !local.captured(3).isEmpty() ? local.captured(3).toInt() : url.port(kUsualPort);
    if (out.port < 1 || out.port > 65535)
        return bad(HubWords::tr("The port is no number from 1 to 65535."));
    out.database = url.path(QUrl::FullyDecoded).sliced(url.path().isEmpty() ? 0 : 1);
    if (out.database.isEmpty() || out.database.contains(u'/') || !isSafe(out.database) || !isSafe(out.user))
        return bad(HubWords::tr("The name of the database is missing, or is none."));
    out.workspace = settings->value(u"workspace"_s);
    if (!isPlain(out.workspace))
        return bad(
            HubWords::tr("The name of the workspace is missing, or holds more than letters a to z, digits, "
                         "hyphens, underlines and full stops."));
    out.rootFile = settings->value(u"sslrootcert"_s);
    if (auto done = chooseTls(out, settings->value(u"sslmode"_s)); !done)
        return fail(done.error());
    return out;
}

}  // namespace tri
