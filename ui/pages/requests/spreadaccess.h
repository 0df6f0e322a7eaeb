// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tri::ui {

/// Lets assistive technology read a SpreadChart as a list, a group a child, with all that the picture tells in words.
void installSpreadAccess();

}  // namespace tri::ui
