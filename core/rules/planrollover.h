// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plancontents.h"

#include <functional>

namespace tri {

/// What becomes of an open line when the next plan begins.
enum class LineFate { Done, Continue, Drop };

/// How the next plan is made of the present one.
struct RollOver {
    enum class Dates {
        Shift,  ///< by as much as the new plan begins later
        Empty,  ///< to be agreed anew
    };
    struct Choice {
        LineFate fate = LineFate::Continue;
        QString reason;  ///< of a line that is dropped
    };
    LocalText title;
    QString reference;
    PartialDate from;
    PartialDate to;
    Dates dates = Dates::Shift;
    bool closeOld = true;
    QHash<RecordId, Choice> lines;  ///< one for each open line of the present plan
    PartialDate today;
};

/// What it comes to, before anything is written.
struct RollOverCounts {
    int done = 0;
    int continued = 0;
    int dropped = 0;
    int undecided = 0;  ///< open lines without a choice
    int along = 0;      ///< closed lines that come along, because something under them continues
    int indicators = 0;
    int milestones = 0;
};

/// Pure. The open lines, in the order of the outline: each of them is to be accounted for exactly once.
[[nodiscard]] RecordIds openLines(const PlanTree &tree);
/// Pure. What is likely: a line with nothing open left below it, all of it done, is done; everything else continues.
[[nodiscard]] QHash<RecordId, RollOver::Choice> suggestedFates(const PlanTree &tree);
/// Pure. Chooses for the lines and, with @p branches, for all open ones below them. What continues takes the open lines
/// above it along, since it would hang nowhere.
void chooseFate(QHash<RecordId, RollOver::Choice> &choices, const PlanTree &tree, const RecordIds &lines,
                const RollOver::Choice &choice, bool branches);
[[nodiscard]] RollOverCounts countRollOver(const PlanContents &plan, const RollOver &wanted);

/// The new plan, its lines, indicators and milestones, and what the old ones become, as one step. Fails with Invalid when
/// the new plan has no title or period, a line has no choice or one without its reason, or continues under one that does not.
[[nodiscard]] Result<ChangeSet> rollOver(const PlanContents &plan, const RollOver &wanted,
                                         const std::function<RecordId()> &newId, RecordId *made = nullptr);

/// Pure. As precise as before: 30 June 2014 and a year gives 30 June 2015, June 2014 gives June 2015.
[[nodiscard]] PartialDate shifted(const PartialDate &date, int months);

}  // namespace tri
