// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is proposed for a cell that cannot be read, and how it is carried out on the table.

#include "core/exchange/linkindex.h"
#include "core/exchange/table.h"

namespace tri {

/// Carries out @p fix of @p finding. Leaving a line out is the caller's: no cell says it.
void applyFix(CsvTable &table, const ImportFinding &finding, const ImportFix &fix);

/// The words of the list that come nearest to what stands there, which is kept, and keeping it alone.
[[nodiscard]] QList<ImportFix> choiceFixes(const RecordSpec &kind, const FieldSpec &field, qsizetype column,
                                           const QString &text);
/// For the parts of a list of links that name no record: the records that are called nearly so, or the field for names that
/// are in no list.
[[nodiscard]] QList<ImportFix> linkFixes(const RecordSpec &kind, const FieldSpec &field, qsizetype column,
                                         const QString &text, const QString &part, LinkIndex &index);
/// Emptying the cell and keeping what stood there in the note.
[[nodiscard]] QList<ImportFix> keepingFixes(const RecordSpec &kind, const FieldSpec &field, qsizetype column,
                                            const QString &text);

}  // namespace tri
