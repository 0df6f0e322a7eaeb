// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/render/placeditems.h"

#include <QStringList>

namespace tri::samples {

/// What breaks the rules of look.md, "Paper", in this layout; empty when all is well.
[[nodiscard]] QStringList brokenRules(const BriefDocument &document, const ui::PlacedDocument &placed);
/// All text of the blocks with numbers and bullets, without white space.
[[nodiscard]] QString expectedText(const BriefDocument &document);
[[nodiscard]] QString withoutSpace(const QString &text);
/// Text of the lines with @p role, as printed.
[[nodiscard]] QStringList textsOf(const ui::PlacedDocument &placed, int page, ui::Role role);

}  // namespace tri::samples
