// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace tri::ui {

/// The margins of a layout or a widget along the line of reading: @p start is left in most languages and right in Arabic. Qt turns
/// round what stands in a layout, but not its margins. For windows that are built anew when the language changes.
template <typename Box> void setReadingMargins(Box *box, int start, int top, int end, int bottom)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    box->setContentsMargins(mirrored ? end : start, top, mirrored ? start : end, bottom);
}

}  // namespace tri::ui
