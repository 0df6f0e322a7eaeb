// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/userpaths.h"

#include "core/base/userplaces.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace tri::ui {

using namespace Qt::StringLiterals;

UserPaths UserPaths::of(const UserPlaces &places)
{
    return {places.settingsFile(), places.documents, places.data, places.cache, places.root};
}

QString UserPaths::keyFile() const
{
    return QFileInfo(settingsFile).dir().filePath(u"keys.json"_s);
}

QString UserPaths::draftsOf(const QString &path) const
{
    const QString kept = keptPath(root, QFileInfo(path).absoluteFilePath());
    const QByteArray name = QCryptographicHash::hash(kept.toUtf8(), QCryptographicHash::Sha256);
    return data + u"/drafts/"_s + QString::fromLatin1(name.toHex().left(24)) + u".json"_s;
}

QString UserPaths::freeName(const QString &base) const
{
    QString path = QDir(documents).filePath(base + u'.' + workspaceSuffix());
    for (int i = 2; QFile::exists(path); ++i)
        path = QDir(documents).filePath(u"%1 %2.%3"_s.arg(base).arg(i).arg(workspaceSuffix()));
    return path;
}

QString workspaceSuffix()
{
    return u"trilateral"_s;
}

QString packageSuffix()
{
    return u"tripack"_s;
}

QString systemUserName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(getuid())) {
        const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
    }
#endif
    const QString name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? qEnvironmentVariable("USER") : name;
}

}  // namespace tri::ui
