// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/kinds/meeting.h"
#include "core/kinds/meetingrevision.h"
#include "core/rules/reader.h"

#include <QDateTime>

#include <functional>

namespace tri {

/// Pure. The statuses that a meeting can take next, the usual one first: draft, open, in progress, closed, and back.
[[nodiscard]] QStringList nextStatuses(const QString &status);
/// Pure. Going back (closed to open, open to draft) wants a reason that others can read.
[[nodiscard]] bool goesBack(const QString &from, const QString &to);

/// All that makes up a meeting: its own record, items, positions on them, participants, outcomes and theme reviews; in
/// an order that depends on nothing but the records. Steps of the preparation are work around it, not part of it.
[[nodiscard]] QList<Row> contentsOf(Reader &reader, const RecordId &meeting);
/// Pure. The same out of all records of a past state.
[[nodiscard]] QList<Row> contentsOf(const QList<Row> &all, const RecordId &meeting);
/// Pure. SHA-256 in hex of the contents, without the meeting's status: equal contents, equal digests, in every copy.
[[nodiscard]] QString contentsDigest(const QList<Row> &contents);

/// The revisions of a meeting, the first one first.
[[nodiscard]] QList<MeetingRevision> revisionsOf(Reader &reader, const RecordId &meeting);
/// The last revision that is what the meeting is now; nothing when it changed since, or has none.
[[nodiscard]] std::optional<MeetingRevision> presentRevision(Reader &reader, const RecordId &meeting);

/// What changes with the status.
struct StatusChange {
    QString status;
    LocalText reason;
    QDateTime now;   ///< as the person's clock has it
    QString author;
};
/// The new status and the revision that keeps what the meeting was, as one step. Fails with Invalid when the status cannot
/// follow, or going back has no reason.
[[nodiscard]] Result<ChangeSet> changeStatus(Reader &reader, const Meeting &meeting, const StatusChange &change,
                                             const std::function<RecordId()> &newId);

/// What became of the contents since a revision: records that changed, came or went, with their state then and now.
/// Fails with NotFound when the revision's commit is not in this copy.
[[nodiscard]] Result<QList<RecordSince>> changedSince(Reader &reader, const MeetingRevision &revision);

/// The meetings directly below one (roundtables of a Forum Meeting, sessions of a roundtable), by day, then number.
[[nodiscard]] QList<Meeting> meetingsBelow(Reader &reader, const RecordId &meeting);
/// The meetings above it, the nearest first; a circle ends where it closes.
[[nodiscard]] QList<Meeting> meetingsAbove(Reader &reader, const Meeting &meeting);

/// How a new meeting comes from another one.
struct NewMeeting {
    LocalText title;
    PartialDate day;
    QString reference;
    bool next = true;  ///< it follows the source; else the source is a template
};
/// A new meeting with the agenda, the participants and the preparation of @p source: as one step. What was said, noted and
/// decided there stays there; of a template the texts of the items come along.
[[nodiscard]] ChangeSet meetingFrom(Reader &reader, const Meeting &source, const NewMeeting &wanted,
                                    const std::function<RecordId()> &newId, RecordId *made = nullptr);
/// "TRI-2014-04" and a day in September 2014 give "TRI-2014-09"; "" where no reference of that form is free.
[[nodiscard]] QString nextReference(Reader &reader, const Meeting &source, const PartialDate &day);

}  // namespace tri
