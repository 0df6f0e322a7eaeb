// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which papers there are; and the pack of a meeting: its brief and the files that go with it, as one PDF file.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/brief/paperkind.h"
#include "core/brief/recipe.h"

#include <QJsonArray>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

/// The option that names what a paper is about; "" = it needs none.
QString subjectOption(const PaperKind &paper)
{
    if (paper.alone || paper.after == PaperKind::After::Moment || paper.after == PaperKind::After::Question)
        return {};
    switch (paper.of) {
    case PaperKind::Of::Meeting: return u"--meeting"_s;
    case PaperKind::Of::Record: return u"--record"_s;
    case PaperKind::Of::Theme: return u"--theme"_s;
    }
    return {};
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
                               {u"option"_s, subjectOption(paper)},
                               {u"parts"_s, parts}});
        lines << QStringList{paper.key(), PaperKind::text(paper.name), subjectOption(paper)};
    }
    out.text = columns(lines);
    out.data[u"recipes"_s] = all;
    return out;
}

Outcome pack(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return Outcome::refused(wrong(call, say("“%1” does not end in .pdf.").arg(path)).value());
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
    const auto packed = session.pack(**workspace, *request, path);
    if (!packed)
        return Outcome::refused(packed.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"pages"_s] = packed->pages;
    out.data[u"left_out"_s] = QJsonArray::fromStringList(packed->leftOut);
    QJsonArray files;
    out.text = say("Meeting pack written to %1").arg(path) + u'\n';
    for (const Session::Packed::File &file : packed->files) {
        files.append(QJsonObject{{u"title"_s, file.title},
                                 {u"from"_s, file.from},
                                 {u"file"_s, file.fileName},
                                 {u"first_page"_s, file.first},
                                 {u"pages"_s, file.pages},
                                 {u"missing"_s, file.missing}});
        if (!file.missing.isEmpty())
            out.warnings << say("Not in the pack: %1. %2").arg(file.title, file.missing);
    }
    out.data[u"files"_s] = files;
    for (const QString &line : packed->leftOut)
        out.text += u"  "_s + line + u'\n';
    return out;
}

}  // namespace tri::cli
