// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/followup.h"
#include "core/kinds/recommendation.h"

#include <QDate>
#include <QList>

namespace tri {

/// Who says that a recommendation was taken up. What is older than the recommendation is a practice shown afterwards, and
/// counts as its follow-up to nobody.
enum class EntryVoice { Declared, Noted, Existing };
/// Pure. @p recommended is the day of the recommendation, as far as it is known.
[[nodiscard]] EntryVoice entryVoice(const FollowUp &entry, const PartialDate &recommended);

/// What is not entered yet, so that somebody can be asked for it. None is a fault of anybody.
enum class FollowUpLack {
    Consent,   ///< a State has not said that others may see it
    Source,    ///< nobody wrote down where it comes from
    NoStatus,  ///< no status word
    Date,      ///< no day since when
    Voice,     ///< neither declared nor noted
    NeverChecked,
    NotCheckedSince,  ///< for more than a year
};
inline constexpr int kCheckMonths = 12;  ///< after which an entry wants another look
/// Pure. In the order of the words above; @p byState as for the rule of shared copies.
[[nodiscard]] QList<FollowUpLack> followUpLacks(const FollowUp &entry, bool byState, const QDate &day);
[[nodiscard]] QString followUpLackKey(FollowUpLack lack);

/// What is missing of a recommendation itself.
enum class RecommendationLack { Source, ToBeChecked, Addressee, Theme };
/// Pure.
[[nodiscard]] QList<RecommendationLack> recommendationLacks(const Recommendation &recommendation);
[[nodiscard]] QString recommendationLackKey(RecommendationLack lack);

}  // namespace tri
