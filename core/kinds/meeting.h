// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/binding.h"

namespace tri {

/// A meeting of any of the three sides, or of them together; sessions stand below their Forum Meeting.
struct Meeting {
    RecordId id;
    LocalText title;
    QString reference;
    QString kind;
    QString series;
    RecordId parent;
    QString number;  ///< as people say it: "7", "2.1"
    QString roundtableNumber;
    std::optional<qint64> year;
    LocalText overallTheme;
    QString status;
    PartialDate from;
    PartialDate to;
    QString startTime;
    QString endTime;
    QString timeZone;  ///< IANA name
    QString place;
    QString venue;
    RecordId state;
    QString civilSocietyDays;
    RecordIds chair;
    QString chairPerson;
    PartialDate chairTermFrom;
    PartialDate chairTermTo;
    RecordIds convenors;
    RecordIds coChairs;
    RecordIds teamMembers;
    RecordIds partners;
    QString otherPartners;
    QString coordinator;
    QString preparedBy;
    LocalText purpose;
    LocalText desiredOutcome;
    LocalText keyMessages;
    LocalText background;
    LocalText scenario;
    LocalText logistics;
    LocalText mainOutput;
    QString note;
    std::optional<qint64> states;
    std::optional<qint64> organizations;
    std::optional<qint64> delegates;
    std::optional<qint64> civilSociety;
    QString figures;
    RecordIds themes;
    RecordId body;
    RecordId previous;
    RecordIds documents;
    QStringList languages;
    QString attribution;
    QString classification;
    QString versionLabel;
    bool isTemplate = false;
    QString calendarUid;                     ///< as another program's calendar file names it; "" = made here
    std::optional<qint64> calendarSequence;  ///< of the calendar file that was taken in last
    QString handling;
    QString source;
    QString verification;
};

template <> const KindOf<Meeting> &kindOf<Meeting>();

}  // namespace tri
