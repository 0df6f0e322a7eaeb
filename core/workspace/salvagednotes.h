// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/salvage.h"
#include "core/workspace/peer.h"

#include <QSet>

namespace tri {

/// What a damaged copy alone knew of others, as far as its pages tell it. No log has it.
struct SalvagedNotes {
    QList<Peer> peers;        ///< by copy
    QList<SentPackage> sent;  ///< by their places
    bool areInDoubt = false;  ///< the file is open, so no seal of a page vouches for them

    [[nodiscard]] bool isEmpty() const { return peers.isEmpty() && sent.isEmpty(); }
};

/// Of notes in doubt nothing is taken that could keep a commit or a record from going where it is missing, or let one in that
/// was not asked for: of another copy that it has more than @p taken, which are the commits that bear seals; of a package that
/// other records were asked for than @p known. Pure.
[[nodiscard]] SalvagedNotes salvagedNotes(const RawWorkspace &raw, const CopyNumbers &taken,
                                          const QSet<RecordId> &known);

}  // namespace tri
