// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/related/setaside.h"

#include "ui/services/preferences.h"

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"related/set_aside"_s;

/// The same from both ends.
QString entry(const RecordId &one, const RecordId &other)
{
    return std::min(one, other).toString() + u' ' + std::max(one, other).toString();
}

}  // namespace

QStringList SetAside::all() const
{
    return m_preferences ? m_preferences->roomState(kKey).toStringList() : m_kept;
}

bool SetAside::contains(const RecordId &one, const RecordId &other) const
{
    return all().contains(entry(one, other));
}

void SetAside::set(const RecordId &one, const RecordId &other, bool aside)
{
    QStringList now = all();
    now.removeAll(entry(one, other));
    if (aside)
        now << entry(one, other);
    m_kept = now;
    if (m_preferences)
        m_preferences->setRoomState(kKey, now);
}

}  // namespace tri::ui
