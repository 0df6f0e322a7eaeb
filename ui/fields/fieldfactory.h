// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldeditor.h"

namespace tri::ui {

/// The editor for @p field, by its type alone.
[[nodiscard]] FieldEditor *makeFieldEditor(const RecordSpec &kind, const FieldSpec &field, const AppContext &context,
                                           QWidget *parent);

}  // namespace tri::ui
