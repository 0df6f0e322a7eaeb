// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Voluntary follow-up: recommendations by actors, told or written to a file.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/clock.h"
#include "core/exchange/followupbook.h"
#include "core/rules/followupmatrixwords.h"
#include "core/rules/followupwords.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleWidth = 70;

bool endsIn(const QString &path, QLatin1StringView ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

/// What cannot be done is refused before anything is read.
Status refuseOptions(const Call &call)
{
    const QString path = call.value(u"-o"_s);
    const bool isBook = endsIn(path, ".xlsx"_L1);
    if (!path.isEmpty() && !isBook && !endsIn(path, ".docx"_L1) && !endsIn(path, ".pdf"_L1))
        return wrong(call, Cli::tr("“%1” ends neither in .xlsx nor in .docx nor in .pdf.").arg(path));
    const QString form = call.value(u"--form"_s, u"matrix"_s);
    if (form != u"matrix" && form != u"list")
        return wrong(call, Cli::tr("“%1” is no form; write --form matrix or --form list.").arg(form));
    if (call.has(u"--form"_s) && (path.isEmpty() || isBook))
        return wrong(
            call, Cli::tr("The option --form goes with -o OUT.docx or OUT.pdf; a workbook has both forms."));
    const QString status = call.value(u"--status"_s);
    if (call.has(u"--status"_s) && !followUpWords().contains(status))
        return wrong(call,
                     Cli::tr("“%1” is no status of follow-up; write one of: %2.")
                         .arg(status, followUpWords().join(u", "_s)));
    return {};
}

/// Options that name a record.
Status readRecords(const Workspace &workspace, const Call &call, MatrixQuestion &question)
{
    struct Named {
        QString option;
        QStringList kinds;
        RecordId *id;
    };
    const QList<Named> all{
        {u"--meeting"_s, {u"meeting"_s}, &question.meeting},
        {u"--theme"_s, {u"theme"_s}, &question.theme},
        {u"--addressee"_s, {u"state"_s, u"organisation"_s, u"entity"_s, u"body"_s}, &question.addressee}};
    for (const Named &one : all) {
        if (!call.has(one.option))
            continue;
        const Result<Row> row = recordNamed(workspace, call.value(one.option), one.kinds);
        if (!row)
            return fail(row.error());
        *one.id = row->id;
    }
    return {};
}

Status readRegion(const FollowUpMatrixData &data, const Call &call, MatrixQuestion &question)
{
    if (!call.has(u"--region"_s))
        return {};
    const QString name = call.value(u"--region"_s);
    question.region = matrixRegion(data, name);
    if (question.region.isEmpty())
        return fail(ProblemCode::NotFound,
                    Cli::tr("No State is recorded with the region “%1”. Regions are: %2.")
                        .arg(name, matrixRegions(data).join(u", "_s)));
    return {};
}

QJsonObject jsonOf(const FollowUpMatrix &matrix, const MatrixUse &use)
{
    static const QStringList kinds{u"follow_up"_s, u"support"_s, u"project"_s};
    static const QStringList roles{u"acts"_s,    u"partner"_s, u"offers"_s, u"receives"_s,
                                   u"carries"_s, u"hosts"_s,   u"funds"_s};
    const MatrixEntry &entry = matrix.entry(use.entry);
    return {{u"id"_s, entry.id.toString()},
            {u"kind"_s, kinds[int(entry.kind)]},
            {u"role"_s, roles[int(use.role)]},
            {u"reference"_s, entry.reference},
            {u"text"_s, entry.text.text},
            {u"status"_s, entry.status},
            {u"declared_by"_s, entry.declaredBy},
            {u"consent"_s, entry.consent},
            {u"since"_s, entry.since.isNull() ? QString() : entry.since.toString()}};
}

/// Every cell that says something, row by row.
void tell(const FollowUpMatrix &matrix, bool shared, Outcome &out)
{
    const FollowUpMatrixWords words(matrix.data->language, shared);
    QJsonArray actors;
    for (int column = 0; column < matrix.columns.size(); ++column) {
        const MatrixActor &actor = matrix.actor(column);
        actors.append(QJsonObject{{u"id"_s, actor.id.isNull() ? QString() : actor.id.toString()},
                                  {u"name"_s, actor.name}});
    }
    QJsonArray recommendations;
    QJsonArray cells;
    for (int row = 0; row < matrix.rows.size(); ++row) {
        const MatrixRecommendation &one = matrix.recommendation(row);
        recommendations.append(QJsonObject{
            {u"id"_s, one.id.toString()}, {u"reference"_s, one.reference}, {u"title"_s, one.title.text}});
        out.text += one.reference + u"  "_s + shortened(one.title.text, kTitleWidth) + u'\n';
        for (int column = 0; column < matrix.columns.size(); ++column) {
            QJsonArray entries;
            for (const MatrixUse &use : matrix.cell(row, column))
                entries.append(jsonOf(matrix, use));
            if (entries.isEmpty())
                continue;
            cells.append(QJsonObject{{u"recommendation"_s, one.reference},
                                     {u"recommendation_id"_s, one.id.toString()},
                                     {u"actor"_s, matrix.actor(column).shortName},
                                     {u"words"_s, words.cellStatus(matrix, row, column)},
                                     {u"entries"_s, entries}});
            out.text += u"  "_s + matrix.actor(column).shortName + u": "_s
                + words.cellLines(matrix, row, column).join(u"; "_s) + u'\n';
        }
    }
    out.data[u"recommendations"_s] = recommendations;
    out.data[u"actors"_s] = actors;
    out.data[u"cells"_s] = cells;
}

Status write(const Session &session, const Workspace &workspace, const Call &call,
             const FollowUpMatrix &matrix, BriefRequest request)
{
    const QString path = call.value(u"-o"_s);
    if (endsIn(path, ".xlsx"_L1)) {
        const Result<QByteArray> bytes = followUpBook(matrix, request.sharedCopy, session.clock().today());
        return bytes ? session.writeFile(path, *bytes) : fail(bytes.error());
    }
    request.recipe = call.value(u"--form"_s) == u"list" ? u"followup_list"_s : u"followup_matrix"_s;
    request.question = matrix.question.toText();
    const Result<Session::Printed> printed = session.print(workspace, request, path);
    return printed ? Status() : fail(printed.error());
}

}  // namespace

Outcome matrix(Session &session, const Call &call)
{
    if (const Status fits = refuseOptions(call); !fits)
        return Outcome::refused(fits.error());
    const Result<BriefRequest> request = paperRequest(call);
    if (!request)
        return Outcome::refused(request.error());
    if (!request->secondLanguage.isEmpty() && endsIn(call.value(u"-o"_s), ".xlsx"_L1))
        return Outcome::refused(
            wrong(call, Cli::tr("A workbook is in one language: --lang %1.").arg(request->language)).value());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    MatrixQuestion question;
    question.status = call.value(u"--status"_s);
    if (const Status read = readRecords(**workspace, call, question); !read)
        return Outcome::refused(read.error());
    Reader reader(**workspace);
    FollowUpMatrixData data = readFollowUpMatrix(reader, request->language, session.clock().today());
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    if (const Status read = readRegion(data, call, question); !read)
        return Outcome::refused(read.error());
    LeftOut leftOut;
    if (request->sharedCopy)
        data = sharedFollowUpMatrix(data, leftOut);
    const FollowUpMatrix made =
        followUpMatrix(std::make_shared<const FollowUpMatrixData>(std::move(data)), question);
    Outcome out;
    tell(made, request->sharedCopy, out);
    out.data[u"left_out"_s] = QJsonArray::fromStringList(leftOut.lines());
    if (made.rows.isEmpty())
        out.text = Cli::tr("No recommendation fits.") + u'\n';
    if (call.has(u"-o"_s)) {
        if (const Status written = write(session, **workspace, call, made, *request); !written)
            return Outcome::refused(written.error());
        out.data[u"path"_s] = call.value(u"-o"_s);
        out.text = Cli::tr("Follow-up matrix written to %1").arg(call.value(u"-o"_s)) + u'\n';
    }
    for (const QString &line : leftOut.lines())
        out.text += u"  "_s + Cli::tr("Left out: %1").arg(line) + u'\n';
    return out;
}

}  // namespace tri::cli
