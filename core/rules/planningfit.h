// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What could fit the next planning cycle of one State, with the reasons. It is a list to choose from: nothing is counted
// per State, and what the State does not pursue is not proposed.

#include "core/change/changeset.h"
#include "core/rules/agencyhelp.h"
#include "core/rules/planningcalendar.h"

namespace tri {

struct FitReason {
    enum class Kind {
        FollowUp,         ///< records: the State's own follow-up; choice: its status
        Addressed,        ///< to this State by name
        AddressedToAll,   ///< to all States
        ThemeOfCycle,     ///< records: themes that the cycle has too
        ThemeOfFollowUp,  ///< records: the State's follow-up on the theme
        Support,          ///< records: present support of the State
        Project,          ///< records: projects in the State
        Agencies,         ///< records: agencies whose mandate has the theme, or which helped with the like
    };
    Kind kind = Kind::Addressed;
    RecordIds records;
    QString choice;
};
[[nodiscard]] QString fitReasonKey(FitReason::Kind kind);
[[nodiscard]] QString fitReasonText(const Workspace &workspace, const FitReason &reason,
                                    const QString &language);

/// One recommendation that could be proposed.
struct FitLine {
    enum class Group { TakenUp, Addressed, AllStates };
    Group group = Group::Addressed;
    RecordId recommendation;
    RecordId followUp;  ///< the State's, or null
    QList<FitReason> reasons;
    RecordIds agencies;  ///< that could help, those with most reasons first
    RecordId support;    ///< that fits the cycle already; null = none
    RecordIds themes;
};
[[nodiscard]] QString fitGroupKey(FitLine::Group group);
[[nodiscard]] QString fitGroupText(FitLine::Group group);

struct PlanningFit {
    State state;
    StateCalendar calendar;
    QList<FitLine> lines;
    int rest = 0;  ///< recommendations to all States with no other reason
};
/// Pure. nullopt when the State is not among the data. The cycle is that of the calendar (its target).
[[nodiscard]] std::optional<PlanningFit> planningFit(const PlanningData &data, const RecordId &state,
                                                     const QDate &day);

/// Whether the words among the addressees mean every State: "States", "All participating States", "Governments".
[[nodiscard]] bool addressesAllStates(const Recommendation &recommendation);

/// A support record of a line, for the cycle. Without @p isOffered its status stays open, since nobody has offered anything.
/// Fails when it is there already, or no agency is named.
struct NewFitSupport {
    RecordId agency;
    bool isOffered = false;
};
[[nodiscard]] Result<ChangeSet> supportOfLine(const PlanningFit &fit, const FitLine &line,
                                              const NewFitSupport &wanted, const RecordId &newId,
                                              const QString &subject);

/// The cycles of all States that have any, for one picture: States in the order of the kind.
[[nodiscard]] QList<StateCalendar> allCalendars(const PlanningData &data, const QDate &day);

}  // namespace tri
