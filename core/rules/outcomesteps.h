// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meeting.h"
#include "core/kinds/outcome.h"
#include "core/rules/reader.h"

#include <functional>

namespace tri {

/// What an outcome of a meeting can be carried on as.
enum class OutcomeStep { Activity, Request, FollowUp, Recommendation };
inline constexpr std::array kOutcomeSteps{OutcomeStep::Activity, OutcomeStep::Request, OutcomeStep::FollowUp,
                                          OutcomeStep::Recommendation};
[[nodiscard]] const RecordSpec &kindOfStep(OutcomeStep step);

/// What a step needs to know beside the outcome itself.
struct StepFacts {
    RecordId id;         ///< of the new record
    Meeting meeting{};   ///< empty when the outcome names none that is here
    QString reference{}; ///< of a new recommendation, which needs one
    /// Kind key of a linked record; "" when it is not here.
    std::function<QString(const RecordId &)> kindOf{};
    std::function<QString(const RecordId &)> nameOf{};
};

// Pure. The new record with the outcome's words, those responsible, dates, themes, area, handling and meeting; it says
// where it comes from, and the outcome gets the link to it: one step.
[[nodiscard]] ChangeSet becomeActivity(const Outcome &outcome, const StepFacts &facts);
[[nodiscard]] ChangeSet becomeRequest(const Outcome &outcome, const StepFacts &facts);
[[nodiscard]] ChangeSet becomeFollowUp(const Outcome &outcome, const StepFacts &facts);
[[nodiscard]] ChangeSet becomeRecommendation(const Outcome &outcome, const StepFacts &facts);

/// The first record of that kind that the outcome became and that is still there; null when there is none.
[[nodiscard]] RecordId alreadyBecame(Reader &reader, const Outcome &outcome, OutcomeStep step);
/// The step as read from the workspace. A second time it fails with Exists and names the first; see alreadyBecame.
[[nodiscard]] Result<ChangeSet> becomeRecord(Reader &reader, const Outcome &outcome, OutcomeStep step,
                                             const RecordId &id);

}  // namespace tri
