// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace tri {

/// A record for programs: id, kind, reference, title, and under "values" every field in its canonical form (null =
/// nothing entered). Values stand apart because a kind may have a field named "kind".
[[nodiscard]] QJsonObject rowJson(const Workspace &workspace, const Row &row);

}  // namespace tri
