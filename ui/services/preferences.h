// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/recentfiles.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QVariant>

#include <utility>

namespace tri::ui {

/// One setting with its type and its default. Keys are never reused.
template <typename T> class Setting {
public:
    Setting(QSettings &store, QString key, T standard) : m_store(store), m_key(std::move(key)), m_standard(std::move(standard)) {}

    [[nodiscard]] T value() const
    {
        const QVariant stored = m_store.value(m_key);
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : m_standard;
    }
    void set(const T &value)
    {
        if (value == m_standard)
            m_store.remove(m_key);  // a better default of a later version then reaches everyone who never chose
        else
            m_store.setValue(m_key, QVariant::fromValue(value));
    }

private:
    QSettings &m_store;
    QString m_key;
    T m_standard;
};

/// What the person chose about the program, apart from any workspace. The file is injected.
class Preferences final : public QObject {
    Q_OBJECT
    QSettings m_store;  // before the settings, which hold on to it

public:
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    /// Of the screen: one of contentLanguages(), or kSystemLanguage.
    Setting<QString> language{m_store, QStringLiteral("language"), QStringLiteral("system")};
    Setting<QString> scheme{m_store, QStringLiteral("scheme"), QStringLiteral("system")};
    Setting<int> textScale{m_store, QStringLiteral("text_scale"), 100};
    Setting<QString> author;  ///< shown in the history; the person's name in this computer until changed
    Setting<bool> rememberRecent{m_store, QStringLiteral("remember_recent"), true};
    Setting<QByteArray> windowGeometry{m_store, QStringLiteral("window/geometry"), {}};
    Setting<QByteArray> windowState{m_store, QStringLiteral("window/state"), {}};
    Setting<QByteArray> splitter{m_store, QStringLiteral("window/splitter"), {}};
    Setting<QStringList> openPlaces{m_store, QStringLiteral("window/open_places"), {}};

    /// Minutes without a key or the mouse after which a protected workspace is locked; 0 = never.
    Setting<int> lockAfter{m_store, QStringLiteral("lock_after"), 10};

    Setting<bool> checkSpelling{m_store, QStringLiteral("spelling/check"), true};
    Setting<QStringList> ownWords{m_store, QStringLiteral("spelling/own_words"), {}};  ///< never marked, in any language

    /// Where packages arrive: it is looked at, and nothing in it is taken by itself. "" = nowhere.
    Setting<QString> exchangeFolder{m_store, QStringLiteral("exchange/folder"), {}};

    /// Ids of the organisations, bodies, States or people this desk works for: "my organization" in filters.
    Setting<QStringList> mine{m_store, QStringLiteral("mine"), {}};
    /// Who sits at the desk: "delegation", "focal_point" or "secretariat"; decides what Home shows first.
    Setting<QString> role{m_store, QStringLiteral("role"), QStringLiteral("delegation")};

    [[nodiscard]] RecentFiles recentFiles() const;
    void setRecentFiles(const RecentFiles &files);
    /// Under which the room states that are about one workspace hold what they keep of the one at @p path.
    [[nodiscard]] static QString sessionKey(const QString &path);
    /// What a room keeps of a workspace: "sessions" what is open in it, "sharing" where it is exchanged. Kept only while
    /// the workspace is among the recent ones, and forgotten with it.
    [[nodiscard]] QVariant keptOf(const QString &path, const QString &room) const;
    void keepOf(const QString &path, const QString &room, const QVariant &value);
    /// Forgets everything about workspaces when remembering is switched off.
    void setRememberRecent(bool remember);

    /// Any other room's own key-value state (column widths, folded sections …), by a key of its choice.
    [[nodiscard]] QVariant roomState(const QString &key) const { return m_store.value(QStringLiteral("rooms/") + key); }
    void setRoomState(const QString &key, const QVariant &value) { m_store.setValue(QStringLiteral("rooms/") + key, value); }

Q_SIGNALS:
    void recentFilesChanged();

private:
    void forgetOthers(const QString &room, const RecentFiles &files);
};

}  // namespace tri::ui
