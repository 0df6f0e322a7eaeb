// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plantree.h"

#include <QDate>

namespace tri {

/// What the lines and the columns of the overview of several plans are.
enum class OverviewAxis { Themes, Areas, Leads, Groups, States, Plans, Quarters };
/// Those that may be lines; columns are Plans, Leads or Quarters.
[[nodiscard]] bool canBeLines(OverviewAxis axis);
[[nodiscard]] bool canBeColumns(OverviewAxis axis);
[[nodiscard]] QString axisText(OverviewAxis axis);

struct OverviewPlan {
    RecordId id;
    QString title;
    QString shortTitle;  ///< its reference, or its title
    PartialDate from;
    PartialDate to;
};

/// An activity as the overview counts it. A joint one stands here once, with all its leads.
struct OverviewWork {
    RecordId id;
    int plan = -1;  ///< in OverviewData::plans
    RecordIds themes;
    RecordId area;
    RecordIds leads;
    RecordId group;
    RecordIds states;
    QDate from;  ///< first day it can begin; invalid = not known
    QDate to;    ///< last day it can end: until, or else due; invalid = not known
    bool open = true;
};

/// Everything the overview needs, read with one question a kind.
struct OverviewData {
    QList<OverviewPlan> plans;  ///< by first day, then title
    QList<OverviewWork> works;
    QHash<RecordId, QString> names;    ///< of all that lines and columns can be
    QHash<RecordId, RecordId> parents; ///< of themes: a line counts what is below it as well
    RecordIds themes;                  ///< in the order of the tree, uppermost ones only
};
/// Activities that are dropped do not count.
[[nodiscard]] OverviewData readOverview(Reader &reader, const QString &language);

/// What is asked of the data.
struct OverviewQuestion {
    OverviewAxis lines = OverviewAxis::Themes;
    OverviewAxis columns = OverviewAxis::Plans;
    RecordIds plans{};     ///< empty = all
    bool openOnly = false; ///< only what is still to be done
};

struct OverviewHead {
    RecordId id;    ///< null: a quarter, or what names nothing ("No theme")
    QString title;
    QDate from;     ///< Quarters
};

struct OverviewCell {
    RecordIds works;      ///< each once
    QStringList leads;    ///< names of those who lead them, by count, then name
    RecordIds plans;      ///< they come from
};

/// Activities counted by what they have in common. Counts and words, no order of merit.
struct PlanOverview {
    enum class Standing { Nothing, One, Overlap };
    OverviewQuestion question;
    QList<OverviewHead> lines;
    QList<OverviewHead> columns;
    QList<OverviewCell> cells;    ///< line after line
    QList<OverviewCell> totals;   ///< of each line over all columns: a work in several columns counts once
    QList<OverviewCell> sums;     ///< of each column over all lines, likewise
    int undated = 0;              ///< Quarters: works that stand in no column because they have no date

    [[nodiscard]] const OverviewCell &cell(int line, int column) const { return cells[line * columns.size() + column]; }
    /// Whether several plans (or, for one plan, several leads) work on the line.
    [[nodiscard]] Standing standing(int line) const;
    /// "Return: 3 activities in the plan GMG 2013–2015; ILO leads 2, IOM 1 (1 jointly)."
    [[nodiscard]] QString explanation(int line, int column) const;
    /// "Overlap: the plans A and B both have activities on it." "Gap: no plan has an activity on it."
    [[nodiscard]] QString together(int line) const;

    QHash<RecordId, QString> planNames;
};

/// Pure.
[[nodiscard]] PlanOverview planOverview(const OverviewData &data, const OverviewQuestion &question);

}  // namespace tri
