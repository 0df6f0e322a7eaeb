// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What does not fit in experiences, lessons, their evidence and offers.

#include "core/kinds/evidencelink.h"
#include "core/kinds/experiencereview.h"
#include "core/kinds/lesson.h"
#include "core/kinds/offer.h"
#include "core/rules/crossfinding.h"

namespace tri {

/// Evidence of a lesson that follows from the lesson itself: a follow-up to what it led to, or an experience or document
/// made later for it. What is surely older than the lesson cannot rest on it. Told at the list of the lesson that names the
/// evidence, and of an evidence_link at the link. Rule: circular_evidence.
[[nodiscard]] QList<CrossFinding> circularEvidence(Reader &reader);
/// Likewise of one lesson: at its lists and at its links.
[[nodiscard]] QList<CrossFinding> circularEvidence(Reader &reader, const Lesson &lesson);
/// The way from the lesson over @p first, which it rests on, back to it; empty when there is none.
[[nodiscard]] RecordIds evidenceCircle(Reader &reader, const Lesson &lesson, const RecordId &first);

/// An offer of who was not there yet, or no longer, on the day of the offer. Rule: offer_existence.
[[nodiscard]] QList<CrossFinding> offerFindings(Reader &reader, const Offer &offer);
/// A reviewer who declared a conflict of interest, here or in another review of the same experience, or who has a part in
/// the experience and did not say so. Rules: review_conflict, review_party.
[[nodiscard]] QList<CrossFinding> reviewFindings(Reader &reader, const ExperienceReview &review);

[[nodiscard]] CrossRule lessonRule();
[[nodiscard]] CrossRule evidenceLinkRule();
[[nodiscard]] CrossRule offerRule();
[[nodiscard]] CrossRule experienceReviewRule();

}  // namespace tri
