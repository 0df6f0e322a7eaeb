// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordid.h"

#include <QStringList>

namespace tri::ui {

class Preferences;

/// Proposals of requests that the person at this computer set aside. Setting aside is no fact about the work, so it stands
/// beside the preferences and not in the workspace; it holds until it is taken back.
class DroppedProposals final {
public:
    /// Without preferences it lasts as long as this.
    explicit DroppedProposals(Preferences *preferences);

    [[nodiscard]] QStringList keysOf(const RecordId &meeting) const;
    void set(const RecordId &meeting, const QString &key, bool dropped);

private:
    [[nodiscard]] QStringList all() const;

    Preferences *m_preferences;
    QStringList m_kept;
};

}  // namespace tri::ui
