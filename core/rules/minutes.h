// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/agendaitem.h"
#include "core/kinds/meeting.h"
#include "core/rules/reader.h"

namespace tri {

/// Pauses need none; a section needs them only where something was written.
[[nodiscard]] bool takesMinutes(const AgendaItem &item);
/// Agreed minutes are closed to editing until somebody opens them again and says why. The rule itself stands in the
/// description of the kind (RecordSpec::locked), which forms, lists and imports ask; see rules/unlocking.
[[nodiscard]] bool areMinutesLocked(const AgendaItem &item);
[[nodiscard]] bool isChathamHouse(const Meeting &meeting);

/// How far the minutes of a meeting are.
struct MinutesProgress {
    int all = 0;  ///< items that need minutes
    int written = 0;
    int toAgree = 0;
    int agreed = 0;
    [[nodiscard]] bool isAgreed() const { return all > 0 && agreed == all; }
};
[[nodiscard]] MinutesProgress minutesProgress(const QList<AgendaItem> &items);

// Pure. Each is one step; an empty change set means that nothing is to be done.

/// New words for the minutes of an item. Fails with Blocked while they are agreed. The first words make a draft.
[[nodiscard]] Result<ChangeSet> writeMinutes(const AgendaItem &item, const LocalText &text);
/// Fails with Invalid for minutes without words that are to be agreed, with Blocked for agreed ones: see reopenMinutes.
[[nodiscard]] Result<ChangeSet> setMinutesStatus(const AgendaItem &item, const QString &status);
/// Back to draft. The reason becomes a note on the item, @p note its id; without a reason it fails with Invalid.
[[nodiscard]] Result<ChangeSet> reopenMinutes(const AgendaItem &item, const QString &reason, const RecordId &note,
                                              const QDate &day);

/// A change of the words after they had been agreed.
struct MinutesAmendment {
    QDateTime time;  ///< UTC
    QString author;
};
/// Newest first, as the history tells.
[[nodiscard]] QList<MinutesAmendment> minutesAmendments(Reader &reader, const RecordId &item);

/// Names of persons in the minutes of a meeting under the Chatham House Rule: the full names of all persons here, and the
/// family names of those who took part. Never more than a finding.
[[nodiscard]] QStringList namesInMinutes(Reader &reader, const Meeting &meeting, const AgendaItem &item);
/// Pure. Those of @p names that stand in @p text as words of their own.
[[nodiscard]] QStringList namesIn(const QString &text, const QStringList &names);

}  // namespace tri
