// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace tri::cli {

/// The kind of that key; NotFound with the list of kinds.
[[nodiscard]] Result<const RecordSpec *> kindNamed(const Registry &registry, const QString &key);
/// A record by id, reference or kind:REFERENCE; @p kinds narrows the search. Deleted records only by id.
[[nodiscard]] Result<Row> recordNamed(const Workspace &workspace, const QString &name,
                                      const QStringList &kinds = {});
/// "FIELD=VALUE" as a condition; FIELD= asks for empty fields. Text in several languages is searched for VALUE.
[[nodiscard]] Result<Condition> conditionFrom(const Workspace &workspace, const RecordSpec &kind,
                                              const QString &text);

}  // namespace tri::cli
