// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/plansheets/plantable.h"

namespace tri {

/// One cell that says something else than the plan does.
struct PlanEdit {
    int field = -1;      ///< of the record's kind
    QString language{};  ///< of a text in several languages
    FieldValue after;    ///< the value of the field, or the text of the language
    QString oldText;     ///< what stands here
    QString newText;
    QString baseText{};     ///< with a conflict: what both began with
    bool conflict = false;  ///< it changed here too since the workbook was written
    bool implied = false;   ///< follows from another edit and is taken or left with it
    SheetPlace place;
};

/// A row of the file that does something, or cannot be taken.
struct PlanRowChange {
    enum class Fate { New, Changed, Deleted, Unchanged };
    Fate fate = Fate::Unchanged;
    PlanSheet sheet = PlanSheet::Activities;
    RecordId id;
    int uid = 0;    ///< of the row of the file
    Row record;     ///< as it stands here; of a new line: as the row says
    QString title;  ///< "2.3 Handbook", to be shown
    QList<PlanEdit> edits;
    SheetPlace place;
    bool faulty = false;    ///< it has an error: it is not taken
    bool conflict = false;  ///< the row is to be deleted, but the line changed here since
};

/// What a file will do to a plan, before it does it. Nothing is written until it is applied.
struct PlanChanges {
    RecordId plan;
    QList<PlanRowChange> rows;  ///< unchanged ones are only counted
    int unchanged = 0;
    int missing = 0;  ///< lines of the plan that the file does not have; they stay
    int errors = 0;
    int warnings = 0;
    QList<PlanFinding> findings;        ///< in the order of the file; the list ends at kMaxFindings
    QHash<int, QList<int>> findingsOf;  ///< uid -> places in findings

    static constexpr qsizetype kMaxFindings = 2000;
    void add(PlanFinding finding, int uid = 0);
    [[nodiscard]] int count(PlanRowChange::Fate fate) const;  ///< of rows that can be taken
    [[nodiscard]] int faulty() const;
    [[nodiscard]] int conflicts() const;  ///< cells and deletions
};

/// What a person decided. What nobody decided on is taken, conflicts and faulty rows apart.
struct PlanChoices {
    QSet<RecordId> left;                        ///< whole rows
    QSet<std::pair<RecordId, int>> leftEdits;   ///< one edit of a row
    QSet<std::pair<RecordId, int>> takenEdits;  ///< conflicts in which the file wins
    QSet<RecordId> takenDeletions;              ///< likewise of lines to be deleted

    [[nodiscard]] bool takes(const PlanRowChange &row) const;
    [[nodiscard]] bool takes(const PlanRowChange &row, int edit) const;
};

struct PlanTaking {
    ChangeSet changes;  ///< one step
    int created = 0;
    int changed = 0;
    int deleted = 0;
    QList<PlanFinding> leftOut;  ///< rows that cannot be taken because of what is left out
};
[[nodiscard]] PlanTaking takenChanges(const PlanChanges &changes, const PlanChoices &choices = {});

}  // namespace tri
