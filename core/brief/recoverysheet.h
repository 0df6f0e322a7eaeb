// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"

#include <QDate>

namespace tri {

/// The paper that the recovery code of a protected workspace is kept on: one page, to be put where the computer is not. It
/// names the file and the day, and nothing of what the workspace holds.
[[nodiscard]] BriefDocument recoverySheet(const QString &fileName, const QString &code, const QDate &day);

}  // namespace tri
