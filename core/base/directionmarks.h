// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tri {

/// Whether the text holds marks that make it read otherwise than it is written: overrides, which turn letters round
/// ("exe.fdp" for "pdf.exe"), and embeddings or isolates that are not closed, which reach into what stands behind. Marks that
/// only say where a word of the other direction stands (LRM, RLM, closed isolates) do no harm and are common.
[[nodiscard]] bool hasDeceivingMarks(QStringView text);

/// The text with those marks in sight, as ⟨RLO⟩, in place of being followed. Everything else is as it was.
[[nodiscard]] QString withMarksInSight(const QString &text);

}  // namespace tri
