// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace tri::ui {

/// Before a line of a mirrored screen: it then runs from right to left, whatever name it begins with.
inline constexpr QChar kRightToLeftMark(0x200F);

}  // namespace tri::ui
