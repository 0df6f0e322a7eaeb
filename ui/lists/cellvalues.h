// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
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

/// How a value meets what several records hold.
enum class FillMode { Set, Add, Remove, Clear };

/// One step that changes @p field in all @p rows; records that would not change are left out. The Problem names the
/// first record that a rule forbids it for, and nothing is changed then.
[[nodiscard]] Result<ChangeSet> fillChange(const AppContext &context, const QList<Row> &rows,
                                           const FieldSpec &field, FillMode mode, const FieldValue &value);

/// Whether cells of this field can be typed into.
[[nodiscard]] bool isTypable(const FieldSpec &field);

/// The filter as it is meant today and at this desk.
[[nodiscard]] Filter resolvedHere(const AppContext &context, const Filter &filter);
/// The organisations and people this desk works for (Preferences); empty until chosen.
[[nodiscard]] RecordIds mine(const AppContext &context);

}  // namespace tri::ui
