// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/droppedproposals.h"

#include "ui/services/preferences.h"

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"requests/dropped"_s;

QString entry(const RecordId &meeting, const QString &key)
{
    return meeting.toString() + u' ' + key;
}

}  // namespace

DroppedProposals::DroppedProposals(Preferences *preferences) : m_preferences(preferences) {}

QStringList DroppedProposals::all() const
{
    return m_preferences ? m_preferences->roomState(kKey).toStringList() : m_kept;
}

QStringList DroppedProposals::keysOf(const RecordId &meeting) const
{
    const QString before = entry(meeting, {});
    QStringList keys;
    for (const QString &one : all())
        if (one.startsWith(before))
            keys << one.mid(before.size());
    return keys;
}

void DroppedProposals::set(const RecordId &meeting, const QString &key, bool dropped)
{
    QStringList now = all();
    now.removeAll(entry(meeting, key));
    if (dropped)
        now << entry(meeting, key);
    m_kept = now;
    if (m_preferences)
        m_preferences->setRoomState(kKey, now);
}

}  // namespace tri::ui
