// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of a work plan, as they stand below each other.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/plantree.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleWidth = 60;

QString levelKey(PlanLevel level)
{
    switch (level) {
    case PlanLevel::Objective: return u"objective"_s;
    case PlanLevel::Outcome: return u"outcome"_s;
    case PlanLevel::Output: return u"output"_s;
    case PlanLevel::Activity: return u"activity"_s;
    }
    Q_UNREACHABLE();
}

QStringList leadsOf(const Workspace &workspace, const PlanTree &tree, int line)
{
    QStringList names;
    const Activity *work = tree.activity(line);
    for (const RecordId &owner : work ? work->owners : tree.objective(line)->owners)
        names << workspace.shortTitle(owner);
    return names;
}

QString statusWord(const Row &row)
{
    const Choice *choice = row.spec->field("status")->choice(row.text("status"));
    return choice ? choiceText(*choice) : row.text("status");
}

QJsonObject jsonOf(const Workspace &workspace, const PlanTree &tree, int line)
{
    const PlanLine &at = tree.lines[line];
    const Activity *work = tree.activity(line);
    return {{u"id"_s, at.id.toString()},
            {u"level"_s, levelKey(at.level)},
            {u"depth"_s, at.depth},
            {u"number"_s, tree.number(line)},
            {u"was"_s, tree.previousNumber(line)},
            {u"title"_s, tree.title(line).in(u"en"_s)},
            {u"reference"_s, work ? work->reference : tree.objective(line)->reference},
            {u"lead"_s, QJsonArray::fromStringList(leadsOf(workspace, tree, line))},
            {u"due"_s, work ? work->due.toString() : QString()},
            {u"status"_s, work ? work->status : tree.objective(line)->status},
            {u"stray"_s, at.stray}};
}

QStringList lineOf(const Workspace &workspace, const PlanTree &tree, int line)
{
    const PlanLine &at = tree.lines[line];
    const Activity *work = tree.activity(line);
    return {tree.number(line), QString(2 * at.depth, u' ') + shortened(tree.title(line).in(u"en"_s), kTitleWidth),
            leadsOf(workspace, tree, line).join(u", "_s), work ? work->due.toString() : QString(),
            statusWord(work ? toRow(*work) : toRow(*tree.objective(line)))};
}

}  // namespace

Outcome planOutline(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> plan = recordNamed(**workspace, call.arguments[1], {u"work_plan"_s});
    if (!plan)
        return Outcome::refused(plan.error());
    Reader reader(**workspace);
    const auto tree = readPlan(reader, plan->id);
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    Outcome out;
    QJsonArray lines;
    QList<QStringList> rows{
        {Cli::tr("No."), Cli::tr("Title"), Cli::tr("Lead"), Cli::tr("Due"), Cli::tr("Status")}};
    for (int line = 0; tree && line < tree->lines.size(); ++line) {
        lines.append(jsonOf(**workspace, *tree, line));
        rows << lineOf(**workspace, *tree, line);
    }
    out.text = lines.isEmpty() ? Cli::tr("The plan has no lines yet.") + u'\n' : columns(rows);
    out.data[u"lines"_s] = lines;
    out.data[u"plan"_s] = QJsonObject{{u"id"_s, plan->id.toString()},
                                      {u"reference"_s, plan->reference()},
                                      {u"title"_s, (*workspace)->title(plan->id)}};
    return out;
}

}  // namespace tri::cli
