// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/filetext.h"

#include <QByteArray>

#include <algorithm>

namespace tri {

/// Some programs write a few bytes before the mark, and readers accept that.
[[nodiscard]] inline bool isPdf(const QByteArray &bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}
/// The words of all pages in reading order. A scanned page has none.
[[nodiscard]] Result<FileText> pdfText(const QByteArray &bytes, const TextLimits &limits);

}  // namespace tri
