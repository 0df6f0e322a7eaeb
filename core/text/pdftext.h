// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/filetext.h"

namespace tri {

[[nodiscard]] bool isPdf(const QByteArray &bytes);
/// The words of all pages in reading order. A scanned page has none.
[[nodiscard]] Result<FileText> pdfText(const QByteArray &bytes, const TextLimits &limits);

}  // namespace tri
