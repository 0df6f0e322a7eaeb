// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"

namespace tri {

/// A paper as Markdown (CommonMark with the tables of GitHub's dialect), for wikis and notes. Signs in the data that would be
/// read as marks are escaped.
[[nodiscard]] QString markdownDocument(const BriefDocument &document);

}  // namespace tri
