// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"

namespace tri {

/// A kind with a due date and a "first_" field of the same name keeps the date as first agreed: when the due date moves and
/// no first one is known, the former due date becomes it. Asked before a change is written, wherever it was made; a reason
/// for the new date is then missed by the kind's own check.
void keepFirstDate(const Row &before, Row &after);

}  // namespace tri
