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

    [[nodiscard]] Stamp stamp() const;
    [[nodiscard]] QByteArray computeDigest() const;
};

}  // namespace tri
