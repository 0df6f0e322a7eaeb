// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/render/blockflow.h"

namespace tri::ui {

/// Classification and footer on every page; needs all pages, for "page x of y".
void addFurniture(PlacedDocument &placed, const BriefDocument &document);

}  // namespace tri::ui
