// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefs.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/meeting.h"
#include "core/rules/reader.h"

namespace tri {

/// The request of a speaker's brief and, where the paper is of one offer, that offer.
struct SpeakerSubject {
    ExpertiseRequest request;
    RecordId offer;
};
/// Fails when there is nothing that such a paper could be made of, or the copy must not tell of it.
[[nodiscard]] Result<SpeakerSubject> speakerSubject(Reader &reader, const BriefRequest &asked);
/// The meeting that the paper is for; empty when there is none, or this copy must not tell of it.
[[nodiscard]] Meeting speakerMeeting(Reader &reader, const ExpertiseRequest &request,
                                     const std::optional<AgendaItem> &item, bool shared);

}  // namespace tri
