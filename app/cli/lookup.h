// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/valuetext.h"
#include "core/rules/packagescope.h"
#include "core/workspace/workspace.h"

namespace tri::cli {

/// The kind of that key; NotFound with the list of kinds.
[[nodiscard]] Result<const RecordSpec *> kindNamed(const Registry &registry, const QString &key);
/// A record by id, reference or kind:REFERENCE; @p kinds narrows the search. Deleted records only by id.
[[nodiscard]] Result<Row> recordNamed(const Workspace &workspace, const QString &name,
                                      const QStringList &kinds = {});
/// The same for those who ask for a record by its name and need no more than its id.
[[nodiscard]] RecordFinder finderIn(const Workspace &workspace);
/// The field of that key; NotFound with the list of the kind's fields.
[[nodiscard]] Result<const FieldSpec *> fieldNamed(const RecordSpec &kind, const QString &key);
/// "FIELD=VALUE" as a condition; FIELD= asks for empty fields. Text in several languages is searched for VALUE.
[[nodiscard]] Result<Condition> conditionFrom(const Workspace &workspace, const RecordSpec &kind,
                                              const QString &text);

/// What a record is called in lines of output: its reference, or else its id.
[[nodiscard]] QString nameOf(const Row &row);
/// Values in words for people, links by the titles of their records.
[[nodiscard]] TextContext textContext(const Workspace &workspace);

}  // namespace tri::cli
