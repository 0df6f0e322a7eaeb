// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of a work plan's papers; planpapers.cpp maps the part keys of recipes to them.

#include "core/brief/parts.h"
#include "core/rules/plancompare.h"

namespace tri {

/// A paper of a plan while it is being written.
struct PlanPaper {
    Composer c;
    PlanContents plan;  ///< as it was at the moment
    PlanMoment at;
    PlanMoment then;  ///< of what changed
    QList<PlanVersion> versions;
    PlanComparison comparison;
    bool wide = false;  ///< landscape from the first page on: a title alone is no page

    /// Whether this copy shows a record as it was then; counts what it does not.
    [[nodiscard]] bool shows(const Row &row);
    /// "Version 2, 14 May 2014: For the Principals", or that it is a draft, and of which day.
    [[nodiscard]] QString versionLine();
    [[nodiscard]] QString momentName(const PlanMoment &moment);
};

namespace planparts {

void title(PlanPaper &paper, const RecipePart &part);
void purpose(PlanPaper &paper, const RecipePart &part);
void outline(PlanPaper &paper, const RecipePart &part);
void gaps(PlanPaper &paper, const RecipePart &part);
void changes(PlanPaper &paper, const RecipePart &part);

/// The word of a choice field in the print language.
[[nodiscard]] QString choiceIn(const QString &language, const Row &row, const char *field);

}  // namespace planparts
}  // namespace tri
