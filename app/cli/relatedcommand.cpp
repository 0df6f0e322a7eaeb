// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Earlier recommendations that likely carry the same idea.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/relatedwords.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLimit = 10;
constexpr int kMostAsked = 10'000;
constexpr int kTitleWidth = 90;

Result<int> limitOf(const Call &call)
{
    if (!call.has(u"--limit"_s))
        return kLimit;
    bool isNumber = false;
    const int limit = call.value(u"--limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > kMostAsked)
        return wrong(call,
                     Cli::tr("“%1” is no limit; write a number from 1 to %2.")
                         .arg(call.value(u"--limit"_s))
                         .arg(kMostAsked));
    return limit;
}

QString referenceOf(const Workspace &workspace, const RecordId &id)
{
    const auto row = workspace.row(id);
    return row ? nameOf(*row) : id.toString();
}

QJsonObject jsonOf(const Workspace &workspace, const RelatedProposal &proposal)
{
    QJsonArray words;
    for (const RelatedWord &word : proposal.words)
        words.append(QJsonObject{{u"here"_s, word.here}, {u"there"_s, word.there}});
    QJsonArray reasons;
    for (const RelatedReason &reason : proposal.reasons) {
        QJsonArray names = QJsonArray::fromStringList(reason.numbers);
        for (const RecordId &id : reason.records)
            names.append(referenceOf(workspace, id));
        reasons.append(QJsonObject{{u"by"_s, relatedByKey(reason.by)}, {u"what"_s, names}});
    }
    QJsonArray replacedBy;
    for (const RecordId &id : proposal.replacedBy)
        replacedBy.append(referenceOf(workspace, id));
    const auto row = workspace.row(proposal.id);
    const RecordId meeting = row ? row->link(u"meeting") : RecordId();
    return {{u"id"_s, proposal.id.toString()},
            {u"reference"_s, referenceOf(workspace, proposal.id)},
            {u"text"_s, workspace.title(proposal.id)},
            {u"meeting"_s, meeting.isNull() ? QString() : referenceOf(workspace, meeting)},
            {u"likeness"_s, proposal.likeness},
            {u"language"_s, proposal.language},
            {u"other_language"_s, proposal.otherLanguage},
            {u"words"_s, words},
            {u"reasons"_s, reasons},
            {u"linked"_s, proposal.linked},
            {u"replaced_by"_s, replacedBy}};
}

QString lineOf(const Workspace &workspace, const RelatedProposal &proposal)
{
    QString text = QString::number(proposal.likeness).rightJustified(4) + u"  "_s
        + referenceOf(workspace, proposal.id) + u"  "_s + shortened(workspace.title(proposal.id), kTitleWidth)
        + u'\n';
    const QString indent(6, u' ');
    if (const QString why =
            relatedText(proposal, [&](const RecordId &id) { return workspace.shortTitle(id); });
        !why.isEmpty())
        text += indent + why + u'\n';
    QStringList marks;
    if (proposal.linked)
        marks << Cli::tr("linked already");
    for (const RecordId &id : proposal.replacedBy)
        marks << Cli::tr("replaced by %1").arg(referenceOf(workspace, id));
    return marks.isEmpty() ? text : text + indent + marks.join(u"; "_s) + u'\n';
}

}  // namespace

Outcome related(Session &session, const Call &call)
{
    const Result<int> limit = limitOf(call);
    if (!limit)
        return Outcome::refused(limit.error());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> row = recordNamed(**workspace, call.arguments[1], {u"recommendation"_s});
    if (!row)
        return Outcome::refused(row.error());
    Reader reader(**workspace);
    const RelatedIndex index(readRelated(reader));
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    Outcome out;
    out.text = nameOf(*row) + u"  "_s + (*workspace)->title(row->id) + u"\n\n"_s;
    QJsonArray earlier;
    for (const RelatedProposal &one : index.earlier(row->id, *limit)) {
        earlier.append(jsonOf(**workspace, one));
        out.text += lineOf(**workspace, one);
    }
    if (earlier.isEmpty())
        out.text +=
            Cli::tr("No earlier recommendation has words, themes or addressees in common with it.") + u'\n';
    out.data[u"recommendation"_s] = QJsonObject{{u"id"_s, row->id.toString()},
                                                {u"reference"_s, row->reference()},
                                                {u"text"_s, (*workspace)->title(row->id)}};
    out.data[u"earlier"_s] = earlier;
    return out;
}

}  // namespace tri::cli
