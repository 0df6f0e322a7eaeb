// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"

namespace tri {

/// Pure. For large print: a table whose columns would break words, or turn sentences into towers of single words, becomes its
/// records one below the other, each a small table of label and value. Nothing is made smaller, and nothing has to be turned:
/// who needs large print follows one line across a page, not a sheet on its side. One decision for all formats.
void loosenTables(BriefDocument &document);

}  // namespace tri
