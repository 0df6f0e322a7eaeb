// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri {

/// What became of a damaged workspace.
struct SalvageReport {
    struct Record {
        RecordId id;
        QString kind;
        QString title;  ///< "" when nothing of it could be read
    };
    qint64 pages = 0;     ///< of the damaged file, the last one may be cut
    qint64 pageSize = 0;  ///< bytes; guessed where the header is lost
    bool headerLost = false;
    qint64 pagesRefused = 0;   ///< of a protected file: their seals do not fit, so they count as lost
    qint64 commits = 0;        ///< whose seal fits: taken as they are
    qint64 commitsInPart = 0;  ///< of these, held without the lines whose past is lost
    qint64 commitsLost = 0;    ///< seen or missed in the damaged log, and not taken as a whole
    qint64 changes = 0;        ///< lines of those that were taken: one record in one commit
    qint64 changesLost = 0;    ///< missed in the damaged log; what stood behind its end is not known
    qint64 verified = 0;       ///< living records whose present state bears seals that fit
    QList<Record>
        doubtful;  ///< brought in as a change of this day, as tables and loose lines of the log have them
    QList<Record> older;    ///< verified as they were before a change that is lost
    QList<Record> lost;     ///< known to have been there, and nothing more
    qint64 files = 0;       ///< contents of files, each with its hash
    QStringList filesLost;  ///< by hash
    qint64 peers = 0;       ///< notes on other copies, and on packages sent to them, which no log has
    qint64 sent = 0;
    bool notesInDoubt = false;  ///< no seal of a page vouches for these

    [[nodiscard]] bool isWhole() const
    {
        return doubtful.isEmpty() && older.isEmpty() && lost.isEmpty() && filesLost.isEmpty()
            && commitsLost == 0 && changesLost == 0;
    }
};

/// Makes a new workspace at @p out of what can be read of the damaged file at @p path, which is only read. One that is
/// protected must be unlocked, else Locked; what is made of it is protected by the same key, under the same locks, from its
/// first byte on. Fails with Exists where @p out is there, NotAWorkspace where nothing was found; then nothing is left behind.
[[nodiscard]] Result<SalvageReport> salvageWorkspace(const QString &path, const QString &out,
                                                     const Workspace::Options &options);

}  // namespace tri
