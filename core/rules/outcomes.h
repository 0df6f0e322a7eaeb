// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meeting.h"
#include "core/kinds/outcome.h"
#include "core/rules/reader.h"

#include <QStringList>

namespace tri {

/// The letter that stands for a kind of outcome in its reference and when it is typed: D, A, N or G.
[[nodiscard]] QChar outcomeLetter(const QString &kind);
[[nodiscard]] QString outcomeKind(QChar letter);  ///< "" for any other letter

/// One line as it is typed: "A: Circulate the list" is an action.
struct TypedOutcome {
    QString kind;  ///< "" when the line does not begin with a letter and a colon
    QString text;
};
[[nodiscard]] TypedOutcome typedOutcome(const QString &line);

/// Pure. The reference of the next outcome of that kind, as "TRI-2014-04-A3": one more than the highest that is among
/// @p given, so that a number is never given a second time.
[[nodiscard]] QString outcomeReference(const Meeting &meeting, const QString &kind, const QStringList &given);
/// Every reference that outcomes carry or carried: those in the trash and those changed since count.
[[nodiscard]] QStringList givenReferences(Reader &reader, const Meeting &meeting);

/// One more outcome as one step. Text and meeting are needed; reference, themes, area and handling come from the meeting
/// and the item where @p outcome does not bring its own. @p id is that of the new record.
[[nodiscard]] Result<ChangeSet> addOutcome(Reader &reader, Outcome outcome, const RecordId &id);

}  // namespace tri
