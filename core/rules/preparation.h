// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/kinds/meeting.h"
#include "core/kinds/preparationstep.h"
#include "core/rules/reader.h"

#include <QDate>

#include <functional>

namespace tri {

/// A step that the usual preparation of a meeting has, in days from its first day.
struct UsualStep {
    int offsetDays = 0;
    QString owner;  ///< reference of one of the three entities; "" = everyone
    LocalText title;
};

/// The usual steps that are shipped with the program (resources/preparation), the earliest first.
[[nodiscard]] Result<QList<UsualStep>> usualPreparation(const QString &key = QStringLiteral("trilateral"));
[[nodiscard]] Result<QList<UsualStep>> parsePreparation(const QByteArray &json, const QString &name);

/// Pure. The day a step falls on by its offset; null when the meeting's first day or the offset is not known.
[[nodiscard]] PartialDate dayOf(const PreparationStep &step, const Meeting &meeting);
/// Pure. The day it is to be done: what was agreed, else as the offset says.
[[nodiscard]] PartialDate dueOf(const PreparationStep &step, const Meeting &meeting);
[[nodiscard]] bool isDone(const PreparationStep &step);  ///< done or dropped
/// Pure. By day, then offset, then title; those without a day last.
void sortSteps(QList<PreparationStep> &steps, const Meeting &meeting);

/// The steps of a meeting in order.
[[nodiscard]] QList<PreparationStep> stepsOf(Reader &reader, const Meeting &meeting);

/// Adds the usual steps that the meeting does not have yet (same offset and a title in common); empty when it has all.
/// Steps that would fall before @p today are left out: nobody can do them any more.
[[nodiscard]] ChangeSet addUsualSteps(Reader &reader, const Meeting &meeting, const QList<UsualStep> &usual,
                                      const QDate &today, const std::function<RecordId()> &newId);

/// Pure. Steps still to be done whose day no longer follows from the day of the meeting, because it was moved.
[[nodiscard]] QList<PreparationStep> strayedSteps(const QList<PreparationStep> &steps, const Meeting &meeting);
/// Pure. Brings them to their offset from the meeting's day.
[[nodiscard]] ChangeSet followMeeting(const QList<PreparationStep> &strayed, const Meeting &meeting);
/// Pure. Done on @p day, or open again.
[[nodiscard]] ChangeSet setDone(const PreparationStep &step, bool done, const QDate &day);

/// "T-60", "T", "T+14"; "" when the offset is not known.
[[nodiscard]] QString offsetText(const std::optional<qint64> &offsetDays);

}  // namespace tri
