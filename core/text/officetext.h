// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/filetext.h"

namespace tri {

/// The words of a zip file that is a document of an office program: Office Open XML or OpenDocument. Deleted text that a
/// document keeps for review, comments and field codes are left out.
[[nodiscard]] Result<FileText> officeText(const QByteArray &bytes, const TextLimits &limits);

}  // namespace tri
