// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/registers.h"
#include "core/store/salvage.h"

#include <QSet>

namespace tri {

/// What of a damaged log can be believed, and what is left beside it.
struct SalvagedLog {
    /// Their seals fit, and every line of theirs has all of its past in them: so they can be taken, and exchanged, as any
    /// other commits. Of a commit whose other lines lack their past this holds a part.
    QList<LogCommit> commits;
    qint64 inPart = 0;       ///< of these
    qint64 lines = 0;        ///< in these
    qint64 commitsLost = 0;  ///< seen or missed in the damaged log and not among these
    qint64 linesLost = 0;    ///< missed in the damaged log; what stood behind its last line is not known
    QHash<RecordId, RecordState> states;  ///< of the records, as these commits make them
    /// Of records that other lines tell of: what all lines say, in the order of the log, without regard to seals.
    QHash<RecordId, RecordState> told;
    QHash<RecordId, QSet<Stamp>> stamps;  ///< the commits that the states rest on

    [[nodiscard]] bool isWhole() const { return commitsLost == 0 && linesLost == 0; }
};

/// @p builtIn are commits that the program brings along: a damaged one is taken from them. Pure.
[[nodiscard]] SalvagedLog salvagedLog(const RawWorkspace &raw, const QList<LogCommit> &builtIn);

/// The commits that the heads of a record name; nothing when they cannot be read.
[[nodiscard]] std::optional<QSet<Stamp>> stampsInHeads(const QByteArray &heads);

}  // namespace tri
