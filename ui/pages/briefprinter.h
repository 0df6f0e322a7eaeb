// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/render/placeditems.h"

class QPrinter;

namespace tri::ui {

/// Paints the pages as the preview does, each in its own size and direction. Heeds the printer's choice of pages.
[[nodiscard]] Status printDocument(const PlacedDocument &document, QPrinter &printer);

}  // namespace tri::ui
