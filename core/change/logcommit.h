// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/change/registers.h"

#include <QDateTime>

namespace tri {

/// One record's part of a commit, with the entries as their canonical bytes.
struct LogLine {
    RecordId record;
    QString kind;
    QByteArray body;
    int place = -1;  ///< in a commit held in part: where the line stands among all of its lines
};

/// A commit as it stands in the log and travels between copies.
struct LogCommit {
    QString copy;
    qint64 number = 0;
    QString author;
    QString time;      ///< ISO 8601, UTC, milliseconds
    Origin origin = Origin::Edit;
    QString label;     ///< CommitLabel as JSON
    QString target;    ///< undo and redo: the stamp of the step; otherwise ""
    QByteArray previous;  ///< digest of this copy's commit before, hex; "" for the first
    QByteArray digest;    ///< SHA-256 over all of the above and all lines, hex
    QList<LogLine> lines;
    /// 0 = the commit is whole. Otherwise the lines are some of this many: who sends a part of a workspace sends those
    /// of the records in it. The digest, which covers all, is taken on trust until the others have come. A label may
    /// speak of the others, so it is left out of a part: "".
    int wholeLines = 0;
    /// The copy's commit before it is not here: it changed nothing in the part of the workspace that was sent.
    bool gap = false;

    [[nodiscard]] bool isPart() const { return wholeLines > 0; }
    [[nodiscard]] Stamp stamp() const;
    [[nodiscard]] QByteArray computeDigest() const;
};

}  // namespace tri
