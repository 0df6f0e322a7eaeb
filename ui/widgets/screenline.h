// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringList>

namespace tri::ui {

/// Before a line of a mirrored screen: it then runs from right to left, whatever name it begins with.
inline constexpr QChar kRightToLeftMark(0x200F);

/// Short facts about one thing in one line; those that are empty are left out. On a mirrored screen each keeps the order of its
/// own letters, and the line runs from the right.
[[nodiscard]] QString factsLine(QStringList facts);

}  // namespace tri::ui
