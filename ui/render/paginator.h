// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/brief/briefdocument.h"
#include "ui/render/placeditems.h"

namespace tri::ui {

/// Lays a brief out on pages. Nothing is left out, cut off or scaled – unless @p progress is cancelled: then it ends early,
/// and what comes back is good for nothing.
[[nodiscard]] PlacedDocument paginate(const BriefDocument &document, Progress *progress = nullptr);

/// The page, counted from 1, on which each part that the contents list begins, under its anchor.
[[nodiscard]] QHash<QString, int> pagesOfParts(const BriefDocument &document);

}  // namespace tri::ui
