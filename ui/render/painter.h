// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/placeditems.h"

class QPainter;

namespace tri::ui {

/// Paints page @p page (from 0) with its top left corner at the painter's origin; @p scale = device units per point.
void paintPage(QPainter &painter, const PlacedDocument &document, int page, qreal scale);

}  // namespace tri::ui
