// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A work plan against time, as a picture or as rows.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/plantimelinecopy.h"
#include "ui/render/pagesetup.h"
#include "ui/render/timelinepages.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleWidth = 60;

struct Wanted {
    bool shared = false;
    ui::TimelinePrint print;
    QString language;
    QString path;
};

Result<Wanted> wantedBy(const Call &call)
{
    Wanted wanted;
    wanted.path = call.value(u"-o"_s);
    wanted.language = call.value(u"--lang"_s, u"en"_s);
    const QString paper = call.value(u"--paper"_s, u"a4"_s);
    if (wanted.path.isEmpty() && !call.json)
        return wrong(call,
                     Cli::tr("Say where to write the picture (-o OUT.svg or -o OUT.pdf), or ask for the rows "
                             "with --json."));
    if (!wanted.path.isEmpty() && !wanted.path.endsWith(u".svg"_s, Qt::CaseInsensitive)
        && !wanted.path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return wrong(call, Cli::tr("“%1” ends neither in .svg nor in .pdf.").arg(wanted.path));
    if (paper != u"a4" && paper != u"a3")
        return wrong(call, Cli::tr("“%1” is no paper; write --paper a4 or --paper a3.").arg(paper));
    if (!contentLanguages().contains(wanted.language))
        return wrong(call,
                     Cli::tr("“%1” is no language of a timeline; write one of: %2.")
                         .arg(wanted.language, contentLanguages().join(u", "_s)));
    const Result<bool> shared = wantsSharedCopy(call);
    if (!shared)
        return fail(shared.error());
    wanted.shared = *shared;
    const auto from = dayOption(call, u"--from"_s);
    const auto to = dayOption(call, u"--to"_s);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    if (from->isValid() && to->isValid() && *from > *to)
        return wrong(call,
                     Cli::tr("The time ends before it begins: --from %1, --to %2.")
                         .arg(call.value(u"--from"_s), call.value(u"--to"_s)));
    wanted.print.paper = paper == u"a3" ? ui::TimelinePaper::A3 : ui::TimelinePaper::A4;
    wanted.print.from = *from;
    wanted.print.to = *to;
    return wanted;
}

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonObject jsonOf(const PlanTimeline &timeline, int row)
{
    const TimelineRow &at = timeline.rows[row];
    QJsonArray points;
    for (const TimelinePoint &point : at.points)
        points.append(QJsonObject{{u"id"_s, point.id.toString()},
                                  {u"title"_s, point.title},
                                  {u"due"_s, point.due.toString()},
                                  {u"status"_s, barLookText(point.look, timeline.language)}});
    QJsonArray waitsFor;
    for (const TimelineLink &link : timeline.links) {
        if (link.to == row)
            waitsFor.append(QJsonObject{{u"id"_s, timeline.rows[link.from].id.toString()},
                                        {u"early"_s, link.early},
                                        {u"circle"_s, link.circle}});
    }
    return {{u"id"_s, at.id.toString()},
            {u"depth"_s, at.depth},
            {u"number"_s, at.number},
            {u"title"_s, at.title},
            {u"lead"_s, at.leads},
            {u"status"_s, at.status},
            {u"from"_s, at.from.toString()},
            {u"to"_s, at.to.toString()},
            {u"first"_s, dayText(at.span.first)},
            {u"last"_s, dayText(at.span.last)},
            {u"first_due"_s, at.firstDue.toString()},
            {u"slip_days"_s, at.slip},
            {u"milestones"_s, points},
            {u"waits_for"_s, waitsFor},
            {u"findings"_s, QJsonArray::fromStringList(at.findings)}};
}

QJsonArray marksOf(const PlanTimeline &timeline)
{
    QJsonArray marks;
    for (const TimelineMark &mark : timeline.marks)
        marks.append(QJsonObject{{u"id"_s, mark.id.isNull() ? QString() : mark.id.toString()},
                                 {u"label"_s, mark.label},
                                 {u"what"_s, markKindText(mark.kind, timeline.language)},
                                 {u"from"_s, mark.from.toString()},
                                 {u"to"_s, mark.to.toString()}});
    return marks;
}

Status write(const Session &session, const PlanTimeline &timeline, const Wanted &wanted)
{
    const auto bytes = wanted.path.endsWith(u".svg"_s, Qt::CaseInsensitive)
        ? ui::timelineSvg(timeline, wanted.print)
        : ui::timelinePdf(timeline, wanted.print);
    if (!bytes)
        return fail(bytes.error());
    return session.writeFile(wanted.path, *bytes);
}

}  // namespace

Outcome planTimeline(Session &session, const Call &call)
{
    const Result<Wanted> wanted = wantedBy(call);
    if (!wanted)
        return Outcome::refused(wanted.error());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> plan = recordNamed(**workspace, call.arguments[1], {u"work_plan"_s});
    if (!plan)
        return Outcome::refused(plan.error());
    Reader reader(**workspace);
    auto tree = readPlan(reader, plan->id);
    if (!tree)
        return Outcome::refused(
            reader.problem().value_or(Problem{ProblemCode::NotFound, Cli::tr("There is no such plan."), {}}));
    TimelineSources sources = readTimelineSources(reader, *tree, wanted->language);
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    Outcome out;
    if (wanted->shared) {
        auto copy = sharedTimeline(reader, *tree, sources, wanted->language);
        if (!copy)
            return Outcome::refused(copy.error());
        tree = std::move(copy->plan);
        sources = std::move(copy->sources);
        for (const QString &line : copy->leftOut.lines())
            out.warnings << Cli::tr("Left out: %1").arg(line);
    }
    const PlanTimeline timeline =
        tri::planTimeline(*tree, sources, session.clock().today(), wanted->language);
    if (!wanted->path.isEmpty()) {
        if (const Status written = write(session, timeline, *wanted); !written)
            return Outcome::refused(written.error());
        out.data[u"path"_s] = wanted->path;
        out.text = Cli::tr("Timeline written to %1").arg(wanted->path) + u'\n';
        if (const QString fonts = ui::missingFontsText(ui::missingScripts()); !fonts.isEmpty())
            out.warnings << fonts;
    }
    QJsonArray rows;
    for (int row = 0; row < timeline.rows.size(); ++row)
        rows.append(jsonOf(timeline, row));
    out.data[u"rows"_s] = rows;
    out.data[u"marks"_s] = marksOf(timeline);
    out.data[u"today"_s] = dayText(timeline.today);
    for (const TimelineRow &row : timeline.rows) {
        for (const QString &finding : row.findings) {
            out.findings.append(
                QJsonObject{{u"severity"_s, u"note"_s}, {u"id"_s, row.id.toString()}, {u"text"_s, finding}});
            out.findingLines << shortened(tri::nameOf(row), kTitleWidth) + u": "_s + finding;
        }
    }
    return out;
}

}  // namespace tri::cli
