// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followupstory.h"
#include "ui/services/appcontext.h"

namespace tri::ui {

/// What is told of a follow-up, line by line, in plain words. The words of the actor stay its own.
struct FollowUpLine {
    QString text;
    bool isHead = false;
    RecordId record{};  ///< where Enter leads; null = nowhere
    RecordId other{};   ///< of two accounts: the other one
};

/// Of one follow-up: how it stands and on what that rests, its course, accounts that differ, others, consent.
[[nodiscard]] QList<FollowUpLine> followUpLines(const AppContext &context, const FollowUpStory &story);
/// Of a recommendation: by actor, joint ones once, existing practice apart, accounts that differ.
[[nodiscard]] QList<FollowUpLine> recommendationLines(const AppContext &context, const FollowUpData &data,
                                                      const RecommendationStory &story);

/// The word of a status of follow-up, as the field has it.
[[nodiscard]] QString followUpWordText(const QString &word);

}  // namespace tri::ui
