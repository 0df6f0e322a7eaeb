// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers that are handed out: kept with a number, told with those who got them, written again byte for byte, compared; and the
// next meeting's brief, begun with the last one's.
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/brief/issuedpapers.h"
#include "core/brief/nextbrief.h"
#include "core/brief/parttexts.h"
#include "core/rules/distributions.h"

#include <QJsonArray>

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QLocale spoken()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString stageOf(const IssuedBrief &one)
{
    return one.stage == u"draft" ? Cli::tr("Draft %1").arg(one.draft.value_or(0)) : Cli::tr("Released");
}

/// By number, or by id where the number was given twice.
Result<IssuedBrief> issuedNamed(Reader &reader, const QString &name)
{
    if (const auto id = RecordId::parse(name)) {
        const auto one = reader.one<IssuedBrief>(*id);
        if (one)
            return *one;
    }
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return fail(ProblemCode::Invalid,
                    Cli::tr("“%1” is no number of an issued paper; “issued” lists them.").arg(name));
    return issuedNumbered(reader, number);
}

/// What is missing of an issued paper in this copy, with the reasons; nothing when all is here.
QStringList missingOf(Reader &reader, const IssuedBrief &one)
{
    QStringList out;
    if (const auto pages = issuedPages(reader, one); !pages)
        out << pages.error().text;
    if (const auto words = issuedText(reader, one); !words)
        out << words.error().text;
    return out;
}

QJsonArray sentOf(Reader &reader, const IssuedBrief &one)
{
    QJsonArray all;
    for (const Receipt &receipt : receiptsOf(reader, one)) {
        QJsonArray who;
        for (const RecordId &id : receipt.who)
            who.append(QJsonObject{{u"id"_s, id.toString()}, {u"title"_s, reader.workspace().title(id)}});
        all.append(QJsonObject{{u"to"_s, who},
                               {u"others"_s, receipt.others},
                               {u"on"_s, receipt.on.toString()},
                               {u"copy"_s, one.copy}});
    }
    return all;
}

qsizetype openComments(Reader &reader, const IssuedBrief &one)
{
    const QList<BriefComment> all = commentsOn(reader, one.brief);
    return std::count_if(all.begin(), all.end(),
                         [](const BriefComment &each) { return toRow(each).isOpen(); });
}

QJsonObject dataOf(Reader &reader, const IssuedBrief &one)
{
    const bool isDraft = one.stage == u"draft";
    return {{u"number"_s, one.number.value_or(0)},
            {u"id"_s, one.id.toString()},
            {u"title"_s, one.title.in(one.language)},
            {u"stage"_s, isDraft ? u"draft"_s : u"released"_s},
            {u"draft"_s, one.draft.value_or(0)},
            {u"version"_s, one.version},
            {u"issued_on"_s, one.issuedOn.toString()},
            {u"copy"_s, one.copy},
            {u"language"_s, one.language},
            {u"comments_by"_s, one.commentsBy.toString()},
            {u"pages"_s, one.pages.value_or(0)},
            {u"sha256"_s, one.file},
            {u"sent"_s, sentOf(reader, one)},
            {u"open_comments"_s, openComments(reader, one)},
            {u"missing"_s, QJsonArray::fromStringList(missingOf(reader, one))}};
}

Result<RecordIds> recipientsFrom(const Workspace &workspace, const Call &call)
{
    RecordIds out;
    for (const QString &name : call.options.value(u"--to"_s)) {
        const Result<Row> row = recordNamed(
            workspace, name, {u"state"_s, u"organisation"_s, u"body"_s, u"entity"_s, u"person"_s});
        if (!row)
            return fail(row.error());
        if (!out.contains(row->id))
            out << row->id;
    }
    return out;
}

/// What is to be issued, numbered, with its pages.
Result<Issue> made(const Session &session, const Workspace &workspace, const Call &call)
{
    Result<BriefRequest> request = briefRequest(workspace, call);
    if (!request)
        return fail(request.error());
    const Result<QDate> by = dayOption(call, u"--comments-by"_s);
    if (!by)
        return fail(by.error());
    const bool release = call.has(u"--release"_s);
    if (release && by->isValid())
        return wrong(call,
                     Cli::tr("Comments are asked for on a draft; --comments-by does not go with --release."));
    if (by->isValid() && *by < session.clock().today())
        return wrong(call,
                     Cli::tr("The day of --comments-by, %1, is over.").arg(call.value(u"--comments-by"_s)));
    Reader reader(workspace);
    Issue issue{.request = toBeIssued(reader, *request, release),
                .document = {},
                .number = nextIssueNumber(reader),
                .now = session.clock().now(),
                .author = workspace.author()};
    if (by->isValid())
        issue.request.commentsBy = PartialDate(*by);
    const Result<RecordIds> to = recipientsFrom(workspace, call);
    if (!to)
        return fail(to.error());
    issue.recipients = *to;
    issue.otherRecipients = call.options.value(u"--to-name"_s).join(u"; "_s);
    if (reader.problem())
        return fail(*reader.problem());
    const Result<BriefDocument> document = makeBrief(workspace, issue.request);
    if (!document)
        return fail(document.error());
    issue.document = numbered(*document, issue.number);
    const Result<Session::LaidOut> pages = session.layOut(issue.document);
    if (!pages)
        return fail(pages.error());
    issue.pdf = pages->pdf;
    issue.pages = pages->pages;
    return issue;
}

/// What does not stand in the way, but should be known.
void warn(Reader &reader, const Issue &issue, const IssuedBrief &one, Outcome &out)
{
    QStringList warnings = issue.document.remarks;
    const auto brief = reader.one<Brief>(one.brief);
    if (!issue.request.sharedCopy)
        warnings << officeCopyWarning(reader, issue.recipients, issue.otherRecipients,
                                      brief ? brief->preparedFor : RecordIds());
    const qsizetype open = openComments(reader, one);
    if (open > 0 && one.stage != u"draft")
        warnings << (open == 1 ? Cli::tr("1 comment on it is still open.")
                               : Cli::tr("%n comments on it are still open.", nullptr, int(open)));
    warnings.removeAll(QString());
    out.warnings += warnings;
    for (const QString &text : std::as_const(warnings))
        out.findings.append(QJsonObject{{u"severity"_s, u"warning"_s}, {u"text"_s, text}});
}

struct Line {
    const char *mark;
    const char *side;  ///< in JSON
};

Line lineOf(PaperLine::In in)
{
    switch (in) {
    case PaperLine::In::Earlier: return {"- ", "earlier"};
    case PaperLine::In::Later: return {"+ ", "later"};
    case PaperLine::In::Both: break;
    }
    return {"  ", "both"};
}

Outcome compared(Reader &reader, const Call &call)
{
    const QString pair = call.value(u"--compare"_s);
    const QStringList names = pair.split(u".."_s);
    if (names.size() != 2 || names.contains(QString()))
        return Outcome::refused(
            wrong(call, Cli::tr("“%1” names no two papers; write --compare 3..5.").arg(pair)).value());
    QStringList texts;
    for (const QString &name : names) {
        const Result<IssuedBrief> one = issuedNamed(reader, name);
        if (!one)
            return Outcome::refused(one.error());
        const Result<QString> text = issuedText(reader, *one);
        if (!text)
            return Outcome::refused(text.error());
        texts << *text;
    }
    Outcome out;
    QJsonArray lines;
    for (const PaperLine &line : differencesOf(comparePapers(texts[0], texts[1]))) {
        const Line told = lineOf(line.in);
        out.text += QLatin1StringView(told.mark) + line.text + u'\n';
        lines.append(QJsonObject{{u"in"_s, QString::fromLatin1(told.side)}, {u"text"_s, line.text}});
    }
    if (lines.isEmpty())
        out.text = Cli::tr("Both say the same.") + u'\n';
    out.data[u"lines"_s] = lines;
    return out;
}

/// All, or those of a brief or of a meeting.
Result<QList<IssuedBrief>> listed(Reader &reader, const Call &call)
{
    if (call.arguments.size() < 2)
        return allIssued(reader);
    const Result<Row> of = recordNamed(reader.workspace(), call.arguments[1], {u"brief"_s, u"meeting"_s});
    if (!of)
        return fail(of.error());
    QList<IssuedBrief> out = allIssued(reader);
    out.removeIf([&of](const IssuedBrief &one) { return one.brief != of->id && one.meeting != of->id; });
    return out;
}

}  // namespace

Outcome issue(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    if (call.has(u"-o"_s) && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return Outcome::refused(wrong(call, Cli::tr("“%1” does not end in .pdf.").arg(path)).value());
    const auto workspace = session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Issue> issue = made(session, **workspace, call);
    if (!issue)
        return Outcome::refused(issue.error());
    RecordId id;
    const Result<ChangeSet> change = issuePaper(**workspace, *issue, &id);
    if (!change)
        return Outcome::refused(change.error());
    if (const auto stamp = (*workspace)->apply(*change); !stamp)
        return Outcome::refused(stamp.error());
    Reader reader(**workspace);
    const auto one = reader.one<IssuedBrief>(id);
    if (!one)
        return Outcome::refused(reader.problem().value_or(Problem{ProblemCode::Io, {}, {}}));
    Outcome out;
    out.data = dataOf(reader, *one);
    out.data[u"left_out"_s] = QJsonArray::fromStringList(issue->document.leftOut);
    out.text = (issue->pages == 1 ? Cli::tr("Issued as no. %1: %2, 1 page.")
                                  : Cli::tr("Issued as no. %1: %2, %n pages.", nullptr, int(issue->pages)))
                   .arg(issue->number)
                   .arg(stageOf(*one))
        + u'\n';
    if (const QString sent = receiptsText(reader, receiptsOf(reader, *one), u"en"_s, spoken());
        !sent.isEmpty())
        out.text += Cli::tr("Noted as sent to: %1").arg(sent) + u'\n';
    warn(reader, *issue, *one, out);
    if (path.isEmpty())
        return out;
    if (const Status written = session.writeFile(path, issue->pdf); !written)
        return Outcome::refused(written.error());
    out.data[u"path"_s] = path;
    out.text += Cli::tr("Pages written to %1").arg(path) + u'\n';
    return out;
}

Outcome issued(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Reader reader(**workspace);
    if (call.has(u"--compare"_s))
        return compared(reader, call);
    const Result<QList<IssuedBrief>> all = listed(reader, call);
    if (!all)
        return Outcome::refused(all.error());
    Outcome out;
    QJsonArray papers;
    QList<QStringList> lines;
    for (const IssuedBrief &one : *all) {
        papers.append(dataOf(reader, one));
        lines << QStringList{QString::number(one.number.value_or(0)),
                             stageOf(one),
                             one.issuedOn.toString(),
                             one.copy,
                             one.language,
                             shortened(one.title.in(one.language)),
                             receiptsText(reader, receiptsOf(reader, one), u"en"_s, spoken())};
        out.warnings += missingOf(reader, one);
    }
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    out.data[u"issued"_s] = papers;
    out.text = lines.isEmpty() ? Cli::tr("Nothing was issued yet.") + u'\n' : columns(lines);
    return out;
}

Outcome reprint(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    const bool words = path.endsWith(u".txt"_s, Qt::CaseInsensitive);
    if (!words && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return Outcome::refused(
            wrong(call, Cli::tr("“%1” ends in none of these: %2.").arg(path, u".pdf, .txt"_s)).value());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Reader reader(**workspace);
    const Result<IssuedBrief> one = issuedNamed(reader, call.arguments[1]);
    if (!one)
        return Outcome::refused(one.error());
    QByteArray bytes;
    if (words) {
        const Result<QString> text = issuedText(reader, *one);
        if (!text)
            return Outcome::refused(text.error());
        bytes = text->toUtf8();
    } else {
        const Result<QByteArray> pages = issuedPages(reader, *one);
        if (!pages)
            return Outcome::refused(pages.error());
        bytes = *pages;
    }
    if (const Status written = session.writeFile(path, bytes); !written)
        return Outcome::refused(written.error());
    Outcome out;
    out.data = {{u"path"_s, path},
                {u"number"_s, one->number.value_or(0)},
                {u"id"_s, one->id.toString()},
                {u"version"_s, one->version},
                {u"bytes"_s, bytes.size()}};
    if (!words)
        out.data[u"sha256"_s] = one->file;
    out.text =
        Cli::tr("No. %1 written to %2, as it was kept.").arg(one->number.value_or(0)).arg(path) + u'\n';
    return out;
}

Outcome draftNext(Session &session, const Call &call)
{
    const Result<bool> shared = wantsSharedCopy(call);
    if (!shared)
        return Outcome::refused(shared.error());
    const auto workspace = session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> meeting = recordNamed(**workspace, call.value(u"--meeting"_s), {u"meeting"_s});
    if (!meeting)
        return Outcome::refused(meeting.error());
    BriefRequest request{
        .recipe = call.value(u"--recipe"_s, u"trilateral"_s), .meeting = meeting->id, .sharedCopy = *shared};
    Reader reader(**workspace);
    const Result<NextBrief> next = nextBrief(reader, request, [&workspace] { return (*workspace)->newId(); });
    if (!next)
        return Outcome::refused(next.error());
    if (const auto stamp = (*workspace)->apply(next->change); !stamp)
        return Outcome::refused(stamp.error());
    Reader after(**workspace);
    request.meeting = next->next.id;
    const ProposedRecipients proposed = proposedRecipients(after, request);
    Outcome out;
    QStringList names;
    for (const RecordId &id : proposed.who)
        names << (*workspace)->title(id);
    if (!proposed.others.isEmpty())
        names << proposed.others;
    out.data = {{u"id"_s, next->brief.toString()},
                {u"meeting"_s, next->next.reference},
                {u"from"_s, next->last.reference},
                {u"texts"_s, QJsonArray::fromStringList(next->texts)},
                {u"proposed_recipients"_s, QJsonArray::fromStringList(names)}};
    out.text = Cli::tr("The brief of %1 was begun with what that of %2 had.")
                   .arg(nameOf(toRow(next->next)), nameOf(*meeting))
        + u'\n';
    if (const int texts = int(next->texts.size()))
        out.text +=
            (texts == 1 ? Cli::tr("1 own text waits to be looked at; it is not printed before that.")
                        : Cli::tr("%n own texts wait to be looked at; none of them is printed before that.",
                                  nullptr, texts))
            + u'\n';
    if (!names.isEmpty())
        out.text += Cli::tr("Recipients as last time: %1").arg(names.join(u", "_s)) + u'\n';
    return out;
}

}  // namespace tri::cli
