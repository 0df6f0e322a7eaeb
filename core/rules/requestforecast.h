// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/handling.h"
#include "core/base/result.h"
#include "core/change/changeset.h"
#include "core/rules/requesttimes.h"

#include <functional>

namespace tri {

/// An earlier request that a proposal rests on.
struct ForecastEvidence {
    RecordId request;
    QString reference;                     ///< of the request; "" = it has none
    RecordId meeting;                      ///< the Forum Meeting before which it was asked
    RecordIds chair;                       ///< who was in the chair then
    DayRange daysBefore;                   ///< from asking to the Forum Meeting; negative: after it
    std::optional<DayRange> neededBefore;  ///< from the day it was needed to the Forum Meeting
    friend bool operator==(const ForecastEvidence &, const ForecastEvidence &) = default;
};

/// A request that may be expected before a coming Forum Meeting, and why. Nothing is written before it is accepted.
struct ProposedRequest {
    QString key;      ///< the same for the same proposal whenever it is made
    LocalText title;  ///< of the last request of this line
    QString kind;
    RecordIds themes;
    RecordId area;
    RecordId askedBy;           ///< where it was the same each time, or always the Chair; else null
    PartialDate askedOn;        ///< expected; a month where no earlier day is known better
    PartialDate askedEarliest;  ///< as early and as late as it ever was, from the day of the coming meeting
    PartialDate askedLatest;
    PartialDate neededBy;  ///< null: it was never said
    PartialDate neededEarliest;
    PartialDate neededLatest;
    QList<ForecastEvidence> evidence;      ///< the earliest Forum Meeting first, one request a meeting
    int of = 0;                            ///< earlier Forum Meetings that have requests on record
    double recurrence = 0;                 ///< 0 to 1: how regularly it came, the last meetings counting most
    RecordIds agencies;                    ///< asked at least every second time
    Handling handling = Handling::Public;  ///< the narrowest circle of what it is drawn from
    bool timePassed = false;               ///< it never was asked as late as today
    [[nodiscard]] int times() const { return int(evidence.size()); }
};

struct Forecast {
    struct Known {
        ProposedRequest proposal;
        RecordId request;  ///< that is there already
    };
    RecordIds basis;                   ///< earlier Forum Meetings with requests, the first one first
    QList<ProposedRequest> proposals;  ///< by the day they are expected
    QList<Known> alreadyThere;
    int undated = 0;  ///< earlier requests without a day or month of asking, which tell nothing about time
};

/// Pure. What was asked at the same distance before earlier Forum Meetings, as requests to be expected before @p meeting.
/// An invalid @p today: no proposal counts as passed. Fails when the record is no Forum Meeting or has no day or month.
[[nodiscard]] Result<Forecast> forecastRequests(const RequestData &data, const Meeting &meeting,
                                                const QDate &today);

/// "Asked before 4 of 6 earlier Forum Meetings, 92 to 131 days before: TRI-ER-01 (Sweden, 107 days before), …".
[[nodiscard]] QString forecastReason(const ProposedRequest &proposal,
                                     const std::function<QString(const RecordId &)> &nameOf);
/// "107 days before", "3 days after", "92 to 122 days before".
[[nodiscard]] QString daysBeforeText(const DayRange &days);

/// The chosen ones as drafts of requests for the meeting, in one step. None has a day of asking: nobody has asked yet. What is
/// there meanwhile is passed over.
[[nodiscard]] ChangeSet acceptForecast(const RequestData &data, const Meeting &meeting,
                                       const QList<ProposedRequest> &chosen,
                                       const std::function<RecordId()> &newId,
                                       const std::function<QString(const RecordId &)> &nameOf);

}  // namespace tri
