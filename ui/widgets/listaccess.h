// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tri::ui {

/// What assistive technology chooses in a list or a table becomes what the keyboard stands on there. Qt only selects it,
/// so that commands, and the record beside the list, would still be of another one. Nothing is done while nobody reads.
void installListAccess();

}  // namespace tri::ui
