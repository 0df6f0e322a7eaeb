// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/render/placeditems.h"

namespace tri::ui {

/// Where a text stands at its lines' sides; Own = at the start side of its own language.
enum class Side { Left, Right, Center, Own };

struct FlowRequest {
    Inlines text;
    Role role = Role::Body;
    QString language;  ///< of the document
    qreal width = 0;
    Side side = Side::Own;
    int block = -1;
    int row = -1;
    int column = -1;
};

/// Breaks a text into lines of fixed height. All of the text is in the lines: words longer than a line are broken.
[[nodiscard]] std::shared_ptr<TextFlow> makeFlow(const FlowRequest &request);
/// Width of the text on one line.
[[nodiscard]] qreal naturalWidth(const FlowRequest &request);

}  // namespace tri::ui
