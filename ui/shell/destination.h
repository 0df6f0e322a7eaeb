// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordid.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>
#include <utility>

namespace tri {
class Workspace;
}

namespace tri::ui {

/// Somewhere in the desk one can go and come back to.
struct Destination {
    enum class Type {
        Home,
        Kind,
        PlacePage,
        Record,
        NewRecord,
        Meeting,
        MeetingMode,
        Brief,
        Search,
        History,
        Help,
    };
    Type type = Type::Home;
    QString text{};  ///< kind key, key of a place's page, recipe key, search words or help id
    RecordId id{};
    QList<std::pair<QString, RecordId>> links{};
    friend bool operator==(const Destination &, const Destination &) = default;

    [[nodiscard]] QVariantMap toMap() const;  ///< for the session; the keys never change
    [[nodiscard]] static std::optional<Destination> fromMap(const QVariantMap &map);
    /// Whether one may come back to it another day: its kind is known, its record is neither unknown nor in the trash,
    /// and it does not fill the screen. Of a place's page only the area knows.
    [[nodiscard]] bool isIn(const Workspace &workspace) const;
};

}  // namespace tri::ui
