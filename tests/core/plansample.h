// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small work plan in memory, for tests of what is found in plans and done with them.

#include "core/rules/plancheck.h"

namespace tri::test {

inline RecordId named(const QString &name)
{
    return RecordId::fromName(u"line", name);
}

inline LocalText en(const QString &text)
{
    return LocalText(QStringLiteral("en"), text);
}

/// Whole: nothing in it is missing. One objective, an output under it, two activities, an indicator and a milestone.
inline PlanFacts wholePlan()
{
    const QString objective = QStringLiteral("objective");
    const QString output = QStringLiteral("output");
    const QString first = QStringLiteral("first");
    const QString second = QStringLiteral("second");
    const RecordIds themes{named(QStringLiteral("theme"))};
    WorkPlan plan;
    plan.id = named(QStringLiteral("plan"));
    plan.title = en(QStringLiteral("Plan"));
    plan.from = PartialDate(2014);
    plan.to = PartialDate(2014);
    Objective top;
    top.id = named(objective);
    top.title = en(objective);
    top.workPlan = plan.id;
    top.number = QStringLiteral("1");
    top.themes = themes;
    Objective below = top;
    below.id = named(output);
    below.title = en(output);
    below.parent = top.id;
    below.level = output;
    below.number = QStringLiteral("1.1");
    Activity work;
    work.id = named(first);
    work.title = en(first);
    work.workPlan = plan.id;
    work.objective = below.id;
    work.number = QStringLiteral("1.1.1");
    work.order = 1;
    work.owners = {named(QStringLiteral("agency"))};
    work.themes = themes;
    work.from = PartialDate(2014, 1, 1);
    work.to = PartialDate(2014, 3, 31);
    work.due = work.firstDue = PartialDate(2014, 3, 31);
    work.status = QStringLiteral("under_way");
    Activity next = work;
    next.id = named(second);
    next.title = en(second);
    next.number = QStringLiteral("1.1.2");
    next.order = 2;
    next.from = PartialDate(2014, 4, 1);
    next.to = next.due = next.firstDue = PartialDate(2014, 6, 30);
    next.dependsOn = {work.id};
    next.status = QStringLiteral("planned");
    PlanFacts facts;
    facts.plan.tree = planTree(plan, {top, below}, {work, next});
    Indicator indicator;
    indicator.id = named(QStringLiteral("indicator"));
    indicator.title = en(QStringLiteral("indicator"));
    indicator.about = top.id;
    indicator.baseline = 1;
    facts.plan.indicators = {indicator};
    Milestone milestone;
    milestone.id = named(QStringLiteral("milestone"));
    milestone.title = en(QStringLiteral("milestone"));
    milestone.activity = next.id;
    milestone.due = milestone.firstDue = PartialDate(2014, 5, 15);
    milestone.status = QStringLiteral("planned");
    facts.plan.milestones = {milestone};
    facts.today = QDate(2014, 2, 1);
    facts.ends.insert(named(QStringLiteral("agency")), {QStringLiteral("Agency"), {}, {}, {}, {}, {}});
    facts.ends.insert(named(QStringLiteral("theme")), {QStringLiteral("Theme"), {}, {}, {}, {}, {}});
    facts.ends.insert(named(QStringLiteral("other")), {QStringLiteral("Other"), {}, {}, {}, {}, {}});
    for (const PlanLine &line : facts.plan.tree.lines)
        facts.ends.insert(line.id, {QStringLiteral("line"), {}, {}, {}, {}, {}});
    return facts;
}

/// Puts the lines in order anew, after @p change had them.
template <typename Change> void changeLines(PlanFacts &facts, Change change)
{
    PlanTree &tree = facts.plan.tree;
    change(tree.objectives, tree.activities);
    tree = planTree(tree.plan, tree.objectives, tree.activities);
}

}  // namespace tri::test
