// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/brief/briefdocument.h"

#include <QByteArray>

namespace tri {

/// A paper as an OpenDocument text (ODF 1.2), to be edited further: what wordDocument makes for Word, for LibreOffice and others.
/// Headings with their levels, named styles, tables whose header rows repeat, page styles upright and on their side with
/// classification, version and page numbers, the language and direction of each run. Equal papers give equal bytes.
[[nodiscard]] Result<QByteArray> openDocument(const BriefDocument &document);

}  // namespace tri
