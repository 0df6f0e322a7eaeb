// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A paper that was handed out is kept as it was: numbered, with its pages and its words, each known by its digest. Two of
// them, or one and the paper as it is now, can be held against each other.
//
// Every kept paper has a number of its own in the workspace ("No. 7"), so that one word names it. A draft says besides which
// draft it is. Drafts count up within a paper, its copy and its language, since these follow each other on one desk: whoever
// reads the French paper meets no gaps. A release takes no number of that row; it keeps that of the last draft, and drafts
// after it go on from there, so that no two papers on a desk are both "Draft 3".

#include "core/brief/briefs.h"
#include "core/change/changeset.h"
#include "core/kinds/issuedbrief.h"

#include <QDateTime>

#include <functional>

namespace tri {

/// "Draft 3" or "Final", in the language of the paper; "" for one that is being worked on.
[[nodiscard]] QString stageText(const BriefRequest &request);
/// How a paper is marked while it is being worked on: as somebody typed it, unless a draft of that number was handed around
/// already; then "After No. 7 (Draft 3)", so that it is not taken for that one. "" where there is nothing to say.
[[nodiscard]] QString workingText(Reader &reader, const BriefRequest &request, const QString &typed);
/// The paper with what it says of itself in its version line, and until when comments are asked for. makeBrief ends here.
[[nodiscard]] BriefDocument staged(Reader &reader, BriefDocument document, const BriefRequest &request);
/// The number that the next draft of this paper gets: one more than that of the last one, or what is typed as version of
/// the brief ("Draft 3") where that is further on.
[[nodiscard]] qint64 nextDraftNumber(Reader &reader, const BriefRequest &request);
/// The request of a paper that is to be handed out, as a draft with its number or released.
[[nodiscard]] BriefRequest toBeIssued(Reader &reader, BriefRequest request, bool release);

/// The number that the next paper gets: one more than the highest that was given in this workspace.
[[nodiscard]] qint64 nextIssueNumber(Reader &reader);
/// The paper as it is kept, with its number in the foot of each page.
[[nodiscard]] BriefDocument numbered(BriefDocument document, qint64 number);

struct Issue {
    BriefRequest request;    ///< as toBeIssued gives it
    BriefDocument document;  ///< numbered
    qint64 number = 0;
    QByteArray pdf;
    int pages = 0;
    QDateTime now{};  ///< as the person's clock has it
    QString author{};
    RecordIds recipients{};  ///< who gets it on this day
    QString otherRecipients{};
};
/// Keeps the pages and the words of the paper and gives the records as one step: the issued brief, its words as a file that
/// is attached to it and, where the paper has no record of its own yet, that too. Fails with Stale when the number was
/// given meanwhile. @p made is the issued brief.
[[nodiscard]] Result<ChangeSet> issuePaper(Workspace &workspace, const Issue &issue,
                                           RecordId *made = nullptr);

/// All that were issued, the last one first; those of @p briefs alone where some are named.
[[nodiscard]] QList<IssuedBrief> allIssued(Reader &reader, const RecordIds &briefs = {});
/// The papers that were issued of this one, in its copy and language; the last one first.
[[nodiscard]] QList<IssuedBrief> issuedOf(Reader &reader, const BriefRequest &request);
/// The words of an issued paper. Fails with NotFound where they are not in this copy.
[[nodiscard]] Result<QString> issuedText(Reader &reader, const IssuedBrief &issued);

/// A line of a paper, in both, only in the earlier or only in the later one.
struct PaperLine {
    enum class In { Both, Earlier, Later };
    In in = In::Both;
    QString text;
    friend bool operator==(const PaperLine &, const PaperLine &) = default;
};
/// Pure. All lines of both in their order; what was changed stands as the earlier line before the later one.
[[nodiscard]] QList<PaperLine> comparePapers(const QString &earlier, const QString &later);
/// Pure. Only what differs, each stretch below the line before it that is in both.
[[nodiscard]] QList<PaperLine> differencesOf(const QList<PaperLine> &lines);

}  // namespace tri
