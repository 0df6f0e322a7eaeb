// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/render/placeditems.h"

namespace tri::ui {

/// Lays a brief out on pages. Nothing is left out, cut off or scaled.
[[nodiscard]] PlacedDocument paginate(const BriefDocument &document);

}  // namespace tri::ui
