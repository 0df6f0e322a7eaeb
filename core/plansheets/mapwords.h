// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace tri {

/// What offices call a column of a work plan beside the program's own words, in the six languages.
struct MapWords {
    const char *means;
    const char16_t *words;  ///< separated by ';', as people write them
};
/// In the order in which they are asked: a heading that fits two is the first.
[[nodiscard]] std::span<const MapWords> mapWords();

/// The meaning that a heading names and how sure that is, in per cent; "" and 0 when it names none.
struct HeadingGuess {
    QString means;
    int confidence = 0;
};
[[nodiscard]] HeadingGuess guessHeading(const QString &heading);

/// "objective", "outcome", "output", "activity" for a word or its first word; "" for others.
[[nodiscard]] QString levelFor(const QString &word);

}  // namespace tri
