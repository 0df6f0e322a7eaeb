// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules of plancheck.h, one function each; the table in plancheck.cpp names them.

#include "core/rules/plancheck.h"

#include <QCoreApplication>

namespace tri::planrules {

using Gaps = QList<PlanGap>;

void noOwner(const PlanFacts &facts, Gaps &out);
void ownerNotThere(const PlanFacts &facts, Gaps &out);
void noTheme(const PlanFacts &facts, Gaps &out);
void noIndicator(const PlanFacts &facts, Gaps &out);
void noDate(const PlanFacts &facts, Gaps &out);
void datesExchanged(const PlanFacts &facts, Gaps &out);
void outsideParent(const PlanFacts &facts, Gaps &out);
void outsidePlan(const PlanFacts &facts, Gaps &out);
void dependencyOrder(const PlanFacts &facts, Gaps &out);
void dependencyCircle(const PlanFacts &facts, Gaps &out);
void overdueSilent(const PlanFacts &facts, Gaps &out);
void movedSilently(const PlanFacts &facts, Gaps &out);
void outputWithoutWork(const PlanFacts &facts, Gaps &out);
void workUnderNothing(const PlanFacts &facts, Gaps &out);
void strayLine(const PlanFacts &facts, Gaps &out);
void numberTwice(const PlanFacts &facts, Gaps &out);
void noNumber(const PlanFacts &facts, Gaps &out);
void deadLink(const PlanFacts &facts, Gaps &out);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanCheck)
};

/// A gap at a line of the plan, without its words.
[[nodiscard]] PlanGap gapAt(const PlanFacts &facts, int line, const char *rule, const char *field,
                            PlanGap::Severity severity);
[[nodiscard]] QString named(const LocalText &title);
/// The first and the last day of an activity as it stands: its own dates, else what its due date says.
[[nodiscard]] QDate beginOf(const Activity &work);
[[nodiscard]] QDate endOf(const Activity &work);

}  // namespace tri::planrules
