// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/placeditems.h"

namespace tri::ui {

/// Where a part of a paper stands.
struct PartPlace {
    QString key;
    QString title;
    int first = 0;     ///< page, from 0
    int last = 0;      ///< page
    qreal length = 0;  ///< in pages
};
/// The parts that say something, in their order.
[[nodiscard]] QList<PartPlace> partPlaces(const BriefDocument &document, const PlacedDocument &placed);

/// What stands beyond the most pages that the paper may have, and which parts are the longest; "" when it keeps to them or
/// has no limit.
[[nodiscard]] QString pageLimitText(const BriefDocument &document, const PlacedDocument &placed);

}  // namespace tri::ui
