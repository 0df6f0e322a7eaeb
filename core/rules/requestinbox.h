// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/requesttimes.h"

namespace tri {

/// What a request waits for.
enum class RequestStep {
    Answer,   ///< nobody has offered anything yet
    Confirm,  ///< an offer is there and wants a yes
    Deliver,  ///< an offer was accepted
    Done,     ///< delivered, declined or withdrawn, not long ago
};

struct InboxLine {
    RecordId request;
    RequestStep step = RequestStep::Answer;
    QString status;                ///< key: of the request or, for those who declined, "declined"
    PartialDate date;              ///< by which it is needed; of what is done: when that was, as far as known
    std::optional<DayRange> left;  ///< days from today to the day needed; negative: past
    friend bool operator==(const InboxLine &, const InboxLine &) = default;
};

/// What is done stays in the inbox for so many days.
inline constexpr int kLatelyDays = 60;

/// Pure. What waits for whom, first what is needed first; what is done comes last, the latest first. @p agency null: the step of
/// each request as a whole. Else its own part in it: what it offered itself, or whether it was asked and has not answered.
/// Those who coordinate an answer see the request as a whole. Drafts are left out: nobody has asked.
[[nodiscard]] QList<InboxLine> requestInbox(const RequestData &data, const RecordId &agency,
                                            const QDate &today);

[[nodiscard]] QString requestStepText(RequestStep step);
/// "in 12 days", "today", "4 days past", "in 3 to 30 days".
[[nodiscard]] QString daysLeftText(const DayRange &left);

}  // namespace tri
