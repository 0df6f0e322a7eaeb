// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

namespace tri::ui {

class NoticeBar;

/// Asks in @p notice for the day of a new record that comes from @p source (core/rules/renewal), makes it as one step and
/// opens it. Does nothing for records from which none comes.
void askForRenewal(const AppContext &context, NoticeBar *notice, const RecordId &source);

}  // namespace tri::ui
