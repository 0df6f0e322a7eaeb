// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/userplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

QString standard(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

QString own(QStandardPaths::StandardLocation location)
{
    return standard(location) + u"/trilateral"_s;
}

bool isPortableFolder(const QString &folder)
{
    return !folder.isEmpty() && QFileInfo(folder + u"/trilateral.portable"_s).isFile();
}

void makePortable(UserPlaces &places, const QString &folder)
{
    places.root = QDir(folder).absolutePath();
    QString keep = places.root;
    places.documents = places.root + u"/documents"_s;
    if (!QFileInfo(places.root).isWritable()) {
        places.scratch = std::make_shared<QTemporaryDir>();
        keep = places.scratch->path();
        places.documents = standard(QStandardPaths::DocumentsLocation);
    }
    places.settings = keep + u"/data/settings"_s;
    places.data = keep + u"/data/desk"_s;
    places.cache = keep + u"/data/cache"_s;
}

}  // namespace

QStringList UserPlaces::policyFiles(const QString &programFolder)
{
    // What the computer of another office says is not meant for a stick that was put into it.
    if (isPortableFolder(programFolder))
        return {programFolder + u"/policy.ini"_s};
    QStringList files;
#ifdef Q_OS_UNIX
    files << u"/etc/trilateral/policy.ini"_s;
#endif
    const QString mine = standard(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation))
        if (folder != mine)
            files << folder + u"/trilateral/policy.ini"_s;
#ifdef Q_OS_MACOS
    files << u"/Library/Preferences/trilateral/policy.ini"_s;
#endif
    return files;
}

UserPlaces UserPlaces::find(const QString &programFolder)
{
    UserPlaces places;
    places.policy = Policy::readFirst(policyFiles(programFolder));
    places.shared = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    if (isPortableFolder(programFolder)) {
        makePortable(places, programFolder);
    } else {
        places.settings = own(QStandardPaths::GenericConfigLocation);
        places.data = own(QStandardPaths::GenericDataLocation);
        places.cache = own(QStandardPaths::GenericCacheLocation);
        places.documents = standard(QStandardPaths::DocumentsLocation);
    }
    for (const auto &[key, place] :
         {std::pair{"settings", &places.settings}, std::pair{"data", &places.data},
          std::pair{"cache", &places.cache}, std::pair{"documents", &places.documents}})
        if (const QString set = places.policy.value(key); !set.isEmpty())
            *place = set;
    return places;
}

QString UserPlaces::settingsFile() const
{
    return settings + u"/trilateral.ini"_s;
}

QString UserPlaces::keyFile() const
{
    return settings + u"/keys.json"_s;
}

QString UserPlaces::deskCopyBook() const
{
    return data + u"/copies.json"_s;
}

QString UserPlaces::commandLineCopyBook() const
{
    return settings + u"/copies.json"_s;
}

QString keptPath(const QString &root, const QString &path)
{
    if (root.isEmpty())
        return path;
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString around = QFileInfo(root).absolutePath();  // of the folder: what lies beside the copy
    const QString begin = around.endsWith(u'/') ? around : around + u'/';
    return whole.startsWith(begin) ? QDir(root).relativeFilePath(whole) : path;
}

QString foundPath(const QString &root, const QString &kept)
{
    return root.isEmpty() || !QDir::isRelativePath(kept) ? kept : QDir::cleanPath(root + u'/' + kept);
}

}  // namespace tri
