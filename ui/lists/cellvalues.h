// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/query.h"
#include "ui/services/appcontext.h"

namespace tri::ui {

/// The text a cell is edited as: what it shows, if that reads back as the same value; else references and ids.
[[nodiscard]] QString editableText(const AppContext &context, const FieldSpec &field,
                                   const FieldValue &value);

/// Reads what was typed into a cell that holds @p before. The first letters of a choice are enough. A text in several
/// languages keeps its other languages.
[[nodiscard]] Result<FieldValue> readCell(const AppContext &context, const FieldSpec &field,
                                          const FieldValue &before, const QString &text);

/// The filter as it is meant today and at this desk.
[[nodiscard]] Filter resolvedHere(const AppContext &context, const Filter &filter);
/// The organisations and people this desk works for (Preferences); empty until chosen.
[[nodiscard]] RecordIds mine(const AppContext &context);

}  // namespace tri::ui
