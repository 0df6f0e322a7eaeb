// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/expertiserequest.h"
#include "core/kinds/meeting.h"
#include "core/kinds/offer.h"
#include "core/kinds/role.h"
#include "core/rules/officeholders.h"
#include "core/rules/reader.h"

#include <QSet>

#include <optional>

namespace tri {

/// Everything that the statistics of requests and the forecast need, read with one question a kind.
struct RequestData {
    QList<ExpertiseRequest> requests;
    QList<Offer> offers;
    QList<Meeting> meetings;  ///< of all kinds: sessions lead to their Forum Meeting
    QList<Role> chairRoles;   ///< in the body that holds the chair of the Forum
    QSet<RecordId> persons;   ///< among the holders of these roles

    /// The Chair of the Forum on a day.
    [[nodiscard]] Chair chairOn(const QDate &day) const;
    [[nodiscard]] QList<Meeting>
    forumMeetings() const;  ///< those that may be held or were, the first one first
};
[[nodiscard]] RequestData readRequests(Reader &reader);

/// The first and the last that a number of days can be.
struct DayRange {
    int least = 0;
    int most = 0;
    [[nodiscard]] bool isExact() const { return least == most; }
    friend auto operator<=>(const DayRange &, const DayRange &) = default;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};
/// Days from one date to another; nullopt unless both are entered.
[[nodiscard]] std::optional<DayRange> rangeOfDays(const PartialDate &from, const PartialDate &to);

/// How many days something took, as it was: never an average alone.
struct DaySpread {
    QList<int> values;          ///< in ascending order; only where both days are known
    QList<DayRange> imprecise;  ///< where a month or a year alone is known: told apart, never guessed
    int missing = 0;            ///< a date is not entered
    int reversed = 0;           ///< the second day is before the first

    [[nodiscard]] qsizetype count() const { return values.size(); }
    [[nodiscard]] std::optional<int> least() const;
    [[nodiscard]] std::optional<int> most() const;
    /// The value below which @p part of all lie, between neighbours in proportion, as the QUARTILE of spreadsheets.
    [[nodiscard]] std::optional<double> quantile(double part) const;
    [[nodiscard]] std::optional<double> median() const { return quantile(0.5); }
    friend bool operator==(const DaySpread &, const DaySpread &) = default;
};

struct RequestGroup {
    enum class Known {
        Yes,
        No,       ///< nobody is named; nobody was in the chair
        Unclear,  ///< only the month or the year of asking is known, and more than one was in the chair in it
        Undated,  ///< the day of asking is not entered
    };
    Known known = Known::Yes;
    RecordIds who;     ///< who asked; the holders of the chair
    QString kind;      ///< key
    PartialDate from;  ///< of the chairmanship
    PartialDate to;
    int requests = 0;
    DaySpread notice;     ///< from asked to needed
    DaySpread answer;     ///< from asked to answered
    RecordIds members;    ///< the requests counted
};

/// What one agency was asked and what came of it, in requests, each once.
struct AgencyLoad {
    RecordId agency;
    int asked = 0;
    int offered = 0;  ///< it made an offer, asked or not
    int delivered = 0;
    int declined = 0;
    int open = 0;  ///< asked, not yet delivered or declined
    friend bool operator==(const AgencyLoad &, const AgencyLoad &) = default;
};

/// The requests behind the numbers of an AgencyLoad.
struct AgencyRequests {
    RecordId agency;
    RecordIds asked;
    RecordIds offered;
    RecordIds delivered;
    RecordIds declined;
    RecordIds open;
};

struct RequestTimes {
    RequestGroup all;
    QList<RequestGroup> byRequester;     ///< in the order of their ids: no ranking
    QList<RequestGroup> byKind;          ///< in the order of the kind's own choices
    QList<RequestGroup> byChairmanship;  ///< in the order of time
    QList<AgencyLoad> agencies;          ///< in the order of their ids
    QList<AgencyRequests> agencyRequests;  ///< in the same order
    int drafts = 0;                      ///< not asked yet, so not counted
    RecordIds neededBeforeAsked;
    RecordIds answeredBeforeAsked;
};
/// Pure. Drafts are left out.
[[nodiscard]] RequestTimes requestTimes(const RequestData &data);

}  // namespace tri
