// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the options of all papers say: copy, languages, pages, and the file.
#include "app/cli/handlers.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/localtext.h"
#include "core/brief/pageoptions.h"
#include "ui/render/companions.h"
#include "ui/render/paperformats.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

Status readPages(const Call &call, PageChoices &pages)
{
    if (call.has(u"--paper"_s)) {
        const QString paper = call.value(u"--paper"_s);
        pages.paper = paperOf(paper);
        if (!pages.paper)
            return wrong(call,
                         Cli::tr("“%1” is no paper; write --paper with one of: %2.")
                             .arg(paper, paperKeys().join(u", "_s)));
    }
    for (const auto &[option, choice] :
         {std::pair(u"--cover"_s, &pages.cover), std::pair(u"--contents"_s, &pages.contents),
          std::pair(u"--large-print"_s, &pages.largePrint),
          std::pair(u"--answer-codes"_s, &pages.answerCodes)}) {
        const QString word = call.value(option, u"no"_s);
        if (word != u"yes" && word != u"no")
            return wrong(call, Cli::tr("“%1” is no answer; write %2 yes or %2 no.").arg(word, option));
        if (call.has(option))
            *choice = word == u"yes";
    }
    if (call.has(u"--writing-lines"_s)) {
        bool isNumber = false;
        const int lines = call.value(u"--writing-lines"_s).toInt(&isNumber);
        if (!isNumber || lines < 0 || lines > PageOptions::mostLines)
            return wrong(
                call,
                Cli::tr("“%1” is no number of lines; write --writing-lines with a number from 0 to %2.")
                    .arg(call.value(u"--writing-lines"_s))
                    .arg(PageOptions::mostLines));
        pages.writingLines = lines;
    }
    if (call.has(u"--booklet"_s))
        pages.paper = Paper::A5;
    return {};
}

/// One, or two that are printed beside each other.
Status readLanguages(const Call &call, BriefRequest &request)
{
    const QStringList languages = call.value(u"--lang"_s, u"en"_s).split(u',');
    for (const QString &language : languages)
        if (!contentLanguages().contains(language))
            return wrong(call,
                         Cli::tr("“%1” is no language of a brief; write one of: %2.")
                             .arg(language, contentLanguages().join(u", "_s)));
    if (languages.size() > 2 || (languages.size() == 2 && languages.first() == languages.last()))
        return wrong(
            call,
            Cli::tr(
                "“%1”: a paper is in one language, or in two different ones beside each other: --lang en,fr.")
                .arg(languages.join(u',')));
    request.language = languages.first();
    request.secondLanguage = languages.size() > 1 ? languages.last() : QString();
    return {};
}

}  // namespace

Status paperEnding(const Call &call)
{
    const QString path = call.value(u"-o"_s);
    if (call.has(u"--booklet"_s) && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return wrong(call, Cli::tr("A booklet is a PDF file; let the name end in .pdf, not “%1”.").arg(path));
    if (call.has(u"--booklet"_s) && call.value(u"--paper"_s, u"a5"_s) != u"a5")
        return wrong(call,
                     Cli::tr("A booklet is on A5; leave out --paper %1.").arg(call.value(u"--paper"_s)));
    if (ui::paperFormatOf(path))
        return {};
    return wrong(call, Session::endingText(path));
}

Result<QStringList> companionFiles(const Session &session, const Call &call)
{
    if (!call.has(u"--with"_s))
        return QStringList();
    const QString path = call.value(u"-o"_s);
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return wrong(call,
                     Cli::tr("--with goes with a PDF file; let the name end in .pdf, not “%1”.").arg(path));
    QStringList endings = call.value(u"--with"_s).split(u',');
    endings.removeDuplicates();
    for (const QString &ending : std::as_const(endings))
        if (!ui::companionEndings().contains(ending))
            return wrong(call,
                         Cli::tr("“%1” is nothing that goes beside a PDF file; write --with and one or more "
                                 "of: %2.")
                             .arg(ending, ui::companionEndings().join(u", "_s)));
    Result<QStringList> files = ui::companionsOf(path, endings);
    if (files || files.error().code != ProblemCode::Exists)
        return files;
    // Which of them it is says more when it is the workspace.
    for (const QString &ending : std::as_const(endings))
        if (const Status fits = session.refuseOpened(ui::companionPath(path, ending)); !fits)
            return fail(fits.error());
    return files;
}

Result<BriefRequest> paperRequest(const Call &call)
{
    BriefRequest request;
    const Result<bool> shared = wantsSharedCopy(call);
    if (!shared)
        return fail(shared.error());
    if (const Status read = readPages(call, request.pages); !read)
        return fail(read.error());
    if (const Status read = readLanguages(call, request); !read)
        return fail(read.error());
    request.sharedCopy = *shared;
    return request;
}

}  // namespace tri::cli
