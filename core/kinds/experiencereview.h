// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// One reviewer's view of one experience.
struct ExperienceReview {
    RecordId id;
    RecordId experience;
    RecordId reviewer;
    QString reviewerText;
    RecordId organisation;
    QString side;
    QString conflict;
    QString conflictNote;
    PartialDate askedOn;
    PartialDate due;
    PartialDate date;
    QString verdict;
    QString evidenceGrade;
    LocalText strengths;
    LocalText gaps;
    LocalText comments;
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<ExperienceReview> &kindOf<ExperienceReview>();

}  // namespace tri
