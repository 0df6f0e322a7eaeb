// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is missing or does not fit in a work plan, and what changed in it.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/plancompare.h"

#include <array>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const PlanTree &tree, const PlanGap &gap)
{
    const int line = tree.placeOf(gap.line);
    QJsonObject proposed;
    for (auto it = gap.proposed.cbegin(); it != gap.proposed.cend(); ++it)
        proposed.insert(it.key(), toJson(it.value()));
    return {{u"severity"_s, gapSeverityKey(gap.severity)},
            {u"rule"_s, gap.rule},
            {u"where"_s, u"record "_s + gap.record.toString()},
            {u"line"_s, line < 0 ? QString() : tree.number(line)},
            {u"field"_s, gap.field},
            {u"text"_s, gap.text},
            {u"fix"_s, gap.fix},
            {u"proposed"_s, proposed}};
}

QJsonObject planJson(const Workspace &workspace, const Row &plan)
{
    return {{u"id"_s, plan.id.toString()},
            {u"reference"_s, plan.reference()},
            {u"title"_s, workspace.title(plan.id)}};
}

/// Writes a paper of the plan beside what is printed here.
Status writePaper(const Session &session, const Workspace &workspace, const Call &call, BriefRequest request)
{
    const QString path = call.value(u"-o"_s);
    if (path.isEmpty())
        return {};
    if (const Status fits = paperEnding(call); !fits)
        return fits;
    request.date = session.clock().today();
    const auto printed = session.print(workspace, request, path);
    return printed ? Status() : fail(printed.error());
}

QJsonObject jsonOf(const PlanRecordChange &change)
{
    QJsonArray fields;
    for (const PlanFieldChange &one : change.fields)
        fields.append(
            QJsonObject{{u"field"_s, one.field}, {u"then"_s, toJson(one.then)}, {u"now"_s, toJson(one.now)}});
    const QString fate = change.fate == PlanRecordChange::Fate::New ? u"new"_s
        : change.fate == PlanRecordChange::Fate::Gone               ? u"gone"_s
                                                                    : u"changed"_s;
    return {{u"id"_s, change.shown().id.toString()},
            {u"kind"_s, change.shown().spec->keyText()},
            {u"fate"_s, fate},
            {u"moved"_s, change.moved},
            {u"number_then"_s, change.numberThen},
            {u"number_now"_s, change.numberNow},
            {u"fields"_s, fields},
            {u"first_due"_s, change.firstDue.toString()},
            {u"slip"_s, change.slip ? QJsonValue(*change.slip) : QJsonValue()},
            {u"slip_from_first"_s, change.slipFirst ? QJsonValue(*change.slipFirst) : QJsonValue()}};
}

QString linesOf(const Workspace &workspace, const PlanRecordChange &change)
{
    const TextContext context = textContext(workspace);
    QString number = change.numberThen == change.numberNow || change.numberThen.isEmpty() ? change.numberNow
        : change.numberNow.isEmpty()                                                      ? change.numberThen
                                     : change.numberThen + u" -> "_s + change.numberNow;
    if (!number.isEmpty())
        number += u' ';
    QString text =
        number + shortened(titleText(change.shown(), context)) + u": "_s + fateText(change) + u'\n';
    for (const PlanFieldChange &one : change.fields) {
        const FieldSpec &field = *change.now.spec->field(one.field);
        text += u"  "_s + field.labelText() + u": "_s + displayText(field, one.then, context) + u" -> "_s
            + displayText(field, one.now, context) + u'\n';
    }
    const QString slip = slipText(change, context.locale);
    return slip.isEmpty() ? text : text + u"  "_s + slip + u'\n';
}

}  // namespace

Outcome planCheck(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> plan = recordNamed(**workspace, call.arguments[1], {u"work_plan"_s});
    if (!plan)
        return Outcome::refused(plan.error());
    Reader reader(**workspace);
    const auto facts = readPlanFacts(reader, plan->id, session.clock().today());
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    const QList<PlanGap> gaps = facts ? checkPlan(*facts) : QList<PlanGap>();
    BriefRequest request = paperRequest(u"plan_gaps"_s, plan->id);
    if (const Status written = writePaper(session, **workspace, call, request); !written)
        return Outcome::refused(written.error());
    Outcome out;
    const GapCounts counts = countGaps(gaps);
    for (const PlanGap &gap : gaps) {
        out.findings.append(jsonOf(facts->plan.tree, gap));
        out.text += gapSeverityText(gap.severity) + u": "_s + gap.text + u' ' + gap.fix + u'\n';
    }
    out.text += gapCountText(counts) + u'\n';
    out.data[u"plan"_s] = planJson(**workspace, *plan);
    out.data[u"counts"_s] =
        QJsonObject{{u"errors"_s, counts.errors}, {u"open"_s, counts.open}, {u"notes"_s, counts.notes}};
    if (counts.errors > 0)
        out.problem = Problem{ProblemCode::Invalid,
                              Cli::tr("Something in the plan does not fit; the lines above say what."),
                              {}};
    return out;
}

Outcome planCompare(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> plan = recordNamed(**workspace, call.arguments[1], {u"work_plan"_s});
    if (!plan)
        return Outcome::refused(plan.error());
    Reader reader(**workspace);
    std::array<PlanContents, 2> sides;
    std::array<QString, 2> names;
    for (std::size_t side = 0; side < 2; ++side) {
        const auto moment = planMoment(reader, plan->id, call.value(side == 0 ? u"--from"_s : u"--to"_s));
        auto contents = moment ? contentsAt(**workspace, plan->id, *moment) : fail(moment.error());
        if (!contents)
            return Outcome::refused(contents.error());
        names[side] = moment->name;
        sides[side] = *std::move(contents);
    }
    BriefRequest request = paperRequest(u"plan_changes"_s, plan->id);
    request.then = call.value(u"--from"_s);
    request.at = call.value(u"--to"_s);
    if (const Status written = writePaper(session, **workspace, call, request); !written)
        return Outcome::refused(written.error());
    const PlanComparison comparison = comparePlans(sides[0], sides[1]);
    Outcome out;
    QJsonArray changes;
    for (const PlanRecordChange &change : comparison.changes) {
        changes.append(jsonOf(change));
        out.text += linesOf(**workspace, change);
    }
    out.text += comparisonText(comparison) + u'\n';
    out.data[u"plan"_s] = planJson(**workspace, *plan);
    out.data[u"from"_s] = names[0];
    out.data[u"to"_s] = names[1];
    out.data[u"changes"_s] = changes;
    return out;
}

}  // namespace tri::cli
