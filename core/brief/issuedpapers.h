// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is kept of the papers that were handed out, and what is known around them: whom to propose as recipients, and what was
// said on them.

#include "core/brief/issuing.h"
#include "core/kinds/briefcomment.h"

namespace tri {

/// The pages of an issued paper, byte for byte as they were kept; they are held against their SHA-256 on the way. Fails with
/// the reason where they are not in this copy (NotFound), are damaged, or were never kept.
[[nodiscard]] Result<QByteArray> issuedPages(Reader &reader, const IssuedBrief &issued);

/// The one of this number. Fails with NotFound, and with Invalid where two copies gave the same number before they were
/// merged: then by its id.
[[nodiscard]] Result<IssuedBrief> issuedNumbered(Reader &reader, qint64 number);

/// Whom to propose as recipients: those of the last issue of this paper, else of the paper of the last meeting.
struct ProposedRecipients {
    RecordIds who;
    QString others;
    qint64 number = 0;  ///< of the issue they are from; 0 = there is none
};
[[nodiscard]] ProposedRecipients proposedRecipients(Reader &reader, const BriefRequest &request);

/// A later distribution of an issued paper, as one step.
[[nodiscard]] ChangeSet distribute(const IssuedBrief &issued, const RecordIds &recipients,
                                   const QString &others, const PartialDate &on, const RecordId &id);

/// What was said on a brief: what is open first, by due date; then what was decided, the last first.
[[nodiscard]] QList<BriefComment> commentsOn(Reader &reader, const RecordId &brief);

}  // namespace tri
