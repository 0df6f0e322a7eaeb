// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One statement of a priority; convergence is derived from the positions on it.
struct Priority {
    RecordId id;
    LocalText statement;
    QString reference;
    RecordIds proposedBy;
    QString otherProposers;
    std::optional<qint64> rank;  ///< 1 = highest
    QString status;
    PartialDate from;
    PartialDate to;
    RecordIds themes;
    RecordId area;
    LocalText rationale;
    LocalText wantedResult;
    RecordId raisedAt;
    RecordId previous;
    RecordIds related;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Priority> &kindOf<Priority>();

}  // namespace tri
