// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/recordid.h"
#include "ui/pages/meetingdata.h"

#include <QHash>
#include <QString>
#include <QVariantMap>

namespace tri::ui {

/// How long each item has taken. The time comes from the given clock alone; whoever shows it asks again.
class MeetingModeClock {
public:
    explicit MeetingModeClock(const Clock &clock) : m_clock(clock) {}

    void setItem(const RecordId &item);  ///< what the time counts for from now on
    void start();
    void pause();
    [[nodiscard]] bool isRunning() const { return m_since.isValid(); }
    [[nodiscard]] qint64 spentOn(const RecordId &item) const;  ///< seconds
    [[nodiscard]] qint64 total() const;                        ///< seconds, over all items
    [[nodiscard]] QVariantMap state() const;
    /// Takes up again what state() gave. A clock that ran goes on, unless that was so long ago that the meeting must
    /// have ended.
    void restore(const QVariantMap &state);

private:
    [[nodiscard]] qint64 running() const;
    void settle();

    const Clock &m_clock;
    QHash<RecordId, qint64> m_spent;  // milliseconds
    RecordId m_item;
    QDateTime m_since;
};

/// Pure. Minutes of all items; where those below a heading carry minutes, the heading's own are their sum.
[[nodiscard]] qint64 plannedMinutes(const QList<AgendaLine> &lines);

/// Seconds left of the whole meeting, less than none when it runs over: until its end where it has one and is held
/// today, else of the minutes allowed. Nothing where neither is known.
[[nodiscard]] std::optional<qint64> wholeTimeLeft(const MeetingData &meeting, const MeetingModeClock &clock,
                                                  const QDateTime &now);

[[nodiscard]] QString spanText(qint64 seconds);  ///< "4:05", "1:02:05"
/// "4:05 of 20 min", "4:05" when no time is set for the item.
[[nodiscard]] QString itemTimeText(qint64 spent, std::optional<qint64> minutes);
/// "! Over time by 0:30"; "" while there is time, or none was set.
[[nodiscard]] QString overTimeText(qint64 spent, std::optional<qint64> minutes);

}  // namespace tri::ui
