// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed: briefs, minutes and profiles.
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/brief/pageoptions.h"
#include "core/brief/paperkind.h"
#include "core/rules/reader.h"
#include "ui/render/pagelimit.h"
#include "ui/render/pagesetup.h"
#include "ui/render/paginator.h"
#include "ui/render/paperformats.h"

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

Status readMeeting(const Workspace &workspace, const Call &call, BriefRequest &request)
{
    const Result<Row> meeting = recordNamed(workspace, call.value(u"--meeting"_s), {u"meeting"_s});
    if (!meeting)
        return fail(meeting.error());
    request.meeting = meeting->id;
    return {};
}

/// Which meetings, by date or by theme; one meeting alone takes neither.
Status readSeveral(const Workspace &workspace, const Call &call, BriefRequest &request)
{
    if (call.has(u"--theme"_s)) {
        const Result<Row> theme = recordNamed(workspace, call.value(u"--theme"_s), {u"theme"_s});
        if (!theme)
            return fail(theme.error());
        request.theme = theme->id;
    }
    request.series = call.value(u"--series"_s);
    const QString order = call.value(u"--by"_s, u"date"_s);
    if (order != u"date" && order != u"theme")
        return wrong(call, Cli::tr("“%1” is no order; write --by date or --by theme.").arg(order));
    request.order = order == u"theme" ? BriefRequest::Order::ByTheme : BriefRequest::Order::ByDate;
    for (const auto &[option, day] :
         {std::pair(u"--since"_s, &request.since), std::pair(u"--until"_s, &request.until)}) {
        const Result<QDate> read = dayOption(call, option);
        if (!read)
            return fail(read.error());
        *day = *read;
    }
    if (request.since.isValid() && request.until.isValid() && request.since > request.until)
        return wrong(call,
                     Cli::tr("The time ends before it begins: --since %1, --until %2.")
                         .arg(call.value(u"--since"_s), call.value(u"--until"_s)));
    return {};
}

/// Of a paper that is made for one of the three sides too.
Status readEdition(const Call &call, BriefRequest &request)
{
    request.edition = call.value(u"--edition"_s);
    if (request.edition.isEmpty() && call.has(u"--edition"_s))
        return wrong(call, Cli::tr("The option --edition needs one of: %1.").arg(editions().join(u", "_s)));
    if (!call.has(u"--edition"_s))
        return {};
    if (!paperKind(request.recipe).hasEditions)
        return wrong(
            call, Cli::tr("The option %1 does not go with --recipe %2.").arg(u"--edition"_s, request.recipe));
    if (!editions().contains(request.edition))
        return wrong(call,
                     Cli::tr("“%1” is no side; write --edition with one of: %2.")
                         .arg(request.edition, editions().join(u", "_s)));
    return {};
}

/// An item by the number that its meeting prints, or by its id: items have no references of their own.
Result<Row> itemNamed(const Workspace &workspace, const Call &call)
{
    const QString name = call.value(u"--record"_s);
    if (!call.has(u"--meeting"_s)) {
        const Result<Row> item = recordNamed(workspace, name, {u"agenda_item"_s});
        return item
            ? item
            : recordNamed(workspace, name);  // of another kind, the paper itself says what it is made of
    }
    const Result<Row> meeting = recordNamed(workspace, call.value(u"--meeting"_s), {u"meeting"_s});
    if (!meeting)
        return fail(meeting.error());
    const auto bare = [](QString number) { return number.remove(u' ').toLower(); };
    QStringList numbers;
    Reader reader(workspace);
    const RecordSpec *kind = workspace.registry().kind(u"agenda_item");
    for (const Row &item : reader.rows(*kind, Filter{{{u"meeting"_s, Condition::Op::Is, meeting->id}}})) {
        const QString number = item.text(u"number");
        if (bare(number) == bare(name) || item.id.toString() == name)
            return item;
        numbers << number;
    }
    if (reader.problem())
        return fail(*reader.problem());
    numbers.removeAll(QString());
    return fail(ProblemCode::NotFound,
                Cli::tr("%1 has no agenda item “%2”; its items are: %3.")
                    .arg(nameOf(*meeting), name, numbers.join(u", "_s)));
}

Status readItem(const Workspace &workspace, const Call &call, BriefRequest &request)
{
    if (!call.has(u"--record"_s))
        return wrong(call, Cli::tr("The option %1 %2 is missing.").arg(u"--record"_s, u"ITEM"_s));
    for (const QString &option : {u"--at"_s, u"--since"_s})
        if (call.has(option))
            return wrong(call,
                         Cli::tr("The option %1 does not go with --recipe %2.").arg(option, request.recipe));
    const Result<Row> item = itemNamed(workspace, call);
    if (!item)
        return fail(item.error());
    request.record = item->id;
    return {};
}

/// The request for a speaker, or one offer for it.
Status readSpeaker(const Workspace &workspace, const Call &call, BriefRequest &request)
{
    if (!call.has(u"--record"_s))
        return wrong(call, Cli::tr("The option %1 %2 is missing.").arg(u"--record"_s, u"REF"_s));
    for (const QString &option : {u"--meeting"_s, u"--at"_s, u"--since"_s})
        if (call.has(option))
            return wrong(call,
                         Cli::tr("The option %1 does not go with --recipe %2.").arg(option, request.recipe));
    const Result<Row> subject =
        recordNamed(workspace, call.value(u"--record"_s), {u"expertise_request"_s, u"offer"_s});
    if (!subject)
        return fail(subject.error());
    request.record = subject->id;
    return {};
}

/// Of a delegation both the State and the meeting.
Status readDelegation(const Workspace &workspace, const Call &call, BriefRequest &request)
{
    for (const QString &option : {u"--record"_s, u"--meeting"_s})
        if (!call.has(option))
            return wrong(call, Cli::tr("The option %1 %2 is missing.").arg(option, u"REF"_s));
    for (const QString &option : {u"--at"_s, u"--since"_s})
        if (call.has(option))
            return wrong(call,
                         Cli::tr("The option %1 does not go with --recipe %2.").arg(option, request.recipe));
    Result<Row> state = recordNamed(workspace, call.value(u"--record"_s), {u"state"_s});
    if (!state)  // of another kind, the paper itself says what it is made of
        state = recordNamed(workspace, call.value(u"--record"_s));
    if (!state)
        return fail(state.error());
    request.record = state->id;
    return readMeeting(workspace, call, request);
}

/// The project of its sheet, the State whose planning it is; of a list, what it is narrowed to.
Status readSupportPaper(const Workspace &workspace, const Call &call, BriefRequest &request)
{
    const bool isList = request.recipe == u"project_list";
    if (!isList && !call.has(u"--record"_s))
        return wrong(call, Cli::tr("The option %1 %2 is missing.").arg(u"--record"_s, u"REF"_s));
    for (const QString &option : {u"--meeting"_s, u"--at"_s, u"--since"_s})
        if (call.has(option))
            return wrong(call,
                         Cli::tr("The option %1 does not go with --recipe %2.").arg(option, request.recipe));
    if (call.has(u"--record"_s)) {
        const QString kind = request.recipe == u"project_sheet" ? u"project"_s : u"state"_s;
        const Result<Row> row = recordNamed(workspace, call.value(u"--record"_s), {kind});
        if (!row)
            return fail(row.error());
        request.record = row->id;
    }
    if (call.has(u"--theme"_s)) {
        const Result<Row> theme = recordNamed(workspace, call.value(u"--theme"_s), {u"theme"_s});
        if (!theme)
            return fail(theme.error());
        request.theme = theme->id;
    }
    return {};
}

/// Of a paper about one record as of a day: the first of these options names it.
Status readAbout(const Workspace &workspace, const Call &call, BriefRequest &request,
                 const QList<std::pair<QString, QStringList>> &options)
{
    for (const QString &option :
         {u"--at"_s, u"--since"_s, u"--record"_s, u"--meeting"_s, u"--state"_s, u"--subject"_s}) {
        const bool takes = std::any_of(options.begin(), options.end(),
                                       [&option](const auto &one) { return one.first == option; });
        if (call.has(option) && !takes)
            return wrong(call,
                         Cli::tr("The option %1 does not go with --recipe %2.").arg(option, request.recipe));
    }
    QStringList names;
    QStringList given;
    for (const auto &[option, kinds] : options) {
        names << option + u" REF"_s;
        if (!call.has(option))
            continue;
        given << option;
        Result<Row> subject = recordNamed(workspace, call.value(option), kinds);
        if (!subject)  // of another kind, the paper itself says what it is made of
            subject = recordNamed(workspace, call.value(option));
        if (!subject)
            return fail(subject.error());
        request.record = subject->id;
    }
    if (given.size() > 1)
        return wrong(call, Cli::tr("Only one of these is possible: %1.").arg(given.join(u", "_s)));
    if (given.isEmpty())
        return wrong(call, Cli::tr("Say of what: %1.").arg(names.join(u", "_s)));
    const Result<QDate> day = dayOption(call, u"--as-of"_s);
    if (!day)
        return fail(day.error());
    request.asOf = *day;
    return {};
}

/// The work plan of a plan's paper, else the meeting.
Status readSubject(const Workspace &workspace, const Call &call, BriefRequest &request)
{
    static const QStringList ofSupport{u"project_sheet"_s, u"project_list"_s, u"planning_fit"_s};
    if (call.has(u"--theme"_s) && request.recipe != u"project_list")
        return wrong(
            call, Cli::tr("The option %1 does not go with --recipe %2.").arg(u"--theme"_s, request.recipe));
    if (ofSupport.contains(request.recipe))
        return readSupportPaper(workspace, call, request);
    if (request.recipe == u"item_sheet")
        return readItem(workspace, call, request);
    if (request.recipe == u"speaker")
        return readSpeaker(workspace, call, request);
    if (request.recipe == u"delegation_checklist")
        return readDelegation(workspace, call, request);
    if (request.recipe == u"followup_report")
        return readAbout(workspace, call, request,
                         {{u"--meeting"_s, {u"meeting"_s}}, {u"--state"_s, {u"state"_s}}});
    if (request.recipe == u"handover")
        return readAbout(workspace, call, request,
                         {{u"--subject"_s,
                           {u"role"_s, u"entity"_s, u"body"_s, u"organisation"_s, u"state"_s, u"person"_s,
                            u"meeting"_s}}});
    for (const QString &option : {u"--state"_s, u"--subject"_s, u"--as-of"_s})
        if (call.has(option))
            return wrong(call,
                         Cli::tr("The option %1 does not go with --recipe %2.").arg(option, request.recipe));
    const bool ofPlan = isPlanPaper(request.recipe);
    const bool ofAll = request.recipe == u"distil"  // of the whole workspace; a meeting only sets the day
        || request.recipe == u"evidence_gaps" || request.recipe == u"coverage"
        || request.recipe == u"conflicts";
    const QString needed = ofPlan ? u"--record"_s : u"--meeting"_s;
    if (!call.has(needed) && !ofAll)
        return wrong(call, Cli::tr("The option %1 %2 is missing.").arg(needed, u"REF"_s));
    const bool hasSince = request.recipe == u"changes";
    for (const QString &option : ofPlan ? QStringList{u"--meeting"_s}
             : hasSince                 ? QStringList{u"--record"_s, u"--at"_s}
                                        : QStringList{u"--record"_s, u"--at"_s, u"--since"_s})
        if (call.has(option))
            return wrong(call,
                         Cli::tr("The option %1 does not go with --recipe %2.").arg(option, request.recipe));
    if (hasSince)
        request.then = call.value(u"--since"_s);
    if (!ofPlan)
        return call.has(needed) ? readMeeting(workspace, call, request) : Status();
    if ((request.recipe == u"plan_changes") != call.has(u"--since"_s))
        return wrong(call, Cli::tr("The option --since goes with --recipe plan_changes, which needs it."));
    const Result<Row> plan = recordNamed(workspace, call.value(needed), {u"work_plan"_s});
    if (!plan)
        return fail(plan.error());
    request.record = plan->id;
    request.at = call.value(u"--at"_s);
    request.then = call.value(u"--since"_s);
    return {};
}

/// Exactly one of --meeting, --series and --theme.
Result<BriefRequest> minutesFrom(const Workspace &workspace, const Call &call)
{
    QStringList given;
    for (const QString &option : {u"--meeting"_s, u"--series"_s, u"--theme"_s})
        if (call.has(option))
            given << option;
    if (given.size() != 1)
        return wrong(call,
                     given.isEmpty()
                         ? Cli::tr("Say of what: --meeting REF, --series NAME or --theme REF.")
                         : Cli::tr("Only one of these is possible: %1.").arg(given.join(u", "_s)));
    const bool one = given.first() == u"--meeting";
    for (const QString &option : {u"--since"_s, u"--until"_s, u"--by"_s})
        if (one && call.has(option))
            return wrong(call, Cli::tr("The option %1 goes with --series or --theme.").arg(option));
    Result<BriefRequest> request = paperRequest(call);
    if (!request)
        return request;
    request->recipe = one ? u"minutes"_s : u"minutes_"_s + given.first().sliced(2);
    const Status read = one ? readMeeting(workspace, call, *request) : readSeveral(workspace, call, *request);
    if (!read)
        return fail(read.error());
    if (const Status like = readLike(workspace, call, *request); !like)
        return fail(like.error());
    return request;
}

/// Items of the agenda that have a heading of their own.
qsizetype itemCount(const BriefDocument &document)
{
    return std::count_if(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        const Heading *heading = headingOf(block);
        return heading && heading->anchor.startsWith(u"item-");
    });
}

}  // namespace

Status readLike(const Workspace &workspace, const Call &call, BriefRequest &request)
{
    if (!call.has(u"--like"_s))
        return {};
    const Result<Row> like = recordNamed(workspace, call.value(u"--like"_s), {u"brief"_s});
    if (!like)
        return fail(like.error());
    request.like = like->id;
    return {};
}

Outcome printPaper(const Session &session, const Workspace &workspace, const Call &call, const BriefRequest &request,
                   const QString &done)
{
    if (const Status fits = paperEnding(call); !fits)
        return Outcome::refused(fits.error());
    const QString path = call.value(u"-o"_s);
    const Result<QStringList> companions = companionFiles(session, call);
    if (!companions)
        return Outcome::refused(companions.error());
    const ui::PaperFormat *booklet = call.has(u"--booklet"_s) ? &ui::bookletFormat() : nullptr;
    const Result<Session::Printed> printed = session.print(workspace, request, path, booklet);
    if (!printed)
        return Outcome::refused(printed.error());
    const BriefDocument &document = printed->document;
    for (const QString &file : *companions)
        if (const Status written = session.write(document, file); !written)
            return Outcome::refused(written.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"companions"_s] = QJsonArray::fromStringList(*companions);
    out.data[u"title"_s] = document.title;
    out.data[u"pages"_s] = printed->pages;
    out.data[u"items"_s] = itemCount(document);
    out.data[u"left_out"_s] = QJsonArray::fromStringList(document.leftOut);
    QStringList remarks = document.remarks;
    if (document.pageLimit > 0 && printed->pages > document.pageLimit)
        remarks << ui::pageLimitText(document, ui::paginate(document));
    for (const QString &remark : remarks) {
        out.findings.append(QJsonObject{{u"severity"_s, u"warning"_s}, {u"text"_s, remark}});
        out.warnings << remark;
    }
    if (const QString fonts = ui::missingFontsText(ui::missingScripts()); !fonts.isEmpty())
        out.warnings << fonts;
    out.text = done.arg(path) + u'\n';
    if (!companions->isEmpty())
        out.text += Cli::tr("Beside it: %1").arg(listText(*companions)) + u'\n';
    for (const QString &line : document.leftOut)
        out.text += u"  "_s + line + u'\n';
    return out;
}

Result<BriefRequest> briefRequest(const Workspace &workspace, const Call &call)
{
    Result<BriefRequest> request = paperRequest(call);
    if (!request)
        return request;
    request->recipe = call.value(u"--recipe"_s);
    if (call.has(u"--years"_s) && request->recipe != u"evidence_gaps")
        return wrong(
            call, Cli::tr("The option %1 does not go with --recipe %2.").arg(u"--years"_s, request->recipe));
    const Result<int> years = yearsOption(call);
    if (!years)
        return fail(years.error());
    request->years = *years;
    if (const Status read = readEdition(call, *request); !read)
        return fail(read.error());
    for (const auto &read : {readSubject, readLike})
        if (const Status done = read(workspace, call, *request); !done)
            return fail(done.error());
    return request;
}

Outcome brief(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<BriefRequest> request = briefRequest(**workspace, call);
    if (!request)
        return Outcome::refused(request.error());
    return printPaper(session, **workspace, call, *request, Cli::tr("Brief written to %1"));
}

Outcome minutes(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<BriefRequest> request = minutesFrom(**workspace, call);
    if (!request)
        return Outcome::refused(request.error());
    return printPaper(session, **workspace, call, *request, Cli::tr("Minutes written to %1"));
}

Outcome profile(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Result<BriefRequest> request = paperRequest(call);
    if (!request)
        return Outcome::refused(request.error());
    const Result<QDate> day = dayOption(call, u"--as-of"_s);
    if (!day)
        return Outcome::refused(day.error());
    request->asOf = *day;
    QStringList kinds;
    for (const RecordSpec *kind : (*workspace)->registry().kinds())
        if (mayHaveProfile(kind->keyText()))
            kinds << kind->keyText();
    Result<Row> subject = recordNamed(**workspace, call.arguments[1], kinds);
    if (!subject)  // of another kind, the paper itself says what it is made of
        subject = recordNamed(**workspace, call.arguments[1]);
    if (!subject)
        return Outcome::refused(subject.error());
    request->recipe = u"profile"_s;
    request->record = subject->id;
    Outcome out = printPaper(session, **workspace, call, *request, Cli::tr("Profile written to %1"));
    if (!out.problem) {
        out.data.remove(u"items"_s);
        out.data[u"id"_s] = subject->id.toString();
        out.data[u"as_of"_s] = request->asOf.toString(Qt::ISODate);
    }
    return out;
}

}  // namespace tri::cli
