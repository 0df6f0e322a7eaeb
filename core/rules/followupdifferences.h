// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followupstory.h"

namespace tri {

/// At most so many days lie between two accounts of about the same time.
inline constexpr int kNearDays = 92;

/// Pure. All pairs among the accounts of a course that do not say the same, the older first.
[[nodiscard]] QList<FollowUpDifference> followUpDifferences(const QList<FollowUpEntry> &course);
/// Projects that the account names as evidence and that have another word themselves.
[[nodiscard]] QList<FollowUpDifference> evidenceDifferences(const FollowUpData &data,
                                                            const FollowUpEntry &account);

}  // namespace tri
