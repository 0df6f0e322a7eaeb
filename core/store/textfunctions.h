// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace tri {

/// What the database knows of texts, for the questions of this folder; no schema names them:
/// - tri_fold(text): as it is searched and sorted, whatever its case and accents (see foldedForSearch()).
/// - tri_fold_local(texts): likewise of a text in several languages, in English or else as it was written.
/// - tri_order(text, language), tri_order_local(texts, language): bytes to sort by, as readers of the language expect.
/// - tri_says_local(texts, folded), tri_is_local(texts, folded): whether one of the languages holds or is that folded text.
/// Each answers null to null.
void addTextFunctions(sqlite3 *handle);

}  // namespace tri
