// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"

namespace tri {

/// Puts the same paper in another language beside @p document: text beside text, and in tables and titles one below the
/// other. What is the same in both, such as a name or a text that was never translated, is said once, over both columns.
void putBeside(BriefDocument &document, const BriefDocument &second);

/// For pages too narrow for two columns: what stands beside each other stands below each other, numbered once.
void stackSides(BriefDocument &document);

}  // namespace tri
