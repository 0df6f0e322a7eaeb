// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflictinbox.h"
#include "ui/pages/exchange/versiongrid.h"
#include "ui/services/appcontext.h"

namespace tri::ui {

/// "Text", "Deleted or kept": what is to be decided.
[[nodiscard]] QString decisionText(const InboxEntry &entry);
/// "This copy", or the name of who said so in another one.
[[nodiscard]] QString sideText(const InboxVersion &version);
/// Who, when and, where it has no name, in which copy: one line each.
[[nodiscard]] QString saidText(const InboxVersion &version);
/// What the button that keeps a version says, without its key.
[[nodiscard]] QString keepText(const InboxEntry &entry, const InboxVersion &version);
/// Who is asked to decide and by when; "" = nobody.
[[nodiscard]] QString askedText(const AppContext &context, const InboxEntry &entry);
/// What all began with and each version, cut for the grid: texts by paragraph, with words that differ marked.
[[nodiscard]] QList<VersionGrid::Line> versionLines(const AppContext &context, const InboxEntry &entry,
                                                    const CombinedProposal &proposal);

}  // namespace tri::ui
