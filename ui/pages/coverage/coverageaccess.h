// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tri::ui {

/// Lets assistive technology read a CoverageChart as a list, a mark a child, line after line, with its number in words.
void installCoverageAccess();

}  // namespace tri::ui
