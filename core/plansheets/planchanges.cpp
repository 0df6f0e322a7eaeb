// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/planchanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(PlanSheets)
};

void carryOut(const PlanEdit &edit, Row &row)
{
    if (edit.language.isEmpty()) {
        row.values[edit.field] = edit.after;
        return;
    }
    const auto *held = std::get_if<LocalText>(&row.values[edit.field]);
    LocalText text = held ? *held : LocalText();
    const auto *said = std::get_if<QString>(&edit.after);
    text.set(edit.language, said ? *said : QString());
    row.values[edit.field] = text.isEmpty() ? FieldValue() : FieldValue(text);
}

bool linksToOne(const FieldValue &value, const QSet<RecordId> &missing)
{
    const auto *one = std::get_if<RecordId>(&value);
    const auto *many = std::get_if<RecordIds>(&value);
    return (one && missing.contains(*one))
        || (many && std::any_of(many->cbegin(), many->cend(), [&](const RecordId &id) {
                return missing.contains(id);
            }));
}

/// Works out what is taken. A row that leads to a new line which is left out cannot be taken either.
class Taker {
public:
    Taker(const PlanChanges &changes, const PlanChoices &choices) : m_changes(changes), m_choices(choices)
    {
        m_taking.changes.origin = Origin::Import;
    }

    PlanTaking run()
    {
        for (const PlanRowChange &row : m_changes.rows)
            if (row.fate == PlanRowChange::Fate::New && !m_choices.takes(row))
                m_missing.insert(row.id);
        for (bool more = true; more;) {
            more = false;
            for (const PlanRowChange &row : m_changes.rows)
                more |= dropIfUnsupported(row);
        }
        for (const PlanRowChange &row : m_changes.rows)
            if (m_choices.takes(row) && !m_dropped.contains(row.id))
                take(row);
        QSet<const RecordSpec *> kinds;
        for (const RecordChange &one : std::as_const(m_taking.changes.records))
            kinds.insert(one.spec);
        m_taking.changes.label = {u"import"_s,
                                  kinds.size() == 1 ? (*kinds.cbegin())->keyText() : QString(),
                                  {},
                                  {},
                                  int(m_taking.changes.records.size())};
        return std::move(m_taking);
    }

private:
    bool dropIfUnsupported(const PlanRowChange &row)
    {
        if (m_missing.isEmpty() || !m_choices.takes(row) || m_dropped.contains(row.id)
            || row.fate == PlanRowChange::Fate::Deleted)
            return false;
        const Row after = rowAfter(row);
        const bool unsupported =
            std::any_of(after.values.cbegin(), after.values.cend(),
                        [this](const FieldValue &value) { return linksToOne(value, m_missing); });
        if (!unsupported)
            return false;
        m_dropped.insert(row.id);
        if (row.fate == PlanRowChange::Fate::New)
            m_missing.insert(row.id);
        m_taking.leftOut << PlanFinding{
            Finding::Severity::Error, row.place,
            SheetText::tr("It leads to a new line that is left out, so it is left out too.")};
        return true;
    }

    Row rowAfter(const PlanRowChange &row) const
    {
        Row after = row.record;
        if (row.fate == PlanRowChange::Fate::Changed)
            for (int at = 0; at < row.edits.size(); ++at)
                if (m_choices.takes(row, at))
                    carryOut(row.edits[at], after);
        return after;
    }

    void take(const PlanRowChange &row)
    {
        if (row.fate == PlanRowChange::Fate::Deleted) {
            m_taking.changes.records << deletion(row.record);
            ++m_taking.deleted;
            return;
        }
        if (row.fate == PlanRowChange::Fate::New) {
            m_taking.changes.records << creation(row.record);
            ++m_taking.created;
            return;
        }
        RecordChange change = difference(row.record, rowAfter(row));
        if (change.fields.isEmpty())
            return;
        m_taking.changes.records << std::move(change);
        ++m_taking.changed;
    }

    const PlanChanges &m_changes;
    const PlanChoices &m_choices;
    PlanTaking m_taking;
    QSet<RecordId> m_missing;
    QSet<RecordId> m_dropped;
};

}  // namespace

void PlanChanges::add(PlanFinding finding, int uid)
{
    errors += finding.severity == Finding::Severity::Error;
    warnings += finding.severity == Finding::Severity::Warning;
    if (findings.size() >= kMaxFindings)
        return;
    if (uid > 0)
        findingsOf[uid] << int(findings.size());
    findings << std::move(finding);
}

int PlanChanges::count(PlanRowChange::Fate fate) const
{
    if (fate == PlanRowChange::Fate::Unchanged)
        return unchanged;
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [fate](const PlanRowChange &row) { return row.fate == fate && !row.faulty; }));
}

int PlanChanges::faulty() const
{
    return int(
        std::count_if(rows.cbegin(), rows.cend(), [](const PlanRowChange &row) { return row.faulty; }));
}

int PlanChanges::conflicts() const
{
    qsizetype found = 0;
    for (const PlanRowChange &row : rows)
        found += (row.conflict ? 1 : 0)
            + std::count_if(row.edits.cbegin(), row.edits.cend(),
                            [](const PlanEdit &edit) { return edit.conflict; });
    return int(found);
}

bool PlanChoices::takes(const PlanRowChange &row) const
{
    if (row.faulty || row.fate == PlanRowChange::Fate::Unchanged || left.contains(row.id))
        return false;
    return !row.conflict || takenDeletions.contains(row.id);
}

bool PlanChoices::takes(const PlanRowChange &row, int edit) const
{
    if (!takes(row))
        return false;
    const PlanEdit &one = row.edits[edit];
    if (one.implied && edit > 0)
        return takes(row, edit - 1);
    return one.conflict ? takenEdits.contains({row.id, edit}) : !leftEdits.contains({row.id, edit});
}

PlanTaking takenChanges(const PlanChanges &changes, const PlanChoices &choices)
{
    return Taker(changes, choices).run();
}

}  // namespace tri
