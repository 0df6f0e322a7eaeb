// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordid.h"

#include <QStringList>

namespace tri::ui {

class Preferences;

/// Pairs of recommendations that the person at this computer found to be of different ideas. No fact about the work, so it
/// stands beside the preferences; it holds until it is taken back.
class SetAside final {
public:
    /// Without preferences it lasts as long as this.
    explicit SetAside(Preferences *preferences) : m_preferences(preferences) {}
    [[nodiscard]] bool contains(const RecordId &one, const RecordId &other) const;
    void set(const RecordId &one, const RecordId &other, bool aside);

private:
    [[nodiscard]] QStringList all() const;

    Preferences *m_preferences;
    QStringList m_kept;
};

}  // namespace tri::ui
