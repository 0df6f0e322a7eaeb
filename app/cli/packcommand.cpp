// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pack of a meeting: its brief and the files that go with it, as one PDF file.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <QJsonArray>

namespace tri::cli {

using namespace Qt::StringLiterals;

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
