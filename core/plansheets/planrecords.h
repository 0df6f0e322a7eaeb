// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/linkindex.h"
#include "core/plansheets/planforms.h"

#include <QSet>

namespace tri {

/// What stands in one cell: a date as a date, everything else as text.
struct PlanCell {
    QString text;
    PartialDate date{};
    bool isNumber = false;
};

/// A plan with all that its workbook shows, and how records are named there. Export and import ask the same functions, so
/// that what one writes is what the other takes for unchanged.
class PlanRecords {
public:
    /// @p highest: records, fields and links above it are not there.
    PlanRecords(const Workspace &workspace, QString language, Handling highest)
        : m_workspace(workspace), m_index(workspace), m_language(std::move(language)), m_highest(highest)
    {
    }
    [[nodiscard]] Status read(const RecordId &plan, Progress *progress = nullptr);

    [[nodiscard]] const PlanTree &tree() const { return m_tree; }
    [[nodiscard]] const RecordIds &of(PlanSheet sheet) const
    {
        return m_ids[std::size_t(sheet)];
    }                                                        ///< in order
    [[nodiscard]] const Row *row(const RecordId &id) const;  ///< of the plan; nullptr otherwise
    [[nodiscard]] PlanSheet sheetOf(const Row &row) const;
    [[nodiscard]] bool isLeftOut(const Row &row) const { return row.handling() > m_highest; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }  ///< records above the level
    [[nodiscard]] int linksLeftOut() const { return m_linksLeftOut; }

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] Handling highest() const { return m_highest; }
    [[nodiscard]] LinkIndex &index() { return m_index; }
    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }

    [[nodiscard]] PlanCell cell(const Row &row, const PlanColumn &column);
    /// How a record is named in a cell of this field.
    [[nodiscard]] QString linkText(const FieldSpec &field, const RecordId &id);
    /// A line of this plan: by number, reference, id or title.
    [[nodiscard]] RecordId lineNamed(const FieldSpec &field, const QString &text) const;
    /// Links of the row that the workbook does not show.
    [[nodiscard]] RecordIds hiddenLinks(const Row &row, int field) const;
    /// Names that may stand in cells of the field, for its list.
    [[nodiscard]] QStringList names(const FieldSpec &field);
    /// The name that is likely meant by one that no record has; "" when none comes near.
    [[nodiscard]] QString likelyName(const FieldSpec &field, const QString &text);
    /// What the columns hold, in a form that is the same as long as they hold the same.
    [[nodiscard]] static QString digest(PlanSheet sheet, const Row &row, const QList<PlanColumn> &columns,
                                        const PlanRecords &records);

private:
    void add(PlanSheet sheet, Row row);
    void nameLines();
    [[nodiscard]] bool isHidden(const RecordId &id) const;

    const Workspace &m_workspace;
    LinkIndex m_index;
    QString m_language;
    Handling m_highest;
    PlanTree m_tree;
    std::array<RecordIds, kPlanSheets.size()> m_ids;
    QHash<RecordId, Row> m_rows;
    QHash<RecordId, QString> m_lineNames;
    QHash<QString, RecordIds> m_lines;  ///< by number, reference and title, folded
    QHash<std::pair<const FieldSpec *, RecordId>, QString> m_linkTexts;
    QHash<const FieldSpec *, QStringList> m_names;
    int m_leftOut = 0;
    mutable int m_linksLeftOut = 0;
};

}  // namespace tri
