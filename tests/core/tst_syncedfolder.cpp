// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places where a workspace is not safe are known again, and folders of this computer are left alone.

#include "core/workspace/syncedfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

const QString kHome = u"/home/ana"_s;

struct Case {
    const char *name;
    PlaceFacts facts;
    SyncedPlace::Kind kind = SyncedPlace::Kind::Synced;
    const char *program = "";
};

PlaceFacts at(const QString &path, const QStringList &markers = {})
{
    return {path, kHome, u"/"_s, u"ext4"_s, {}, markers};
}

PlaceFacts on(const QString &type, const QString &mount)
{
    return {QDir::cleanPath(mount + u"/office/forum.trilateral"_s), kHome, mount, type};
}

PlaceFacts windows(const QString &path, const QMap<QString, QString> &environment = {})
{
    return {path, u"C:/Users/Ana"_s, u"C:/"_s, u"NTFS"_s, environment};
}

QList<Case> unsafePlaces()
{
    using Kind = SyncedPlace::Kind;
    return {
        {"OneDrive by its folder", windows(u"C:\\Users\\Ana\\OneDrive - Ministry\\w.trilateral"_s),
         Kind::Synced, "OneDrive"},
        {"OneDrive elsewhere",
         windows(u"D:\\Cloud\\w.trilateral"_s, {{u"OneDriveCommercial"_s, u"D:\\Cloud"_s}}), Kind::Synced,
         "OneDrive"},
        {"Dropbox by its folder", at(u"/home/ana/Dropbox/gfmd/w.trilateral"_s), Kind::Synced, "Dropbox"},
        {"Dropbox elsewhere", at(u"/data/shared/w.trilateral"_s, {u".dropbox"_s}), Kind::Synced, "Dropbox"},
        {"Google Drive on Windows", windows(u"G:\\My Drive\\w.trilateral"_s), Kind::Synced, "Google Drive"},
        {"Google Drive on a Mac",
         at(u"/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/w.trilateral"_s),
         Kind::Synced, "Google Drive"},
        {"iCloud", at(u"/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/w.trilateral"_s),
         Kind::Synced, "iCloud Drive"},
        {"Nextcloud", at(u"/srv/cloud/w.trilateral"_s, {u".sync_3f2a9c.db"_s}), Kind::Synced, "Nextcloud"},
        {"ownCloud", at(u"/srv/cloud/w.trilateral"_s, {u".owncloudsync.log"_s}), Kind::Synced, "ownCloud"},
        {"Syncthing", at(u"/home/ana/office/w.trilateral"_s, {u".stfolder"_s}), Kind::Synced, "Syncthing"},
        {"Seafile", at(u"/home/ana/Seafile/Office/w.trilateral"_s), Kind::Synced, "Seafile"},
        {"Box", at(u"/home/ana/Box/Office/w.trilateral"_s), Kind::Synced, "Box"},
        {"MEGA", at(u"/home/ana/office/w.trilateral"_s, {u".megaignore"_s}), Kind::Synced, "MEGA"},
        {"pCloud", at(u"/home/ana/pCloudDrive/w.trilateral"_s), Kind::Synced, "pCloud"},
        {"Resilio Sync", at(u"/home/ana/office/w.trilateral"_s, {u".sync/ID"_s}), Kind::Synced,
         "Resilio Sync"},
        {"Synology Drive", at(u"/home/ana/office/w.trilateral"_s, {u".SynologyWorkingDirectory"_s}),
         Kind::Synced, "Synology Drive"},
        {"Tresorit", windows(u"C:/Users/Ana/Tresors/Office/w.trilateral"_s), Kind::Synced, "Tresorit"},
        {"SpiderOak", windows(u"C:/Users/Ana/SpiderOak Hive/w.trilateral"_s), Kind::Synced, "SpiderOak"},
        {"NFS", on(u"nfs4"_s, u"/mnt/share"_s), Kind::Network, "nfs4"},
        {"CIFS", on(u"cifs"_s, u"/mnt/share"_s), Kind::Network, "cifs"},
        {"SMB", on(u"smb3"_s, u"/mnt/share"_s), Kind::Network, "smb3"},
        {"sshfs", on(u"fuse.sshfs"_s, u"/home/ana/server"_s), Kind::Network, "fuse.sshfs"},
        {"davfs", on(u"fuse.davfs2"_s, u"/mnt/dav"_s), Kind::Network, "fuse.davfs2"},
        {"9p", on(u"9p"_s, u"/mnt/host"_s), Kind::Network, "9p"},
        {"UNC", windows(u"\\\\server\\office\\w.trilateral"_s), Kind::Network, "smb"},
        {"long UNC", windows(u"\\\\?\\UNC\\server\\office\\w.trilateral"_s), Kind::Network, "smb"},
        {"stick", on(u"vfat"_s, u"/media/ana/STICK"_s), Kind::Removable, "vfat"},
        {"large stick", on(u"exfat"_s, u"/run/media/ana/STICK"_s), Kind::Removable, "exfat"},
    };
}

QList<Case> safePlaces()
{
    return {
        {"documents", at(u"/home/ana/Documents/w.trilateral"_s)},
        {"home", at(u"/home/ana/w.trilateral"_s)},
        {"file named like a program", at(u"/home/ana/Dropbox.trilateral"_s)},
        {"folder about a program", at(u"/home/ana/Dropbox export 2014/w.trilateral"_s)},
        {"folder of that name elsewhere", at(u"/srv/archive/Dropbox/w.trilateral"_s)},
        {"deeper down", at(u"/home/ana/old/Nextcloud/w.trilateral"_s)},
        {"a box", at(u"/home/ana/box/w.trilateral"_s)},
        {"boxes", at(u"/home/ana/Boxes of files/w.trilateral"_s)},
        {"somebody's sync notes", at(u"/home/ana/Sync/w.trilateral"_s)},
        {"OneDriver", at(u"/home/ana/OneDriver/w.trilateral"_s)},
        {"xfs", on(u"xfs"_s, u"/data"_s)},
        {"btrfs", on(u"btrfs"_s, u"/home"_s)},
        {"zfs", on(u"zfs"_s, u"/tank"_s)},
        {"second disk", on(u"ext4"_s, u"/media/ana/Disk"_s)},
        {"boot partition", on(u"vfat"_s, u"/boot/efi"_s)},
        {"overlay", on(u"overlay"_s, u"/"_s)},
        {"memory", on(u"tmpfs"_s, u"/tmp"_s)},
        {"encrypted home", on(u"fuse.gocryptfs"_s, u"/home/ana/Private"_s)},
        {"Windows",
         windows(u"C:\\Users\\Ana\\Documents\\w.trilateral"_s,
                 {{u"OneDrive"_s, u"C:\\Users\\Ana\\OneDrive"_s}})},
        {"long Windows path", windows(u"\\\\?\\C:\\Office\\w.trilateral"_s)},
        {"beside OneDrive",
         windows(u"C:\\Users\\Ana\\OneDrive2\\w.trilateral"_s,
                 {{u"OneDrive"_s, u"C:\\Users\\Ana\\OneDrive"_s}})},
        {"Mac", at(u"/Users/ana/Library/Application Support/w.trilateral"_s)},
    };
}

}  // namespace

class TestSyncedFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unsafePlaces_areKnown_data();
    void unsafePlaces_areKnown();
    void localPlaces_raiseNoAlarm_data();
    void localPlaces_raiseNoAlarm();
    void markers_areFoundAboveTheFile();
    void advice_namesPlaceAndWay();
};

void TestSyncedFolder::unsafePlaces_areKnown_data()
{
    QTest::addColumn<int>("index");
    const QList<Case> places = unsafePlaces();
    QVERIFY(places.size() >= 20);
    for (int i = 0; i < places.size(); ++i)
        QTest::newRow(places[i].name) << i;
}

void TestSyncedFolder::unsafePlaces_areKnown()
{
    QFETCH(int, index);
    const Case place = unsafePlaces().at(index);
    const auto found = syncedPlace(place.facts);
    QVERIFY(found.has_value());
    QCOMPARE(found->kind, place.kind);
    QCOMPARE(found->name, QString::fromLatin1(place.program));
}

void TestSyncedFolder::localPlaces_raiseNoAlarm_data()
{
    QTest::addColumn<int>("index");
    const QList<Case> places = safePlaces();
    QVERIFY(places.size() >= 20);
    for (int i = 0; i < places.size(); ++i)
        QTest::newRow(places[i].name) << i;
}

void TestSyncedFolder::localPlaces_raiseNoAlarm()
{
    QFETCH(int, index);
    const auto found = syncedPlace(safePlaces().at(index).facts);
    QVERIFY2(!found, found ? qPrintable(found->name) : "");
}

void TestSyncedFolder::markers_areFoundAboveTheFile()
{
    QTemporaryDir folder;
    const QString deep = folder.filePath(u"office/2014"_s);
    QVERIFY(QDir().mkpath(deep));
    const QString workspace = deep + u"/w.trilateral"_s;
    QVERIFY(syncedFolderAdvice(workspace).isEmpty());
    // A folder of this name holds settings of the program, a file marks what it syncs.
    QVERIFY(QDir(folder.path()).mkdir(u".dropbox"_s));
    QVERIFY(syncedFolderAdvice(workspace).isEmpty());
    QFile journal(folder.filePath(u".sync_a1b2c3.db"_s));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QVERIFY(placeFactsOf(workspace).markers.contains(u".sync_a1b2c3.db"_s));
    QVERIFY(syncedFolderAdvice(workspace).contains(u"Nextcloud"_s));
    QVERIFY(journal.remove());
    QVERIFY(QDir(folder.path()).mkdir(u".stfolder"_s));
    QVERIFY(syncedFolderAdvice(workspace).contains(u"Syncthing"_s));
}

void TestSyncedFolder::advice_namesPlaceAndWay()
{
    const QString path = u"/home/ana/Dropbox/w.trilateral"_s;
    for (const Case &place : unsafePlaces()) {
        const QString text = adviceFor(*syncedPlace(place.facts), path);
        QVERIFY2(text.contains(QDir::toNativeSeparators(path)), qPrintable(text));
        QVERIFY2(text.contains(u"packages"_s), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestSyncedFolder)
#include "tst_syncedfolder.moc"
