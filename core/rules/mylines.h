// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translations.h"
#include "core/change/changeset.h"
#include "core/rules/reader.h"

#include <QDate>

namespace tri {

/// When one's own work is due.
enum class WorkTime {
    Late,
    Soon,     ///< within thirty days
    Later,
    Undated,
    Done,     ///< since a month: what was finished is still in sight
};
[[nodiscard]] QString workTimeText(WorkTime time);

/// One record that somebody is to do something about: an activity, milestone, report, request, step or decision.
struct WorkLine {
    Row row;
    WorkTime time = WorkTime::Undated;
    PartialDate due;  ///< its due date, or else the day until which it is to last; null = none
    QString number;   ///< in its plan; "" outside of one
    RecordId within;  ///< the plan, meeting or activity that it belongs to; null = none
};

/// What @p us are to do, by time, then due date. A milestone without responsible ones is the work of those who lead its
/// activity. What they dropped or handed on is left out.
[[nodiscard]] QList<WorkLine> workOf(Reader &reader, const RecordIds &us, const QDate &today);

/// What a new status asks for beside itself.
struct StatusStep {
    QString status;   ///< key of the choice
    QString note;     ///< why, in @p language; "" = none is given
    QString language = screenLanguage();
    QDate today;
};
/// Pure. The choices that the status of all these records has; empty when they have none in common.
[[nodiscard]] QList<const Choice *> commonStatuses(const QList<Row> &rows);
/// Pure. Whether one of them would need a note for that status and has none.
[[nodiscard]] bool wantsNote(const QList<Row> &rows, const QString &status);
/// Pure. The status of all of them with its date, and the note where one is given: one step. Records that have it already
/// are left alone.
[[nodiscard]] ChangeSet setStatus(const QList<Row> &rows, const StatusStep &step);

}  // namespace tri
