// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A frozen release of a brief; never changed afterwards, only followed by another or withdrawn.
struct IssuedBrief {
    RecordId id;
    LocalText title;
    QString reference;
    RecordId brief;
    RecordId meeting;
    std::optional<qint64> number;  ///< counts up within the workspace
    QString version;
    PartialDate issuedOn;
    QString issuedBy;
    QString copy;
    QString language;
    QString classification;
    RecordIds recipients;
    QString otherRecipients;
    RecordId previous;
    PartialDate withdrawnOn;
    QString revision;  ///< copy and number of the last commit
    QString file;
    QString fileName;
    std::optional<qint64> pages;
    QString note;
    QString handling;
};

template <> const KindOf<IssuedBrief> &kindOf<IssuedBrief>();

}  // namespace tri
