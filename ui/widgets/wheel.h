// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tri::ui {

/// A wheel turn meant for the form or the panel must not change a value on the way: the box passes it on.
void leaveWheelToParent(QWidget &box);

}  // namespace tri::ui
