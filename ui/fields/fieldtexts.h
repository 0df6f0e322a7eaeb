// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/valuetext.h"
#include "ui/services/theme.h"

class QLabel;

namespace tri::ui {

struct AppContext;

/// How values are written and read at this desk: the interface's locale, digits without group separators so that what is
/// shown can be typed again, and names of linked records from the workspace.
[[nodiscard]] TextContext textContext(const AppContext &context);
/// Likewise for cells of lists: linked records by their short names.
[[nodiscard]] TextContext cellContext(const AppContext &context);
[[nodiscard]] ParseContext parseContext(const AppContext &context);

/// A moment of the log in this computer's time: "3 Oct 2026 14:05".
[[nodiscard]] QString momentText(const QDateTime &utc);

/// Name of a record, or a sentence when it is not in this copy.
[[nodiscard]] QString recordTitle(const AppContext &context, const RecordId &id);

/// A label that never reads markup and follows the theme when it changes.
[[nodiscard]] QLabel *plainLabel(const QString &text, const Theme *theme, Theme::Type type, Theme::Role role,
                                 QWidget *parent, bool strong = false);

}  // namespace tri::ui
