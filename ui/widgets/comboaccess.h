// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tri::ui {

/// For all boxes with a list of choices that are made from now on. Qt's own says only what is chosen where a label does not
/// stand right beside it, and can be opened from outside but not set: here it says what it is about too, and goes to the
/// next and the previous choice as the arrow keys do.
void installComboAccess();

}  // namespace tri::ui
