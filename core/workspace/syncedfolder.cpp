// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/syncedfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(SyncedFolder)
};

struct Sign {
    const char *pattern;
    const char *program;
};

/// What a program leaves in the folders that it syncs, as wildcards.
constexpr std::array kMarkers{
    Sign{".dropbox", "Dropbox"},
    Sign{".dropbox.cache", "Dropbox"},
    Sign{".tmp.drivedownload", "Google Drive"},
    Sign{".tmp.driveupload", "Google Drive"},
    Sign{".sync_*.db", "Nextcloud"},
    Sign{"._sync_*.db", "Nextcloud"},
    Sign{".nextcloudsync.log", "Nextcloud"},
    Sign{".owncloudsync.log", "ownCloud"},
    Sign{".csync_journal.db", "ownCloud"},
    Sign{".stfolder", "Syncthing"},
    Sign{".seafile-data", "Seafile"},
    Sign{"seafile-ignore.txt", "Seafile"},
    Sign{".megaignore", "MEGA"},
    Sign{".debris", "MEGA"},
    Sign{".SynologyWorkingDirectory", "Synology Drive"},
    Sign{".tresorit", "Tresorit"},
    Sign{".sync/ID", "Resilio Sync"},
};

/// Folders that programs make in the user's own folder, as wildcards.
constexpr std::array kHomeFolders{
    Sign{"OneDrive", "OneDrive"},
    Sign{"OneDrive - *", "OneDrive"},
    Sign{"Dropbox", "Dropbox"},
    Sign{"Dropbox (*)", "Dropbox"},
    Sign{"Google Drive", "Google Drive"},
    Sign{"GoogleDrive", "Google Drive"},
    Sign{"My Drive", "Google Drive"},
    Sign{"iCloudDrive", "iCloud Drive"},
    Sign{"iCloud Drive", "iCloud Drive"},
    Sign{"Nextcloud", "Nextcloud"},
    Sign{"ownCloud", "ownCloud"},
    Sign{"Seafile", "Seafile"},
    Sign{"Box", "Box"},
    Sign{"Box Sync", "Box"},
    Sign{"MEGA", "MEGA"},
    Sign{"MEGAsync", "MEGA"},
    Sign{"pCloudDrive", "pCloud"},
    Sign{"pCloud Sync", "pCloud"},
    Sign{"Resilio Sync", "Resilio Sync"},
    Sign{"SynologyDrive", "Synology Drive"},
    Sign{"CloudStation", "Synology Drive"},
    Sign{"Tresorit", "Tresorit"},
    Sign{"Tresors", "Tresorit"},
    Sign{"SpiderOak Hive", "SpiderOak"},
    Sign{"Proton Drive", "Proton Drive"},
    Sign{"Yandex.Disk", "Yandex Disk"},
};

/// Pieces of a path that no other folder has, wherever it lies.
constexpr std::array kPathPieces{
    Sign{"/Library/Mobile Documents/", "iCloud Drive"},
    Sign{"/com~apple~CloudDocs/", "iCloud Drive"},
    Sign{"/Library/CloudStorage/OneDrive", "OneDrive"},
    Sign{"/Library/CloudStorage/GoogleDrive", "Google Drive"},
    Sign{"/Library/CloudStorage/Dropbox", "Dropbox"},
    Sign{"/Library/CloudStorage/Box", "Box"},
    Sign{"/Library/CloudStorage/", "a program for cloud storage"},
    Sign{"/gvfs/google-drive:", "Google Drive"},
};

/// Types of file systems behind which such a program stands, as wildcards.
constexpr std::array kSyncedTypes{
    Sign{"fuse.onedriver", "OneDrive"}, Sign{"fuse.google-drive-ocamlfuse", "Google Drive"},
    Sign{"fuse.pcloud*", "pCloud"},     Sign{"fuse.pCloud*", "pCloud"},
    Sign{"fuse.seadrive*", "Seafile"},  Sign{"fuse.rclone", "rclone"},
    Sign{"fuse.mega*", "MEGA"},
};
constexpr std::array kNetworkTypes{"nfs*",
                                   "cifs",
                                   "smb*",
                                   "fuse.smb*",
                                   "afpfs",
                                   "fuse.afp*",
                                   "afs",
                                   "ncp*",
                                   "9p",
                                   "davfs*",
                                   "fuse.davfs*",
                                   "webdav*",
                                   "fuse.sshfs",
                                   "sshfs",
                                   "fuse.gvfsd-fuse",
                                   "fuse.curlftpfs",
                                   "fuse.s3fs",
                                   "ceph",
                                   "fuse.ceph*",
                                   "fuse.glusterfs",
                                   "glusterfs",
                                   "lustre",
                                   "vboxsf",
                                   "fuse.vmhgfs-fuse",
                                   "prl_fs",
                                   "drvfs"};
constexpr std::array kStickTypes{"vfat", "exfat", "msdos", "fuse.exfat"};
constexpr std::array kOneDriveNames{"OneDrive", "OneDriveCommercial", "OneDriveConsumer"};

/// A wildcard of which * stands for any letters, at one place at most.
bool fits(QStringView text, QLatin1StringView pattern)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return text == pattern;
    const QLatin1StringView head = pattern.first(star);
    const QLatin1StringView tail = pattern.sliced(star + 1);
    return text.size() >= head.size() + tail.size() && text.startsWith(head) && text.endsWith(tail);
}

template <typename Signs> const char *programOf(const Signs &signs, QStringView text)
{
    const auto found = std::find_if(signs.begin(), signs.end(), [&text](const Sign &sign) {
        return fits(text, QLatin1StringView(sign.pattern));
    });
    return found == signs.end() ? nullptr : found->program;
}

template <typename Names> bool anyFits(const Names &names, QStringView text)
{
    return std::any_of(names.begin(), names.end(),
                       [&text](const char *name) { return fits(text, QLatin1StringView(name)); });
}

/// With slashes, and without what Windows puts before long paths.
QString plainPath(QString path)
{
    path.replace(u'\\', u'/');
    if (path.startsWith(u"//?/UNC/"))
        return u"//"_s + path.sliced(8);
    if (path.startsWith(u"//?/") || path.startsWith(u"//./"))
        return path.sliced(4);
    return path;
}

/// The part of the path below a folder; nothing when it does not lie there. Windows and macOS do not tell cases apart.
std::optional<QString> below(const QString &path, const QString &folder)
{
    QString root = plainPath(folder);
    while (root.endsWith(u'/'))
        root.chop(1);
    if (root.isEmpty() || !path.startsWith(root + u'/', Qt::CaseInsensitive))
        return std::nullopt;
    return path.sliced(root.size() + 1);
}

const char *syncedBy(const PlaceFacts &facts, const QString &path)
{
    if (const char *program = programOf(kSyncedTypes, facts.mountType))
        return program;
    for (const char *name : kOneDriveNames)
        if (const QString root = facts.environment.value(QLatin1StringView(name)); below(path, root))
            return "OneDrive";
    for (const Sign &sign : kPathPieces)
        if (path.contains(QLatin1StringView(sign.pattern)))
            return sign.program;
    for (const QString &marker : facts.markers)
        if (const char *program = programOf(kMarkers, marker))
            return program;
    if (const auto rest = below(path, facts.home))
        if (const qsizetype end = rest->indexOf(u'/'); end > 0)
            return programOf(kHomeFolders, QStringView(*rest).first(end));
    // A drive of its own, as Windows shows it.
    if (path.size() > 2 && path[1] == u':' && path.sliced(2).startsWith(u"/My Drive/"))
        return "Google Drive";
    return nullptr;
}

}  // namespace

std::optional<SyncedPlace> syncedPlace(const PlaceFacts &facts)
{
    const QString path = plainPath(facts.path);
    if (const char *program = syncedBy(facts, path))
        return SyncedPlace{SyncedPlace::Kind::Synced, QString::fromLatin1(program)};
    if (path.startsWith(u"//"))
        return SyncedPlace{SyncedPlace::Kind::Network, u"smb"_s};
    if (anyFits(kNetworkTypes, facts.mountType))
        return SyncedPlace{SyncedPlace::Kind::Network, facts.mountType};
    if (anyFits(kStickTypes, facts.mountType)
        && (facts.mountPoint.startsWith(u"/media/") || facts.mountPoint.startsWith(u"/run/media/")))
        return SyncedPlace{SyncedPlace::Kind::Removable, facts.mountType};
    return std::nullopt;
}

PlaceFacts placeFactsOf(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    const QStorageInfo disk(folder);
    PlaceFacts facts{QDir::cleanPath(info.absoluteFilePath()), QDir::homePath(), disk.rootPath(),
                     QString::fromLatin1(disk.fileSystemType())};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : kOneDriveNames)
        if (const QString value = environment.value(QLatin1StringView(name)); !value.isEmpty())
            facts.environment.insert(QLatin1StringView(name), value);
    QStringList patterns;
    for (const Sign &sign : kMarkers)
        patterns << QLatin1StringView(sign.pattern);
    QDir above(folder);
    do {
        const QFileInfoList found = above.entryInfoList(
            patterns, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo &marker : found)
            if (marker.fileName() != u".dropbox" || marker.isFile())  // a folder of that name holds settings
                facts.markers << marker.fileName();
        if (above.exists(u".sync/ID"_s))
            facts.markers << u".sync/ID"_s;
    } while (above.cdUp());
    return facts;
}

QString adviceFor(const SyncedPlace &place, const QString &workspacePath)
{
    const QString path = QDir::toNativeSeparators(workspacePath);
    switch (place.kind) {
    case SyncedPlace::Kind::Synced:
        return PlaceText::
            tr("“%1” lies in a folder that %2 syncs. Such a program can copy a workspace while it is being "
               "written, or put an old one over a new one. Keep the workspace in a folder of this computer "
               "alone, and exchange with colleagues by packages or a shared folder.")
                .arg(path, place.name);
    case SyncedPlace::Kind::Network:
        return PlaceText::tr(
                   "“%1” lies on another computer (%2). When the connection breaks or two people open it, "
                   "changes can be lost. Keep the workspace in a folder of this computer alone, and exchange "
                   "with colleagues by packages or a shared folder.")
            .arg(path, place.name);
    case SyncedPlace::Kind::Removable:
        return PlaceText::tr(
                   "“%1” lies on a stick or card. Pulled out while the workspace is open, it can damage it. "
                   "Keep the workspace on this computer, and carry packages or backups on the stick.")
            .arg(path);
    }
    return {};
}

QString syncedFolderAdvice(const QString &workspacePath)
{
    const auto place = syncedPlace(placeFactsOf(workspacePath));
    return place ? adviceFor(*place, workspacePath) : QString();
}

}  // namespace tri
