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

/// @p text kept together in its own direction inside text of the other one ("3 Oct 2026" in an Arabic line).
[[nodiscard]] QString isolated(const QString &text);

}  // namespace tri::ui
