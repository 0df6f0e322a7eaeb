// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers of a work plan: its title, version and footer, and which parts they have.

#include "core/brief/planparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

const parts::Builders<PlanPaper> &builders()
{
    static const parts::Builders<PlanPaper> table{
        {u"plan_title"_s, planparts::title},     {u"plan_purpose"_s, planparts::purpose},
        {u"plan_outline"_s, planparts::outline}, {u"plan_gaps"_s, planparts::gaps},
        {u"plan_changes"_s, planparts::changes},
    };
    return table;
}

/// A composer is made for a meeting; of a plan it is told the name and the handling.
Meeting headOf(const WorkPlan &plan)
{
    Meeting head;
    head.title = plan.title;
    head.reference = plan.reference;
    head.classification = plan.handling;
    return head;
}

Result<WorkPlan> planOf(Reader &reader, const BriefRequest &request)
{
    const auto row = reader.row(request.record);
    if (reader.problem())
        return fail(*reader.problem());
    if (!row)
        return fail(
            ProblemCode::NotFound,
            BriefText::tr(
                "The work plan of this paper is not in this workspace. Choose one from the list of plans."),
            request.record.toString());
    if (row->spec != &kindOf<WorkPlan>().spec)
        return fail(
            ProblemCode::Invalid,
            BriefText::tr(
                "This paper is made of a work plan, and this record is of the kind %1. Choose a work plan.")
                .arg(row->spec->labelText()),
            request.record.toString());
    if (request.sharedCopy)
        if (const Status may = mayCopyPlan(*row); !may)
            return fail(may.error());
    return fromRow<WorkPlan>(*row);
}

/// The moments that the paper is about, read before anything is written.
Status readMoments(PlanPaper &paper)
{
    const BriefRequest &request = paper.c.request();
    auto at = planMoment(paper.c.reader, request.record, request.at);
    if (!at)
        return fail(at.error());
    auto contents = contentsAt(paper.c.reader.workspace(), request.record, *at);
    if (!contents)
        return fail(contents.error());
    paper.at = *std::move(at);
    paper.plan = *std::move(contents);
    paper.versions = planVersions(paper.c.reader, request.record);
    if (request.recipe != u"plan_changes")
        return {};
    auto then = planMoment(paper.c.reader, request.record, request.then);
    if (!then)
        return fail(then.error());
    const auto before = contentsAt(paper.c.reader.workspace(), request.record, *then);
    if (!before)
        return fail(before.error());
    paper.then = *std::move(then);
    paper.comparison = comparePlans(*before, paper.plan);
    return {};
}

void frame(PlanPaper &paper)
{
    Composer &c = paper.c;
    const WorkPlan &plan = paper.plan.tree.plan;
    const QString title = c.tell(plan.title).text;
    c.frame(c.word("kind_of_paper") + u": "_s + title,
            c.word("kind_of_paper") + u' ' + (plan.reference.isEmpty() ? title : plan.reference));
    c.document.subject = c.days(plan.from, plan.to);
    c.document.version = paper.versionLine();
}

}  // namespace

bool PlanPaper::shows(const Row &row)
{
    // What is gone meanwhile is judged as it was; what is there, by what it was and by what it is.
    const auto present = c.reader.row(row.id);
    if (mayShowRecord(row, c.isShared()))
        return present ? c.shows(row.id) : true;
    c.leftOut.add(hiddenText(*row.spec), row.reference().isEmpty() ? c.names.brief(row.id) : row.reference());
    return false;
}

QString PlanPaper::versionLine()
{
    const QString date = c.longDay(PartialDate(c.date()));
    const auto held = at.version ? at.version : versionOf(versions, plan);
    if (!held) {
        const qint64 last = versions.isEmpty() ? 0 : versions.last().number.value_or(0);
        const QString draft = last > 0 ? c.word("draft_after").arg(last) : c.word("draft");
        return c.aside(
            {at.day.isValid() ? c.word("as_of").arg(c.longDay(PartialDate(at.day))) : draft, date});
    }
    const QString label = c.tell(held->title).text;
    const QString name = c.word("plan_version").arg(held->number.value_or(0)).arg(c.longDay(held->date));
    return label.isEmpty() ? name : c.within(name) + u": "_s + c.within(label);
}

QString PlanPaper::momentName(const PlanMoment &moment)
{
    if (moment.version)
        return c.word("plan_version")
            .arg(moment.version->number.value_or(0))
            .arg(c.longDay(moment.version->date));
    return c.longDay(PartialDate(moment.day.isValid() ? moment.day : c.date()));
}

Result<BriefDocument> composePlanPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    const auto plan = planOf(reader, request);
    if (!plan)
        return fail(plan.error());
    PlanPaper paper{Composer(reader, recipe, request, headOf(*plan)), {}, {}, {}, {}, {}, false};
    if (const Status read = readMoments(paper); !read)
        return fail(read.error());
    (void)paper.c.shows(plan->id);
    frame(paper);
    const WorkPlan &printed = paper.plan.tree.plan;
    const bool texts =
        !printed.purpose.isEmpty() || !printed.assumptions.isEmpty() || !printed.risks.isEmpty();
    paper.wide = request.recipe == u"plan_changes" || (request.recipe == u"work_plan" && !texts);
    if (paper.wide)
        paper.c.startPage(true);
    if (const Status built = parts::build(recipe, builders(), paper, paper.c); !built)
        return fail(built.error());
    return paper.c.finish();
}

}  // namespace tri
