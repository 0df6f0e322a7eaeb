// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/planrules.h"
#include "core/workspace/workspace.h"

namespace tri {

/// Finds out which record each row of a file stands for.
class PlanRowFinder {
public:
    PlanRowFinder(PlanRecords &records, const PlanBook &book, PlanCellReader &cells, IdSource &ids)
        : m_records(records), m_book(book), m_cells(cells), m_ids(ids)
    {
    }
    /// Rows in the order in which they are to be read: each level before those below it.
    [[nodiscard]] Result<QList<PlanLineWork>> run();

    [[nodiscard]] RecordId idOf(int uid) const { return m_idOf.value(uid); }
    [[nodiscard]] int missing() const { return m_missing; }  ///< lines that no row stands for

private:
    [[nodiscard]] QString keyText(const PlanLineWork &work) const;
    [[nodiscard]] QString cellOf(const PlanLineWork &work, const char *field) const;
    [[nodiscard]] Status readStrangers();
    void findKeyed(PlanLineWork &work);
    void findUnkeyed(PlanLineWork &work);
    void tellStranger(PlanLineWork &work, const RecordId &id);
    void tellDoubles();
    [[nodiscard]] static bool isSame(const PlanLineWork &a, const PlanLineWork &b);
    void collectCandidates();
    [[nodiscard]] const Row *likeOne(const PlanLineWork &work) const;
    [[nodiscard]] bool standsAlike(const PlanLineWork &work, const Row &row) const;

    PlanRecords &m_records;
    const PlanBook &m_book;
    PlanCellReader &m_cells;
    IdSource &m_ids;
    QList<PlanLineWork> m_work;
    QHash<RecordId, Row> m_strangers;
    QHash<RecordId, QList<int>> m_rowsOf;
    QHash<int, RecordId> m_idOf;
    QSet<RecordId> m_found;
    QHash<QString, RecordIds> m_byReference;  // of those that no key names, like the next two
    QHash<QString, RecordIds> m_byNumber;
    QHash<QString, RecordIds> m_byTitle;
    int m_missing = 0;
};

}  // namespace tri
