// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planrelease.h"

namespace tri {

/// A moment at which a plan is looked at: as it is now, as a version froze it, or at the end of a day.
struct PlanMoment {
    QString key;   ///< as it is written: "" = now, "v2", "2014-05-14"; the meaning is the same in every copy
    QString name;  ///< "Now", "Version 2: …", "14 May 2014"
    std::optional<PlanVersion> version;
    QDate day;  ///< invalid unless it is a day
};
/// Reads what a person or a script writes: "now" or nothing, "v2" or "2", a date, the reference or the id of a meeting. Of
/// a meeting it is the version released for it, else the day on which it began.
[[nodiscard]] Result<PlanMoment> planMoment(Reader &reader, const RecordId &plan, const QString &text);
/// The plan at that moment. Fails with NotFound when it was not there yet.
[[nodiscard]] Result<PlanContents> contentsAt(const Workspace &workspace, const RecordId &plan,
                                              const PlanMoment &moment);

/// One field of one record, then and now.
struct PlanFieldChange {
    QString field;
    FieldValue then;
    FieldValue now;
};

/// What became of one record of a plan between two moments.
struct PlanRecordChange {
    enum class Fate { New, Gone, Changed };
    Fate fate = Fate::Changed;
    Row then;       ///< without values where it is new
    Row now;        ///< likewise where it is gone
    RecordId line;  ///< of the plan, that it is or belongs to; null = the plan itself
    bool moved = false;
    QString numberThen;
    QString numberNow;
    QList<PlanFieldChange> fields;  ///< of a record that is in both
    PartialDate firstDue;           ///< of work that has moved in time
    PartialDate dueThen;
    PartialDate dueNow;
    std::optional<int> slip;       ///< days between then and now; later is more
    std::optional<int> slipFirst;  ///< days between the first due date and now

    [[nodiscard]] const Row &shown() const { return fate == Fate::Gone ? then : now; }
};

struct PlanComparison {
    QList<PlanRecordChange>
        changes;      ///< in the order of the present outline; what is gone stands where it was
    int added = 0;    ///< lines
    int gone = 0;     ///< lines
    int moved = 0;    ///< lines
    int changed = 0;  ///< records with other values
    int later = 0;    ///< due dates that moved to a later day
    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};
/// Pure. Field by field; a place among its neighbours is no change, a number or another line above is.
[[nodiscard]] PlanComparison comparePlans(const PlanContents &then, const PlanContents &now);
/// "3 new, 1 gone, 2 moved, 5 changed, 4 due later"; "Nothing has changed." when there is nothing.
[[nodiscard]] QString comparisonText(const PlanComparison &comparison);
[[nodiscard]] QString fateText(const PlanRecordChange &change);  ///< "New", "Gone", "Moved", "Changed"
/// "first 30 Jun 2014, then 31 Jul 2014, now 15 Sep 2014: 46 days later"; "" where no due date moved.
[[nodiscard]] QString slipText(const PlanRecordChange &change, const QLocale &locale);

}  // namespace tri
