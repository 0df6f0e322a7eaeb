// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/agendamoves.h"

namespace tri {

/// A record that a proposal comes from, with what it adds in words.
struct ProposalSource {
    RecordId record;
    QString fact;
};

/// One item that the next agenda might have, and why. Nothing is written before it is accepted.
struct AgendaProposal {
    /// In the order in which they stand within an area.
    enum class Origin {
        Area,     ///< the area of cooperation itself: a section for what stands in it
        Carried,  ///< not treated at the last meeting
        Action,   ///< an action of an earlier meeting that still waits
        Due,      ///< due by the day of the meeting
        Changed,  ///< what is new since the last meeting
        Themes,   ///< not reviewed for long
        Backlog,  ///< waits for a meeting
    };
    QString key;  ///< the same for the same proposal whenever it is made
    Origin origin = Origin::Area;
    LocalText title;
    RecordId area;  ///< null: no area
    std::optional<qint64> minutes;
    RecordIds related;
    RecordIds themes;
    QString reason;  ///< in plain words, with the facts
    QList<ProposalSource> sources;
    RecordId item;  ///< carried: the item of the earlier meeting; backlog: the item that waits
    LocalText carryReason;
    bool suggested =
        true;  ///< taken unless the person drops it; what waits in the backlog is taken on purpose
    int order = 0;
};

/// Months after which a theme should be looked at again.
inline constexpr int kReviewMonths = 12;

[[nodiscard]] QString originText(AgendaProposal::Origin origin);  ///< "Open action"
[[nodiscard]] QString originKey(AgendaProposal::Origin origin);   ///< "action"

/// What the agenda of @p meeting might take up, by area of cooperation: what the last meeting left open or did not reach, what
/// is due by its day, what is new since, the themes not reviewed for long, and the backlog. What the agenda has is left out.
[[nodiscard]] QList<AgendaProposal> draftAgenda(Reader &reader, const Meeting &meeting, const QDate &today);

/// The accepted ones in their order as items of the agenda, after those it has: under the section of their area where there is
/// one. What disappeared meanwhile is passed over.
[[nodiscard]] ChangeSet acceptProposals(Reader &reader, const Meeting &meeting,
                                        const QList<AgendaProposal> &accepted, const MakeId &newId);

}  // namespace tri
