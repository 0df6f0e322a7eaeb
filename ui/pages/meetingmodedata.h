// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/kinds/note.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "ui/pages/meetingdata.h"

namespace tri::ui {

/// Something that belongs to an item, in one line.
struct ModeLink {
    RecordId id;
    QString text;
};

struct ModeParticipant {
    Participant participant;
    QString name;  ///< with whom the person comes for
};

/// What meeting mode shows of the meeting.
struct ModeData {
    MeetingData meeting;
    QList<ModeParticipant> participants;
    int ourSide = -1;  ///< of the three; -1 when the desk has not said for whom it works
};

/// What meeting mode shows of the item in hand.
struct ModeItem {
    QList<ModeLink> agreed;    ///< decisions and actions of this item
    QList<ModeLink> lastTime;  ///< of the same item at earlier meetings; else of its area at the last one
    QList<ModeLink> documents;
    std::optional<Note> note;  ///< what this desk noted
};

[[nodiscard]] Result<ModeData> readMode(const AppContext &context, const RecordId &meeting);
[[nodiscard]] Result<ModeItem> readModeItem(const AppContext &context, const MeetingData &meeting,
                                            const AgendaLine &line);

/// "3 (a). Costs of migration"
[[nodiscard]] QString itemName(const AgendaLine &line);

// Pure: what was done in the meeting as one change.

struct NewOutcome {
    RecordId id;
    QString kind;  ///< key: decision or action
    QString text;
    RecordIds responsible;
    QString otherResponsible;
    PartialDate due;
};
/// @p taken: references that other outcomes of the meeting have.
[[nodiscard]] ChangeSet outcomeChange(const Meeting &meeting, const AgendaItem &item,
                                      const NewOutcome &outcome, const QStringList &taken,
                                      const QString &language);
/// A new note of the office on the item; @p id, @p author and @p day are of its making.
[[nodiscard]] ChangeSet newNoteChange(const RecordId &id, const RecordId &meeting, const AgendaLine &line,
                                      const QString &text, const QString &author, const QDate &day);
[[nodiscard]] ChangeSet noteChange(const Note &note, const QString &text);
[[nodiscard]] ChangeSet attendanceChange(const ModeParticipant &who, bool came);

}  // namespace tri::ui
