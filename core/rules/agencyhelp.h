// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How agencies could help with a recommendation, told by what is entered of them: mandates, earlier support, projects,
// people. Each point is a reason; nothing is said of the worth of any agency.

#include "core/kinds/followup.h"
#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/kinds/planningcycle.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/role.h"
#include "core/kinds/state.h"
#include "core/kinds/support.h"
#include "core/rules/reader.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace tri {

/// What support is planned by, each kind read once. Contact data of persons are left behind.
struct PlanningData {
    QList<State> states;
    QList<PlanningCycle> cycles;
    QList<Support> supports;
    QList<FollowUp> followUps;
    QList<Recommendation> recommendations;
    QList<Project> projects;
    QList<Organisation> agencies;
    QList<Person> persons;
    QList<Role> roles;
    QHash<RecordId, RecordId> themeAbove;
    QHash<RecordId, PartialDate> meetings;  ///< their last days
};
[[nodiscard]] PlanningData readPlanning(Reader &reader);

struct HelpReason {
    enum class Kind {
        Addressed,       ///< the recommendation is addressed to it
        Mandate,         ///< records: themes of its mandate that are those of the recommendation
        MandateWider,    ///< records: a wider theme of its mandate
        SupportsIt,      ///< records: its support for this recommendation
        SupportsLike,    ///< records: its support for recommendations like this one
        ProjectOnIt,     ///< records: projects that name the recommendation
        ProjectOnTheme,  ///< records: projects on its themes
        FollowsUp,       ///< records: its own follow-up of it
        Experts,         ///< records: its people who know a theme
    };
    Kind kind = Kind::Mandate;
    RecordIds records;
};
[[nodiscard]] QString helpReasonKey(HelpReason::Kind kind);
/// In words, with the names of what it rests on: "supported recommendations like this: GFMD3-R01".
[[nodiscard]] QString helpReasonText(const Workspace &workspace, const HelpReason &reason,
                                     const QString &language);

struct AgencyHelp {
    RecordId agency;
    QList<HelpReason> reasons;  ///< in the order of the kinds
    int load = 0;               ///< supports that it has under way or on offer; lets others be seen too
    [[nodiscard]] bool has(HelpReason::Kind kind) const;
};

/// Pure. Agencies that exist on the day and for which anything speaks: by how much, then by how little they carry already.
[[nodiscard]] QList<AgencyHelp> agencyHelp(const PlanningData &data, const Recommendation &recommendation,
                                           const QDate &day);

/// Support that is on offer, talked of, agreed or under way.
[[nodiscard]] bool isPresent(const Support &support);
/// Themes of the recommendation, the main ones first.
[[nodiscard]] RecordIds themesOf(const Recommendation &recommendation);

}  // namespace tri
