// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tri::ui {

/// For all check boxes, and buttons that stay down, that are made from now on. Qt's own only changes how such a button
/// stands when it is toggled from outside, and nobody who waits for a click hears of it: here it is clicked.
void installCheckAccess();

}  // namespace tri::ui
