// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userplaces.h"
#include "ui/services/recentfiles.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QVariant>

#include <utility>

namespace tri::ui {

/// What the office sets for a setting: nothing, its default, or what it is.
struct OfficeValue {
    QVariant value{};
    bool isFixed = false;
};
[[nodiscard]] OfficeValue officeValue(const Policy &policy, const char *key);

/// One setting with its type and its default. Keys are never reused.
template <typename T> class Setting {
public:
    Setting(QSettings &store, QString key, T standard, const OfficeValue &office = {})
        : m_store(store), m_key(std::move(key)), m_standard(std::move(standard)), m_isFixed(office.isFixed)
    {
        if (office.value.isValid() && office.value.canConvert<T>())
            m_standard = office.value.value<T>();
    }

    /// The office has set it; set() then does nothing.
    [[nodiscard]] bool isFixed() const { return m_isFixed; }
    [[nodiscard]] T value() const
    {
        if (m_isFixed)
            return m_standard;
        const QVariant stored = m_store.value(m_key);
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : m_standard;
    }
    void set(const T &value)
    {
        if (m_isFixed)
            return;
        if (value == m_standard)
            m_store.remove(m_key);  // a better default of a later version then reaches everyone who never chose
        else
            m_store.setValue(m_key, QVariant::fromValue(value));
    }

private:
    QSettings &m_store;
    QString m_key;
    T m_standard;
    bool m_isFixed = false;
};

/// What the person chose about the program, apart from any workspace, or the office for them. The file is injected.
class Preferences final : public QObject {
    Q_OBJECT
    UserPlaces m_places;  // before the settings, which hold on to both
    QSettings m_store;

public:
    /// Of nobody's office.
    explicit Preferences(const QString &file, QObject *parent = nullptr);
    explicit Preferences(const UserPlaces &places, QObject *parent = nullptr);

    /// Of the screen: one of contentLanguages(), or kSystemLanguage.
    Setting<QString> language{m_store, QStringLiteral("language"), QStringLiteral("system"), office("language")};
    Setting<QString> scheme{m_store, QStringLiteral("scheme"), QStringLiteral("system"), office("theme")};
    Setting<int> textScale{m_store, QStringLiteral("text_scale"), 100, office("text_scale")};
    Setting<QString> author;  ///< shown in the history; the person's name in this computer until changed
    Setting<bool> rememberRecent{m_store, QStringLiteral("remember_recent"), true, office("remember_recent")};
    Setting<QByteArray> windowGeometry{m_store, QStringLiteral("window/geometry"), {}};
    Setting<QByteArray> windowState{m_store, QStringLiteral("window/state"), {}};
    Setting<QByteArray> splitter{m_store, QStringLiteral("window/splitter"), {}};
    Setting<QStringList> openPlaces{m_store, QStringLiteral("window/open_places"), {}};

    /// Minutes without a key or the mouse after which a protected workspace is locked; 0 = never.
    Setting<int> lockAfter{m_store, QStringLiteral("lock_after"), 10, office("lock_after")};

    Setting<bool> checkSpelling{m_store, QStringLiteral("spelling/check"), true, office("check_spelling")};
    Setting<QStringList> ownWords{m_store, QStringLiteral("spelling/own_words"), {}};  ///< never marked, in any language

    /// Where packages arrive: it is looked at, and nothing in it is taken by itself. "" = nowhere.
    Setting<QString> exchangeFolder{m_store, QStringLiteral("exchange/folder"), {}, office("exchange_folder")};
    /// The address of a hub that the office offers for workspaces that name no place of their own.
    Setting<QString> hub{m_store, QStringLiteral("exchange/hub"), {}, office("hub")};

    /// Ids of the organisations, bodies, States or people this desk works for: "my organization" in filters.
    Setting<QStringList> mine{m_store, QStringLiteral("mine"), {}};
    /// Who sits at the desk: "delegation", "focal_point" or "secretariat"; decides what Home shows first.
    Setting<QString> role{m_store, QStringLiteral("role"), QStringLiteral("delegation"), office("role")};
    /// Whether the desk tells on start what is missing on this computer.
    Setting<bool> startNotices{m_store, QStringLiteral("start_notices"), true, office("start_notices")};
    /// What the desk opens when it is started without a workspace; "" = the start page.
    Setting<QString> startWorkspace{m_store, QStringLiteral("start_workspace"), {}, office("workspace")};

    /// Where files that are written for the person are offered a place.
    [[nodiscard]] QString documents() const { return m_places.documents; }
    [[nodiscard]] RecentFiles recentFiles() const;
    void setRecentFiles(const RecentFiles &files);
    /// Under which the room states that are about one workspace hold what they keep of the one at @p path.
    [[nodiscard]] QString sessionKey(const QString &path) const;
    /// What a room keeps of a workspace: "sessions" what is open in it, "sharing" where it is exchanged, "checked" which of its backups was. Kept only while
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
    [[nodiscard]] OfficeValue office(const char *key) const { return officeValue(m_places.policy, key); }
    void forgetOthers(const QString &room, const RecentFiles &files);
};

}  // namespace tri::ui
