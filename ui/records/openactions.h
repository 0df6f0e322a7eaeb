// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordid.h"
#include "ui/services/appcontext.h"

#include <functional>

class QWidget;

namespace tri::ui {

enum class OpenKeys { None, CtrlEnter };

/// Gives @p widget, in its context menu, the commands that open a record in a new tab, beside, and in a window of its
/// own. @p record is asked when one is chosen; null = there is none. Ctrl+Enter, in a list, does the first.
void addOpenActions(QWidget *widget, const AppContext &context, std::function<RecordId()> record,
                    OpenKeys keys = OpenKeys::None);

}  // namespace tri::ui
