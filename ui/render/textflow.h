// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/render/placeditems.h"

namespace tri::ui {

/// Breaks a text into lines of fixed height. All of the text is in the lines: words longer than a line are broken.
[[nodiscard]] std::shared_ptr<TextFlow> makeFlow(const FlowRequest &request);
/// Width of the text on one line.
[[nodiscard]] qreal naturalWidth(const FlowRequest &request);

}  // namespace tri::ui
