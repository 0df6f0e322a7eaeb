// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// What somebody said on a brief or on a draft of it that was handed around, and what became of it.
struct BriefComment {
    RecordId id;
    QString text;
    RecordId brief;
    RecordId issued;  ///< the draft that was commented on; null = the brief as it was at that time
    QString part;     ///< key in the recipe; "" = the paper as a whole
    QString place;    ///< within it, as people say it: "paragraph 7"
    RecordId author;
    QString authorText;
    PartialDate receivedOn;
    PartialDate due;
    RecordIds owners;
    QString state;
    QString answer;
    QString handling;
};

template <> const KindOf<BriefComment> &kindOf<BriefComment>();

}  // namespace tri
