// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/reader.h"

#include <optional>

namespace tri {

// What the screen in the meeting room may show. It is a closed list: what does not stand in RoomView cannot reach the
// room, and only fields named in roomview.cpp reach RoomView, each held against the handling of its record and of
// itself as for a shared copy.

/// The records that a room view is made from, as they were read.
struct RoomSource {
    std::optional<Row> meeting;
    QList<Row> items;     ///< the item in hand, then those above it up to the top
    QList<Row> outcomes;  ///< of that item
    QList<Row> actors;    ///< who is responsible for the outcomes
    QList<Row> names;     ///< dated names of the States among them
    QDate day;            ///< on which the names count
    QString language;     ///< of the contents
};

struct RoomOutcome {
    QString kind;  ///< key: decision or action
    QString text;
    QStringList who;
    PartialDate due;
    friend bool operator==(const RoomOutcome &, const RoomOutcome &) = default;
};

struct RoomView {
    enum class Shows {
        Nothing,  ///< the meeting is not for others
        Meeting,  ///< the item is not for others, or there is none
        Item,
        Blank,  ///< blanked by the person in the meeting
    };
    Shows shows = Shows::Nothing;
    QString meeting;
    QString number;
    QString title;
    QString wanted;
    QList<RoomOutcome> agreed;
    std::optional<qint64> minutes;  ///< allowed for the item
    friend bool operator==(const RoomView &, const RoomView &) = default;
};

/// Pure. Items of our side only, and what lies below them, never show; under the Chatham House Rule no person is named
/// and no name stands beside anything but an action.
[[nodiscard]] RoomView roomView(const RoomSource &source, bool blank);

/// Reads what roomView needs; without an item only the meeting.
[[nodiscard]] RoomSource readRoom(Reader &reader, const RecordId &meeting, const RecordId &item,
                                  const QDate &today, const QString &language);

}  // namespace tri
