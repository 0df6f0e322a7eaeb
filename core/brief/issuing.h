// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A paper that was handed out is kept as it was: numbered, with its pages and its words, each known by its digest. Two of
// them, or one and the paper as it is now, can be held against each other.

#include "core/brief/briefs.h"
#include "core/change/changeset.h"
#include "core/kinds/issuedbrief.h"

#include <QDateTime>

#include <functional>

namespace tri {

/// The number that the next paper gets: one more than the highest that was given in this workspace.
[[nodiscard]] qint64 nextIssueNumber(Reader &reader);
/// The paper as it is kept, with its number in the foot of each page.
[[nodiscard]] BriefDocument numbered(BriefDocument document, qint64 number);

struct Issue {
    BriefRequest request;
    BriefDocument document;  ///< numbered
    qint64 number = 0;
    QByteArray pdf;
    int pages = 0;
    QDateTime now{};  ///< as the person's clock has it
    QString author{};
};
/// Keeps the pages and the words of the paper and gives the records as one step: the issued brief, its words as a file that
/// is attached to it and, where the paper has no record of its own yet, that too. Fails with Stale when the number was
/// given meanwhile. @p made is the issued brief.
[[nodiscard]] Result<ChangeSet> issuePaper(Workspace &workspace, const Issue &issue,
                                           RecordId *made = nullptr);

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
