// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sources that a paper cites, as footnotes where there are pages and as notes at its end where there are none.

#include "core/brief/briefdocument.h"

#include <functional>

namespace tri {

struct NotedBlocks {
    QList<Block> blocks;  ///< as many as the paper has; a mark stands behind what cites a source
    QStringList notes;    ///< their texts, in the order in which they are read; the first is number 1
};

/// Pure. @p mark is given the number of a note and says what stands for it in the text.
[[nodiscard]] NotedBlocks withNotes(const BriefDocument &document, const std::function<Inline(int)> &mark);

/// Anchors of a note and of the place that cites it.
[[nodiscard]] QString noteAnchor(int number);
[[nodiscard]] QString citeAnchor(int number);
[[nodiscard]] bool isNoteAnchor(const QString &anchor);
[[nodiscard]] bool isCiteAnchor(const QString &anchor);
/// The number of a note by either anchor; 0 = it is none.
[[nodiscard]] int noteNumber(const QString &anchor);

/// Heading of notes at the end, in the language of the paper.
[[nodiscard]] QString notesTitle(const QString &language);

}  // namespace tri
