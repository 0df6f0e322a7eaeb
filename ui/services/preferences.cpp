// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/preferences.h"

#include "ui/services/userpaths.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace tri::ui {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent), m_store(file, QSettings::IniFormat), author(m_store, u"author"_s, systemUserName())
{
}

RecentFiles Preferences::recentFiles() const
{
    QList<RecentFile> files;
    QSettings &store = const_cast<QSettings &>(m_store);  // QSettings moves a cursor even to read an array
    const int count = store.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        const QString path = store.value(u"path"_s).toString();
        if (!path.isEmpty())
            files.append({path, store.value(u"pinned"_s).toBool(), store.value(u"sample"_s).toBool()});
    }
    store.endArray();
    return RecentFiles(files);
}

QString Preferences::sessionKey(const QString &path)
{
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(24));
}

void Preferences::setRecentFiles(const RecentFiles &files)
{
    // What was open in a workspace is forgotten with it.
    QVariantMap sessions;
    const QVariantMap before = roomState(u"sessions"_s).toMap();
    for (const RecentFile &file : files.files())
        if (const QString key = sessionKey(file.path); rememberRecent.value() && before.contains(key))
            sessions.insert(key, before.value(key));
    if (sessions.isEmpty())
        m_store.remove(u"rooms/sessions"_s);
    else if (sessions.size() != before.size())
        setRoomState(u"sessions"_s, sessions);
    m_store.remove(u"recent"_s);
    if (rememberRecent.value()) {
        m_store.beginWriteArray(u"recent"_s);
        int i = 0;
        for (const RecentFile &file : files.files()) {
            m_store.setArrayIndex(i++);
            m_store.setValue(u"path"_s, file.path);
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
