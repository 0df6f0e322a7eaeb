// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace tri::ui {

/// Where the words of @p query stand in @p text, as (start, length), whatever their case and accents: "senegal" finds
/// "Sénégal". In order, not overlapping.
[[nodiscard]] QList<std::pair<int, int>> wordsIn(const QString &text, const QString &query);

/// All words begin a word of the text, without regard to case and accents.
[[nodiscard]] bool fits(const QString &text, const QString &words);

}  // namespace tri::ui
