// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The builders of a brief's parts; briefs.cpp maps the part keys of recipes to them.

#include "core/brief/composer.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/position.h"

namespace tri::parts {

using Builder = void (*)(Composer &, const RecipePart &);

void title(Composer &composer, const RecipePart &part);
void purpose(Composer &composer, const RecipePart &part);
void keyMessages(Composer &composer, const RecipePart &part);
void scenario(Composer &composer, const RecipePart &part);
void participants(Composer &composer, const RecipePart &part);
void background(Composer &composer, const RecipePart &part);
void actions(Composer &composer, const RecipePart &part);
void items(Composer &composer, const RecipePart &part);
void requests(Composer &composer, const RecipePart &part);
void themeReview(Composer &composer, const RecipePart &part);
void priorities(Composer &composer, const RecipePart &part);
void followUp(Composer &composer, const RecipePart &part);
void logistics(Composer &composer, const RecipePart &part);
void annexes(Composer &composer, const RecipePart &part);

/// The line at the head and foot of every page.
[[nodiscard]] QString classificationLine(const Composer &composer);
[[nodiscard]] QString versionLine(Composer &composer);

/// The classification of this copy: a shared copy is for the three sides however the office marks its own, and an
/// office copy, which holds what the others do not see, is never wider than internal.
[[nodiscard]] Handling copyClassification(const QString &chosen, bool sharedCopy);

/// Requests made for an item or linked from it, each once.
[[nodiscard]] QList<ExpertiseRequest> requestsOf(Composer &composer, const AgendaItem &item);
/// The number by which people know an area of cooperation.
[[nodiscard]] QString areaNumber(Composer &composer, const AgendaItem &item);
/// The themes that this copy's items carry.
[[nodiscard]] RecordIds itemThemes(const Composer &composer);

}  // namespace tri::parts
