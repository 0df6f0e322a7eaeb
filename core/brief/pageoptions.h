// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the pages of any paper are made up: cover, contents, large print, lines for notes. What a paper says is made before.

#include "core/brief/briefs.h"

namespace tri {

struct Brief;

/// Pure. What was chosen, else what the record of the brief says; of cover and lines that is an option of it
/// ("cover = yes", "writing_lines = 4").
[[nodiscard]] PageOptions pageOptions(const Brief &record, const BriefRequest &request);

/// Pure. Puts into the blocks what the options ask for. A paper with fewer than two parts gets no contents.
void setUpPages(BriefDocument &document, const PageOptions &options);

/// The key of a paper in records and on the command line: "a4"; nothing for any other word.
[[nodiscard]] std::optional<Paper> paperOf(const QString &key);
[[nodiscard]] QString paperKey(Paper paper);
/// All keys, A4 first.
[[nodiscard]] QStringList paperKeys();

}  // namespace tri
