// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/placeditems.h"

#include <QStringList>

namespace tri::samples {

/// Without blanks and marks of direction.
[[nodiscard]] QString bare(QString text);
/// The text of all lines that belong to the structure, in the order of pages; neither with blanks nor with marks of direction.
[[nodiscard]] QString modelText(const ui::PlacedDocument &placed);
/// What a program reads out that follows the structure of the file, written alike.
[[nodiscard]] QString structureText(const QString &path);
/// Operators that paint outside marked content, page for page: "page 3: f".
[[nodiscard]] QStringList unmarked(const QString &path);

}  // namespace tri::samples
