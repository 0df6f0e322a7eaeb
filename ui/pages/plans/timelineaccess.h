// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tri::ui {

/// Lets assistive technology read a TimelineView as a tree, a row a child, with all that the picture tells in words.
void installTimelineAccess();

}  // namespace tri::ui
