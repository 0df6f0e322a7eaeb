// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which papers there are; and the pack of a meeting: its brief and the files that go with it, as one PDF file.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/brief/arrangement.h"
#include "core/brief/paperkind.h"
#include "core/brief/recipe.h"
#include "core/rules/reader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

struct PaperCall {
    const char *recipe;
    const char *call;  ///< behind the name of the program, without the file and -o OUT
};

/// How each paper is asked for. A test calls them all.
constexpr auto kPaperCalls = std::to_array<PaperCall>({
    {"trilateral", "brief --recipe trilateral --meeting REF"},
    {"minutes", "minutes --meeting REF"},
    {"minutes_series", "minutes --series NAME"},
    {"preparation", "brief --recipe preparation --meeting REF"},
    {"agenda", "brief --recipe agenda --meeting REF"},
    {"chair_book", "brief --recipe chair_book --meeting REF"},
    {"attendance_list", "brief --recipe attendance_list --meeting REF"},
    {"changes", "brief --recipe changes --meeting REF --since MOMENT"},
    {"item_sheet", "brief --recipe item_sheet --meeting REF --record ITEM"},
    {"priorities", "priorities"},
    {"minutes_theme", "minutes --theme REF"},
    {"plan_changes", "brief --recipe plan_changes --record PLAN --since MOMENT"},
    {"work_plan", "brief --recipe work_plan --record PLAN"},
    {"plan_gaps", "brief --recipe plan_gaps --record PLAN"},
    {"distil", "brief --recipe distil"},
    {"evidence_gaps", "brief --recipe evidence_gaps"},
    {"profile", "profile REF"},
    {"followup_report", "brief --recipe followup_report --state STATE"},
    {"handover", "brief --recipe handover --subject REF"},
    {"speaker", "brief --recipe speaker --record REQUEST"},
    {"delegation_checklist", "brief --recipe delegation_checklist --record STATE --meeting REF"},
    {"coverage", "coverage"},
    {"followup_matrix", "matrix --form matrix"},
    {"followup_list", "matrix --form list"},
    {"planning_fit", "brief --recipe planning_fit --record STATE"},
    {"project_sheet", "brief --recipe project_sheet --record PROJECT"},
    {"project_list", "brief --recipe project_list"},
    {"request_calendar", "requests --forecast MEETING"},
    {"conflicts", "brief --recipe conflicts"},
});

/// With the file where it belongs: "profile FILE REF -o OUT.pdf".
QString callOf(const PaperKind &paper)
{
    const auto found = std::find_if(kPaperCalls.begin(), kPaperCalls.end(), [&paper](const PaperCall &one) {
        return paper.key() == QLatin1StringView(one.recipe);
    });
    if (found == kPaperCalls.end())
        return {};
    QStringList words = QString::fromLatin1(found->call).split(u' ');
    words.insert(1, u"FILE"_s);
    return words.join(u' ') + u" -o OUT.pdf"_s;
}

}  // namespace

Outcome recipes(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Outcome out;
    QJsonArray all;
    QList<QStringList> lines;
    for (const PaperKind &paper : paperKinds()) {
        const Result<Recipe> recipe = Recipe::load(paper.key());
        if (!recipe)
            return Outcome::refused(recipe.error());
        QJsonArray parts;
        for (const RecipePart &part : recipe->parts())
            parts.append(
                QJsonObject{{u"key"_s, part.key}, {u"title"_s, part.title.in(u"en"_s)}, {u"on"_s, part.on}});
        all.append(QJsonObject{{u"key"_s, paper.key()},
                               {u"name"_s, PaperKind::text(paper.name)},
                               {u"call"_s, callOf(paper)},
                               {u"parts"_s, parts}});
        lines << QStringList{paper.key(), PaperKind::text(paper.name), callOf(paper)};
    }
    Reader reader(**workspace);
    QJsonArray own;
    for (const Brief &brief : ownRecipes(reader)) {
        const QString ref = brief.reference.isEmpty() ? brief.id.toString() : brief.reference;
        own.append(QJsonObject{{u"id"_s, brief.id.toString()},
                               {u"reference"_s, brief.reference},
                               {u"title"_s, brief.title.in(u"en"_s)},
                               {u"recipe"_s, brief.recipe}});
        lines << QStringList{brief.recipe, brief.title.in(u"en"_s), u"--like "_s + ref};
    }
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    out.text = columns(lines);
    out.data[u"recipes"_s] = all;
    out.data[u"own"_s] = own;
    return out;
}

Outcome pack(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return Outcome::refused(wrong(call, Cli::tr("“%1” does not end in .pdf.").arg(path)).value());
    Result<BriefRequest> request = paperRequest(call);
    if (!request)
        return Outcome::refused(request.error());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> meeting = recordNamed(**workspace, call.value(u"--meeting"_s), {u"meeting"_s});
    if (!meeting)
        return Outcome::refused(meeting.error());
    request->meeting = meeting->id;
    request->recipe = call.value(u"--recipe"_s, request->recipe);
    if (const Status like = readLike(**workspace, call, *request); !like)
        return Outcome::refused(like.error());
    const auto packed = session.pack(**workspace, *request, path);
    if (!packed)
        return Outcome::refused(packed.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"pages"_s] = packed->pages;
    out.data[u"left_out"_s] = QJsonArray::fromStringList(packed->leftOut);
    QJsonArray files;
    out.text = Cli::tr("Meeting pack written to %1").arg(path) + u'\n';
    for (qsizetype i = 0; i < packed->files.size(); ++i) {
        const PackFile &file = packed->files[i];
        files.append(QJsonObject{{u"title"_s, file.title},
                                 {u"from"_s, file.from},
                                 {u"file"_s, file.fileName},
                                 {u"first_page"_s, packed->places[i].first},
                                 {u"pages"_s, packed->places[i].pages},
                                 {u"missing"_s, file.missing}});
        if (!file.missing.isEmpty())
            out.warnings << Cli::tr("Not in the pack: %1. %2").arg(file.title, file.missing);
    }
    out.data[u"files"_s] = files;
    for (const QString &line : packed->leftOut)
        out.text += u"  "_s + line + u'\n';
    return out;
}

}  // namespace tri::cli
