// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/planrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(PlanSheets)
};

class Rules {
public:
    Rules(QList<PlanLineWork> &work, PlanRecords &records, PlanCellReader &cells)
        : m_work(work), m_records(records), m_cells(cells)
    {
        for (const PlanLineWork &one : std::as_const(m_work)) {
            if (one.skipped)
                continue;
            m_after.insert(one.id, one.deleted ? nullptr : &one.after);
            m_deleted[one.id] = one.deleted;
        }
    }

    void run()
    {
        countNumbers();
        for (PlanLineWork &one : m_work) {
            if (one.skipped)
                continue;
            if (one.deleted) {
                checkDeletion(one);
                continue;
            }
            if (!one.isNew() && one.edits.isEmpty())
                continue;
            checkOwn(one);
            checkNumber(one);
            checkParent(one);
        }
    }

private:
    [[nodiscard]] static int parentField(const PlanLineWork &one)
    {
        return specOf(one.table->sheet).indexOf(QLatin1StringView(parentKey(one.table->sheet)));
    }
    /// The record once the file is taken; nullptr when it is deleted or not of the plan.
    [[nodiscard]] const Row *after(const RecordId &id) const
    {
        const auto found = m_after.constFind(id);
        return found != m_after.cend() ? *found : m_records.row(id);
    }
    [[nodiscard]] bool sets(const PlanLineWork &one, int field) const
    {
        return one.isNew()
            || std::any_of(one.edits.cbegin(), one.edits.cend(),
                           [field](const PlanEdit &edit) { return edit.field == field; });
    }

    void countNumbers()
    {
        const auto count = [this](const Row &row) {
            if (const QString number = row.text(u"number"); !number.isEmpty())
                m_numbers[LinkIndex::folded(number)] << row.id;
        };
        for (const PlanLine &line : m_records.tree().lines)
            if (const Row *row = after(line.id))
                count(*row);
        for (const PlanLineWork &one : std::as_const(m_work))
            if (!one.skipped && !one.deleted && one.isNew())
                count(one.after);
    }

    void checkNumber(const PlanLineWork &one)
    {
        const int field = specOf(one.table->sheet).indexOf(u"number");
        if (!isLineSheet(one.table->sheet) || field < 0 || !sets(one, field))
            return;
        const QString number = one.after.text(u"number");
        RecordIds others = m_numbers.value(LinkIndex::folded(number));
        others.removeAll(one.id);
        if (!number.isEmpty() && !others.isEmpty())
            m_cells.report(
                *one.table, *one.row, one.table->columnOf(field),
                SheetText::tr("Another line has the number %1 too. Give one of them the next free number.")
                    .arg(number));
    }

    void checkParent(const PlanLineWork &one)
    {
        const int field = parentField(one);
        const RecordId parent = one.after.link(QLatin1StringView(parentKey(one.table->sheet)));
        if (parent.isNull() || !isLineSheet(one.table->sheet))
            return;
        const int column = one.table->columnOf(field);
        if (m_deleted.value(parent)) {
            m_cells.report(
                *one.table, *one.row, column,
                SheetText::tr(
                    "The line it stands under is to be deleted. Name another one, or delete this line too."));
            return;
        }
        QSet<RecordId> seen{one.id};
        for (RecordId at = parent; !at.isNull() && sets(one, field);) {
            if (seen.contains(at)) {
                m_cells.report(*one.table, *one.row, column,
                               SheetText::tr("A line cannot stand below itself."));
                return;
            }
            seen.insert(at);
            const Row *row = after(at);
            at = row ? row->link(u"parent") : RecordId();
        }
        const Row *above = after(parent);
        if (above && sets(one, field) && one.table->sheet != PlanSheet::Activities
            && m_records.sheetOf(*above) > one.table->sheet)
            m_cells.report(*one.table, *one.row, column,
                           SheetText::tr("The line it stands under is of a lower level."),
                           Finding::Severity::Warning);
    }

    /// What stands below a line that is deleted has to go too, or elsewhere.
    void checkDeletion(const PlanLineWork &one)
    {
        if (!m_belowKnown)
            findBelow();
        const int left = int(m_below.value(one.id).size());
        if (left > 0)
            m_cells.report(
                *one.table, *one.row, one.table->columnOf(PlanColumn::Part::Action),
                SheetText::tr(
                    "Lines and milestones below it that are not deleted: %1. Delete them too, or put them "
                    "under another line.")
                    .arg(left));
    }

    void findBelow()
    {
        m_belowKnown = true;
        for (const PlanSheet sheet : {PlanSheet::Objectives, PlanSheet::Outcomes, PlanSheet::Outputs,
                                      PlanSheet::Activities, PlanSheet::Milestones})
            for (const RecordId &id : m_records.of(sheet))
                if (const Row *row = after(id))
                    m_below[row->link(QLatin1StringView(parentKey(sheet)))] << id;
        for (const PlanLineWork &one : std::as_const(m_work))
            if (one.isNew() && !one.skipped && one.table->sheet != PlanSheet::Indicators)
                m_below[one.after.link(QLatin1StringView(parentKey(one.table->sheet)))] << one.id;
    }

    /// Required fields and the kind's own rules; what was so before is not the file's doing.
    void checkOwn(const PlanLineWork &one)
    {
        const QList<Finding> old = one.isNew() ? QList<Finding>() : checkRow(*one.here);
        for (const Finding &finding : checkRow(one.after)) {
            const bool known = std::any_of(old.cbegin(), old.cend(), [&finding](const Finding &f) {
                return f.field == finding.field && f.text == finding.text;
            });
            if (known || finding.severity == Finding::Severity::Note)
                continue;
            const int field = one.after.spec->indexOf(finding.field);
            m_cells.report(*one.table, *one.row, field < 0 ? -1 : one.table->columnOf(field), finding.text,
                           finding.severity);
        }
    }

    QList<PlanLineWork> &m_work;
    PlanRecords &m_records;
    PlanCellReader &m_cells;
    QHash<RecordId, const Row *> m_after;
    QHash<RecordId, bool> m_deleted;
    QHash<QString, RecordIds> m_numbers;
    QHash<RecordId, RecordIds> m_below;
    bool m_belowKnown = false;
};

}  // namespace

void checkPlanRules(QList<PlanLineWork> &work, PlanRecords &records, PlanCellReader &cells)
{
    Rules(work, records, cells).run();
}

}  // namespace tri
