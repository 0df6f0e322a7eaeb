// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/translationfile.h"

namespace tri {

/// Reads an XLIFF 1.2 file, as this program or a translation program wrote it. Document types are refused, so that nothing
/// in a file can grow or reach outside it.
[[nodiscard]] Result<TranslationFile> readXliff(const QByteArray &bytes);

}  // namespace tri
