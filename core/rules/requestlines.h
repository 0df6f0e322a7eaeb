// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/requesttimes.h"

// What the forecast of requests is made of: earlier Forum Meetings with what was asked before each, and the lines of requests that
// go on from one to the next.

namespace tri {

/// Requests that share less of their themes than this are about different things.
inline constexpr double kLeastLikeness = 1.0 / 3;
/// A distance that can mean more days than this tells nothing about time.
inline constexpr int kVaguest = 62;

/// A request of an earlier Forum Meeting, placed in time by its distance from that meeting.
struct RequestMember {
    const ExpertiseRequest *request = nullptr;  ///< of the data it was made from
    int cycle = 0;                              ///< place among the earlier Forum Meetings
    DayRange before;                            ///< days from asking to the meeting
    std::optional<DayRange> neededBefore;       ///< where it is known, and not before it was asked

    [[nodiscard]] double middle() const { return (before.least + before.most) / 2.0; }
};

struct RequestCycle {
    Meeting meeting;
    RecordIds chair;
    QList<RequestMember> members;
};

struct RequestCycles {
    QList<RequestCycle>
        past;  ///< Forum Meetings before the coming one that have requests, the first one first
    QList<const ExpertiseRequest *> existing;  ///< for the coming meeting itself, drafts too
    int undated = 0;
};

/// The Forum Meeting's Chair: as the meeting names it, else who is in the chair on its first day.
[[nodiscard]] RecordIds chairOfMeeting(const RequestData &data, const Meeting &meeting);
/// Pure. A request belongs to the Forum Meeting it is for, itself or through a session, or else to the next one after it was
/// asked. The members point into @p data.
[[nodiscard]] RequestCycles requestCycles(const RequestData &data, const Meeting &coming);

/// Requests of one kind on like themes at a like distance, at most one a Forum Meeting.
struct RequestLine {
    QString kind;
    QList<RequestMember> members;  ///< the earliest Forum Meeting first
    QHash<RecordId, int> themes;   ///< how many members have each

    [[nodiscard]] double middle() const;  ///< of the members' distances
    [[nodiscard]] RecordIds
    usualThemes() const;  ///< of at least half of the members, or else of the last one
    [[nodiscard]] double likeness(const RecordIds &others) const;
};

/// Pure. Meeting by meeting, each request goes on with the line it fits best, one to one; what fits none begins one. Two requests
/// before the same meeting are thus two lines, however alike.
[[nodiscard]] QList<RequestLine> requestLines(const RequestCycles &cycles);

/// Of what two requests are about, the part that they share: 0 to 1. Two without themes are alike.
[[nodiscard]] double themeLikeness(const RecordIds &one, const RecordIds &other);
/// How far two distances may lie apart: what is asked early varies more.
[[nodiscard]] double windowAt(double daysBefore);

}  // namespace tri
