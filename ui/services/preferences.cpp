// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/preferences.h"

#include "ui/services/userpaths.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kRoomsOfWorkspaces[] = {
    QLatin1StringView("sessions"), QLatin1StringView("sharing"), QLatin1StringView("checked")};

/// The places of nobody's office, around one file.
UserPlaces placesOf(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    return {folder, folder, folder, folder};
}

}  // namespace

OfficeValue officeValue(const Policy &policy, const char *key)
{
    const QString text = policy.value(key);
    if (text.isEmpty())
        return {};
    const bool isFixed = policy.isFixed(key);
    return text == u"yes" || text == u"no" ? OfficeValue{text == u"yes", isFixed} : OfficeValue{text, isFixed};
}

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent), m_places(placesOf(file)), m_store(file, QSettings::IniFormat),
      author(m_store, u"author"_s, systemUserName())
{
}

Preferences::Preferences(const UserPlaces &places, QObject *parent)
    : QObject(parent), m_places(places), m_store(places.settingsFile(), QSettings::IniFormat),
      author(m_store, u"author"_s, systemUserName(), office("author"))
{
    // What was remembered before the office said that nothing is.
    if (rememberRecent.isFixed() && !rememberRecent.value())
        setRecentFiles({});
}

RecentFiles Preferences::recentFiles() const
{
    QList<RecentFile> files;
    QSettings &store = const_cast<QSettings &>(m_store);  // QSettings moves a cursor even to read an array
    const int count = store.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        const QString path = foundPath(m_places.root, store.value(u"path"_s).toString());
        if (!path.isEmpty())
            files.append({path, store.value(u"pinned"_s).toBool(), store.value(u"sample"_s).toBool()});
    }
    store.endArray();
    return RecentFiles(files);
}

QString Preferences::sessionKey(const QString &path) const
{
    const QByteArray name = keptPath(m_places.root, QFileInfo(path).absoluteFilePath()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(24));
}

QVariant Preferences::keptOf(const QString &path, const QString &room) const
{
    return roomState(room).toMap().value(sessionKey(path));
}

void Preferences::keepOf(const QString &path, const QString &room, const QVariant &value)
{
    if (!rememberRecent.value())
        return;
    QVariantMap all = roomState(room).toMap();
    all.insert(sessionKey(path), value);
    setRoomState(room, all);
}

/// What is kept of workspaces that are not among @p files any more.
void Preferences::forgetOthers(const QString &room, const RecentFiles &files)
{
    const QVariantMap before = roomState(room).toMap();
    QVariantMap kept;
    for (const RecentFile &file : files.files())
        if (const QString key = sessionKey(file.path); rememberRecent.value() && before.contains(key))
            kept.insert(key, before.value(key));
    if (kept.isEmpty())
        m_store.remove(u"rooms/"_s + room);
    else if (kept.size() != before.size())
        setRoomState(room, kept);
}

void Preferences::setRecentFiles(const RecentFiles &files)
{
    for (const QLatin1StringView room : kRoomsOfWorkspaces)
        forgetOthers(QString(room), files);
    m_store.remove(u"recent"_s);
    if (rememberRecent.value()) {
        m_store.beginWriteArray(u"recent"_s);
        int i = 0;
        for (const RecentFile &file : files.files()) {
            m_store.setArrayIndex(i++);
            m_store.setValue(u"path"_s, keptPath(m_places.root, file.path));
            m_store.setValue(u"pinned"_s, file.pinned);
            m_store.setValue(u"sample"_s, file.sample);
        }
        m_store.endArray();
    }
    Q_EMIT recentFilesChanged();
}

void Preferences::setRememberRecent(bool remember)
{
    rememberRecent.set(remember);
    if (!remember)
        setRecentFiles({});
}

}  // namespace tri::ui
