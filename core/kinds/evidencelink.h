// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// What one experience, document or follow-up says to one lesson, and how much it bears.
struct EvidenceLink {
    RecordId id;
    RecordId lesson;
    RecordId evidence;
    QString direction;
    QString strength;
    LocalText reason;
    QString passage;
    RecordIds drawnBy;
    PartialDate date;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<EvidenceLink> &kindOf<EvidenceLink>();

}  // namespace tri
