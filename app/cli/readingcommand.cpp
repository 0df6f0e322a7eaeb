// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A part of the workspace for people without the program.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/brief/readingcopy.h"
#include "ui/render/htmldocument.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ReadingCopyOrder> orderFor(const Session &session, const Workspace &workspace, const Call &call)
{
    ReadingCopyOrder order;
    order.day = session.clock().today();
    order.language = call.value(u"--lang"_s, u"en"_s);
    if (!contentLanguages().contains(order.language))
        return wrong(call,
                     Cli::tr("“%1” is no language of the program; write ar, zh, en, fr, ru or es.")
                         .arg(order.language));
    const auto highest = handlingOption(call, Handling::Shared);
    if (!highest)
        return fail(highest.error());
    order.highest = *highest;
    Result<PackageScope> scope = parseScope(call.value(u"--scope"_s), finderIn(workspace));
    if (!scope)
        return fail(scope.error());
    order.scope = *std::move(scope);
    return order;
}

}  // namespace

Outcome readingCopyFile(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    if (!path.endsWith(u".html"_s, Qt::CaseInsensitive))
        return Outcome::refused(wrong(call, Cli::tr("“%1” does not end in .html.").arg(path)).value());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<ReadingCopyOrder> order = orderFor(session, **workspace, call);
    if (!order)
        return Outcome::refused(order.error());
    const Result<ReadingCopy> copy = readingCopy(**workspace, *order);
    if (!copy)
        return Outcome::refused(copy.error());
    if (const Status written = session.writeFile(path, htmlDocument(copy->document)); !written)
        return Outcome::refused(written.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"records"_s] = copy->records;
    out.data[u"left_back"_s] = copy->leftBack;
    out.data[u"left_out"_s] = QJsonArray::fromStringList(copy->document.leftOut);
    out.text = recordsWrittenText(copy->records, path) + u'\n';
    if (!copy->document.leftOut.isEmpty()) {
        out.text += Cli::tr("Not in it:") + u'\n';
        for (const QString &line : copy->document.leftOut)
            out.text += u"  "_s + line + u'\n';
    }
    return out;
}

}  // namespace tri::cli
