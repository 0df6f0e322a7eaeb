// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tri::ui {

/// Lets assistive technology read a ChainView as a list, a record a child, which tells how one came to it, its name, its
/// place and all its lines with direction and strength.
void installChainAccess();

}  // namespace tri::ui
