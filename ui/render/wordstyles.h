// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "core/text/wordpackage.h"

namespace tri {

/// The pages of a paper as a Word document, upright or on their side.
[[nodiscard]] WordPage wordPage(const BriefDocument &document, bool landscape);

/// The named styles of a paper: levels of headings, contents, notes, and what stands at the edges of the page.
[[nodiscard]] QByteArray wordStyles(const BriefDocument &document);

}  // namespace tri
