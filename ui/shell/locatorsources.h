// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/shell/locator.h"

class QAction;

namespace tri::ui {

/// Records by place (m meetings, w work plans, r recommendations, q requests, p people, d documents), all records,
/// lists, and kept views.
[[nodiscard]] QList<LocatorSource> recordSources(const AppContext &context);

/// Enabled commands with their shortcut, by their words on the screen or in English; asked each time, because a page brings
/// its own.
[[nodiscard]] LocatorSource commandSource(std::function<QList<QAction *>()> actions);

/// Help pages by title and text; @p show is given the page's id. Only asked with its prefix.
[[nodiscard]] LocatorSource helpSource(const Theme &theme, std::function<void(const QString &)> show);

}  // namespace tri::ui
