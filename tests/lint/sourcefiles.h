// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/sourcerules.h"

namespace tri::lint {

[[nodiscard]] QList<Source> sourcesUnder(const QStringList &folders, const QStringList &names);
/// Everything that is compiled into the programs.
[[nodiscard]] const QList<Source> &program();
[[nodiscard]] QStringList everywhere(const std::function<QStringList(const Source &)> &check);
/// Fails the running test with the list of faults.
void compare(QStringList faults);

}  // namespace tri::lint
