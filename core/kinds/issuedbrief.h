// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A brief as it was handed out, as a draft or released; never changed afterwards, only followed by another or withdrawn.
struct IssuedBrief {
    RecordId id;
    LocalText title;
    QString reference;
    RecordId brief;
    RecordId meeting;
    std::optional<qint64> number;  ///< counts up within the workspace
    QString stage;                 ///< "" = released: before there were drafts, everything was
    std::optional<qint64> draft;   ///< counts up within the paper, its copy and language; of a release the last one
    QString version;
    PartialDate issuedOn;
    QString issuedBy;
    QString copy;
    QString language;
    QString classification;
    PartialDate commentsBy;
    RecordIds recipients;  ///< on the day it was issued; who got it later has a distribution
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
