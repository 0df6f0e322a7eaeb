// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tri::ui {

/// Tool tips are what readers hear as a description where there is no other, and Qt hands them on with their markup: of
/// widgets that get such a tip from now on, the words alone become the description.
void installTipAccess();

}  // namespace tri::ui
